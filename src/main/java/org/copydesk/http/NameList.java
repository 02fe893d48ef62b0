package org.copydesk.http;

import java.util.TreeSet;

/**
 * A list of names: candidates, players. Every word of every cell is a spelling that was checked.
 */
final class NameList {
  private NameList() {}

  /** The words of a list's cells, parted by commas, semicolons or tabs; figures are none. */
  static TreeSet<String> words(String list) {
    TreeSet<String> words = new TreeSet<>();
    for (String line : list.replace("\ufeff", "").split("\\R")) {
      for (String cell : line.split("[,;\t]")) {
        for (String word : cell.replace("\"", "").strip().split("\\s+")) {
          String bare = word.replaceAll("^[^\\p{L}]+|[^\\p{L}.]+$", "");
          if (bare.length() > 1 && Character.isUpperCase(bare.codePointAt(0))) {
            words.add(bare);
          }
        }
      }
    }
    return words;
  }
}
