package org.copydesk.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lists of words that a rule reads with, kept beside it as data: {@code words.tsv} in the resources
 * of its package. A line is the list's name, a tab and the words with blanks between; lines of one
 * name make one list.
 */
public final class WordLists {
  private static final String FILE = "words.tsv";

  /** The lists of each package, read at the first use. */
  private static final Map<String, Map<String, Set<String>>> KNOWN = new ConcurrentHashMap<>();

  private WordLists() {}

  /**
   * The list {@code name} of the package of {@code asking}.
   *
   * @throws IllegalArgumentException when there is no such list
   */
  public static Set<String> of(Class<?> asking, String name) {
    Set<String> words =
        KNOWN.computeIfAbsent(asking.getPackageName(), unused -> read(asking)).get(name);
    if (words == null) {
      throw new IllegalArgumentException("no list “" + name + "” beside " + asking.getName());
    }
    return words;
  }

  private static Map<String, Set<String>> read(Class<?> asking) {
    try (InputStream in = asking.getResourceAsStream(FILE)) {
      Map<String, Set<String>> lists = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R")) {
        int tab = line.indexOf('\t');
        if (tab > 0) {
          String name = line.substring(0, tab);
          Set<String> words = lists.computeIfAbsent(name, unused -> new HashSet<>());
          words.addAll(List.of(line.substring(tab + 1).split(" ")));
        }
      }
      lists.replaceAll((name, words) -> Set.copyOf(words));
      return Map.copyOf(lists);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the words of " + asking.getName(), e);
    }
  }
}
