package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Age;
import org.copydesk.story.Ages;
import org.copydesk.story.Line;
import org.copydesk.word.Lexicon;

/** A word for people of some age beside an age that it does not cover. */
public final class AgeWord implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "dates/age-word",
          Severity.WARNING,
          "An age that the word beside it rules out",
          "The reader takes either the age or the word for a slip.",
          Example.bad("Firefighters freed a [[41-year-old]] toddler from a railing."),
          Example.bad("A [[79-year-old]] octogenarian swam to the pier."),
          Example.bad("The [[35-year-old]] schoolboy ran off."),
          Example.bad("The octogenarian, [[79]], swam to the pier."),
          Example.bad("Two septuagenarians, aged 78 and [[81]], swam to the pier."),
          Example.bad("A nurse found the [[12-year-old]] newborn in a shed."),
          Example.good("The octogenarian, 80, and two septuagenarians, aged 70 and 79, swam."),
          Example.good("It ends with the girl, now 91, on a bus."),
          Example.bad("It ends with a girl, aged [[91]], on a bus."),
          Example.good("A 20-year-old boy and a 4-year-old toddler were found."),
          Example.good("A 19-year-old teenager and an 80-year-old octogenarian met."),
          Example.good("A 34-year-old former teenager idol sang. A 50-year-old ball boy fell."));

  /** The least and the most years of whom a word is said, with a year's grace for loose use. */
  private static final Map<String, int[]> YEARS =
      Map.of(
          "baby", new int[] {0, 3},
          "newborn", new int[] {0, 1},
          "toddler", new int[] {0, 5},
          "teenager", new int[] {12, 20},
          "boy", new int[] {0, 20},
          "girl", new int[] {0, 20},
          "schoolboy", new int[] {4, 20},
          "schoolgirl", new int[] {4, 20},
          "pensioner", new int[] {50, 119},
          "minor", new int[] {0, 20});

  /** Words for people of a decade of life end so: "octogenarian"; they begin with its Latin. */
  private static final String DECADE = "genarian";

  private static final List<String> DECADES =
      List.of("quadra", "quinqua", "sexa", "septua", "octo", "nona");

  private static final int FIRST_DECADE = 40;

  private final Lexicon lexicon;

  /** A rule that knows the words of {@code lexicon}. */
  public AgeWord(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Age age : Ages.of(article, lexicon).all()) {
      if (age.now() && INFO.roles().contains(age.line().block().role())) {
        words(age).stream()
            .filter(word -> !covers(word, age.years()))
            .findFirst()
            .ifPresent(word -> findings.add(finding(age, word)));
      }
    }
    return findings;
  }

  /** The words that say of what age somebody is: beside the age. */
  private static List<String> words(Age age) {
    Line line = age.line();
    boolean figure = line.lower(age.at()).length() < 4;
    boolean grown = line.lower(age.at() - 1).equals("now");
    List<String> words = new ArrayList<>(figure && !grown ? List.of(age.noun()) : List.of());
    if (!line.tag(age.at() + 2).isNoun()) {
      words.add(line.lower(age.at() + 1));
    }
    return words;
  }

  private static boolean covers(String word, int years) {
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    int[] decade = decade(one);
    int[] span = decade == null ? YEARS.get(one) : decade;
    return span == null || years >= span[0] && years <= span[1];
  }

  private static int[] decade(String word) {
    int at = word.endsWith(DECADE) ? DECADES.indexOf(word.replace(DECADE, "")) : -1;
    int from = FIRST_DECADE + at * 10;
    return at < 0 ? null : new int[] {from, from + 9};
  }

  private static Finding finding(Age age, String word) {
    return INFO.finding(
        age.span(), "A %s is not %d; put the age or the word right.".formatted(word, age.years()));
  }
}
