package org.copydesk.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What letters after figures, or words after a number, multiply it by: {@code magnitudes.tsv}. */
final class Magnitudes {
  /** By the word, in lower case. */
  static final Map<String, BigDecimal> ALL = read();

  private Magnitudes() {}

  private static Map<String, BigDecimal> read() {
    try (InputStream in = Magnitudes.class.getResourceAsStream("magnitudes.tsv")) {
      Map<String, BigDecimal> all = new HashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#")) {
          int power = Integer.parseInt(line.substring(tab + 1));
          all.put(line.substring(0, tab), BigDecimal.ONE.movePointRight(power));
        }
      }
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the words of magnitude", e);
    }
  }
}
