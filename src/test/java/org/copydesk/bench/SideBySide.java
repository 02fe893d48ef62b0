package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Whole runs of the built application beside plain LanguageTool, in turns so that a busy machine is
 * unfair to neither: {@code mvn -Pbench verify}. Prints a table and writes it as JSON.
 */
final class SideBySide {
  private static final int PAIRS = Integer.getInteger("bench.pairs", 5);
  private static final int FEW = Integer.getInteger("bench.few", 200);
  private static final int MANY = Integer.getInteger("bench.many", 800);
  private static final int GATE = Integer.getInteger("bench.gate", 1000);
  private static final int CHANGED = 5;

  /** Copy that was seen before is quick: more of it is needed to take time. */
  private static final int AGAIN = 4;

  private static final List<Integer> GROWTH = growth();

  private final Path app;
  private final Path story;
  private final Shelf shelf;
  private final Path folder;
  private final String plainClassPath;
  private final Map<String, String> table = new LinkedHashMap<>();

  private SideBySide(Path home, Path languageTool, Path folder) throws IOException {
    this.plainClassPath =
        home.resolve("target/test-classes") + ":" + Files.readString(languageTool).strip();
    this.app = home.resolve("target/copydesk/bin/copydesk");
    this.story = home.resolve("examples/lachin-corridor/story.txt");
    this.folder = folder;
    this.shelf = new Shelf(home.resolve("examples"), folder);
  }

  private static List<Integer> growth() {
    List<Integer> sizes = new ArrayList<>();
    for (String size : System.getProperty("bench.growth", "100,1000,10000").split(",")) {
      sizes.add(Integer.parseInt(size.strip()));
    }
    return sizes;
  }

  /**
   * Runs everything in the project {@code args[0]}; the table goes to {@code args[1]}, and {@code
   * args[2]} holds the class path of LanguageTool with all its libraries.
   */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("copydesk-bench");
    SideBySide bench = new SideBySide(Path.of(args[0]).toAbsolutePath(), Path.of(args[2]), folder);
    List<String> parts =
        List.of(System.getProperty("bench.parts", "cold,warm,gate,grow").split(","));
    try {
      if (parts.contains("cold")) {
        bench.cold();
      }
      if (parts.contains("warm")) {
        bench.warm();
      }
      if (parts.contains("gate")) {
        bench.gate();
      }
      if (parts.contains("grow")) {
        bench.grow();
      }
      bench.write(Path.of(args[1]));
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

  private void cold() throws IOException {
    List<Run> plain = new ArrayList<>();
    List<Run> ours = new ArrayList<>();
    Run.of(
        Map.of("COPYDESK_ARCHIVE", "make", "JAVA_HOME", System.getProperty("java.home")),
        List.of(app.toString()));
    copydesk(List.of(story.toString()));
    for (int i = 0; i < PAIRS; i++) {
      plain.add(plain(1, story));
      ours.add(copydesk(List.of(story.toString())));
    }
    row("one story, wall s", "LanguageTool %.2f", median(plain, Run::wall));
    row("one story, wall s", "Copydesk %.2f", median(ours, Run::wall));
    row("one story, wall", "ratio %.2f", median(ours, Run::wall) / median(plain, Run::wall));
    row("one story, CPU s", "LanguageTool %.2f", median(plain, Run::user));
    row("one story, CPU s", "Copydesk %.2f", median(ours, Run::user));
    row("one story, CPU", "ratio %.2f", median(ours, Run::user) / median(plain, Run::user));
    row("one story, peak MB", "LanguageTool %.0f", median(plain, Run::peak));
    row("one story, peak MB", "Copydesk %.0f", median(ours, Run::peak));
  }

  /** Words a second once warm, on sentences never seen and on the same ones over and over. */
  private void warm() throws IOException {
    warm("new sentences", shelf.fresh(FEW), shelf.fresh(MANY));
    warm("the same over and over", shelf.of(AGAIN * FEW), shelf.of(AGAIN * MANY));
  }

  /** The words of the second batch by the time it takes on top of the first: no start in it. */
  private void warm(String copy, Path few, Path many) throws IOException {
    double words = Shelf.words(many) - Shelf.words(few);
    for (int threads = 1; threads <= 2; threads++) {
      List<Double> plain = new ArrayList<>();
      List<Double> ours = new ArrayList<>();
      for (int i = 0; i < Math.min(3, PAIRS); i++) {
        plain.add(words / (plain(threads, many).wall() - plain(threads, few).wall()));
        ours.add(words / (folder(threads, many).wall() - folder(threads, few).wall()));
      }
      String name = copy + ", " + (threads == 1 ? "one thread" : threads + " threads");
      row(name + ", words/s", "LanguageTool %.0f", middle(plain));
      row(name + ", words/s", "Copydesk %.0f", middle(ours));
      row(name, "ratio %.2f", middle(ours) / middle(plain));
    }
  }

  private void gate() throws IOException {
    Path all = shelf.of(GATE);
    Path cache = folder.resolve("cache");
    String keep = "--cache=" + cache;
    row(GATE + " stories, wall s", "without cache %.1f", folder(2, all).wall());
    row(GATE + " stories, wall s", "filling the cache %.1f", folder(2, all, keep).wall());
    Path changed = shelf.edit(all, CHANGED);
    List<Run> five = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      five.add(folder(2, changed));
    }
    Run again = folder(2, all, keep);
    row(GATE + " stories, wall s", CHANGED + " changed, with cache %.2f", again.wall());
    row("those " + CHANGED + " alone, wall s", "%.2f", median(five, Run::wall));
    row(GATE + " stories, wall s", "none changed, with cache %.2f", folder(2, all, keep).wall());
  }

  private void grow() throws IOException {
    for (int size : GROWTH) {
      Run run = folder(2, shelf.fresh(size));
      row(size + " stories", "%.1f ms a story", run.wall() * 1000 / size);
      row(size + " stories, peak MB", "%.0f", run.peak());
    }
  }

  private Run plain(int threads, Path stories) throws IOException {
    return Run.of(
        Map.of(),
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            plainClassPath,
            PlainLanguageTool.class.getName(),
            "" + threads,
            stories.toString()));
  }

  private Run folder(int threads, Path stories, String... more) throws IOException {
    List<String> words = new ArrayList<>(List.of("-j", "" + threads, "--format", "json"));
    words.addAll(List.of(more));
    words.add(stories.toString());
    return copydesk(words);
  }

  private Run copydesk(List<String> words) throws IOException {
    List<String> command = new ArrayList<>(List.of(app.toString(), "check"));
    command.addAll(words);
    return Run.of(Map.of("CI", "", "JAVA_HOME", System.getProperty("java.home")), command);
  }

  private void row(String name, String format, double figure) {
    String shown = String.format(Locale.ENGLISH, format, figure);
    table.merge(name, shown, (before, next) -> before + ", " + next);
    System.out.println(name + ": " + shown);
  }

  private static double median(List<Run> runs, ToDoubleFunction<Run> figure) {
    return middle(runs.stream().map(figure::applyAsDouble).toList());
  }

  private static double middle(List<Double> figures) {
    return figures.stream().sorted(Comparator.naturalOrder()).toList().get(figures.size() / 2);
  }

  private void write(Path file) throws IOException {
    table.put(
        "machine",
        System.getProperty("os.name")
            + ", "
            + Runtime.getRuntime().availableProcessors()
            + " processors, Java "
            + Runtime.version());
    StringBuilder json = new StringBuilder("{\n");
    table.forEach(
        (name, figures) ->
            json.append("  \"").append(name).append("\": \"").append(figures).append("\",\n"));
    json.setLength(json.length() - 2);
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(file, json.append("\n}\n"));
    System.out.println("\n| what | figures |\n|---|---|");
    table.forEach((name, figures) -> System.out.println("| " + name + " | " + figures + " |"));
  }
}
