package org.copydesk.story;

import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/** People brought in without a name: "a man", "two brothers". */
final class Unnamed {
  private Unnamed() {}

  /** Whether somebody unnamed was brought in shortly before: "a man", "two brothers". */
  static boolean isNear(Story story, Line line, int at) {
    int index = story.lines().indexOf(line);
    return unnamed(line, 0, at)
        || index > 0
            && unnamed(story.lines().get(index - 1), 0, story.lines().get(index - 1).size());
  }

  private static boolean unnamed(Line line, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean opening = line.lower(i).matches("an?|another|one|two|three|four|his|her|their");
      for (int k = i + 1; opening && k < i + 5 && k < to; k++) {
        boolean human =
            line.is(k, Trait.MALE)
                || line.is(k, Trait.FEMALE)
                || line.is(k, Trait.KIN)
                || line.is(k, Trait.ROLE);
        if (human && line.tag(k).isNoun() && !line.at(k).capitalised()) {
          return true;
        }
        if (!line.tag(k).isNoun() && !line.tag(k).isAdjective()) {
          break;
        }
      }
    }
    return false;
  }

  /** Whether words before a noun take it as known; in a headline they are left out. */
  static boolean isDefinite(Line line, int noun) {
    for (int k = noun - 1; k >= 0 && noun - k < 4; k--) {
      if (line.tag(k) == Tag.DT || line.tag(k) == Tag.PRP_POSSESSIVE) {
        return !line.lower(k).matches("an?|another");
      }
      if (line.tag(k) == Tag.GENITIVE) {
        return true;
      }
    }
    return Story.above(line.block());
  }

  /** "The retired baker was", at the start of a sentence: the one of whom the last told. */
  static boolean isAgain(Line line, int i) {
    return line.lower(i - 1).matches("retired|former|veteran") && line.opens(i - 2);
  }
}
