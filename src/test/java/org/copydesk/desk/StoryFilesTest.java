package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryFilesTest {
  @TempDir private Path home;

  @BeforeEach
  void file() throws IOException {
    for (String name :
        List.of(
            "b.txt",
            "a.md",
            "README.md",
            "picture.png",
            ".hidden.txt",
            ".git/c.txt",
            "node_modules/d.txt",
            "Target/e.txt",
            "sport/f.txt",
            "sport/drafts/g.txt",
            "sport/ReadMe.MD")) {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "Council votes\n");
    }
  }

  private List<String> found(Path folder, String ignored) {
    StoryFiles files =
        new StoryFiles(
            file -> file.toString().matches("(?i).*\\.(txt|md)"),
            path -> path.getFileName().toString().equals(ignored));
    return files.in(folder).stream()
        .map(file -> home.relativize(file).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void findsStoriesInOrderAndPassesOverWhatIsNone() {
    assertThat(found(home, "none"))
        .containsExactly("a.md", "b.txt", "sport/drafts/g.txt", "sport/f.txt");
  }

  @Test
  void leavesOutFilesAndFoldersThatAreIgnored() {
    assertThat(found(home, "drafts")).containsExactly("a.md", "b.txt", "sport/f.txt");
    assertThat(found(home, "b.txt")).containsExactly("a.md", "sport/drafts/g.txt", "sport/f.txt");
  }

  @Test
  void aFolderThatIsNamedItselfIsRead() {
    assertThat(found(home.resolve(".git"), "none")).containsExactly(".git/c.txt");
    assertThat(found(home.resolve("node_modules"), "none")).containsExactly("node_modules/d.txt");
  }

  @Test
  void saysWhenThereIsNoSuchFolder() {
    assertThatThrownBy(() -> found(home.resolve("nowhere"), "none"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("nowhere");
  }
}
