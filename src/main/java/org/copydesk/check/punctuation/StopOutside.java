package org.copydesk.check.punctuation;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/**
 * A comma or full stop after the closing mark of speech, in a story that sets them before it. Which
 * of the two is right a house decides; that one story does both, none does.
 */
public final class StopOutside implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "punctuation/stop-outside",
              Severity.WARNING,
              "A stop outside the marks of speech, where the story sets it inside",
              "The same speech is marked in two ways: one of them is a slip.",
              bad(
                  "“It was late,” he said.\n\n“We all went home then.”\n\n“The road is shut,” she"
                      + " said. “So I walked.”\n\n“I shall walk again[[”.]]",
                  "“It was late,” he said.\n\n“We all went home then.”\n\n“The road is shut,” she"
                      + " said. “So I walked.”\n\n“I shall walk again.”"),
              bad(
                  "Walkers come home\n\n“It was very late,” he said. “We went home.”\n\n“The road is shut[[”,]] she said."
                      + " “Everybody walked home.” “Nobody walked far,” he said.",
                  "Walkers come home\n\n“It was very late,” he said. “We went home.”\n\n“The road is shut,” she said."
                      + " “Everybody walked home.” “Nobody walked far,” he said."),
              good(
                  "“It was late,” he said.\n\n“We all went home then.”\n\n“The road is shut,” she"
                      + " said. “So I walked.”\n\n“Last Light: Neon and the City”. Until May 4."),
              good(
                  "“It was late,” he said.\n\n“We all went home then.”\n\n“The road is shut,” she"
                      + " said.\n\n“I shall walk again”."),
              good(
                  "“It was late,” he said.\n\n“We all went home then.”\n\n“The road is shut,” she"
                      + " said. “So I walked.”\n\n“I shall walk again”.\n\n“I shall ride there”."),
              good(
                  "“It was late,” he said.\n\n“We all went home then.”\n\n“The road is shut,” she"
                      + " said. “So I walked.”\n\nShe called it “A Long Walk”. “No”, he said."))
          .needingStory()
          .reading(Set.of(Role.PARAGRAPH, Role.LIST_ITEM, Role.QUOTE));

  private static final int FEWEST_WORDS = 3;

  /** So many stops stand inside the marks for each outside, before the outer one is a slip. */
  private static final int TIMES = 4;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    int inside = 0;
    List<Quotation> outside = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      for (Quotation said : article.quotations(block)) {
        if (said.closed() && Speech.isSpeech(said, FEWEST_WORDS)) {
          String words = said.inside().strip();
          boolean stopped = ".,?!…".indexOf(words.charAt(words.length() - 1)) >= 0;
          if (stopped) {
            inside += ".,".indexOf(words.charAt(words.length() - 1)) >= 0 ? 1 : 0;
          } else if (isStop(block.plain(), said.end()) && !isTitle(said)) {
            outside.add(said);
          }
        }
      }
    }
    boolean odd = inside >= TIMES * outside.size();
    return odd ? outside.stream().map(StopOutside::finding).toList() : List.of();
  }

  /** "Last Light: Neon and the City": most of its longer words have capitals. */
  private static boolean isTitle(Quotation said) {
    List<String> words =
        Stream.of(said.inside().split("[^\\p{L}'’]+")).filter(word -> word.length() > 3).toList();
    long capitals = words.stream().filter(word -> Character.isUpperCase(word.charAt(0))).count();
    return capitals > 1 && 2 * capitals > words.size();
  }

  private static boolean isStop(String text, int at) {
    boolean stop = at < text.length() && ".,".indexOf(text.charAt(at)) >= 0;
    return stop && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
  }

  private static Finding finding(Quotation said) {
    Block block = said.block();
    int close = said.end() - 1;
    String marks = block.plain().substring(close, close + 2);
    String use = new StringBuilder(marks).reverse().toString();
    Span place = block.span(close, close + 2);
    Finding finding =
        INFO.finding(
            place, "The story sets stops inside the marks of speech; write “%s”.".formatted(use));
    return block.text().verbatim(close, close + 2)
        ? finding.withFix(Fix.write(place, use))
        : finding;
  }
}
