package org.copydesk.archive;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.copydesk.archive.Cluster.Piece;
import org.copydesk.memory.Lessons;

/**
 * Works through an archive block by block. A block is done when its marker stands; what lies there
 * without one was left half-written, and is done again.
 */
public final class ArchiveRun {
  private static final StructType STORIES =
      new StructType()
          .add("number", "int")
          .add("path", "string")
          .add("words", "int")
          .add("published", "string")
          .add("problems", "int");

  private static final String PART = "part-0.parquet";

  private static final StructType FINDINGS = FindingColumns.TYPE;

  private final Cluster cluster;
  private final Office office;
  private final int block;
  private final Watch watch;

  /**
   * A run.
   *
   * @param office who works on a story
   * @param block how many files are done together
   * @param watch looks on
   */
  public ArchiveRun(Cluster cluster, Office office, int block, Watch watch) {
    this.cluster = cluster;
    this.office = office;
    this.block = block;
    this.watch = watch;
  }

  /** Learns from every file, in order. */
  public void learn(List<String> names, Consumer<Lessons> take) throws IOException {
    Office here = office;
    for (int from = 0; from < names.size() && !watch.over(); from += block) {
      List<Piece> pieces = pieces(names, from);
      Optional<List<Lessons>> all =
          cluster.each(pieces, piece -> here.learn(piece.name()), watch, from);
      if (all.isPresent()) {
        all.get().forEach(take);
        watch.done((long) from + pieces.size());
      }
    }
  }

  /**
   * Checks every file into the folder {@code out}: findings and stories as Parquet, and the lines
   * of {@code check --format jsonl}, in order.
   *
   * @param surroundings what besides the stories decides what is found
   * @return whether everything was done
   */
  public boolean check(List<String> names, Path out, String surroundings) throws IOException {
    Files.createDirectories(out.resolve("blocks"));
    int number = 0;
    for (int from = 0; from < names.size(); from += block, number++) {
      List<Piece> pieces = pieces(names, from);
      Optional<String> id = watch.over() ? Optional.empty() : id(pieces, surroundings, from);
      if (id.isEmpty()
          || !isDone(out, number, id.get()) && !check(pieces, out, number, id.get(), from)) {
        return false;
      }
      watch.done((long) from + pieces.size());
    }
    for (int extra = number; Files.exists(marker(out, extra)); extra++) {
      clear(out, extra);
    }
    lines(out, number);
    return true;
  }

  private List<Piece> pieces(List<String> names, int from) {
    List<Piece> pieces = new ArrayList<>();
    for (int i = from; i < Math.min(names.size(), from + block); i++) {
      pieces.add(new Piece(i - from, names.get(i), size(names.get(i))));
    }
    return pieces;
  }

  private static long size(String name) {
    try {
      return Files.size(Path.of(name));
    } catch (IOException e) {
      // It is read, and found unreadable, where its turn comes.
      return 0;
    }
  }

  /** What tells a block from any other: names, contents and what else decides. */
  private Optional<String> id(List<Piece> pieces, String surroundings, long before)
      throws IOException {
    Office here = office;
    Optional<List<String>> sums =
        cluster.each(pieces, piece -> here.sum(piece.name()), still(), before);
    return sums.map(
        all -> {
          StringBuilder text = new StringBuilder(surroundings);
          all.forEach(sum -> text.append('\n').append(sum));
          pieces.forEach(piece -> text.append('\n').append(piece.name()));
          return Digest.of(text.toString());
        });
  }

  /** The watch where what is done is nothing to be counted. */
  private Watch still() {
    return new Watch() {
      @Override
      public boolean over() {
        return watch.over();
      }

      @Override
      public void done(long files) {}

      @Override
      public void say(String words) {
        watch.say(words);
      }
    };
  }

  private static Path marker(Path out, int number) {
    return out.resolve("blocks").resolve("%06d".formatted(number));
  }

  private static Path folder(Path out, String what, int number) {
    return out.resolve(what).resolve("block=%06d".formatted(number));
  }

  private boolean isDone(Path out, int number, String id) throws IOException {
    Path marker = marker(out, number);
    if (!Files.exists(marker)) {
      if (Files.exists(folder(out, "findings", number))) {
        watch.say("block " + number + " was left half-written by an earlier run; done again");
        clear(out, number);
      }
      return false;
    }
    List<String> told = Files.readAllLines(marker);
    if (told.equals(List.of(id, sum(out, number)))) {
      return true;
    }
    if (!told.isEmpty() && told.get(0).equals(id)) {
      watch.say("block " + number + " is damaged; done again");
    }
    clear(out, number);
    return false;
  }

  /** What the tables of a block come to; nothing where one is not there. */
  private static String sum(Path out, int number) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String what : List.of("findings", "stories")) {
      Path file = folder(out, what, number).resolve(PART);
      if (!Files.exists(file)) {
        return "";
      }
      all.append(Digest.of(Files.readAllBytes(file)));
    }
    return Digest.of(all.toString());
  }

  private static void clear(Path out, int number) throws IOException {
    Files.deleteIfExists(marker(out, number));
    for (String what : List.of("findings", "stories")) {
      Path folder = folder(out, what, number);
      if (Files.exists(folder)) {
        try (Stream<Path> all = Files.walk(folder)) {
          for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
          }
        }
      }
    }
  }

  private boolean check(List<Piece> pieces, Path out, int number, String id, long before)
      throws IOException {
    Office here = office;
    Optional<List<Outcome>> outcomes =
        cluster.each(pieces, piece -> here.check(piece.name()), watch, before);
    if (outcomes.isEmpty()) {
      return false;
    }
    List<Row> stories = new ArrayList<>();
    List<Row> findings = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      Outcome outcome = outcomes.get().get(at);
      stories.add(
          RowFactory.create(
              at, outcome.name(), outcome.words(), outcome.day(), outcome.problems()));
      for (String line : outcome.lines()) {
        findings.add(FindingColumns.row(at, line));
      }
    }
    write(findings, FINDINGS, folder(out, "findings", number));
    write(stories, STORIES, folder(out, "stories", number));
    Path draft = out.resolve("blocks").resolve("draft");
    Files.writeString(draft, id + "\n" + sum(out, number) + "\n");
    Files.move(draft, marker(out, number), StandardCopyOption.ATOMIC_MOVE);
    return true;
  }

  private void write(List<Row> rows, StructType type, Path folder) throws IOException {
    Dataset<Row> all = cluster.session().createDataFrame(rows, type).coalesce(1);
    all.write().parquet(folder.toUri().toString());
    // Spark gives each file a name of its own; the same findings are to be the same files.
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("part-")) {
          Files.move(file, folder.resolve(PART));
        } else {
          Files.delete(file);
        }
      }
    }
  }

  /** Brings the lines of every block together in one file. */
  private void lines(Path out, int blocks) throws IOException {
    Path draft = out.resolve("findings.jsonl.draft");
    try (BufferedWriter lines = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
      for (int i = 0; i < blocks; i++) {
        Dataset<Row> rows =
            cluster.session().read().parquet(folder(out, "findings", i).toUri().toString());
        for (Row row : rows.select("json").collectAsList()) {
          lines.write(row.getString(0));
          lines.write('\n');
        }
      }
    }
    Files.move(draft, out.resolve("findings.jsonl"), StandardCopyOption.REPLACE_EXISTING);
  }
}
