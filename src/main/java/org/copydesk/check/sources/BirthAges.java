package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.Passage;
import org.copydesk.sources.SourcePack;
import org.copydesk.sources.SourceText;
import org.copydesk.story.BirthYear;
import org.copydesk.story.BirthYears;
import org.copydesk.story.Name;
import org.copydesk.word.Lexicon;

/** Holds the ages of a story to the births that its sources tell. */
final class BirthAges {
  /** How far off the year of an age may be whose day the story leaves to be guessed, in years. */
  private static final int UNSURE = 3;

  private BirthAges() {}

  /** An age of a story, and the birth in a source that does not make it. */
  record Amiss(Span span, String who, Evidence birth) {}

  /** The ages of {@code story} that nobody has who was born when the sources say. */
  static List<Amiss> of(Article story, SourcePack sources, Lexicon lexicon) {
    List<Amiss> amiss = new ArrayList<>();
    for (BirthYear told : BirthYears.of(story, lexicon).all()) {
      Optional<Evidence> other = Optional.empty();
      boolean made = false;
      for (SourceText text : sources.texts()) {
        for (BirthYear birth : BirthYears.of(text.article(), lexicon).all()) {
          if (birth.born() && isSame(told.who(), birth.who())) {
            made |= fits(told, birth);
            other = other.or(() -> place(text, birth));
          }
        }
      }
      if (!made) {
        other.ifPresent(place -> amiss.add(new Amiss(told.span(), told.who(), place)));
      }
    }
    return amiss;
  }

  private static boolean fits(BirthYear told, BirthYear birth) {
    int unsure = told.born() || told.day().isPresent() ? 0 : UNSURE;
    return birth.to() >= told.from() - unsure && birth.from() <= told.to() + unsure;
  }

  private static boolean isSame(String one, String other) {
    List<String> words = List.of(Name.fold(one).split(" "));
    List<String> others = List.of(Name.fold(other).split(" "));
    return words.get(words.size() - 1).equals(others.get(others.size() - 1))
        && (words.containsAll(others) || others.containsAll(words));
  }

  /** The statement of the birth. */
  private static Optional<Evidence> place(SourceText text, BirthYear birth) {
    for (Passage passage : text.passages()) {
      Span block = passage.block().span();
      if (block.contains(birth.span())) {
        int from = passage.block().at(birth.span().start());
        return Optional.of(text.evidence(passage, from, passage.block().at(birth.span().end())));
      }
    }
    return Optional.empty();
  }
}
