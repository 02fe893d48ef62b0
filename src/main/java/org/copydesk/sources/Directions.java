package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Tells a figure that goes the other way in the source: "rose 7%" for "down 7%". */
final class Directions {
  private static final Set<String> GREATER = ListedWords.of("greater");
  private static final Set<String> SMALLER = ListedWords.of("smaller");

  private static final Set<String> RISE = ListedWords.of("rise");
  private static final Set<String> FALL = ListedWords.of("fall");

  private static final Set<String> TIMES = ListedWords.of("time");

  /** How many words before and after a figure say which way it goes. */
  private static final int BEFORE = 4;

  private static final int AFTER = 2;

  /** How much must be said alike around a part, which anything may be. */
  private static final double PARTS = 3;

  /** How far a hedged figure may be from that of a source and be that, as a part of it. */
  private static final double HEDGED = 0.05;

  /** How far behind "more" is told than what. */
  private static final int FAR = 9;

  private final Lexicon lexicon;

  Directions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Which way a figure goes, and whether of two things beside each other. */
  private record Way(boolean up, boolean compared, List<String> than) {}

  /** The figure's own place, where that has it go the other way and none has it go this way. */
  Optional<FigureMatch> of(Said said, Quantity figure) {
    Optional<Way> here =
        way(figure.block().plain(), figure.start(), Math.max(figure.end(), figure.nounEnd()));
    boolean exact = Closeness.isExact(figure) || figure.kind() == Kind.PERCENT;
    if (here.isEmpty() || !exact) {
      return Optional.empty();
    }
    FigureMatch other = null;
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        if (atom.isCell() || !FigureSlips.bears(atom, figure) || isFar(figure, atom)) {
          continue;
        }
        String plain = scored.place().statement().block().plain();
        Optional<Way> there = way(plain, atom.start(), nounEnd(plain, atom));
        if (there.isEmpty() || there.get().up() == here.get().up()) {
          return Optional.empty();
        }
        double least = SameThing.isPart(figure) ? PARTS : 1;
        if (isOpposed(here.get(), there.get()) && other == null && scored.score() > least) {
          other = told(figure, scored, atom);
        }
      }
    }
    return Optional.ofNullable(other);
  }

  /** Whether only "nearly" makes one of the other: what is told so may be worked of others. */
  private static boolean isFar(Quantity figure, Atom atom) {
    double told = figure.low().doubleValue();
    return figure.hedge() != Hedge.NONE && Math.abs(atom.nearest(figure) - told) > HEDGED * told;
  }

  /** Whether a figure told as a change goes up, where that is told: "a 17% rise", "18% fewer". */
  Optional<Boolean> up(Quantity figure) {
    String plain = figure.block().plain();
    String next = words(plain.substring(figure.end()))[0];
    if (RISE.contains(next) || FALL.contains(next)) {
      return Optional.of(RISE.contains(next));
    }
    return way(plain, figure.start(), Math.max(figure.end(), figure.nounEnd())).map(Way::up);
  }

  private int nounEnd(String plain, Atom atom) {
    int space = plain.indexOf(' ', Math.min(plain.length(), atom.end() + 1));
    String next = space < 0 ? "" : plain.substring(atom.end(), space).strip();
    boolean noun = !atom.counts().isEmpty() && !next.isEmpty() && !isWay(next);
    return noun ? space : atom.end();
  }

  private boolean isWay(String word) {
    return is(word, Trait.UP)
        || is(word, Trait.DOWN)
        || GREATER.contains(word)
        || SMALLER.contains(word);
  }

  private boolean is(String word, Trait trait) {
    return lexicon.find(word).filter(entry -> entry.is(trait)).isPresent();
  }

  private static boolean isOpposed(Way one, Way two) {
    return one.compared() == two.compared()
        && (!one.compared()
            || one.than().stream().anyMatch(two.than()::contains)
            || isTime(one.than()) && isTime(two.than()));
  }

  /**
   * Whether something is compared with itself at another time: "than in 2019", "than last year".
   */
  private static boolean isTime(List<String> than) {
    return than.stream().anyMatch(word -> TIMES.contains(word) || word.matches("(?:1|2)\\d{3}"));
  }

  private static FigureMatch told(Quantity figure, Scored scored, Atom atom) {
    String plain = scored.place().statement().block().plain();
    int from = plain.lastIndexOf(' ', Math.max(0, atom.start() - 2)) + 1;
    int to = plain.indexOf(' ', Math.min(plain.length(), atom.end() + 1));
    Evidence place =
        scored.place().evidence(Math.min(from, atom.start()), Math.max(atom.end(), to));
    return new FigureMatch(
        false,
        place.words(),
        place,
        "The source has “%s”, which goes the other way than this “%s”; say which way it went."
            .formatted(place.words(), figure.words()));
  }

  /** Which way the words right beside a figure say that it goes. */
  private Optional<Way> way(String plain, int start, int end) {
    String[] after = words(plain.substring(Math.min(end, plain.length())));
    for (int i = 0; i < Math.min(AFTER, after.length) && !after[i].isEmpty(); i++) {
      boolean greater = GREATER.contains(after[i]);
      if (greater || SMALLER.contains(after[i])) {
        return Optional.of(new Way(greater, true, than(after, i)));
      }
    }
    String[] before = words(plain.substring(0, start));
    for (int i = before.length - 1; i >= Math.max(0, before.length - BEFORE); i--) {
      boolean hedge = i + 1 < before.length && before[i + 1].equals("than");
      boolean limit = i + 1 < before.length && before[i].equals("up") && before[i + 1].equals("to");
      if (before[i].isEmpty() || limit) {
        break;
      }
      boolean up = is(before[i], Trait.UP);
      if (!hedge && (up || is(before[i], Trait.DOWN))) {
        return Optional.of(new Way(up, false, List.of()));
      }
    }
    return Optional.empty();
  }

  private static List<String> than(String[] words, int at) {
    List<String> than = new ArrayList<>();
    boolean behind = false;
    for (int i = at + 1; i < Math.min(words.length, at + FAR); i++) {
      if (behind && words[i].length() > 3) {
        than.add(words[i]);
      }
      behind |= words[i].equals("than");
    }
    return than;
  }

  /** The words of a stretch; an empty one where it stops. */
  private static String[] words(String plain) {
    return plain
        .toLowerCase(Locale.ROOT)
        .replaceAll("[.,;:!?()–—]+(?=\\s|$)", "  ")
        .strip()
        .split(" |(?<=[$£€])");
  }
}
