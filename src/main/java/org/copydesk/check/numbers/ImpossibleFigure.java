package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
              Example.good("Hugh Marsh died on Monday aged 68."),
              Example.good("The 345-year-old mill was sold on Monday."),
              Example.good("Profits fell by 130 per cent, to a loss of £2m."),
              Example.good("The price of rice rose by 130 per cent in May."),
              Example.good("It was -3C on Monday."))
          .from(Profile.STRICT);

  private static final Pattern FALL =
      Pattern.compile(
          "(?i)\\b(?:fell|fallen|falls|dropped|declined|decreased|shrank|shrunk|reduced|cut|plunged|slumped)"
              + " (?:in \\p{L}+ )?by (?:about |nearly |almost |over |more than |some )?$");
  private static final Pattern BELOW_NOUGHT =
      Pattern.compile(
          "(?i)\\b(?:profit|earning|income|loss|return|margin|balance|result|growth|rating|temperature|surplus|deficit|yield)s?\\b");
  private static final Pattern PERSON =
      Pattern.compile(
          "^ (?:\\p{L}+"
              + " )?(?:man|woman|boy|girl|driver|grandmother|grandfather|pensioner|student|suspect|victim|actor|singer|widow)\\b");
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
      boolean person = AGED.matcher(before).find() || PERSON.matcher(after).find();
      return person
          ? Optional.of(
              "Nobody is “" + quantity.words() + "”; the oldest person known reached 122.")
          : Optional.empty();
    }
    boolean counted = quantity.kind() == Kind.COUNT && quantity.counts().equals("person") || years;
    if (counted && quantity.low().signum() < 0) {
      return Optional.of("“" + quantity.words() + "” is less than nothing; check the figure.");
    }
    boolean fall =
        quantity.kind() == Kind.PERCENT
            && quantity.low().compareTo(WHOLE) > 0
            && FALL.matcher(before).find()
            && !BELOW_NOUGHT.matcher(text).find();
    return fall
        ? Optional.of("Nothing falls by “" + quantity.words() + "”: 100 per cent is all of it.")
        : Optional.empty();
  }
}
