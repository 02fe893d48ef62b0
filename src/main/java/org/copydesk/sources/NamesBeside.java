package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/** Finds the name that a source has where a story has one that no source knows. */
public final class NamesBeside {
  /** How much the two sentences must share besides. */
  private static final double NEAR = 0.9;

  /** How much of what stands around the one must stand around the other. */
  private static final double BESIDE = 0.4;

  /** The same where one word leads to both: "of Leeds". */
  private static final double LED = 1.2;

  private final SaidThings statements;
  private final Set<String> known = new HashSet<>();
  private final Map<SourceText, Map<Integer, List<Named>>> names = new IdentityHashMap<>();
  private final Function<Article, List<Named>> own;

  /**
   * A name.
   *
   * @param start its first plain character in the block
   * @param end the character after the last
   * @param words its words, folded
   */
  public record Named(Block block, int start, int end, Set<String> words) {
    /** Copies the set. */
    public Named {
      words = Set.copyOf(words);
    }
  }

  /** A look-up in {@code sources}, of which {@code read} tells the names. */
  public NamesBeside(SourcePack sources, Function<Article, List<Named>> read) {
    this.statements = sources.statements();
    this.own = read;
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        for (Word word : text.article().words(passage.block())) {
          known.add(Units.folded(word.text()).replaceFirst("'s?$", ""));
        }
        passage.speaker().ifPresent(s -> known.addAll(List.of(Units.folded(s).split("[ ,]+"))));
      }
      if (text.kind() != SourceText.Kind.TABLE) {
        Map<Integer, List<Named>> own = new HashMap<>();
        for (Named name : read.apply(text.article())) {
          own.computeIfAbsent(name.block().index(), block -> new ArrayList<>()).add(name);
        }
        names.put(text, own);
      }
    }
  }

  /** The only name of what a source says of the like that the story does not have. */
  public Optional<Evidence> otherwise(Article story, Sentence sentence, Named name) {
    String text = name.block().plain().substring(name.start(), name.end());
    if (name.words().stream().anyMatch(known::contains) || statements.has(text)) {
      return Optional.empty();
    }
    Said said = statements.said(story, sentence);
    Set<String> around = near(story, sentence, name);
    Optional<Evidence> best = Optional.empty();
    double most = 0;
    for (Scored scored : said.found()) {
      Place place = scored.place();
      List<Named> free = free(story, place);
      if (scored.score() < NEAR || free.size() != 1) {
        continue;
      }
      Named other = free.get(0);
      SourceStatement there = place.statement();
      Sentence whole = new Sentence(there.block(), there.start(), there.end());
      double close = statements.shared(around, near(place.text().article(), whole, other));
      boolean led = lead(name).equals(lead(other)) && scored.score() >= LED;
      if ((led || close >= BESIDE) && scored.score() + close > most) {
        most = scored.score() + close;
        best = Optional.of(place.evidence(other.start(), other.end()));
      }
    }
    return best;
  }

  /**
   * The name to which the same words lead in what a source says of the like, where they lead to
   * this one in none: "a motel in Leith", where she was found at a motel over in Corran.
   *
   * @param apart whether two names are of two places: a village and its country are not
   */
  public Optional<Evidence> led(
      Article story, Sentence sentence, Named name, BiPredicate<Named, Named> apart) {
    Optional<Led> here = Led.to(story, name);
    if (here.isEmpty()) {
      return Optional.empty();
    }
    Evidence found = null;
    for (Scored scored : statements.said(story, sentence).found()) {
      Place place = scored.place();
      for (Named other : in(place)) {
        boolean same = lead(place, other).filter(here.get()::isAs).isPresent();
        if (same && other.words().stream().anyMatch(name.words()::contains)) {
          return Optional.empty();
        }
        if (same
            && found == null
            && scored.score() >= LED
            && apart.test(name, other)
            && (here.get().number() || !has(place, name, here.get()))
            && !isLed(story, here.get(), other)) {
          found = place.evidence(other.start(), other.end());
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static Optional<Led> lead(Place place, Named name) {
    return Led.to(place.text().article(), name);
  }

  /** Whether a statement has a word of a name, and other words than these lead to it there. */
  private boolean has(Place place, Named name, Led led) {
    boolean apart =
        in(place).stream()
            .filter(other -> other.words().stream().anyMatch(name.words()::contains))
            .anyMatch(other -> lead(place, other).filter(there -> !led.isAs(there)).isPresent());
    SourceStatement there = place.statement();
    return !apart
        && place.text().article().words(there.block(), there.start(), there.end()).stream()
            .anyMatch(word -> name.words().contains(Units.folded(word.text())));
  }

  /** Whether the story has the same words lead to a name of a source as well. */
  private boolean isLed(Article story, Led led, Named other) {
    return own.apply(story).stream()
        .filter(name -> name.words().stream().anyMatch(other.words()::contains))
        .anyMatch(name -> Led.to(story, name).filter(led::isAs).isPresent());
  }

  /** The word that leads to a name. */
  private static String lead(Named name) {
    return Atom.lead(name.block().plain().replace(':', ' '), name.start());
  }

  private static Set<String> near(Article article, Sentence sentence, Named name) {
    return SourceStatement.near(
        article, sentence.block(), sentence.start(), sentence.end(), name.start(), name.end());
  }

  private List<Named> in(Place place) {
    SourceStatement there = place.statement();
    return names
        .getOrDefault(place.text(), Map.of())
        .getOrDefault(there.block().index(), List.of())
        .stream()
        .filter(name -> name.start() >= there.start() && name.end() <= there.end())
        .toList();
  }

  /** The names of a statement of which the story has no word. */
  private List<Named> free(Article story, Place place) {
    return in(place).stream()
        .filter(name -> name.words().stream().noneMatch(word -> isWritten(story, word)))
        .toList();
  }

  private static boolean isWritten(Article story, String word) {
    return story.blocks().stream()
        .flatMap(block -> story.words(block).stream())
        .anyMatch(w -> Units.folded(w.text()).replaceFirst("'s?$", "").equals(word));
  }
}
