package org.copydesk.sources;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.copydesk.article.NumberNames;
import org.copydesk.article.Word;

/** Words as they are compared: folded, contractions in their parts, numbers as figures. */
final class Units {
  private static final Map<String, String> WHOLE = read("whole");

  /** The ends of contractions and what they stand for, the longest that fits first. */
  private static final Map<String, String> ENDS = read("end");

  private Units() {}

  /** The rows of one kind of the list of contractions. */
  private static Map<String, String> read(String kind) {
    Map<String, String> rows = new LinkedHashMap<>();
    try (InputStream in = Units.class.getResourceAsStream("contractions.tsv")) {
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        String[] cells = line.split("\t");
        if (cells.length == 3 && cells[0].equals(kind)) {
          rows.put(cells[1], cells[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /**
   * One word of what is said, or a part of one.
   *
   * @param form its folded form, by which it is compared
   * @param start its first plain character in its block; that of the whole word
   * @param end the character after the whole word
   * @param text the word as written
   * @param contracted whether it was written as a part of a contraction
   */
  record Unit(String form, int start, int end, String text, boolean contracted) {}

  /** The units of {@code words}, in order. */
  static List<Unit> of(List<Word> words) {
    List<Unit> units = new ArrayList<>();
    for (Word word : words) {
      List<String> forms = new ArrayList<>();
      of(word, forms::add);
      for (String form : forms) {
        units.add(new Unit(form, word.start(), word.end(), word.text(), forms.size() > 1));
      }
    }
    return NumberRuns.joined(units);
  }

  /** Hands on the forms of a word: one, or the parts of a contraction. */
  static void of(Word word, Consumer<String> take) {
    String lower = folded(word.text());
    String whole = WHOLE.get(lower);
    if (whole != null) {
      for (String part : whole.split(" ")) {
        take.accept(part);
      }
      return;
    }
    for (Map.Entry<String, String> end : ENDS.entrySet()) {
      int stem = lower.length() - end.getKey().length();
      if (stem > 0 && lower.endsWith(end.getKey())) {
        take.accept(lower.substring(0, stem));
        take.accept(end.getValue());
        return;
      }
    }
    take.accept(number(lower).orElse(lower));
  }

  private static Optional<String> number(String lower) {
    Optional<Integer> value = NumberNames.cardinal(lower);
    if (value.isPresent()) {
      return value.map(String::valueOf);
    }
    boolean grouped = lower.matches("\\d{1,3}(?:,\\d{3})+");
    return grouped ? Optional.of(lower.replace(",", "")) : Optional.empty();
  }

  static String folded(String word) {
    String plain = word.replace('’', '\'').toLowerCase(Locale.ROOT);
    if (isAscii(plain)) {
      return plain;
    }
    return Normalizer.normalize(plain, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** The words of some units as written, a contraction once. */
  static String words(List<Unit> units) {
    List<String> words = new ArrayList<>();
    int last = -1;
    for (Unit unit : units) {
      if (unit.start() != last) {
        words.add(unit.text());
        last = unit.start();
      }
    }
    return String.join(" ", words);
  }
}
