package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Holds "for a fifth month" in the headline to "the fourth monthly rise in a row". */
public final class TwoStreaks implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "numbers/two-streaks",
              Severity.WARNING,
              "One run counted twice, with two numbers",
              "How long a run has lasted is the news; when headline and story count it differently,"
                  + " one of them is wrong.",
              Example.bad(
                  "Rents up for third month\n\n"
                      + "Rents climbed 1 per cent in May, the [[fourth]] monthly rise in a row, the"
                      + " bank said."),
              Example.bad(
                  "Mill loses sixth straight game\n\n"
                      + "Mill lost at Tarn on Sunday, their [[seventh]] consecutive game without a"
                      + " win."),
              Example.bad(
                  "Larks end 16-year drought\n\n"
                      + "Larks beat Mill 3-0 to win their first shield in [[26 years]]."),
              Example.good(
                  "Larks end 16-year drought\n\n"
                      + "Larks beat Mill 3-0 to win their first shield in 16 years."),
              Example.good(
                  "Larks end 16-year drought\n\n"
                      + "Larks beat Mill 3-0 in front of their first full house in 40 years."),
              Example.good(
                  "Rents up for third month\n\n"
                      + "Rents climbed 1 per cent in May, the third monthly rise in a row, the bank"
                      + " said."),
              Example.good(
                  "Rents up for third month\n\n"
                      + "Rents climbed for a fourth year in a row, the bank said."),
              Example.good(
                  "Rents up for third month\n\n"
                      + "Wages in the north rose for the fourth consecutive month."),
              Example.bad(
                  "Mill end eight-game skid\n\n"
                      + "Mill beat Tarn on Sunday to end a losing run of [[nine]] games."),
              Example.bad(
                  "Larks end 20-year wait for shield\n\n"
                      + "Larks beat Mill 3-0 to win their first shield in [[34 years]]."),
              Example.bad(
                  "Gales reach fifth day\n\nGales shut the port on Monday for the [[sixth]]"
                      + " consecutive day."),
              Example.bad(
                  "The bank raised rates for a third month running. It was the [[fourth]] month in"
                      + " a row of rises, and the last."),
              Example.bad("No rain for 40 days\n\nThe town has gone [[46 days]] without rain."),
              Example.bad(
                  "Mill have lost six games in a row. The [[seven]]-game losing run is their"
                      + " longest."),
              Example.bad(
                  "Prices fall for fourth month\n\nPrices fell by 1 per cent in May. It was the"
                      + " [[fifth]] month in succession."),
              Example.good("No rain for 40 days\n\nThe town has gone 46 days without a bus."),
              Example.good(
                  "The bank raised rates for a third month running. Prices rose for a fourth month"
                      + " in a row."),
              Example.good(
                  "Mayor wins third term\n\nThe mayor won a fourth straight debate on Tuesday."),
              Example.good(
                  "Mill end eight-game skid\n\n"
                      + "Mill beat Tarn, who have gone nine games without a win."),
              Example.good(
                  "Mill end eight-game losing run\n\n"
                      + "Mill had a winning run of nine games in May."),
              Example.good(
                  "Mill lose sixth straight game\n\nMill lost their fourth straight home game."),
              Example.good("Rents up in third month\n\nRents climbed in the second week in a row."))
          .needingStory();

  /** Before the unit of a run that is how long something had not come. */
  private static final String WAIT = "wait ";

  private static final String PART = "(?:home|away|road|league|cup|top-ten|test)";
  private static final String WORD = " (\\p{L}+?)(?:ly|(?<!s)s)?\\b";

  /** What follows the number of a run. */
  private static final List<Pattern> RUNS =
      List.of(
          Pattern.compile("^ (?:straight|consecutive|successive)(?: " + PART + ")*" + WORD),
          Pattern.compile(
              "^" + WORD + "(?: [^\\s.,;]+){0,3}? (?:in a row|running|in succession)\\b"),
          Pattern.compile(
              "^"
                  + WORD
                  + "(?: \\p{L}+)? (?:streak|run|skid|slump|sequence|drought|wait|absence)\\b"));

  private static final Pattern PLAIN = Pattern.compile("^" + WORD);
  private static final Pattern OF =
      Pattern.compile(
          "\\b(?:\\p{L}+ )?(?:streak|run|skid|slump|sequence|drought|wait) (?:of|to|at|reached) $");
  private static final Pattern WAITS = Pattern.compile("\\b(?:drought|wait|absence)\\b");
  private static final Pattern FIRST_IN =
      Pattern.compile(
          "(?i)\\b(?:first\\b([^.;:]{0,40}) (?:in|for)|last(?: \\p{L}+){1,3},|no (\\p{L}+) (?:for|in)) $");
  private static final Pattern WITHOUT = Pattern.compile("^ without (?:an? )?(\\p{L}+)");
  private static final Pattern FOR = Pattern.compile("(?i)\\bfor (?:an? |the )?$");
  private static final Pattern REACHES =
      Pattern.compile(
          "(?i)\\b(?:reach|enter|win|secure|claim|hit)(?:s|es)? (?:an? |its |his |her |their )?$");

  private static final Pattern LOST =
      Pattern.compile("\\b(?:los\\w+|defeats?|skid|slump|winless|without an? win)\\b");
  private static final Pattern WON =
      Pattern.compile("\\b(?:winning|won|(?<!without a )wins?|victor\\w+|unbeaten)\\b");
  private static final Pattern SOME = Pattern.compile("\\b" + PART + "\\b");

  /** Of all of them a run of games is made. */
  private static final Set<String> GAMES =
      Set.of("game", "match", "win", "defeat", "loss", "victory");

  /** How many characters after its number may tell what run it is. */
  private static final int REACH = 45;

  /** And how many before it. */
  private static final int BACK = 12;

  /** The figure is somebody else's: "beat Tarn, who lost a ninth game". */
  private static final Pattern ELSE = Pattern.compile("(?:, who|, whose|, which|['’]s)\\b[^.;]*$");

  private static final Pattern AGAIN = Pattern.compile("^(?:It|This|That) (?:is|was|makes|made) ");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /**
   * A run.
   *
   * @param unit of what it is: "month", "game"
   * @param words those that say so; what had not come, for a wait
   * @param told whether it is said to be a run, or only that something came for the Nth time
   */
  private record Run(FigureLine line, Quantity number, String unit, String words, boolean told) {
    /** Whether {@code later} may be the same run of the same side. */
    boolean mayBe(Run later) {
      boolean lost = LOST.matcher(words).find() || LOST.matcher(later.words).find();
      boolean won = WON.matcher(words).find() || WON.matcher(later.words).find();
      boolean part = SOME.matcher(words).find() == SOME.matcher(later.words).find();
      return unit.equals(later.unit) && part && !(lost && won) && (told || later.told);
    }

    boolean isOther(Run later) {
      return number.low().compareTo(later.number.low()) != 0;
    }
  }

  @Override
  public List<Finding> check(Article article) {
    List<Run> above = runs(article, Set.of(Role.HEADLINE, Role.STANDFIRST));
    List<Finding> findings = new ArrayList<>();
    Run before = null;
    for (Run run : runs(article, Set.of(Role.PARAGRAPH))) {
      Optional<Run> same =
          above.stream().filter(said -> run.told() && isSame(article, said, run)).findFirst();
      if (same.isEmpty() && before != null && before.mayBe(run) && follows(article, before, run)) {
        same = Optional.of(before);
      }
      same.filter(run::isOther).ifPresent(said -> findings.add(finding(said, run)));
      before = run.told() ? run : null;
    }
    return findings;
  }

  /** "It was the fourth month in a row", "The seven-game losing run": of the sentence before. */
  private static boolean follows(Article article, Run before, Run run) {
    Sentence here = run.line().sentence();
    List<Sentence> all = article.sentences(here.block());
    int at = all.indexOf(here);
    return at > 0
        && all.get(at - 1).equals(before.line().sentence())
        && (run.number().kind() == Kind.ORDINAL
            ? AGAIN.matcher(here.plain()).find()
            : run.line().upTo(run.number()).matches("The |That |This |"));
  }

  private static boolean isSame(Article article, Run said, Run told) {
    Topic topic = Topic.of(article, said.line().sentence());
    Topic body = Topic.of(article, told.line().sentence().block());
    boolean same = said.mayBe(told) && topic.shared(body) > 0;
    if (!same || !told.unit().startsWith(WAIT)) {
      return same && !ELSE.matcher(told.line().upTo(told.number())).find();
    }
    boolean one =
        Stream.of(told.words().split(" "))
            .anyMatch(w -> w.length() > 2 && topic.stems().contains(Word.stemOf(w)));
    return one || FigureSlip.likely(said.number().low(), told.number().low());
  }

  private static List<Run> runs(Article article, Set<Role> roles) {
    List<Run> runs = new ArrayList<>();
    for (FigureLine line : FigureLine.in(article, roles, 1)) {
      for (int i = 0; i < line.size(); i++) {
        if (line.at(i).isSingle() && line.at(i).hedge() == Hedge.NONE) {
          run(line, i, roles.contains(Role.HEADLINE)).ifPresent(runs::add);
        }
      }
    }
    return runs;
  }

  private static Optional<Run> run(FigureLine line, int i, boolean above) {
    Quantity number = line.at(i);
    boolean ordinal = number.kind() == Kind.ORDINAL;
    boolean length = number.kind() == Kind.DURATION;
    if (!ordinal && !length && number.kind() != Kind.COUNT) {
      return Optional.empty();
    }
    String before = line.before(i);
    String rest = line.after(i).replaceFirst("^-", " ");
    String after = length ? " " + number.unit() + rest : rest;
    String lead = before.substring(Math.max(0, before.length() - BACK));
    String words =
        lead + after.substring(0, Math.min(after.length(), REACH)).replaceFirst("[,.;].*", "");
    Matcher first = FIRST_IN.matcher(before);
    Matcher without = WITHOUT.matcher(rest);
    if (length && (first.find() || without.find())) {
      boolean none = first.reset().find();
      String what = none ? first.group(1) + " " + first.group(2) : without.group(1);
      return Optional.of(new Run(line, number, WAIT + number.unit(), what, true));
    }
    Matcher of = OF.matcher(before);
    boolean named = !ordinal && of.find();
    for (Pattern way : named ? List.of(PLAIN) : ordinal ? RUNS.subList(0, 2) : RUNS) {
      Matcher run = way.matcher(after);
      if (run.find()) {
        String all = named ? of.group() + words : words;
        return Optional.of(run(line, number, run.group(1), all, true));
      }
    }
    Matcher plain = PLAIN.matcher(after);
    boolean runs = FOR.matcher(before).find();
    boolean comes = ordinal && plain.find() && (runs || above && REACHES.matcher(before).find());
    return comes ? Optional.of(run(line, number, plain.group(1), words, runs)) : Optional.empty();
  }

  private static Run run(
      FigureLine line, Quantity number, String noun, String words, boolean told) {
    String unit = GAMES.contains(noun) ? "game" : noun;
    boolean waits = WAITS.matcher(words).find();
    return new Run(line, number, waits ? WAIT + unit : unit, words, told);
  }

  private static Finding finding(Run said, Run told) {
    return INFO.finding(
            told.number().span(),
            "“%s” here, but “%s” above; make them agree."
                .formatted(told.number().words(), said.number().words()))
        .withRelated(said.number().span(), "the other count of the run");
  }
}
