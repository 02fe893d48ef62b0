package org.copydesk.lsp;

import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;

/** Findings in the protocol's words. */
final class Diagnostics {
  /** Who says so, beside each finding. */
  static final String SOURCE = "copydesk";

  private final Client client;
  private final Optional<String> pages;

  /** Diagnostics for {@code client}, each with a link to its rule's page where there are any. */
  Diagnostics(Client client, Optional<String> pages) {
    this.client = client;
    this.pages = pages;
  }

  /** The findings of a story, as the client can show them. */
  List<Diagnostic> of(OpenStory.View view) {
    return view.findings().stream().map(finding -> of(view.text(), finding)).toList();
  }

  /** One finding. */
  Diagnostic of(OpenText text, Finding finding) {
    Diagnostic diagnostic =
        new Diagnostic(
            text.range(finding.span()), finding.message(), severity(finding.severity()), SOURCE);
    diagnostic.setCode(finding.rule().toString());
    pages.ifPresent(
        base ->
            diagnostic.setCodeDescription(
                new DiagnosticCodeDescription(base + "/rules/" + finding.rule())));
    diagnostic.setData(new JsonPrimitive(Key.of(text, finding)));
    if (client.related() && !finding.related().isEmpty()) {
      diagnostic.setRelatedInformation(
          finding.related().stream()
              .map(
                  place ->
                      new DiagnosticRelatedInformation(
                          new Location(text.uri(), text.range(place.span())), place.message()))
              .toList());
    }
    return diagnostic;
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case SUGGESTION -> DiagnosticSeverity.Information;
    };
  }
}
