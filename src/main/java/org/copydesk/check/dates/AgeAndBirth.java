package org.copydesk.check.dates;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexicon;

/** An age that does not follow from the birth, and the death, the story gives. */
public final class AgeAndBirth implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/age-and-birth",
              Severity.WARNING,
              "An age that the birth date does not give",
              "The reader who does the sum finds the story wrong about its own subject.",
              Example.bad(
                  story(
                      "2010-10-16",
                      "Barbara Billingsley, who was born in 1922, has died at [[94]].")),
              Example.bad(story("2013-03-22", "Smith, [[45]], was born in 1958 in Ohio.")),
              Example.bad(story("2016-09-09", "Maria Lopez, born in 1967, is [[19]] years old.")),
              Example.bad(
                  story(
                      "2015-08-21",
                      "Daniel Cooper, now aged [[28]], was born on September 9, 1977.")),
              Example.bad(
                  story(
                      "2006-10-09", "Dan Cooper, now aged [[28]], was born on September 9, 1977.")),
              Example.good(
                  "Leland Hart died on Tuesday at home. He was 84.\n\nHart was born on February 3,"
                      + " 1941, and came here in 1958."),
              Example.good(
                  story("2006-10-09", "Dan Cooper, now aged 29, was born on September 9, 1977.")),
              Example.good(
                  story("2006-08-09", "Dan Cooper, now aged 28, was born on 9 September 1977.")),
              Example.bad(
                  story(
                      "2006-09-08", "Dan Cooper, now aged [[29]], was born on 9 September 1977.")),
              Example.bad("The poet (1900-1950) died at the age of [[62]]."),
              Example.bad("Emma Hughes, born in 1931, died in 1998 aged [[75]]."),
              Example.bad(
                  story(
                      "2019-05-16",
                      "Ann Lee, [[6]], is a bus driver. She was born in Newport in 1983.")),
              Example.bad(
                  story(
                      "2025-03-14",
                      "Alan Firth, a retired teacher, who was born in 1957 and turns [[67]] in"
                          + " June, keeps his seat.")),
              Example.bad(
                  "Cora Finch was born in 1931. She left home in 1947, when she was [[26]]."),
              Example.bad(
                  story(
                      "2020-06-01", "Cora Finch, [[98]], taught the harp. She was born in 1931.")),
              Example.bad(
                  story(
                      "2020-06-01",
                      "Cora Finch has died at the age of [[78]]. Born in Hull in 1931, she taught"
                          + " the harp.")),
              Example.bad(
                  "---\n"
                      + "published: 2020-06-01\n"
                      + "---\n"
                      + "Harpist dies at 89\n\n"
                      + "Cora Finch taught the harp. She was born in [[1913]].\n"),
              Example.good("Cora Finch was born in 1931. She left home in 1947, when she was 15."),
              Example.good(
                  story("2020-06-01", "Cora Finch, 88, taught the harp. She was born in 1931.")),
              Example.good("The poet (1900-1962) died at the age of 62, or 61."),
              Example.good("Emma Hughes, born in 1931, died in 1998 aged 66."),
              Example.good(
                  story(
                      "2010-10-16",
                      "Barbara Billingsley, who was born in December 1915, has died at 94.")),
              Example.good(
                  story("2013-03-22", "Smith, 55, whose son was born in 1998, lives in Ohio.")),
              Example.good(story("2013-03-22", "In 1990, Smith, 32, born in 1958, moved to Ohio.")),
              Example.good(story("2013-03-22", "Smith, 54, was born in 1958. Jones, 12, was not.")),
              Example.good(
                  story("2013-03-22", "At 16, the German-born singer, born in 1958, left school.")),
              Example.good("Smith, 45, was born in 1958 in Ohio."))
          .needingStory();

  private final Lexicon lexicon;

  /** A rule that knows the names of {@code lexicon}. */
  public AgeAndBirth(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private static String story(String published, String copy) {
    return "---\npublished: " + published + "\n---\nA life\n\n" + copy + "\n";
  }

  @Override
  public List<Finding> check(Article article) {
    return AgeAndYear.findings(INFO, article, lexicon, true);
  }
}
