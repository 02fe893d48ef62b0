package org.copydesk.check.sources;

import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.copydesk.sources.SourcePack;
import org.copydesk.story.Line;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;

/** Lines of stories, with the sources that stand in notes below them. */
final class NotedSources {
  static final Lexicon LEXICON = FsaLexicon.english();

  private NotedSources() {}

  /** A story whose paragraphs are parted by ¶, with its sources, parted by ++, each in a note. */
  static Article story(String copy, String sources) {
    StringBuilder text =
        new StringBuilder("The ferry will stop.\n\n" + copy.replace(" ¶ ", "\n\n"));
    for (String source : sources.split(" \\+\\+ ")) {
      text.append("\n\n<!-- copydesk: source ")
          .append(source.replace(" ¶ ", "\n\n"))
          .append(" -->");
    }
    return RuleExamples.article(text.toString());
  }

  /** The sources of which {@code text} is the only one. */
  static SourcePack pack(String text) {
    return SourcePack.NONE.with(story("It will.", text));
  }

  /** A paragraph with nothing around it. */
  static Article alone(String text) {
    return RuleExamples.article("The ferry will stop.\n\n" + text);
  }

  /** The words of a paragraph. */
  static Line line(String text) {
    List<Line> lines = Story.of(alone(text), LEXICON).lines();
    return lines.get(lines.size() - 1);
  }

  /** What {@code rule} marks in a story, each with the words of the source it shows beside. */
  static String found(Rule rule, String copy, String sources) {
    Article story = story(copy, sources);
    return rule.check(story).stream()
        .sorted(Finding.PAGE_ORDER)
        .map(finding -> finding.span().of(story.source().text()) + beside(finding))
        .collect(Collectors.joining("; "));
  }

  private static String beside(Finding finding) {
    return finding.evidence().stream()
        .map(Evidence::words)
        .collect(Collectors.joining(", "))
        .replaceFirst("^(?=.)", ": ");
  }
}
