package org.copydesk.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Lists of words that a rule reads with, kept beside it as data: {@code words.tsv} in the resources
 * of its package. A line is the list's name, a tab and the words with blanks between; lines of one
 * name make one list.
 */
public final class WordLists {
  private static final String FILE = "words.tsv";

  private WordLists() {}

  /**
   * The list {@code name} of the package of {@code asking}.
   *
   * @throws IllegalArgumentException when there is no such list
   */
  public static Set<String> of(Class<?> asking, String name) {
    String start = name + "\t";
    try (InputStream in = asking.getResourceAsStream(FILE)) {
      Set<String> words =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> line.startsWith(start))
              .flatMap(line -> java.util.Arrays.stream(line.substring(start.length()).split(" ")))
              .collect(java.util.stream.Collectors.toUnmodifiableSet());
      if (words.isEmpty()) {
        throw new IllegalArgumentException("no list “" + name + "” beside " + asking.getName());
      }
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
