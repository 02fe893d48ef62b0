package org.copydesk.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Related;

/**
 * Moves findings along with the words they are about while a story is written on, so that marks
 * stay on their words until it has been checked again. What the change itself touches is dropped:
 * the finding whose words were changed, the fix that would write over them.
 */
final class Drift {
  private final OpenText.Change change;

  private Drift(OpenText.Change change) {
    this.change = change;
  }

  /** The findings that {@code change} leaves, each where its words are now. */
  static List<Finding> along(List<Finding> findings, OpenText.Change change) {
    Drift drift = new Drift(change);
    return findings.stream().flatMap(finding -> drift.moved(finding).stream()).toList();
  }

  private Optional<Finding> moved(Finding finding) {
    return moved(finding.span())
        .map(
            span ->
                new Finding(
                    finding.rule(),
                    finding.severity(),
                    span,
                    finding.message(),
                    fixes(finding),
                    related(finding),
                    finding.citation()));
  }

  private List<Fix> fixes(Finding finding) {
    List<Fix> left = new ArrayList<>();
    for (Fix fix : finding.fixes()) {
      List<Edit> edits =
          fix.edits().stream()
              .flatMap(edit -> moved(edit.span()).map(s -> new Edit(s, edit.text())).stream())
              .toList();
      if (edits.size() == fix.edits().size()) {
        left.add(new Fix(fix.label(), fix.safety(), edits));
      }
    }
    return left;
  }

  private List<Related> related(Finding finding) {
    return finding.related().stream()
        .flatMap(place -> moved(place.span()).map(s -> new Related(s, place.message())).stream())
        .toList();
  }

  /** Where a stretch is after the change; empty when the change reached into it. */
  private Optional<Span> moved(Span span) {
    Span gone = change.span();
    if (span.end() <= gone.start() && !growsAtEnd(span)) {
      return Optional.of(span);
    }
    if (span.start() >= gone.end() && !growsAtStart(span)) {
      return Optional.of(new Span(span.start() + change.growth(), span.end() + change.growth()));
    }
    return Optional.empty();
  }

  /** Whether what is written joins the last word of {@code span}. */
  private boolean growsAtEnd(Span span) {
    return span.end() == change.span().start()
        && !change.words().isEmpty()
        && Character.isLetterOrDigit(change.words().codePointAt(0));
  }

  private boolean growsAtStart(Span span) {
    return span.start() == change.span().end()
        && !change.words().isEmpty()
        && Character.isLetterOrDigit(change.words().codePointBefore(change.words().length()));
  }
}
