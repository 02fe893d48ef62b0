package org.copydesk.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The built server beside LanguageTool's own, in turns so that a busy machine is unfair to neither:
 * {@code mvn verify -Pbench -Dbench.serve.skip=false}. Prints a table and writes it as JSON.
 */
final class Serving {
  private static final int STARTS = Integer.getInteger("bench.starts", 3);
  private static final int WARM = Integer.getInteger("bench.warm", 200);
  private static final int UNSEEN = Integer.getInteger("bench.unseen", 140);
  private static final int SERVED = Integer.getInteger("bench.served", 10_000);
  private static final int MINUTES = Integer.getInteger("bench.minutes", 10);
  private static final int SLIPS = Integer.getInteger("bench.slips", 60);
  private static final String COPY = System.getProperty("bench.copy", "");

  private static final int ROUND = 20;
  private static final int CLIENTS = 20;
  private static final int CROWD = 200;

  /** The batches of made stories, a million apart. */
  private static final int MEMORY = 0;

  private static final int RUSH = 500_000;

  private final Path app;
  private final Path logs;
  private final Shelf shelf;
  private final String languageTool;
  private final Tally tally = new Tally();
  private final Map<String, String> environment =
      Map.of("CI", "", "JAVA_HOME", System.getProperty("java.home"));

  private Serving(Path home, Path classPath) throws IOException {
    this.app = home.resolve("target/copydesk/bin/copydesk");
    this.logs = home.resolve("target/bench/logs");
    this.shelf = new Shelf(home.resolve("examples"), logs);
    this.languageTool = Files.readString(classPath).strip();
    Files.createDirectories(logs);
  }

  /**
   * Measures the application built in {@code args[0]}; the table goes to {@code args[1]}, and
   * {@code args[2]} holds the class path of LanguageTool's server with all its libraries.
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    Serving bench = new Serving(Path.of(args[0]).toAbsolutePath(), Path.of(args[2]));
    List<String> parts =
        List.of(
            System.getProperty("bench.serve.parts", "ready,pace,typing,memory,crowd").split(","));
    if (parts.contains("ready")) {
      bench.ready();
    }
    if (parts.contains("pace")) {
      bench.pace();
    }
    if (parts.contains("typing")) {
      bench.typing("examples/lachin-corridor/story.txt", 1);
      bench.typing("examples/lachin-corridor/story.txt", 11);
    }
    if (parts.contains("memory")) {
      bench.memory();
    }
    if (parts.contains("crowd")) {
      bench.crowd();
    }
    bench.tally.write(Path.of(args[1]));
  }

  private Served ours() throws IOException, InterruptedException {
    return Served.start(
        "Copydesk",
        List.of(app.toString(), "serve", "--port", "PORT"),
        environment,
        logs.resolve("copydesk.log"));
  }

  private Served theirs() throws IOException, InterruptedException {
    return Served.start(
        "LanguageTool",
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            // Else its answers wait for the client's acknowledgement, up to 40 ms.
            "-Dsun.net.httpserver.nodelay=true",
            "-cp",
            languageTool,
            "org.languagetool.server.HTTPServer",
            "--port",
            "PORT"),
        environment,
        logs.resolve("languagetool.log"));
  }

  /** Seconds to the first answer, and what the first story then takes. */
  private void ready() throws IOException, InterruptedException {
    List<List<Double>> ours = List.of(new ArrayList<>(), new ArrayList<>());
    List<List<Double>> theirs = List.of(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < STARTS; i++) {
      String story = shelf.fresh(RUSH - 1_000, i * 7);
      try (Served server = ours()) {
        ours.get(0).add(server.ready());
        ours.get(1).add(server.check(story));
      }
      try (Served server = theirs()) {
        theirs.get(0).add(server.ready());
        theirs.get(1).add(server.check(story));
      }
    }
    tally.both(
        "ready after, s (bar 4)",
        Figures.of(ours.get(0)).middle(),
        Figures.of(theirs.get(0)).middle());
    tally.both(
        "its first story, ms (bar 200)",
        Figures.of(ours.get(1)).middle(),
        Figures.of(theirs.get(1)).middle());
  }

  /** Unseen stories by one client and by two, after as many others. */
  private void pace() throws IOException, InterruptedException, ExecutionException {
    Paragraphs copy;
    if (COPY.isEmpty()) {
      copy = Paragraphs.of(shelf, WARM + UNSEEN);
    } else {
      copy = Paragraphs.of(COPY.split(File.pathSeparator));
    }
    int unseen = Math.min(UNSEEN, copy.left() * 2 / 3);
    List<String> warming = new ArrayList<>(copy.next(copy.left() - unseen));
    for (int i = 0; warming.size() < WARM; i++) {
      warming.add(shelf.fresh(RUSH - 10_000, i));
    }
    try (Served ours = ours();
        Served theirs = theirs()) {
      for (Served server : List.of(ours, theirs)) {
        new Paced(server, 1).add(warming.subList(0, WARM / 2));
        new Paced(server, 2).add(warming.subList(WARM / 2, WARM));
      }
      Map<Served, List<Paced>> paces = new LinkedHashMap<>();
      for (Served server : List.of(ours, theirs)) {
        paces.put(server, List.of(new Paced(server, 1), new Paced(server, 2)));
      }
      while (copy.left() > 0) {
        for (int clients = 0; clients < 2; clients++) {
          List<String> round = copy.next(ROUND);
          for (Served server : List.of(ours, theirs)) {
            paces.get(server).get(clients).add(round);
          }
        }
      }
      report(paces.get(ours), paces.get(theirs));
      again(ours, theirs, warming.get(0));
      tally.both("memory then, MB", ours.memory(), theirs.memory());
    }
  }

  private void report(List<Paced> ours, List<Paced> theirs) {
    Figures one = ours.get(0).figures();
    Figures other = theirs.get(0).figures();
    tally.line("unseen stories, one client", "%.0f".formatted((double) one.count()));
    tally.both("  p50, ms (bar 0.33)", one.middle(), other.middle());
    tally.both("  p99, ms (bar 230)", one.at(99), other.at(99));
    tally.both(
        "  words/s, one client (bar 4000)",
        ours.get(0).wordsASecond(),
        theirs.get(0).wordsASecond());
    tally.both("  words/s, two clients", ours.get(1).wordsASecond(), theirs.get(1).wordsASecond());
    tally.both(
        "  two clients : one (bar 1.75)",
        ours.get(1).wordsASecond() / ours.get(0).wordsASecond(),
        theirs.get(1).wordsASecond() / theirs.get(0).wordsASecond());
  }

  /** The same text once more, with one sentence changed, and one of its paragraphs alone. */
  private void again(Served ours, Served theirs, String story)
      throws IOException, InterruptedException {
    Map<Served, List<List<Double>>> all = new LinkedHashMap<>();
    for (Served server : List.of(ours, theirs)) {
      all.put(server, List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
      server.check(story);
      for (int i = 0; i < ROUND; i++) {
        all.get(server).get(0).add(server.check(story));
        all.get(server)
            .get(1)
            .add(server.check(story + "\n\nThe council meets again on page " + i + "."));
        String one = shelf.fresh(RUSH - 20_000, i);
        String[] paragraphs = one.split("\n\n");
        all.get(server).get(2).add(server.check(paragraphs[paragraphs.length / 2]));
      }
    }
    List<String> names =
        List.of(
            "  the same text again, ms (bar 3)",
            "  one sentence changed, ms (bar 25)",
            "  a paragraph, ms (bar 6)");
    for (int i = 0; i < names.size(); i++) {
      tally.both(
          names.get(i),
          Figures.of(all.get(ours).get(i)).middle(),
          Figures.of(all.get(theirs).get(i)).middle());
    }
  }

  /** From the last key of a slip until an editor shows it, in a story so many times as long. */
  private void typing(String example, int times) throws IOException, InterruptedException {
    StringBuilder story =
        new StringBuilder(Files.readString(app.resolveSibling("../../..").resolve(example)));
    for (int i = 1; i < times; i++) {
      story.append("\n\n").append(shelf.fresh(RUSH - 30_000, i));
    }
    List<String> command = List.of(app.toString(), "lsp");
    try (Typing typing =
        Typing.in(command, environment, story.toString(), logs.resolve("lsp.log"))) {
      typing.write(SLIPS / 3);
      Figures took = Figures.of(typing.write(SLIPS));
      String name =
          "%,d words, last key to findings".formatted(story.toString().split("\\s+").length);
      tally.line(name + ", p50 ms", "Copydesk %.0f".formatted(took.middle()));
      tally.line(
          name + ", p95 ms (bar %d)".formatted(times == 1 ? 250 : 600),
          "Copydesk %.0f".formatted(took.at(95)));
    }
  }

  /** What it has in memory while twenty clients send it stories nobody sent before. */
  private void memory() throws IOException, InterruptedException, ExecutionException {
    try (Served server = ours()) {
      tally.line("memory when ready, MB", "Copydesk %.0f".formatted(server.memory()));
      int quarter = SERVED / 4;
      for (int i = 0; i < 4; i++) {
        List<String> stories = new ArrayList<>();
        Paced paced = new Paced(server, CLIENTS);
        for (int from = i * quarter; from < (i + 1) * quarter; from += 100) {
          stories.clear();
          for (int j = from; j < Math.min(from + 100, (i + 1) * quarter); j++) {
            stories.add(shelf.fresh(MEMORY, j));
          }
          paced.add(stories);
        }
        tally.line(
            "memory after %,d stories of %d clients, MB (bar 320)"
                .formatted((i + 1) * quarter, CLIENTS),
            "Copydesk %.0f".formatted(server.memory()));
      }
    }
  }

  /** Two hundred clients at once, some of them bad ones; then the server is told to end. */
  private void crowd() throws IOException, InterruptedException, ExecutionException {
    try (Served server = ours()) {
      Crowd crowd = new Crowd(server, number -> shelf.fresh(RUSH, number));
      crowd.ask(CROWD, Duration.ofMinutes(MINUTES));
      String name = "%d clients, %d minutes".formatted(CROWD, MINUTES);
      tally.line(name + ", answers by status", crowd.statuses().toString());
      tally.line(name + ", 5xx (bar 0)", "Copydesk " + crowd.failures());
      tally.line(name + ", 429 without Retry-After (bar 0)", "Copydesk " + crowd.hasty());
      tally.line(
          name + ", whole requests without an answer (bar 0)", "Copydesk " + crowd.unanswered());
      tally.line(
          name + ", p99 of those checked, ms (bar 2000)",
          "Copydesk %.0f".formatted(Figures.of(crowd.admitted()).at(99)));
      tally.line(name + ", memory then, MB", "Copydesk %.0f".formatted(server.memory()));
      end(server);
    }
  }

  private void end(Served server) throws IOException, InterruptedException {
    int running = Runtime.getRuntime().availableProcessors();
    ExecutorService clients = Executors.newFixedThreadPool(running);
    try {
      List<Future<Double>> asked = new ArrayList<>();
      for (int i = 0; i < running; i++) {
        String story = shelf.fresh(RUSH - 40_000, i) + shelf.fresh(RUSH - 50_000, i);
        asked.add(clients.submit(() -> server.check(story)));
      }
      Thread.sleep(60);
      server.end();
      int lost = 0;
      for (Future<Double> one : asked) {
        try {
          one.get();
        } catch (ExecutionException e) {
          lost++;
        }
      }
      tally.line("told to end, running checks lost (bar 0)", "Copydesk " + lost);
      tally.line("told to end, has ended", "Copydesk " + server.ended());
    } finally {
      clients.shutdown();
    }
  }
}
