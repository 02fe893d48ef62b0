package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;
import org.junit.jupiter.api.Test;

/**
 * A collection of small files that are easily read wrong. In most a misspelt word stands where copy
 * is overlooked, and must be found; in the others nothing may be. {@code -Dcases.data} names their
 * folder. The kinds of them are tested here and always in {@code PlacesTest}, {@code
 * PlacesInMarkupTest} and {@code PagesTest}.
 */
class SmallFilesTest {
  private static final String PLANTED = "depostis";

  /** What is to be seen in the files without a planted word, and nowhere else. */
  private static final Map<String, List<Role>> ROLES =
      Map.of(
          "h10", List.of(Role.LINK),
          "h11", List.of(Role.CAPTION, Role.CREDIT),
          "h05", List.of(Role.HEADLINE),
          "h13", List.of(Role.HEADLINE));

  private static List<Path> files() throws IOException {
    Path home =
        Path.of(System.getProperty("cases.data", "../shared/bench/cases/formats"))
            .toAbsolutePath()
            .normalize();
    assumeTrue(Files.isDirectory(home), "the small files are not here");
    try (Stream<Path> files = Files.list(home)) {
      return files.filter(file -> !file.toString().endsWith("index.md")).sorted().toList();
    }
  }

  private static boolean isLatex(Path file) {
    return file.toString().endsWith(".tex");
  }

  @Test
  void everyPlantedWordIsFoundAndNothingElse() throws IOException {
    for (Path file : files()) {
      if (isLatex(file)) {
        continue;
      }
      Run run = Run.of("check", "--no-cache", "--format", "concise", file);
      String name = file.getFileName().toString();
      if (reads(file).contains(PLANTED)) {
        assertThat(run.status()).as(name).isEqualTo(1);
        assertThat(run.out().lines().toList())
            .as(name)
            .singleElement()
            .asString()
            .contains("spelling/unknown-word")
            .contains(PLANTED);
      } else {
        assertThat(run.status() + run.out()).as(name).isEqualTo("0");
      }
      if (name.startsWith("h07")) {
        assertThat(run.err()).contains("not English (fr)");
      } else {
        assertThat(run.err()).as(name).isEmpty();
      }
    }
  }

  private static String reads(Path file) throws IOException {
    StringBuilder words = new StringBuilder();
    for (Article story : stories(file)) {
      story.blocks().forEach(block -> words.append(block.plain()).append('\n'));
    }
    return words.toString();
  }

  private static List<Article> stories(Path file) throws IOException {
    return Readers.read(file.toString(), Files.readAllBytes(file), Optional.empty());
  }

  @Test
  void mostHoldAPlantedWord() throws IOException {
    List<Path> files = files();
    int planted = 0;
    for (Path file : files) {
      if (!isLatex(file) && reads(file).contains(PLANTED)) {
        assertThat(reads(file).split(PLANTED, -1)).as("once in %s", file).hasSize(2);
        planted++;
      }
    }
    assertThat(planted + " of " + files.size()).isEqualTo("25 of 37");
  }

  @Test
  void whatIsNoCopyIsKnownAsWhatItIs() throws IOException {
    for (Path file : files()) {
      String kind = file.getFileName().toString().substring(0, 3);
      if (isLatex(file)) {
        UnreadableStoryException refused = null;
        try {
          stories(file);
        } catch (UnreadableStoryException e) {
          refused = e;
        }
        assertThat(refused).hasMessageContaining("is LaTeX, which is not read; convert it");
        continue;
      }
      Article story = stories(file).get(0);
      List<Role> roles = story.blocks().stream().map(block -> block.role()).toList();
      assertThat(roles).as(kind).containsAll(ROLES.getOrDefault(kind, List.of()));
      if (kind.matches("h09|h10")) {
        assertThat(roles).as(kind).doesNotContain(Role.LIST_ITEM, Role.CROSSHEAD);
      }
      assertThat(story.headline().orElse("")).as(kind).doesNotContain(" - ");
      assertThat(reads(file)).as(kind).doesNotContain("[a]").doesNotContain(" ,");
    }
  }
}
