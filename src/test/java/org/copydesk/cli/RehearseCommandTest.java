package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearseCommandTest {
  @TempDir private Path folder;

  @Test
  void checksAndServesAndEnds() throws Exception {
    Path story = folder.resolve("story.txt");
    Files.writeString(story, "Council votes\n\nThe plan was was passed on Monday night.\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new String[] {"rehearse", "--fail-on", "never", "--no-cache", story.toString()},
            InputStream.nullInputStream(),
            out,
            err);
    assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("was was");
    assertThat(status).isZero();
  }

  @Test
  void isNotAmongTheCommandsThatAreShown() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Main.run(new String[] {"--help"}, InputStream.nullInputStream(), out, out);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("serve").doesNotContain("rehearse");
  }
}
