package org.copydesk.check.duplicates;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.rule.RuleInfo;

/** Turns the repeats of one kind into findings. */
final class RepeatMarking {
  private RepeatMarking() {}

  static List<Finding> findings(
      Article article, Repeat.Kind kind, RuleInfo info, String message, String there) {
    return Repeats.of(article).stream()
        .filter(repeat -> repeat.kind() == kind)
        .map(repeat -> finding(article, repeat, info, message, there))
        .toList();
  }

  private static Finding finding(
      Article article, Repeat repeat, RuleInfo info, String message, String there) {
    SentenceRun later = repeat.later();
    Finding finding = info.finding(later.span(), message).withRelated(repeat.first().span(), there);
    if (!later.block().text().verbatim(later.start(), later.end())) {
      return finding;
    }
    return finding.withFix(Fix.delete("Delete the repeat", deleted(article, later)));
  }

  private static Span deleted(Article article, SentenceRun later) {
    String text = article.source().text();
    if (later.whole()) {
      return article.source().withBreak(later.span().cover(last(article, later.block()).span()));
    }
    Span span = later.span();
    boolean after = span.end() < text.length() && text.charAt(span.end()) == ' ';
    if (after) {
      return new Span(span.start(), span.end() + 1);
    }
    boolean before = span.start() > 0 && text.charAt(span.start() - 1) == ' ';
    return before ? new Span(span.start() - 1, span.end()) : span;
  }

  /** The block, or the credit of its picture that stands on the same line. */
  private static Block last(Article article, Block block) {
    if (block.index() + 1 == article.blocks().size()) {
      return block;
    }
    Block next = article.blocks().get(block.index() + 1);
    boolean sameLine =
        next.role() == Role.CREDIT
            && article.source().position(next.span().start()).line()
                == article.source().position(block.span().end()).line();
    return sameLine ? next : block;
  }
}
