package org.copydesk.lsp;

import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Related;
import org.copydesk.finding.Severity;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

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
    if (client.related()) {
      List<DiagnosticRelatedInformation> all = new ArrayList<>();
      for (Related place : finding.related()) {
        all.add(
            new DiagnosticRelatedInformation(
                new Location(text.uri(), text.range(place.span())), place.message()));
      }
      finding.evidence().forEach(place -> source(text, place).ifPresent(all::add));
      diagnostic.setRelatedInformation(all.isEmpty() ? null : all);
    }
    return diagnostic;
  }

  /** A place in a file of this machine, or in the story where that holds its source itself. */
  private static Optional<DiagnosticRelatedInformation> source(OpenText text, Evidence place) {
    boolean own = place.file().equals(Review.name(text));
    Optional<String> address = own ? Optional.of(text.uri()) : address(place.file());
    return address.map(
        uri ->
            new DiagnosticRelatedInformation(
                new Location(uri, own ? text.range(place.span()) : range(place)), place.told()));
  }

  private static Optional<String> address(String file) {
    try {
      Path path = Path.of(file).toAbsolutePath();
      return Files.isRegularFile(path) ? Optional.of(path.toUri().toString()) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /** The words in their line; where they go on in the next, up to the end of this one. */
  private static Range range(Evidence place) {
    int from = place.column() - 1;
    int line = place.line() - 1;
    return new Range(new Position(line, from), new Position(line, from + place.span().length()));
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case ERROR -> DiagnosticSeverity.Error;
      case WARNING -> DiagnosticSeverity.Warning;
      case SUGGESTION -> DiagnosticSeverity.Information;
    };
  }
}
