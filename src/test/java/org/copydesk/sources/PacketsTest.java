package org.copydesk.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.check.Checks;
import org.copydesk.check.Knowledge;
import org.copydesk.finding.Finding;
import org.copydesk.language.FsaLexicon;
import org.copydesk.language.PennTagger;
import org.copydesk.read.Readers;
import org.copydesk.rule.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds whole stories against what they were written from: what is marked [[so]] in a story is
 * altered and must be found, and nothing else.
 */
class PacketsTest {
  private static final Path PACKETS = Path.of("src/test/resources/sources");

  static Stream<Path> packets() throws IOException {
    try (Stream<Path> folders = Files.list(PACKETS)) {
      return folders
          .filter(
              folder ->
                  !List.of("packets", "written-before", "further")
                      .contains(folder.getFileName().toString()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("packets")
  void findsWhatWasAlteredAndNothingElse(Path packet) throws IOException {
    Path file =
        Stream.of("story.txt", "story.md")
            .map(packet::resolve)
            .filter(Files::exists)
            .findFirst()
            .orElseThrow();
    String marked = Files.readString(file);
    List<Span> wanted = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      if (marked.startsWith("[[", i)) {
        start = text.length();
        i++;
      } else if (marked.startsWith("]]", i)) {
        wanted.add(new Span(start, text.length()));
        i++;
      } else {
        text.append(marked.charAt(i));
      }
    }
    Source source = new Source(file.getFileName().toString(), text.toString());
    Article story = Readers.read(source, Optional.empty()).taggedBy(PennTagger.english());
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(packet)) {
      files.filter(other -> !other.equals(file)).sorted().forEach(sources::add);
    }
    SourcePack pack = SourcePack.read(sources, a -> a.taggedBy(PennTagger.english()));
    assertThat(pack.problems()).isEmpty();

    List<String> missed = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    List<Finding> found = new ArrayList<>();
    for (Rule rule : Checks.of("sources", Knowledge.of(FsaLexicon.english()).with(pack))) {
      // What no source has is listed and not wrong.
      if (!rule.info().id().name().equals("unsupported")) {
        found.addAll(rule.check(story));
      }
    }
    for (Span span : wanted) {
      if (found.stream().noneMatch(finding -> finding.span().overlaps(span))) {
        missed.add(span.of(text.toString()));
      }
    }
    for (Finding finding : found) {
      if (wanted.stream().noneMatch(span -> finding.span().overlaps(span))) {
        wrong.add(finding.span().of(text.toString()) + ": " + finding.message());
      }
    }
    assertThat(missed).as("missed").isEmpty();
    assertThat(wrong).as("wrongly marked").isEmpty();
  }
}
