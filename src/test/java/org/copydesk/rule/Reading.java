package org.copydesk.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Copy, and what a room makes of it. A file of them begins each with what is given and the copy, a
 * tab between; the lines after it that begin with a tab say what is read. {@code
 * -Dreadings.write=true} writes them as they are read now: look at every line that changes.
 *
 * @param given what is known beside the copy
 * @param copy the words
 * @param read what is made of them, a line each
 */
public record Reading(String given, String copy, List<String> read) {
  private static final Path FOLDER = Path.of("src/test/resources/readings");

  /** Copies the list. */
  public Reading {
    read = List.copyOf(read);
  }

  /** The readings in {@code file}. */
  public static List<Reading> in(String file) {
    List<Reading> all = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(FOLDER.resolve(file))) {
        if (line.startsWith("\t")) {
          Reading last = all.remove(all.size() - 1);
          List<String> more = new ArrayList<>(last.read);
          more.add(line.substring(1));
          all.add(new Reading(last.given, last.copy, more));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          String[] parts = line.split("\t", 2);
          all.add(new Reading(parts[0], parts[1], List.of()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Fails unless {@code reader} makes of the copy what stands here. */
  public void hold(Function<Reading, List<String>> reader) {
    assertThat(reader.apply(this)).as(given + " " + copy).isEqualTo(read);
  }

  /** Writes {@code file} anew as {@code reader} reads it, when that was asked for. */
  public static void write(String file, Function<Reading, List<String>> reader) throws IOException {
    if (Boolean.getBoolean("readings.write")) {
      List<String> lines = new ArrayList<>();
      Files.readAllLines(FOLDER.resolve(file)).stream()
          .takeWhile(line -> line.startsWith("#"))
          .forEach(lines::add);
      for (Reading reading : in(file)) {
        lines.add(reading.given + "\t" + reading.copy);
        reader.apply(reading).forEach(read -> lines.add("\t" + read));
      }
      Files.write(FOLDER.resolve(file), lines);
    }
  }

  @Override
  public String toString() {
    return given + " " + copy;
  }
}
