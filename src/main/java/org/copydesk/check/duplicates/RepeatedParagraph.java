package org.copydesk.check.duplicates;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A paragraph that stands in the story twice, word for word. */
public final class RepeatedParagraph implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "duplicates/repeated-paragraph",
              Severity.ERROR,
              "The same paragraph twice",
              "The reader who meets a paragraph again thinks the page is broken, and stops.",
              bad(
                  "Bridge opens at last\n\n"
                      + "The mayor opened the new bridge on Monday, two years after work began.\n\n"
                      + "It cost the town dear.\n\n"
                      + "[[The mayor opened the new bridge on Monday, two years after work"
                      + " began.]]\n\n"
                      + "A second one is planned.",
                  "Bridge opens at last\n\n"
                      + "The mayor opened the new bridge on Monday, two years after work began.\n\n"
                      + "It cost the town dear.\n\n"
                      + "A second one is planned."),
              good(
                  "Bridge opens at last\n\n"
                      + "The first bus left at 8am with 45 passengers on board.\n\n"
                      + "The second bus left at 9am with 38 passengers on board."),
              good(
                  "March in the capital\n\n"
                      + "“No justice, no peace, no rest for us!”\n\n"
                      + "They sang.\n\n"
                      + "“No justice, no peace, no rest for us!”"),
              bad(
                  "Market hours\n\n"
                      + "The hall opens at nine and shuts at five.\n\n"
                      + "It rained all day.\n\n"
                      + "[[The hall opens at nine and shuts at five.]]\n\n"
                      + "Nobody came in the end."),
              good(
                  "Market hours\n\n"
                      + "The market has two halls.\n\n"
                      + "North hall\n\n"
                      + "The doors open at nine and shut at five.\n\n"
                      + "South hall\n\n"
                      + "The doors open at nine and shut at five."),
              good(
                  "An evening in the witness box\n\n"
                      + "Q: Who had the key?\n\n"
                      + "A: That is not something I can remember.\n\n"
                      + "Q: Who locked up?\n\n"
                      + "A: That is not something I can remember."),
              good(
                  "The song of the stands\n\n"
                      + "Row on, my lads, the tide is high.\n\n"
                      + "The boat was late.\n\n"
                      + "Row on, my lads, the tide is high.\n\n"
                      + "The rain came.\n\n"
                      + "Row on, my lads, the tide is high."),
              good(
                  "Burglary in the night\n\n"
                      + "Anyone with information should call the station.\n\n"
                      + "A van was seen.\n\n"
                      + "Anyone with information should call the station."),
              good(
                  "Three jailed\n\n"
                      + "He denied all charges.\n\n"
                      + "It was late.\n\n"
                      + "He denied all charges."))
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
        Repeat.Kind.PARAGRAPH,
        INFO,
        "This paragraph stands further up already; delete one of the two.",
        "the same paragraph first stands here");
  }
}
