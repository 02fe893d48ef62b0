package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A story in each site generator's dialect, and the blocks it is read as. After a wanted change:
 * {@code mvn -q test -Dtest=DialectTest -Dgolden.write=true}, then read the difference.
 */
class DialectTest {
  private static final Path DIALECTS = Path.of("src/test/resources/dialects");

  static Stream<Path> stories() throws IOException {
    try (Stream<Path> files = Files.list(DIALECTS)) {
      return files.filter(file -> !file.toString().endsWith(".golden")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("stories")
  void isReadAsItsPageReads(Path story) throws IOException {
    Article article = Readers.read(story.toString(), Decoder.bytes(story), Optional.empty()).get(0);
    ReaderContract.hold(article);
    String blocks = ReaderContract.blocks(article) + "\n";
    Path golden = DIALECTS.resolve(story.getFileName() + ".golden");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, blocks);
    }
    assertThat(golden).content().isEqualTo(blocks);
  }
}
