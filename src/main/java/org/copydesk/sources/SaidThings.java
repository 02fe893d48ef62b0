package org.copydesk.sources;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.SpokenFigures;
import org.copydesk.sources.SourceStatement.Place;

/** What the sources say, statement by statement, and how nearly it is what a story says. */
final class SaidThings {
  private static final int WINDOWS = 14;

  /** What a word of the sentence before weighs beside one of the sentence itself. */
  private static final double BEFORE = 0.4;

  /** What it tells that both have a figure, of three digits or more, or of two. */
  private static final double FIGURE = 1;

  private static final double SHORT_FIGURE = 0.6;

  private final SourcePack sources;
  private final Map<Passage, List<Place>> places = new IdentityHashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  SaidThings(SourcePack sources) {
    this.sources = sources;
  }

  /**
   * What a story says in one sentence, with the sentence before it.
   *
   * @param here the sentence
   * @param before the one before; empty at the start
   * @param found what the sources say of the like, best first
   */
  record Said(
      Article story,
      Sentence sentence,
      SourceStatement here,
      Optional<SourceStatement> before,
      List<Scored> found) {
    /** The figures of what was found. */
    Stream<Atom> atoms() {
      return found.stream().flatMap(scored -> scored.place().atoms().stream());
    }

    /** Whether one of them, in a sentence or a table, is what {@code figure} tells. */
    boolean bears(Quantity figure) {
      return atoms().anyMatch(atom -> FigureSlips.bears(atom, figure));
    }
  }

  /** A statement of a source and how much of a story's sentence it has. */
  record Scored(Place place, double score) {}

  /** What {@code sentence} says and what the sources say of the like. */
  Said said(Article story, Sentence sentence) {
    return LookedUp.of(story, this, sentence, Said.class, () -> look(story, sentence));
  }

  private Said look(Article story, Sentence sentence) {
    SourceStatement here = SourceStatement.of(story, sentence);
    Optional<SourceStatement> before =
        before(story, sentence).map(s -> SourceStatement.of(story, s));
    Set<String> wanted = new LinkedHashSet<>(here.stems());
    before.ifPresent(b -> wanted.addAll(b.stems()));
    wanted.addAll(here.years());
    List<Quantity> figures = Quantities.of(story).in(sentence);
    figures.stream()
        .map(figure -> figure.words().replaceAll("[^\\d.,]", ""))
        .filter(digits -> digits.length() > 1)
        .forEach(wanted::add);
    Set<Place> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Scored> best = new ArrayList<>();
    for (Passages.Window window : sources.passages().near(wanted, WINDOWS)) {
      int start = window.words().get(window.from()).start();
      int end = window.words().get(window.to() - 1).end();
      for (Place place : of(window.text(), window.passage())) {
        if (place.statement().end() > start && place.statement().start() < end) {
          if (seen.add(place)) {
            double score = score(here, before, place.statement()) + above(here, before, place);
            score += figures(figures, place);
            best.add(new Scored(place, score));
          }
        }
      }
    }
    best.sort(Comparator.comparingDouble(Scored::score).reversed());
    return new Said(story, sentence, here, before, best);
  }

  /** How much it tells that a place has figures of a sentence. */
  private static double figures(List<Quantity> figures, Place place) {
    double score = 0;
    for (Quantity figure : figures) {
      boolean has =
          Closeness.isExact(figure)
              && place.atoms().stream().anyMatch(a -> a.comparable(figure) && a.bears(figure));
      score += has ? weight(figure) : 0;
    }
    return score;
  }

  /** What it tells that a statement has a figure. */
  static double weight(Quantity figure) {
    return Closeness.isRare(figure) ? FIGURE : SHORT_FIGURE;
  }

  /**
   * How much the statement before has, of which one that says "Today it is 12" goes on to speak, as
   * the sentence does of the one before it.
   */
  private double above(SourceStatement here, Optional<SourceStatement> before, Place place) {
    if (place.index() == 0 || place.text().kind() == SourceText.Kind.TABLE) {
      return 0;
    }
    Set<String> there =
        of(place.text(), place.passage()).get(place.index() - 1).statement().stems();
    return BEFORE
        * (shared(here.stems(), there) + before.map(b -> shared(b.stems(), there)).orElse(0.0));
  }

  private static Optional<Sentence> before(Article story, Sentence sentence) {
    Sentence last = null;
    for (Sentence other : story.sentences(sentence.block())) {
      if (other.start() >= sentence.start()) {
        break;
      }
      last = other;
    }
    int index = sentence.block().index();
    if (last == null && index > 0) {
      List<Sentence> above = story.sentences(story.blocks().get(index - 1));
      last = above.isEmpty() ? null : above.get(above.size() - 1);
    }
    return Optional.ofNullable(last);
  }

  /** How much two sets of stems share, each stem by how rare it is in the sources. */
  double shared(Set<String> one, Set<String> other) {
    double sum = 0;
    for (String stem : one) {
      if (other.contains(stem)) {
        sum += weight(stem);
      }
    }
    return sum;
  }

  /** What part of the telling words of the one the other has, the rarer counting for more. */
  double part(Set<String> one, Set<String> other) {
    double all = shared(one, one);
    return all == 0 ? 0 : shared(one, other) / all;
  }

  private double score(
      SourceStatement here, Optional<SourceStatement> before, SourceStatement there) {
    double score = shared(here.stems(), there.stems());
    if (before.isPresent()) {
      Set<String> rest = new LinkedHashSet<>(before.get().stems());
      rest.removeAll(here.stems());
      score += BEFORE * shared(rest, there.stems());
    }
    return score;
  }

  private synchronized double weight(String stem) {
    return weights.computeIfAbsent(stem, s -> sources.passages().rarity(s));
  }

  /** The statements of a passage. */
  synchronized List<Place> of(SourceText text, Passage passage) {
    return places.computeIfAbsent(passage, p -> read(text, p));
  }

  /** Whether some source has these very characters. */
  boolean has(String words) {
    return sources.texts().stream()
        .flatMap(text -> text.passages().stream())
        .anyMatch(passage -> passage.block().plain().contains(words));
  }

  private static List<Place> read(SourceText text, Passage passage) {
    Block block = passage.block();
    Article article = text.article();
    if (text.kind() == SourceText.Kind.TABLE) {
      return Cells.of(text, passage);
    }
    List<Place> all = new ArrayList<>();
    Optional<List<Word>> label = passage.speaker().map(SaidThings::words);
    for (Sentence sentence : article.sentences(block)) {
      int start = sentence.start();
      int end = sentence.end();
      List<Atom> atoms = new ArrayList<>();
      List<Quantity> written =
          Quantities.of(article).in(sentence).stream().filter(f -> !Hours.isOne(f)).toList();
      for (Quantity figure : SpokenFigures.in(sentence, written)) {
        Set<String> near =
            SourceStatement.near(article, block, start, end, figure.start(), figure.end());
        atoms.add(Atom.of(figure, near));
      }
      SourceStatement statement = SourceStatement.of(article, block, start, end, label);
      all.add(new Place(text, passage, statement, List.copyOf(atoms), all.size()));
    }
    return Collections.unmodifiableList(all);
  }

  private static List<Word> words(String label) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String word : label.split("[ ,]+")) {
      words.add(new Word(at, at + word.length(), word));
      at += word.length() + 1;
    }
    return words;
  }

  /** The statements of {@code found} that have figures, and are near the best of them. */
  static List<Scored> close(Collection<Scored> found, double part) {
    List<Scored> told = found.stream().filter(s -> !s.place().atoms().isEmpty()).toList();
    double best = told.stream().mapToDouble(Scored::score).max().orElse(0);
    return told.stream().filter(s -> s.score() >= part * best).toList();
  }

  /** Where any source has the figure, whatever it says of it. */
  Optional<Closeness.Near> anywhere(Quantity figure) {
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        for (Place place : of(text, passage)) {
          for (Atom atom : place.atoms()) {
            int fewest = figure.kind() == Kind.COUNT ? Closeness.TELLING - 1 : Closeness.TELLING;
            boolean chance = atom.isCell() && Closeness.digits(figure) < fewest;
            if (!chance && atom.comparable(figure) && atom.bears(figure)) {
              return Optional.of(new Closeness.Near(place, atom, 0));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether any source measures in the unit of {@code figure}. */
  boolean measures(Quantity figure) {
    return sources.texts().stream()
        .flatMap(text -> text.passages().stream().flatMap(passage -> of(text, passage).stream()))
        .flatMap(place -> place.atoms().stream())
        .anyMatch(atom -> atom.unit().equals(figure.unit()));
  }
}
