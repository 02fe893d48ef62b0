package org.copydesk.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.check.Checks;
import org.copydesk.check.Knowledge;
import org.copydesk.finding.Finding;
import org.copydesk.language.FsaLexicon;
import org.copydesk.language.PennTagger;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;

/** A line of a story held to one source that is written to a file. */
final class HeldToSources {
  private HeldToSources() {}

  /** Asserts what is marked in {@code story}; null for nothing. */
  static void holds(Path folder, String story, String source, String name, String marked)
      throws IOException {
    assertThat(found(folder, story, source, name)).isEqualTo(marked == null ? "" : marked);
  }

  /** What is marked in {@code story}, in page order; ¶ in the source is a new line. */
  static String found(Path folder, String story, String source, String name) throws IOException {
    Files.writeString(folder.resolve(name), source.replace('¶', '\n'));
    SourcePack pack = SourcePack.read(List.of(folder), a -> a.taggedBy(PennTagger.english()));
    Article article = RuleExamples.article("The ferry will stop.\n\n" + story);
    return Checks.of("sources", Knowledge.of(FsaLexicon.english()).with(pack)).stream()
        .filter(rule -> !rule.info().id().name().equals("unsupported"))
        .flatMap((Rule rule) -> rule.check(article).stream())
        .map((Finding finding) -> finding.span().of(article.source().text()))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
