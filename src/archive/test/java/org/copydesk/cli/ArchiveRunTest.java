package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.copydesk.memory.MadeArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run over an archive gives what {@code copydesk check} and {@code archive learn} give. */
class ArchiveRunTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void anArchive() throws IOException {
    for (MadeArchive.Story story : new MadeArchive(3, 6, 30).stories()) {
      Path file = folder.resolve(story.name());
      Files.createDirectories(file.getParent());
      Files.writeString(file, story.copy());
    }
    Files.write(folder.resolve("archive/2018/broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Path example = Path.of("examples/lachin-corridor/story.txt");
    Files.copy(example, folder.resolve("archive/2018/story.txt"));
  }

  private int archive(Object... words) {
    out.reset();
    err.reset();
    List<String> args = new ArrayList<>();
    Stream.of(words).map(Object::toString).forEach(args::add);
    if (!words[0].equals("ask")) {
      args.add("--master=local[2]");
    }
    return ArchiveMain.run(args.toArray(String[]::new), InputStream.nullInputStream(), out, err);
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
  }

  private byte[] checked(String... options) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    List<String> args =
        new ArrayList<>(List.of("check", "--no-cache", "--format", "jsonl", "--fail-on", "never"));
    args.addAll(List.of(options));
    args.add(stories().toString());
    Main.run(
        args.toArray(String[]::new),
        InputStream.nullInputStream(),
        lines,
        new ByteArrayOutputStream());
    return lines.toByteArray();
  }

  private Path stories() {
    return folder.resolve("archive");
  }

  private static Map<String, Long> files(Path folder) throws IOException {
    Map<String, Long> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        java.util.zip.CRC32 sum = new java.util.zip.CRC32();
        sum.update(Files.readAllBytes(file));
        all.put(folder.relativize(file).toString(), sum.getValue());
      }
    }
    return all;
  }

  @Test
  void findsWhatCheckFindsByteForByteAndGoesOnFromWhatIsThere() throws IOException {
    Path made = folder.resolve("out");
    int status = archive("check", stories(), "--out", made, "--block", 12);
    assertThat(status).as(said()).isEqualTo(2);
    assertThat(made.resolve("findings.jsonl")).hasBinaryContent(checked());
    assertThat(Files.readString(made.resolve("findings.jsonl")))
        .contains("\"level\":\"problem\"")
        .contains("broken.docx");
    assertThat(said()).contains("per 1,000 words").contains("1 with problems");

    Map<String, Long> first = files(made);
    archive("check", stories(), "--out", made, "--block", 12);
    assertThat(files(made)).isEqualTo(first);

    // A run that was broken off: one block has findings and no marker, of another all is lost.
    Files.delete(made.resolve("blocks/000001"));
    Files.writeString(made.resolve("findings/block=000001/part-0.parquet"), "PAR1 half");
    Files.delete(made.resolve("blocks/000002"));
    Files.delete(made.resolve("stories/block=000002/part-0.parquet"));
    archive("check", stories(), "--out", made, "--block", 12);
    assertThat(said()).contains("block 1 was left half-written");
    assertThat(files(made)).isEqualTo(first);

    // A story changes: its block is done again, and the lines are those of check.
    Path changed = stories().resolve("2018/story.txt");
    Files.writeString(changed, Files.readString(changed) + "\n\nHe went their on Monday.\n");
    archive("check", stories(), "--out", made, "--block", 12, "--profile", "thorough");
    assertThat(made.resolve("findings.jsonl")).hasBinaryContent(checked("--profile", "thorough"));

    assertThat(archive("stats", made, "--format", "json")).as(said()).isZero();
    assertThat(said()).contains("\"rules\"").contains("\"years\"").contains("\"sections\"");
    assertThat(archive("stats", folder.resolve("nothing"))).isEqualTo(2);
  }

  @Test
  void learnsTheSameMemoryAsOneMachine() {
    Path spark = folder.resolve("spark.db");
    Path plain = folder.resolve("plain.db");
    archive("learn", stories(), "--out", spark, "--block", 12);
    assertThat(said()).contains("learned from 30 stories").contains("broken.docx");
    Main.run(
        new String[] {"archive", "learn", stories().toString(), "--out", plain.toString()},
        InputStream.nullInputStream(),
        new ByteArrayOutputStream(),
        new ByteArrayOutputStream());
    assertThat(spark).hasSameBinaryContentAs(plain);
    archive("learn", stories(), "--out", spark, "--block", 12);
    assertThat(said()).contains("learned from 0 stories").contains("30 were known already");
    assertThat(spark).hasSameBinaryContentAs(plain);
  }
}
