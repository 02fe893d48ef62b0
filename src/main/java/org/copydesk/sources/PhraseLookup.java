package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;

/** Looks names of several words up in the sources of a story: "Fifth Street", "Highway 16". */
public final class PhraseLookup {
  /** How many telling words the two sentences must share. */
  private static final int SHARED = 1;

  private final List<Place> places = new ArrayList<>();
  private final Set<String> words = new HashSet<>();

  /**
   * A name of several words.
   *
   * @param words its words, folded
   * @param start the first plain character in its block
   * @param end the character after the last
   */
  public record Phrase(Sentence sentence, List<String> words, int start, int end) {
    /** Copies the list. */
    public Phrase {
      words = List.copyOf(words);
    }

    /** As written. */
    public String text() {
      return sentence.block().plain().substring(start, end);
    }
  }

  private record Place(SourceText text, Phrase phrase) {}

  /** A look-up in {@code sources}. */
  public PhraseLookup(SourcePack sources) {
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        for (Word word : text.article().words(passage.block())) {
          words.add(Units.folded(word.text()));
        }
        for (Sentence sentence : text.article().sentences(passage.block())) {
          of(text.article(), sentence).forEach(phrase -> places.add(new Place(text, phrase)));
        }
      }
    }
  }

  /** The runs of capitalised words of a sentence, a number behind one too, of two words or more. */
  public static List<Phrase> of(Article article, Sentence sentence) {
    List<Phrase> all = new ArrayList<>();
    List<Word> run = new ArrayList<>();
    String plain = sentence.block().plain();
    for (Word word : article.words(sentence)) {
      boolean joined =
          !run.isEmpty()
              && plain.substring(run.get(run.size() - 1).end(), word.start()).equals(" ");
      boolean part = word.capitalised() || joined && word.text().matches("\\d{1,4}");
      if (!part || !joined) {
        close(sentence, run, all);
      }
      boolean leads = run.isEmpty() && Units.folded(word.text()).equals("the");
      if (part && !leads) {
        run.add(word);
      }
    }
    close(sentence, run, all);
    return all;
  }

  private static void close(Sentence sentence, List<Word> run, List<Phrase> all) {
    if (run.size() > 1) {
      List<String> words = run.stream().map(word -> Units.folded(word.text())).toList();
      all.add(new Phrase(sentence, words, run.get(0).start(), run.get(run.size() - 1).end()));
    }
    run.clear();
  }

  /**
   * The name of a sentence that speaks of the same thing and differs by one word, which no source
   * has anywhere; empty where the story has that name too.
   */
  public Optional<Evidence> otherwise(Article story, Phrase phrase) {
    Context said = Context.of(story, phrase.sentence(), phrase.start(), phrase.end());
    for (Place place : places) {
      Phrase other = place.phrase();
      int at = difference(phrase.words(), other.words());
      if (at < 0 || words.contains(phrase.words().get(at)) || isWritten(story, other)) {
        continue;
      }
      Context here =
          Context.of(place.text().article(), other.sentence(), other.start(), other.end());
      if (said.shared(here) >= SHARED) {
        return Optional.of(
            place.text().evidence(other.sentence().block(), other.start(), other.end()));
      }
    }
    return Optional.empty();
  }

  private static boolean isWritten(Article story, Phrase other) {
    return story.blocks().stream().anyMatch(block -> block.plain().contains(other.text()));
  }

  /** The index of the only word in which two names differ; -1 where it is not one. */
  private static int difference(List<String> one, List<String> other) {
    int at = -1;
    for (int i = 0; i < one.size(); i++) {
      if (one.size() != other.size()) {
        return -1;
      }
      if (!one.get(i).equals(other.get(i))) {
        if (at >= 0) {
          return -1;
        }
        at = i;
      }
    }
    return at;
  }
}
