package org.copydesk.check.duplicates;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A caption that stands in the story twice. */
public final class RepeatedCaption implements Rule {
  private static final String BODY =
      "\n\nThe mayor opened the new bridge on Monday in the rain, two years after work began.\n\n";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "duplicates/repeated-caption",
              Severity.ERROR,
              "The same caption twice",
              "A caption that comes round again looks like a page put together in a hurry.",
              bad(
                  "Bridge opens at last"
                      + BODY
                      + "Anna Clarke speaks to reporters outside the court in Richmond. (File"
                      + " photo)\n\n"
                      + "The work cost the town dear, and a second bridge is planned.\n\n"
                      + "[[Anna Clarke speaks to reporters outside the court in Richmond.]] (File"
                      + " photo)",
                  "Bridge opens at last"
                      + BODY
                      + "Anna Clarke speaks to reporters outside the court in Richmond. (File"
                      + " photo)\n\n"
                      + "The work cost the town dear, and a second bridge is planned."),
              bad(
                  "Bridge opens at last\n\nA view of the old town in Preston"
                      + BODY
                      + "[[A view of the old town in Preston]]"),
              good(
                  "Bridge opens at last"
                      + BODY
                      + "Key points\n\nIt was late.\n\nKey points\n\nIt was dear."))
          .needingStory()
          .reading(Repeats.ROLES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    return RepeatMarking.findings(
        article,
        Repeat.Kind.CAPTION,
        INFO,
        "This caption stands further up already; write another or delete it.",
        "the same caption first stands here");
  }
}
