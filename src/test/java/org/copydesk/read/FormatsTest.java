package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One story in every format reads the same. */
class FormatsTest {
  private static final Path FOLDER = Path.of("src/test/resources/formats");

  static List<Path> stories() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.endsWith("golden.txt")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void readsAsTheSameStory(Path file) throws IOException {
    String name = file.getFileName().toString();
    List<Article> articles = Readers.read(name, Files.readAllBytes(file), Optional.empty());
    assertThat(articles).hasSize(1);
    Article article = articles.get(0);
    ReaderContract.hold(article);
    boolean tagged = !name.endsWith(".docx") && !name.endsWith(".odt");
    String golden = Files.readString(FOLDER.resolve("golden.txt"), StandardCharsets.UTF_8);
    String head =
        "published "
            + article.metadata().published().orElseThrow()
            + (tagged ? "\nlanguage " + article.metadata().language().orElseThrow() : "");
    assertThat(head + "\n" + ReaderContract.blocks(article) + "\n")
        .isEqualTo(tagged ? golden : golden.replace("language en-GB\n", ""));
  }
}
