package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.copydesk.read.Readers;
import org.junit.jupiter.api.Test;

/** The pre-commit hook is handed every file that may be a story. */
class HookTest {
  @Test
  void theHookKnowsEveryEndingOfAStory() throws IOException {
    String files =
        Files.readString(Path.of(".pre-commit-hooks.yaml"))
            .lines()
            .filter(line -> line.strip().startsWith("files: "))
            .map(line -> line.strip().substring("files: ".length()))
            .findFirst()
            .orElseThrow();
    Pattern wanted = Pattern.compile(files);
    assertThat(Readers.endings()).allMatch(ending -> wanted.matcher("desk/story." + ending).find());
    assertThat(wanted.matcher("wire.xml").find() && wanted.matcher("item.json").find()).isTrue();
    assertThat(wanted.matcher("picture.jpg").find()).isFalse();
  }
}
