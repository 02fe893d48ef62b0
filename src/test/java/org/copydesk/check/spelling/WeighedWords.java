package org.copydesk.check.spelling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Variety;

/** A lexicon of a few words, as common as a test says: "boat 7, wall 18". */
record WeighedWords(Map<String, Integer> frequencies) implements Lexicon {
  static WeighedWords of(String words) {
    Map<String, Integer> frequencies = new HashMap<>();
    for (String word : words.split(", ")) {
      String[] parts = word.split(" ");
      frequencies.put(parts[0], Integer.valueOf(parts[1]));
    }
    return new WeighedWords(Map.copyOf(frequencies));
  }

  static Lexeme lexeme(String form, int frequency, Lexeme.Trait... traits) {
    int bits = 0;
    for (Lexeme.Trait trait : traits) {
      bits |= trait.bit();
    }
    return new Lexeme(form, Variety.GB.bit(), frequency, 0, bits, Optional.empty());
  }

  @Override
  public Optional<Lexeme> find(String word) {
    return Optional.ofNullable(frequencies.get(word)).map(frequency -> lexeme(word, frequency));
  }

  @Override
  public List<Lexeme> near(String word, int slips) {
    return List.of();
  }

  @Override
  public List<Lexeme> beginning(String start, int more) {
    return List.of();
  }
}
