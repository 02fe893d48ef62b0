package org.copydesk.check.duplicates;

import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.rule.RuleInfo;

/** Turns the repeats of one kind into findings. */
final class Marking {
  private Marking() {}

  static List<Finding> findings(
      Article article, Repeat.Kind kind, RuleInfo info, String message, String there) {
    return Repeats.of(article).stream()
        .filter(repeat -> repeat.kind() == kind)
        .map(repeat -> finding(article, repeat, info, message, there))
        .toList();
  }

  private static Finding finding(
      Article article, Repeat repeat, RuleInfo info, String message, String there) {
    Passage later = repeat.later();
    Finding finding = info.finding(later.span(), message).withRelated(repeat.first().span(), there);
    if (!later.block().text().verbatim(later.start(), later.end())) {
      return finding;
    }
    return finding.withFix(Fix.delete("Delete the repeat", deleted(article, later)));
  }

  private static Span deleted(Article article, Passage later) {
    if (later.whole()) {
      return later.block().withBreak(article.source());
    }
    String text = article.source().text();
    Span span = later.span();
    boolean after = span.end() < text.length() && text.charAt(span.end()) == ' ';
    if (after) {
      return new Span(span.start(), span.end() + 1);
    }
    boolean before = span.start() > 0 && text.charAt(span.start() - 1) == ' ';
    return before ? new Span(span.start() - 1, span.end()) : span;
  }
}
