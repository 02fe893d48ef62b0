package org.copydesk.check.duplicates;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A passage that stands in the story twice with a few small words changed. */
public final class NearCopy implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "duplicates/near-copy",
              Severity.WARNING,
              "Nearly the same passage twice",
              "Two versions of one passage tell the reader that both were left in by mistake.",
              bad(
                  "Bridge opens at last\n\n"
                      + "The mayor opened the new bridge on Monday, two years after the work on it"
                      + " began in the rain.\n\n"
                      + "A second one is planned.\n\n"
                      + "[[The mayor has opened the new bridge on Monday, two years after work on"
                      + " it began in the rain.]]"),
              bad(
                  "Bridge opens at last\n\n"
                      + "It was late. The council of the town said that a second bridge would cost"
                      + " it more than the first one had.\n\n"
                      + "Nobody spoke of trains. [[The council of the town said that a second"
                      + " bridge will cost it over the first one had.]] It rained."),
              good(
                  "In court\n\n"
                      + "On Monday the court heard from two doctors and a nurse who treated the"
                      + " man.\n\n"
                      + "On Tuesday the court heard from three friends who knew the man."),
              good(
                  "Weather\n\n"
                      + "In the north of the country the wind will be strong on Monday and the rain"
                      + " heavy.\n\n"
                      + "In the south of the country the wind will be strong on Tuesday and the"
                      + " rain heavy."),
              good(
                  "Tennis\n\n"
                      + "Nina Sharma won the first set 6-4 in 38 minutes against the top seed from"
                      + " Spain.\n\n"
                      + "Nina Sharma won the second set 6-4 in 41 minutes against the top seed from"
                      + " Spain."))
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
        Repeat.Kind.NEAR,
        INFO,
        "This is nearly what stands further up already; keep the better of the two.",
        "its like first stands here");
  }
}
