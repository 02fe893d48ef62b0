package org.copydesk.check;

import java.util.Objects;
import org.copydesk.facts.Facts;
import org.copydesk.memory.Memory;
import org.copydesk.rule.HouseStyle;
import org.copydesk.sources.SourcePack;
import org.copydesk.word.Lexicon;

/**
 * What is known beside the story; each rule is given of it what it asks for.
 *
 * @param lexicon which words and names there are
 * @param house what the newsroom has decided
 * @param facts what is known of the world
 * @param sources what the story was written from
 * @param memory what was printed before
 */
public record Knowledge(
    Lexicon lexicon, HouseStyle house, Facts facts, SourcePack sources, Memory memory) {
  /** Rejects a missing part. */
  public Knowledge {
    Objects.requireNonNull(lexicon);
    Objects.requireNonNull(house);
    Objects.requireNonNull(facts);
    Objects.requireNonNull(sources);
    Objects.requireNonNull(memory);
  }

  /** What is known where nothing was chosen, given or printed: {@code lexicon} and our tables. */
  public static Knowledge of(Lexicon lexicon) {
    return new Knowledge(lexicon, HouseStyle.NONE, Facts.shipped(), SourcePack.NONE, Memory.NONE);
  }

  /** The same, with a story written from {@code other}. */
  public Knowledge with(SourcePack other) {
    return new Knowledge(lexicon, house, facts, other, memory);
  }

  /** The same, where {@code other} was printed before. */
  public Knowledge with(Memory other) {
    return new Knowledge(lexicon, house, facts, sources, other);
  }
}
