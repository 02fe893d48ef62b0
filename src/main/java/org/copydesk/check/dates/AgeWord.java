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
          Example.good("A 20-year-old boy and a 4-year-old toddler were found."),
          Example.good("A 19-year-old teenager and an 80-year-old octogenarian met."),
          Example.good("A 34-year-old former teenager idol sang. A 50-year-old ball boy fell."));

  /** The least and the most years of whom a word is said, with a year's grace for loose use. */
  private static final Map<String, int[]> YEARS =
      Map.of(
          "baby", new int[] {0, 3},
          "toddler", new int[] {0, 5},
          "teenager", new int[] {12, 20},
          "boy", new int[] {0, 20},
          "girl", new int[] {0, 20},
          "schoolboy", new int[] {4, 20},
          "schoolgirl", new int[] {4, 20},
          "pensioner", new int[] {50, 119},
          "octogenarian", new int[] {80, 89},
          "nonagenarian", new int[] {90, 99});

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
      String word = age.line().lower(age.at() + 1);
      int[] years = YEARS.get(word);
      boolean covered = years == null || age.years() >= years[0] && age.years() <= years[1];
      boolean compound = age.line().tag(age.at() + 2).isNoun();
      if (!covered && !compound && INFO.roles().contains(age.line().block().role())) {
        findings.add(
            INFO.finding(
                age.span(),
                "A %s is not %d; put the age or the word right.".formatted(word, age.years())));
      }
    }
    return findings;
  }
}
