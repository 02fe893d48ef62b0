package org.copydesk.check.dates;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.BirthYear;
import org.copydesk.story.BirthYears;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;

/** Ages and years told of one person that leave no year in which they can have been born. */
public final class AgeAndYear implements Rule {
  /** Years that may lie between two tellings, one of them loose, before one is a slip. */
  private static final int LOOSE = 1;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/age-and-year",
              Severity.WARNING,
              "An age that another age or year in the story contradicts",
              "The reader who subtracts finds two years of birth, and trusts neither figure.",
              Example.bad(
                  story(
                      "Nora Pell was 19 when she began at the mill in 1972. At [[82]], in the"
                          + " summer of 2025, she still opens its gates.")),
              Example.good(
                  story(
                      "Nora Pell was 19 when she began at the mill in 1972. At 72, in the summer"
                          + " of 2025, she still opens its gates.")),
              Example.good(
                  story(
                      "Nora Pell was 19 when she began at the mill in 1972. At 73, in the summer"
                          + " of 2025, she still opens its gates.")),
              Example.bad(
                  story(
                      "Mara Bell was 66 when she opened the shop in 2014. Now [[87]], she bakes"
                          + " every day.")),
              Example.good(
                  story(
                      "Mara Bell was 66 when she opened the shop in 2014. Now 77, she bakes every"
                          + " day.")),
              Example.bad(
                  "It was the 40th running of a race that began in 1985 and was held every year but"
                      + " 2020.\n\nTom Bell, 83, has run them all. The retired baker was [[55]] when"
                      + " he lined up for the first."),
              Example.good(
                  "It was the 40th running of a race that began in 1985 and was held every year but"
                      + " 2020.\n\nTom Bell, 83, has run them all. The retired baker was 43 when he"
                      + " lined up for the first."),
              Example.good(
                  "It was the 40th running of a race that began in 1985.\n\nTom Bell, 83, has run"
                      + " them all. He was 45 when he lined up for the first with a limp."),
              Example.bad("The parrot was 12 when it came in 1983. It died in 2020, at [[62]]."),
              Example.good("The parrot was 12 when it came in 1983. It died in 2020, at 49."),
              Example.bad(
                  story(
                      "Ines Roe, [[61]], runs the yard. Roe was 24 when she came to Hull in 1998."
                          + " Roe was 14 when she left school in 1988.")),
              Example.good(
                  story(
                      "Alan Firth, a retired teacher, who was born in 1957 and turns 68 in June,"
                          + " keeps his seat.")),
              Example.bad(
                  story(
                      "Ines Roe, 51, runs the yard. Roe was [[24]] when she came to Hull in"
                          + " 1988.")),
              Example.bad(
                  "Lorna Pell, 54, was jailed on Friday, 7 November 2025.\n\nPell joined the firm in"
                      + " 2009, when she was [[28]]."),
              Example.good(
                  "Lorna Pell, 54, was jailed on Friday, 7 November 2025.\n\nPell joined the firm in"
                      + " 2009, when she was 38."),
              Example.good(
                  story("Ines Roe, 51, runs the yard. Roe was 14 when she came to Hull in 1988.")),
              Example.good(
                  "Alan Hay, born on 14 March 1941, died on 2 November 2025.\n\nHay, who has died aged"
                      + " 84, was a fixture of the side promoted in 1964."),
              Example.good(
                  story("Ines Roe, 36, runs the yard. Roe joined it at 16 and left in 2023.")),
              Example.good(
                  "The storm was the worst since Friday 18 February 2022. Here is how Tuesday 17"
                      + " March went.\n\nAt the helm was Denzil Hay, 58, who joined in 1989, when he"
                      + " was 21."),
              Example.good(
                  story(
                      "Ines Roe, 51, runs the yard. Her mother was 24 when she came to Hull in"
                          + " 1988.")),
              Example.good(
                  story("Ines Roe, 51, runs the yard. “She was 24 in 1988,” a neighbour said.")))
          .needingStory();

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Lexicon lexicon;

  /** A rule that knows the names of {@code lexicon}. */
  public AgeAndYear(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  private static String story(String copy) {
    return "---\npublished: 2025-03-14\n---\nA life in the town\n\n" + copy + "\n";
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    return findings(INFO, article, lexicon, false);
  }

  /** What the ages of {@code article} contradict: each other, or the years given for births. */
  static List<Finding> findings(RuleInfo info, Article article, Lexicon lexicon, boolean births) {
    List<BirthYear> all = BirthYears.of(article, lexicon).all();
    Map<Span, Finding> findings = new LinkedHashMap<>();
    for (int i = 1; i < all.size(); i++) {
      BirthYear here = all.get(i);
      for (int k = 0; k < i; k++) {
        BirthYear other = all.get(k);
        boolean born = here.born() != other.born();
        boolean both = here.born() && other.born() || here.plain() && other.plain();
        if (born == births && !both && isApart(other, here)) {
          boolean later = here.span().start() > other.span().start();
          long more = against(all, here) - against(all, other);
          boolean mark = more != 0 ? more > 0 : born ? isMarked(article, here, other) : later;
          BirthYear wrong = mark ? here : other;
          findings.putIfAbsent(wrong.span(), finding(info, wrong, mark ? other : here));
          break;
        }
      }
    }
    return List.copyOf(findings.values());
  }

  /** How many of the others a telling contradicts: the odd one of three is to be marked. */
  private static long against(List<BirthYear> all, BirthYear one) {
    return all.stream()
        .filter(other -> other != one && !(one.plain() && other.plain() && !one.born()))
        .filter(other -> isApart(one, other))
        .count();
  }

  /** Whether {@code here} rather than {@code other} is to be marked: the age, or what is below. */
  private static boolean isMarked(Article article, BirthYear here, BirthYear other) {
    BirthYear age = here.born() ? other : here;
    boolean above = article.blocks(age.span()).stream().anyMatch(Story::above);
    return above == here.born();
  }

  private static boolean isApart(BirthYear one, BirthYear other) {
    OptionalInt years = yearsAt(one, other);
    if (years.isPresent() && one.who().equals(other.who())) {
      return years.getAsInt() != (one.born() ? other : one).years();
    }
    boolean exact = one.from() == one.to() && other.from() == other.to();
    int loose = exact ? 0 : LOOSE;
    return one.who().equals(other.who())
        && (one.from() - other.to() > loose || other.from() - one.to() > loose);
  }

  /** How old somebody whose day of birth is told is on the day of the other. */
  private static OptionalInt yearsAt(BirthYear one, BirthYear other) {
    return one.born() ? one.yearsAt(other) : other.yearsAt(one);
  }

  private static Finding finding(RuleInfo info, BirthYear here, BirthYear other) {
    OptionalInt years = yearsAt(here, other);
    if (years.isPresent()) {
      BirthYear birth = here.born() ? here : other;
      String born = DAY.format(birth.day().orElseThrow());
      String day = DAY.format((here.born() ? other : here).day().orElseThrow());
      String exact =
          "Born on %s, %s is %d on %s, not %d: put one of them right."
              .formatted(
                  born, here.who(), years.getAsInt(), day, (here.born() ? other : here).years());
      return info.finding(here.span(), exact).withRelated(other.span(), "the other age or year");
    }
    String message =
        "“%s” makes %s born in %s, and “%s” says %s: put one of them right."
            .formatted(here.words(), here.who(), years(here), other.words(), years(other));
    return info.finding(here.span(), message).withRelated(other.span(), "the other age or year");
  }

  private static String years(BirthYear birth) {
    return birth.from() == birth.to()
        ? Integer.toString(birth.from())
        : birth.from() + (birth.to() - birth.from() > 1 ? " to " : " or ") + birth.to();
  }
}
