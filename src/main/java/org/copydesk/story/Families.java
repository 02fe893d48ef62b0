package org.copydesk.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Which words may tell of one happening: "complete", "completed" and "completion" are a family. The
 * table is sorted and searched as it lies; nothing of it is parsed beforehand.
 */
final class Families {
  private static final String TABLE = "happenings.txt";
  private static final byte[] LINES = read();

  private Families() {}

  /** The families that a verb may stand for: at least itself. */
  static Set<String> ofVerb(String lemma) {
    Set<String> found = find(lemma + "/v");
    return found.isEmpty() ? Set.of(lemma) : found;
  }

  /** The families of a noun that names something that happens; none for any other noun. */
  static Set<String> ofNoun(String lemma) {
    Set<String> found = find(lemma + "/n");
    boolean gerund = found.isEmpty() && lemma.length() > 6 && lemma.endsWith("ing");
    return gerund ? stems(lemma.substring(0, lemma.length() - 3)) : found;
  }

  /** The verbs that "felling", "carving" or "stopping" may come from. */
  private static Set<String> stems(String stem) {
    int last = stem.length() - 1;
    boolean doubled = stem.charAt(last) == stem.charAt(last - 1);
    return doubled ? Set.of(stem, stem.substring(0, last)) : Set.of(stem, stem + "e");
  }

  /** Whether the table puts {@code word} in {@code kind}: "light", "recurring", "apart". */
  static boolean is(String word, String kind) {
    return find(word + "/x").contains(kind);
  }

  /** Binary search for the line that begins with {@code key}. */
  private static Set<String> find(String key) {
    byte[] wanted = (key + "\t").getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = LINES.length;
    while (low < high) {
      int start = (low + high) >>> 1;
      while (start > low && LINES[start - 1] != '\n') {
        start--;
      }
      int end = start;
      while (LINES[end] != '\n') {
        end++;
      }
      int keyEnd = Math.min(start + wanted.length, end);
      int order = Arrays.compareUnsigned(LINES, start, keyEnd, wanted, 0, wanted.length);
      if (order == 0) {
        String words = new String(LINES, keyEnd, end - keyEnd, StandardCharsets.UTF_8);
        return Set.of(words.split(" "));
      }
      if (order < 0) {
        low = end + 1;
      } else {
        high = start;
      }
    }
    return Set.of();
  }

  private static byte[] read() {
    try (InputStream in = Families.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException(TABLE + " is not in this copy of Copydesk; build it again");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }
}
