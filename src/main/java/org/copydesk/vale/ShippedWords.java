package org.copydesk.vale;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words that come with the program. */
final class ShippedWords {
  private ShippedWords() {}

  /** The lines of the list {@code name}, without its comments. */
  static Set<String> lines(String name) {
    try (InputStream in = ShippedWords.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("missing from the build: " + name, e);
    }
  }
}
