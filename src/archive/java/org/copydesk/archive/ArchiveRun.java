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
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
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
          .add("at", "int")
          .add("path", "string")
          .add("words", "int")
          .add("published", "string")
          .add("problems", "int");

  private static final StructType FINDINGS = FindingColumns.TYPE;

  private final Cluster cluster;
  private final Office office;
  private final int block;
  private final Consumer<String> say;

  /**
   * A run.
   *
   * @param office who works on a story
   * @param block how many files are done together
   * @param say takes what a person is to know
   */
  public ArchiveRun(Cluster cluster, Office office, int block, Consumer<String> say) {
    this.cluster = cluster;
    this.office = office;
    this.block = block;
    this.say = say;
  }

  /**
   * Learns from every file, in order.
   *
   * @param step hears how many files are done
   */
  public void learn(
      List<String> names, Consumer<Lessons> take, BooleanSupplier over, LongConsumer step) {
    for (int from = 0; from < names.size() && !over.getAsBoolean(); from += block) {
      List<Piece> pieces = pieces(names, from);
      Office here = office;
      record Taught(int at, Lessons lessons) implements java.io.Serializable {}
      cluster
          .dealt(pieces)
          .map(piece -> new Taught(piece.at(), here.learn(piece.name())))
          .collect()
          .stream()
          .sorted(Comparator.comparingInt(Taught::at))
          .forEach(taught -> take.accept(taught.lessons()));
      step.accept(from + pieces.size());
    }
  }

  /**
   * Checks every file into the folder {@code out}: findings and stories as Parquet, and the lines
   * of {@code check --format jsonl}, in order.
   *
   * @param surroundings what besides the stories decides what is found
   * @return whether everything was done
   */
  public boolean check(
      List<String> names, Path out, String surroundings, BooleanSupplier over, LongConsumer step)
      throws IOException {
    Files.createDirectories(out.resolve("blocks"));
    int number = 0;
    for (int from = 0; from < names.size(); from += block, number++) {
      if (over.getAsBoolean()) {
        return false;
      }
      List<Piece> pieces = pieces(names, from);
      String id = id(pieces, surroundings);
      if (!isDone(out, number, id)) {
        check(pieces, out, number, id);
      }
      step.accept(from + pieces.size());
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
  private String id(List<Piece> pieces, String surroundings) {
    Office here = office;
    record Sum(int at, String sum) implements java.io.Serializable {}
    StringBuilder all = new StringBuilder(surroundings);
    cluster
        .dealt(pieces)
        .map(piece -> new Sum(piece.at(), here.sum(piece.name())))
        .collect()
        .stream()
        .sorted(Comparator.comparingInt(Sum::at))
        .forEach(sum -> all.append('\n').append(sum.sum()));
    pieces.forEach(piece -> all.append('\n').append(piece.name()));
    return Digest.of(all.toString());
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
        say.accept("block " + number + " was left half-written by an earlier run; done again");
        clear(out, number);
      }
      return false;
    }
    if (Files.readString(marker).strip().equals(id)) {
      return true;
    }
    clear(out, number);
    return false;
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

  private void check(List<Piece> pieces, Path out, int number, String id) throws IOException {
    Office here = office;
    record Done(int at, Outcome outcome) implements java.io.Serializable {}
    List<Done> done =
        cluster
            .dealt(pieces)
            .map(piece -> new Done(piece.at(), here.check(piece.name())))
            .collect()
            .stream()
            .sorted(Comparator.comparingInt(Done::at))
            .toList();
    List<Row> stories = new ArrayList<>();
    List<Row> findings = new ArrayList<>();
    for (Done one : done) {
      Outcome outcome = one.outcome();
      stories.add(
          RowFactory.create(
              one.at(), outcome.name(), outcome.words(), outcome.day(), outcome.problems()));
      for (String line : outcome.lines()) {
        findings.add(FindingColumns.row(one.at(), line));
      }
    }
    write(findings, FINDINGS, folder(out, "findings", number));
    write(stories, STORIES, folder(out, "stories", number));
    Path draft = out.resolve("blocks").resolve("draft");
    Files.writeString(draft, id + "\n");
    Files.move(draft, marker(out, number), StandardCopyOption.ATOMIC_MOVE);
  }

  private void write(List<Row> rows, StructType type, Path folder) throws IOException {
    Dataset<Row> all = cluster.session().createDataFrame(rows, type).coalesce(1);
    all.write().parquet(folder.toUri().toString());
    // Spark gives each file a name of its own; the same findings are to be the same files.
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith("part-")) {
          Files.move(file, folder.resolve("part-0.parquet"));
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
