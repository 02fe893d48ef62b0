package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Profile;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds figures that cannot be: a man of 168, minus three people, a fall by 130 per cent. */
public final class ImpossibleFigure implements Rule {
  /** Jeanne Calment died in 1997 at 122, the greatest age on record. */
  private static final BigDecimal OLDEST = BigDecimal.valueOf(122);

  /** From here on a number after a name is hardly meant for an age. */
  private static final BigDecimal MOST = BigDecimal.valueOf(300);

  private static final BigDecimal HEAVY_POUNDS = BigDecimal.valueOf(24);
  private static final BigDecimal HEAVY = BigDecimal.valueOf(11);

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "numbers/impossible-figure",
              Severity.WARNING,
              "A figure that cannot be",
              "No reader believes it, nor what stands beside it.",
              Example.bad("Hugh Marsh died on Monday aged [[168]]."),
              Example.bad("The [[345-year-old]] man was found on Monday."),
              Example.bad("The price of rice fell by [[130 per cent]] in May."),
              Example.bad("There were [[-3]] people on the bus."),
              Example.bad("Her grandmother, who is [[192]], swims in the sea."),
              Example.bad("The oldest runner, Ted Marsh, [[198]], asked for a beer."),
              Example.bad("Staff there often work [[190 hours]] a week."),
              Example.bad("He practised for [[26 hours]] a day."),
              Example.bad("The drug cut the number of deaths by [[110 per cent]]."),
              Example.bad("The baby, born on Tuesday, weighed [[80 pounds]]."),
              Example.good("Her grandmother, who is 92, swims in the sea."),
              Example.good("The oldest bus, the Leeds 198, broke down."),
              Example.good("Staff there often work 90 hours a week."),
              Example.bad("The mill is open [[26 hours]] a day."),
              Example.bad("Unemployment in the valley stands at [[141 per cent]]."),
              Example.good("Unemployment in the valley rose by 141 per cent."),
              Example.bad("The elms lost up to [[190 per cent]] of their leaves."),
              Example.good("The elms lost up to 90 per cent of their leaves."),
              Example.good("The six halls are open for 228 hours a week between them."),
              Example.good("The firm sells 190 hours a week of lessons."),
              Example.good("The baby, born on Tuesday, weighed 8 pounds."),
              Example.good("The zoo's baby elephant weighed 180 pounds."),
              Example.good("Hugh Marsh died on Monday aged 68."),
              Example.good("The 345-year-old mill was sold on Monday."),
              Example.good("Profits fell by 130 per cent, to a loss of £2m."),
              Example.good("The price of rice rose by 130 per cent in May."),
              Example.good("It was -3C on Monday."))
          .from(Profile.STRICT);

  private static final Pattern FALL =
      Pattern.compile(
          "(?i)\\b(?:fell|fallen|falls?|dropped|declined|decreased|shrank|shrunk|reduc(?:ed?|es)|cuts?|plunged|slumped|lowered)(?:"
              + " (?!and|but)[\\p{L}-]+){0,5} by (?:about |nearly |almost |over |more than |some"
              + " )?$");
  private static final Pattern BELOW_NOUGHT =
      Pattern.compile(
          "(?i)\\b(?:profit|earning|income|loss|return|margin|balance|result|growth|rating|temperature|surplus|deficit|yield)s?\\b");
  private static final Pattern PERSON =
      Pattern.compile(
          "^ (?:\\p{L}+"
              + " )?(?:man|woman|boy|girl|driver|grandmother|grandfather|pensioner|student|suspect|victim|actor|singer|widow)\\b");
  private static final Pattern LIVING =
      Pattern.compile(
          "\\b(?:who|he|she) (?:is|was|turns|turned) $|\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+, $");
  private static final Pattern LIVING_ENDS = Pattern.compile("^(?:,|\\.(?:\\s|$))");
  private static final Pattern WORKS =
      Pattern.compile(
          "(?i)\\b(?:work(?:s|ed|ing)?|practi[sc]ed|slept|sleeps?|train(?:s|ed)?|open|awake)\\b");

  /** Of shares that cannot be more than the whole: "a literacy rate of 104 per cent". */
  private static final Pattern RATE =
      Pattern.compile(
          "(?i)\\b(?:(?:un)?employment|literacy|humidity|turnout|joblessness)\\b[^,;.]*"
              + " (?:at|of|is|was) $");

  private static final Pattern BY = Pattern.compile("(?i)\\bby ");
  private static final Pattern LOST =
      Pattern.compile("(?i)\\b(?:los[et]|shed|sheds)(?: (?:up to|about|nearly|almost|over))? $");
  private static final Pattern OF_ITS = Pattern.compile("^ of (?:its|their|his|her|the) ");
  private static final Pattern SOLD =
      Pattern.compile("(?i)\\b(?:between|each|them|team|crew|total)\\b");
  private static final Pattern TOGETHER =
      Pattern.compile(
          "\\b(?:between (?:them|us)|in (?:all|total)|altogether|combined|together|among them)\\b");
  private static final Pattern IN_A = Pattern.compile("^ (?:a|per|every|each) (day|week)\\b");
  private static final Pattern BABY =
      Pattern.compile(
          "(?i)\\b(?:baby|newborn)(?!(?:'s|’s)? (?:elephant|whale|giraffe|hippo|rhino))\\b");
  private static final Pattern WEIGHED = Pattern.compile("(?i)\\b(?:weigh(?:ed|s|ing)|at birth) $");
  private static final Pattern AGED =
      Pattern.compile("(?i)\\b(?:aged|dies at|died at|dies at the age of|died at the age of) $");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      for (Quantity quantity : quantities.in(block)) {
        if (quantity.isSingle()) {
          fault(quantity).ifPresent(why -> findings.add(INFO.finding(quantity.span(), why)));
        }
      }
    }
    return findings;
  }

  private static Optional<String> fault(Quantity quantity) {
    String text = quantity.block().plain();
    String before = text.substring(Math.max(0, quantity.start() - 80), quantity.start());
    String after = text.substring(quantity.end());
    boolean years = quantity.kind() == Kind.AGE && quantity.unit().equals("year");
    if (years && quantity.low().compareTo(OLDEST) > 0) {
      boolean aged = AGED.matcher(before).find() || PERSON.matcher(after).find();
      return aged
          ? Optional.of(
              "Nobody is “" + quantity.words() + "”; the oldest person known reached 122.")
          : Optional.empty();
    }
    boolean person = quantity.kind() == Kind.COUNT && quantity.counts().isEmpty();
    boolean old = quantity.low().compareTo(OLDEST) > 0 && quantity.low().compareTo(MOST) < 0;
    if (person && old && LIVING.matcher(before).find() && LIVING_ENDS.matcher(after).find()) {
      return Optional.of(
          "Nobody is “" + quantity.words() + "”; the oldest person known reached 122.");
    }
    boolean counted = quantity.kind() == Kind.COUNT && quantity.counts().equals("person") || years;
    if (counted && quantity.low().signum() < 0) {
      return Optional.of("“" + quantity.words() + "” is less than nothing; check the figure.");
    }
    Optional<String> more = tooLong(quantity, before, after).or(() -> tooHeavy(quantity, before));
    if (more.isPresent()) {
      return more;
    }
    boolean over = quantity.kind() == Kind.PERCENT && quantity.low().compareTo(WHOLE) > 0;
    boolean all = LOST.matcher(before).find() && OF_ITS.matcher(after).find();
    boolean rate = RATE.matcher(before).find() && !BY.matcher(before).find();
    if (over && (rate || all) && !BELOW_NOUGHT.matcher(text).find()) {
      return Optional.of("“" + quantity.words() + "” cannot be: 100 per cent is all of it.");
    }
    boolean fall = over && FALL.matcher(before).find() && !BELOW_NOUGHT.matcher(text).find();
    return fall
        ? Optional.of("Nothing falls by “" + quantity.words() + "”: 100 per cent is all of it.")
        : Optional.empty();
  }

  /** "190 hours a week": a week has 168. */
  private static Optional<String> tooLong(Quantity quantity, String before, String after) {
    Matcher in = IN_A.matcher(after);
    boolean hours = quantity.kind() == Kind.DURATION && quantity.unit().equals("hour");
    boolean one = WORKS.matcher(before).find() && !SOLD.matcher(before).find();
    if (!hours || !one || !in.find() || TOGETHER.matcher(before + after).find()) {
      return Optional.empty();
    }
    int there = in.group(1).equals("day") ? 24 : 168;
    return quantity.low().compareTo(BigDecimal.valueOf(there)) > 0
        ? Optional.of(
            "“%s” cannot be: a %s has %d.".formatted(quantity.words(), in.group(1), there))
        : Optional.empty();
  }

  /** The heaviest child born alive and kept weighed 22 lb (10.2 kg), in Aversa in 1955. */
  private static Optional<String> tooHeavy(Quantity quantity, String before) {
    boolean pounds = quantity.unit().equals("pound") && quantity.low().compareTo(HEAVY_POUNDS) > 0;
    boolean kilograms = quantity.unit().equals("kilogram") && quantity.low().compareTo(HEAVY) > 0;
    boolean born = BABY.matcher(before).find() && WEIGHED.matcher(before).find();
    return born && (pounds || kilograms)
        ? Optional.of(
            "No child is born at “%s”; the heaviest known weighed 22 lb (10.2 kg)."
                .formatted(quantity.words()))
        : Optional.empty();
  }
}
