package org.copydesk.facts;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Brings a Wikidata JSON dump into a {@link FactStore}: one entity a line, as the public dumps are
 * written, plain or as .gz or .bz2. What has been read is noted with what was stored, so that an
 * import that was broken off goes on where it stopped.
 */
public final class WikidataImport {
  private static final int BATCH = 5_000;
  private static final int NAMED = 20;
  private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"(Q\\d+)\"");

  private final Path dump;
  private final Path store;
  private final Listener listener;

  /** Hears how an import goes. */
  public interface Listener {
    /**
     * Hears of the work so far.
     *
     * @param bytes how many bytes of the dump's file have been read
     * @param entities how many entities have been read
     */
    void reached(long bytes, long entities);
  }

  /**
   * How an import went.
   *
   * @param entities entities read this time
   * @param kept entities stored this time
   * @param skipped entities that an earlier, broken import had read already
   * @param bad entities that could not be read
   * @param named the first of those, each with its place and what is wrong
   */
  public record Result(long entities, long kept, long skipped, long bad, List<String> named) {
    /** Copies the list. */
    public Result {
      named = List.copyOf(named);
    }
  }

  /** An import of {@code dump} into the file {@code store}. */
  public WikidataImport(Path dump, Path store, Listener listener) {
    this.dump = dump;
    this.store = store;
    this.listener = listener;
  }

  /**
   * Reads the dump to its end.
   *
   * @throws IOException when the dump cannot be read
   * @throws FactsException when the store cannot be written
   */
  public Result run() throws IOException {
    try (StoreWriter writer = new StoreWriter(store);
        Counted file = new Counted(Files.newInputStream(dump));
        InputStream text = WikidataDump.open(dump, file)) {
      return new Run(writer, file).over(text);
    } catch (SQLException e) {
      throw new FactsException(store + ": cannot be written: " + e.getMessage(), e);
    }
  }

  /** Which dump it is: its name, its size and its day. */
  private String identity() throws IOException {
    return dump.getFileName() + " " + Files.size(dump) + " " + WikidataDump.day(dump);
  }

  private final class Run {
    private final StoreWriter writer;
    private final Counted file;
    private final WikidataReader reader = new WikidataReader();
    private final List<String> named = new ArrayList<>();
    private long line;
    private long entities;
    private long kept;
    private long bad;

    Run(StoreWriter writer, Counted file) {
      this.writer = writer;
      this.file = file;
    }

    Result over(InputStream text) throws IOException, SQLException {
      String identity = identity();
      boolean same = writer.noted("dump").filter(identity::equals).isPresent();
      long done = same ? writer.noted("lines").map(Long::parseLong).orElse(0L) : 0;
      writer.note("dump", identity);
      writer.note("as of", WikidataDump.day(dump).toString());
      LineReader lines = new LineReader(text, WikidataDump.LONGEST_LINE);
      while (line < done && lines.skip()) {
        line++;
        beat();
      }
      long skipped = line;
      while (lines.next()) {
        line++;
        entity(lines);
        if (line % BATCH == 0) {
          commit();
        }
        beat();
      }
      commit();
      writer.index();
      return new Result(entities, kept, skipped, bad, named);
    }

    private void beat() {
      if (line % 1_000 == 0) {
        listener.reached(file.count(), line);
      }
    }

    private void commit() throws SQLException {
      writer.note("lines", Long.toString(line));
      writer.commit();
    }

    private void entity(LineReader lines) throws SQLException {
      int length = lines.trimmed();
      if (length == 0) {
        return;
      }
      entities++;
      if (lines.tooLong()) {
        bad(lines, "longer than " + WikidataDump.LONGEST_LINE + " bytes");
        return;
      }
      try {
        Optional<WikidataEntity> found = reader.read(lines.bytes(), 0, length);
        if (found.isPresent()) {
          writer.add(found.get());
          kept++;
        }
      } catch (IOException e) {
        String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        bad(lines, first);
      }
    }

    private void bad(LineReader lines, String what) {
      bad++;
      if (named.size() < NAMED) {
        String start =
            new String(lines.bytes(), 0, Math.min(lines.trimmed(), 400), StandardCharsets.UTF_8);
        Matcher id = ID.matcher(start);
        named.add("line " + line + (id.find() ? " (" + id.group(1) + ")" : "") + ": " + what);
      }
    }
  }

  /** Counts the bytes read. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    long count() {
      return count;
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
