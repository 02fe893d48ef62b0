package org.copydesk.check.facts;

import java.util.Set;

/** What somebody makes: one title may be a novel, an opera and a film, each by another. */
enum Art {
  LETTERS(
      Set.of("write", "pen", "author", "writer", "novelist", "playwright", "dramatist", "poet"),
      Set.of(
          "novel",
          "novella",
          "play",
          "poem",
          "stories",
          "treatise",
          "book",
          "memoir",
          "diary",
          "story")),
  MUSIC(
      Set.of("compose", "composer", "score"),
      Set.of(
          "opera",
          "ballet",
          "symphony",
          "song",
          "oratorio",
          "suite",
          "album",
          "musical",
          "sonata",
          "operetta",
          "composition",
          "concerto")),
  PICTURE(
      Set.of("paint", "painter", "sculpt", "sculptor", "carve", "chisel"),
      Set.of("painting", "fresco", "sculpture", "statue", "drawing", "mural", "print", "woodcut")),
  FILM(Set.of("direct", "director"), Set.of("film", "screenplay", "screen")),
  /** A kind or a word that tells of no one art: "made", "by". */
  ANY(Set.of("create", "creator", "make"), Set.of());

  private final Set<String> words;
  private final Set<String> kinds;

  Art(Set<String> words, Set<String> kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /** Whether a lemma says that somebody made something: "paint", "author". */
  static boolean makes(String lemma) {
    return ofWord(lemma) != ANY || ANY.words.contains(lemma);
  }

  /** The art that a lemma of making belongs to: "paint". */
  static Art ofWord(String word) {
    for (Art art : values()) {
      if (art.words.contains(word)) {
        return art;
      }
    }
    return ANY;
  }

  /** The art of a work of that kind: "children's novel", "opera cycle". */
  static Art ofKind(String kind) {
    for (String word : kind.split(" ")) {
      for (Art art : values()) {
        if (art.kinds.contains(word)) {
          return art;
        }
      }
    }
    return ANY;
  }
}
