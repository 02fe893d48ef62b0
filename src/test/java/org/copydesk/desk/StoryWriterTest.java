package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.copydesk.article.Source;
import org.copydesk.read.Decoder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StoryWriterTest {
  @TempDir private Path folder;

  private Path file;

  @BeforeEach
  void file() {
    file = folder.resolve("story.txt");
  }

  private Source filed(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return Decoder.decode("story.txt", bytes);
  }

  private void nothingElseLiesThere() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void writesInTheEncodingTheStoryHad() throws IOException {
    Source before = filed("Café dé\n".getBytes(StandardCharsets.ISO_8859_1));
    byte[] written = StoryWriter.write(file, before, "Café dè\n");
    assertThat(written).isEqualTo("Café dè\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Files.readAllBytes(file)).isEqualTo(written);
    nothingElseLiesThere();
  }

  @Test
  void leavesTheStoryAsItWasWhereItsEncodingHasNoSign() throws IOException {
    Source before = filed("Café dé\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> StoryWriter.write(file, before, "Café Дé\n"))
        .isInstanceOf(StoryWriter.UnwritableException.class)
        .hasMessageContaining("story.txt is in ")
        .hasMessageContaining("save it as UTF-8");
    assertThat(Files.readAllBytes(file))
        .isEqualTo("Café dé\n".getBytes(StandardCharsets.ISO_8859_1));
    nothingElseLiesThere();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void keepsWhoMayReadItAndWritesThroughALink() throws IOException {
    Source before = filed("One.\n".getBytes(StandardCharsets.UTF_8));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
    Path desk = Files.createDirectory(folder.resolve("desk"));
    Path link = Files.createSymbolicLink(desk.resolve("link.txt"), file);
    StoryWriter.write(link, before, "Two.\n");
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("Two.");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-r-----");
  }

  @Test
  void aStoryThatIsGoneIsNotMadeAnew() throws IOException {
    Source before = filed("One.\n".getBytes(StandardCharsets.UTF_8));
    Files.delete(file);
    assertThatThrownBy(() -> StoryWriter.write(file, before, "Two.\n"))
        .isInstanceOf(IOException.class);
    assertThat(file).doesNotExist();
  }
}
