package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFileTest {
  @TempDir private Path folder;

  @Test
  void isReadByWhoeverReadsAnyNewFileThere() throws IOException {
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
    Path any = Files.createFile(folder.resolve("any.txt"));

    Path draft = DraftFile.of(folder.resolve("report.html"));

    assertThat(Files.getPosixFilePermissions(draft)).isEqualTo(Files.getPosixFilePermissions(any));
    assertThat(draft).hasParent(folder).isNotEqualTo(DraftFile.of(folder.resolve("report.html")));
  }
}
