package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.copydesk.memory.MadeArchiveFiles;

/**
 * The archive's check beside the ordinary one on a made archive, in turns so that a busy machine is
 * unfair to neither: the same findings byte for byte, words a second, one core and two, growth.
 *
 * <p>Run it with the class path of the tests, from the project's folder; {@code
 * -Dbench.sizes=1000}, {@code -Dbench.pairs=2} and {@code -Dbench.cores=2} choose.
 */
final class ArchiveSideBySide {
  private static final int PAIRS = Integer.getInteger("bench.pairs", 2);
  private static final List<Integer> SIZES = numbers("bench.sizes", "1000");
  private static final List<Integer> CORES = numbers("bench.cores", "2");

  private final Path home;
  private final Path folder;

  private ArchiveSideBySide(Path home, Path folder) {
    this.home = home;
    this.folder = folder;
  }

  private static List<Integer> numbers(String property, String otherwise) {
    return Stream.of(System.getProperty(property, otherwise).split(","))
        .map(size -> Integer.parseInt(size.strip()))
        .toList();
  }

  /** Runs everything with the two built applications of the project in the working folder. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("copydesk-archive-bench");
    try {
      ArchiveSideBySide bench = new ArchiveSideBySide(Path.of("").toAbsolutePath(), folder);
      for (int size : SIZES) {
        bench.compare(size);
      }
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void compare(int size) throws IOException {
    Path stories = folder.resolve("made-" + size);
    MadeArchiveFiles.write(stories, size);
    long words = Shelf.words(stories);
    for (int cores : CORES) {
      List<Run> plain = new ArrayList<>();
      List<Run> spark = new ArrayList<>();
      for (int i = 0; i < PAIRS; i++) {
        plain.add(plain(stories, cores));
        spark.add(spark(stories, cores));
        if (Files.mismatch(lines(), out().resolve("findings.jsonl")) >= 0) {
          throw new IOException("the findings differ");
        }
        delete(out());
        say(size, cores, "check", words, plain.get(i));
        say(size, cores, "archive check", words, spark.get(i));
      }
      System.out.printf(
          Locale.ENGLISH,
          "%,d stories, %d core(s): same findings; wall %.2f, processor time %.2f of check's%n",
          size,
          cores,
          median(spark, Run::wall) / median(plain, Run::wall),
          median(spark, Run::user) / median(plain, Run::user));
    }
  }

  private static void say(int size, int cores, String what, long words, Run run) {
    System.out.printf(
        Locale.ENGLISH,
        "%,d stories, %d core(s), %s: %.1f s, %.1f s of processor time, %,.0f words/s, %.0f MB%n",
        size,
        cores,
        what,
        run.wall(),
        run.user(),
        words / run.wall(),
        run.peak());
  }

  private Path lines() {
    return folder.resolve("check.jsonl");
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Run plain(Path stories, int cores) throws IOException {
    return run(
        home.resolve("target/copydesk/bin/copydesk").toString(),
        "check",
        "--no-cache",
        "--fail-on=never",
        "--format=jsonl=" + lines(),
        "-j" + cores,
        stories.toString());
  }

  private Run spark(Path stories, int cores) throws IOException {
    return run(
        home.resolve("target/copydesk-archive/bin/copydesk-archive").toString(),
        "check",
        stories.toString(),
        "--out=" + out(),
        "--master=local[" + cores + "]");
  }

  private static Run run(String... command) throws IOException {
    return Run.of(Map.of("CI", "", "JAVA_HOME", System.getProperty("java.home")), List.of(command));
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
    List<Double> sorted = runs.stream().map(figure::applyAsDouble).sorted().toList();
    return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
  }
}
