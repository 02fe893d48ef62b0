package org.copydesk.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of one kind of the list {@code words.tsv}, and the rows of other lists. */
final class ListedWords {
  private ListedWords() {}

  static Set<String> of(String kind) {
    Set<String> words = new LinkedHashSet<>();
    for (String[] cells : rows("words.tsv")) {
      if (cells.length == 2 && cells[0].equals(kind)) {
        words.add(cells[1]);
      }
    }
    return words;
  }

  /** The rows of a list, cell by cell, without what it says of itself. */
  static List<String[]> rows(String list) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = ListedWords.class.getResourceAsStream(list)) {
      for (String row : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!row.startsWith("#")) {
          rows.add(row.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** The same, as alternatives of a pattern. */
  static String either(String kind) {
    return "(?:" + String.join("|", of(kind)) + ")";
  }
}
