package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFolderTest {
  @TempDir private Path home;

  private Path root;
  private CacheFolder cache;

  @BeforeEach
  void open() throws IOException {
    root = home.resolve("kept");
    cache = new CacheFolder(root);
    cache.open("Signature: 1");
  }

  private Path file(String name, Duration age) throws IOException {
    Path file = root.resolve("ab").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "12345");
    age(file, age);
    return file;
  }

  private static void age(Path file, Duration age) throws IOException {
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }

  @Test
  void marksItselfSoThatBackupsAndGitPassItBy() throws IOException {
    assertThat(root.resolve("CACHEDIR.TAG")).content().startsWith("Signature: 1\n");
    assertThat(root.resolve(".gitignore")).hasContent("*");
    Files.writeString(root.resolve("CACHEDIR.TAG"), "as it was");
    new CacheFolder(root).open("Signature: 2");
    assertThat(root.resolve("CACHEDIR.TAG")).hasContent("as it was");
    assertThat(cache).hasToString(root.toString());
  }

  @Test
  void spreadsPagesOverFolders() {
    assertThat(cache.file("abcdef")).isEqualTo(root.resolve("ab").resolve("cdef.page"));
  }

  @Test
  void countsPagesAndTheirBytesAndNoDrafts() throws IOException {
    file("1.page", Duration.ZERO);
    file("2.page", Duration.ZERO);
    file("3.draft", Duration.ZERO);
    assertThat(cache.stock()).isEqualTo(new CacheFolder.Stock(2, 10));
    assertThat(cache.clear()).isEqualTo(new CacheFolder.Stock(2, 10));
    assertThat(root.resolve("ab")).isEmptyDirectory();
    assertThat(root.resolve("CACHEDIR.TAG")).exists();
    assertThat(new CacheFolder(home.resolve("none")).stock())
        .isEqualTo(new CacheFolder.Stock(0, 0));
  }

  @Test
  void dropsOnlyWhatIsLongUnusedOrAbandoned() throws IOException {
    Path fresh = file("fresh.page", Duration.ofDays(29));
    Path old = file("old.page", Duration.ofDays(31));
    Path writing = file("writing.draft", Duration.ofMinutes(50));
    Path abandoned = file("abandoned.draft", Duration.ofMinutes(70));
    cache.tidy();
    assertThat(fresh).exists();
    assertThat(old).doesNotExist();
    assertThat(writing).exists();
    assertThat(abandoned).doesNotExist();
  }

  @Test
  void tidiesOnceADay() throws IOException {
    cache.tidy();
    Path old = file("old.page", Duration.ofDays(31));
    cache.tidy();
    assertThat(old).exists();
    age(root.resolve("tidied"), Duration.ofHours(25));
    cache.tidy();
    assertThat(old).doesNotExist();
    assertThat(Files.getLastModifiedTime(root.resolve("tidied")).toInstant())
        .isAfter(Instant.now().minus(Duration.ofHours(1)));
    Path none = home.resolve("none");
    new CacheFolder(none).tidy();
    assertThat(none).doesNotExist();
  }

  @Test
  void remembersUseToTheDay() throws IOException {
    Path lately = file("lately.page", Duration.ofHours(20));
    FileTime before = Files.getLastModifiedTime(lately);
    cache.used(lately);
    assertThat(Files.getLastModifiedTime(lately)).isEqualTo(before);
    Path longAgo = file("long-ago.page", Duration.ofDays(20));
    cache.used(longAgo);
    assertThat(Files.getLastModifiedTime(longAgo).toInstant())
        .isAfter(Instant.now().minus(Duration.ofHours(1)));
  }
}
