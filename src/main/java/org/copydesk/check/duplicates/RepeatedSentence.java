package org.copydesk.check.duplicates;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A sentence of some length that stands in the story twice. */
public final class RepeatedSentence implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "duplicates/repeated-sentence",
              Severity.WARNING,
              "The same sentence twice",
              "The second time a sentence says nothing, and the reader wonders what was meant to"
                  + " stand there.",
              bad(
                  "Bridge opens at last\n\n"
                      + "The mayor opened the new bridge on Monday. It took the town two years to"
                      + " build and to pay for.\n\n"
                      + "A second one is planned. [[It took the town two years to build and to pay"
                      + " for.]] Work starts in May.",
                  "Bridge opens at last\n\n"
                      + "The mayor opened the new bridge on Monday. It took the town two years to"
                      + " build and to pay for.\n\n"
                      + "A second one is planned. Work starts in May."),
              good("He won in 2001. He won in 2005. He won again in 2009, and then no more."),
              good(
                  "Two teams\n\n"
                      + "She won the first set 6-4 in 38 minutes, to cheers from the crowd.\n\n"
                      + "It rained. She won the second set 6-4 in 41 minutes, to cheers from the"
                      + " crowd."),
              good(
                  "Police said: Anyone with information should call 101. It was late.\n\n"
                      + "They came. Anyone with information should call 101. They left."))
          .reading(Repeats.ROLES);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    return RepeatMarking.findings(
        article,
        Repeat.Kind.SENTENCE,
        INFO,
        "This sentence stands further up already; delete one of the two.",
        "the same sentence first stands here");
  }
}
