package org.copydesk.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words of one kind of the list {@code words.tsv}. */
final class ListedWords {
  private ListedWords() {}

  static Set<String> of(String kind) {
    Set<String> words = new LinkedHashSet<>();
    try (InputStream in = ListedWords.class.getResourceAsStream("words.tsv")) {
      for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = row.split("\t");
        if (cells.length == 2 && cells[0].equals(kind)) {
          words.add(cells[1]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** The same, as alternatives of a pattern. */
  static String either(String kind) {
    return "(?:" + String.join("|", of(kind)) + ")";
  }
}
