package org.copydesk.check.facts;

import java.util.Set;

/** What somebody makes: one title may be a novel, an opera and a film, each by another. */
enum Art {
  LETTERS(
      Set.of("written", "wrote", "penned", "author", "writer", "novelist", "playwright"),
      Set.of("novel", "novella", "play", "poem", "stories", "treatise", "book", "memoir", "diary")),
  MUSIC(
      Set.of("composed", "composer"),
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
          "composition",
          "concerto")),
  PICTURE(
      Set.of("painted", "painter", "sculpted", "sculptor"),
      Set.of("painting", "fresco", "sculpture", "mural", "print", "woodcut")),
  FILM(Set.of("directed", "director"), Set.of("film")),
  /** A kind or a word that tells of no one art: "made", "by". */
  ANY(Set.of(), Set.of());

  private final Set<String> words;
  private final Set<String> kinds;

  Art(Set<String> words, Set<String> kinds) {
    this.words = words;
    this.kinds = kinds;
  }

  /** The art that a word of making belongs to: "painted". */
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
