package org.copydesk.facts;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** A Wikidata JSON dump, one entity a line; plain, or packed as its name ends. */
final class WikidataDump {
  /** No entity is longer, in bytes. */
  static final int LONGEST_LINE = 64 * 1024 * 1024;

  private static final int CHUNK = 1 << 16;
  private static final int SHOWN = 80;

  private static final Pattern DAY = Pattern.compile("(20\\d\\d)-?(\\d\\d)-?(\\d\\d)");

  private WikidataDump() {}

  /** The dump's text, read from the bytes of its {@code file}. */
  static InputStream open(Path dump, InputStream file) throws IOException {
    String name = dump.toString();
    if (name.endsWith(".gz")) {
      return new GZIPInputStream(file, CHUNK);
    }
    if (name.endsWith(".bz2")) {
      return new BZip2CompressorInputStream(new BufferedInputStream(file, CHUNK), true);
    }
    return file;
  }

  /** The day of the dump: from its name where it is written there, else the file's own. */
  static LocalDate day(Path dump) throws IOException {
    Matcher named = DAY.matcher(dump.getFileName() + "");
    if (named.find()) {
      return LocalDate.parse(named.group(1) + "-" + named.group(2) + "-" + named.group(3));
    }
    return Files.getLastModifiedTime(dump).toInstant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /**
   * Reads the dump to its end, one entity in memory at a time.
   *
   * @throws IOException when it cannot be read
   * @throws FactsException at a line that is not an entity, which it names
   */
  static void read(Path dump, Consumer<WikidataEntity> entities) throws IOException {
    WikidataReader reader = new WikidataReader();
    long line = 0;
    try (InputStream file = Files.newInputStream(dump);
        InputStream text = open(dump, file)) {
      LineReader lines = new LineReader(text, LONGEST_LINE);
      while (lines.next()) {
        line++;
        int length = lines.trimmed();
        if (length > 0) {
          entity(reader, lines, length, dump + ", line " + line).ifPresent(entities);
        }
      }
    }
  }

  private static Optional<WikidataEntity> entity(
      WikidataReader reader, LineReader lines, int length, String place) {
    try {
      return reader.read(lines.bytes(), 0, length);
    } catch (IOException e) {
      String start = new String(lines.bytes(), 0, Math.min(length, SHOWN), StandardCharsets.UTF_8);
      throw new FactsException(place + ": not an entity of a Wikidata dump: " + start, e);
    }
  }
}
