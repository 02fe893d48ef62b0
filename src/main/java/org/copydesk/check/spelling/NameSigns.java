package org.copydesk.check.spelling;

import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Role;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Tells what speaks for it that a word with a capital, which no list has, is a name. */
final class NameSigns {
  /** How much speaks for a name. */
  enum Sign {
    /** Nothing: any word has a capital here. */
    NONE,
    /** It opens a sentence: it may be a name as well as a word. */
    OPENING,
    /** It belongs to a name that is made of words, or is set with a capital as such a name. */
    PART,
    /** The story or its neighbours make it a name. */
    NAME;

    /** Whether its capital says nothing. */
    boolean isOpen() {
      return this == NONE || this == OPENING;
    }
  }

  private static final Set<String> OPEN_TO_NOUN =
      Set.of("the", "a", "an", "this", "our", "their", "its", "his", "her", "every", "each", "new");
  private static final int REACH = 3;
  private static final int SHORT = 5;
  private static final int LONG = 6;
  private static final int EVERYDAY = 8;
  private static final int UBIQUITOUS = 14;
  private static final int NAMED = 2;
  private static final double CLEARLY_NEARER = 0.4;

  private final Lexicon lexicon;
  private final StoryWords words;

  NameSigns(Lexicon lexicon, StoryWords words) {
    this.lexicon = lexicon;
    this.words = words;
  }

  /** What speaks for a name in {@code word}, which may be a slip. */
  Sign of(StoryWord word, Likelihood slip) {
    boolean shout = word.word().allCapitals();
    if (word.text().length() < SHORT
        || words.names(word.text()) >= (word.namelike() ? NAMED : 1)
        || word.hyphenated() && isCapital(words.neighbour(word, hyphenSide(word)))) {
      return Sign.NAME;
    }
    Optional<StoryWord> before = beside(word, -1);
    Optional<StoryWord> after = beside(word, 1);
    if (slip.isPlain() && !word.opens() && !word.titled() && !shout) {
      return Sign.PART;
    }
    boolean surely = word.titled() && slip.isSureOfName() && slip.isCommon();
    if (!surely && before.filter(next -> leadsPerson(next, word)).isPresent()
        || isPerson(after) && !isOffice(slip) && !word.titled()) {
      return Sign.NAME;
    }
    if (word.titled() || shout) {
      return word.text().length() == SHORT && !slip.isNearCommon() ? Sign.NAME : Sign.NONE;
    }
    boolean alone = !isCapital(before) && !isCapital(after);
    if (word.opens()) {
      boolean clause = alone || isWordy(after) && slip.isSure();
      return clause ? Sign.OPENING : isPart(after, word) ? Sign.PART : Sign.NAME;
    }
    if (alone) {
      boolean noun = words.neighbour(word, -1).filter(NameSigns::isNounOpener).isPresent();
      return noun && word.text().length() >= LONG && slip.isCommon() ? Sign.PART : Sign.NAME;
    }
    boolean part = isPart(before, word) || isPart(after, word);
    boolean within =
        before.filter(w -> w.capitalised() && !isNounOpener(w)).isPresent() && isWordy(after);
    boolean strange = isStranger(before) || isStranger(after) && !isOffice(slip);
    boolean enough = within || word.text().length() >= LONG && slip.isCommon();
    return part && !strange && enough ? Sign.PART : Sign.NAME;
  }

  /** Whether a word in capitals stands among words in capitals, so that it is no abbreviation. */
  boolean isShouted(StoryWord word) {
    if (word.text().length() < SHORT) {
      return false;
    }
    int shouted = 0;
    for (int step = -REACH; step <= REACH; step++) {
      Optional<StoryWord> next = step == 0 ? Optional.empty() : words.neighbour(word, step);
      boolean loud =
          next.filter(w -> w.word().allCapitals() && w.text().length() > 1)
              .filter(w -> lexicon.frequency(w.lower()) >= EVERYDAY)
              .isPresent();
      shouted += loud ? 1 : 0;
    }
    Role role = word.block().role();
    boolean line = role == Role.HEADLINE || role == Role.CROSSHEAD;
    boolean alone = words.in(word.block()).size() == 1;
    return shouted > 1 || shouted == 1 && (word.titled() || line) || alone && line;
  }

  /** Whether it is the small word within a name such as "Arnel dela Vega". */
  boolean isParticle(StoryWord word) {
    boolean son = word.lower().equals("ben") && isCapital(words.neighbour(word, -1));
    return (son || isParticleForm(word)) && isCapital(words.neighbour(word, 1));
  }

  /** Whether a fragment such as the "au" of Port-au-Prince stands in a hyphenated name. */
  boolean isPartOfName(StoryWord word) {
    if (word.text().length() < 4 || Derivation.isPrefix(word.lower())) {
      return true;
    }
    boolean joined = StoryWord.isHyphen(word.before());
    boolean joins = StoryWord.isHyphen(word.after());
    return joined && isCapital(words.neighbour(word, -1))
        || joins && isCapital(words.neighbour(word, 1));
  }

  /** Whether a known name is as near as the word that may have been meant. */
  boolean isNearName(StoryWord word, Likelihood slip) {
    return lexicon.near(word.text(), 1).stream()
        .filter(near -> near.isName() && !near.isWord() && near.fame() > 2)
        .filter(near -> near.fame() > slip.frequency() - EVERYDAY)
        .anyMatch(
            near -> Slip.cost(near.form(), word.lower()) < slip.best().cost() + CLEARLY_NEARER);
  }

  /** The neighbour, when only a space stands between. */
  private Optional<StoryWord> beside(StoryWord word, int step) {
    String plain = word.block().plain();
    return words
        .neighbour(word, step)
        .filter(
            next -> {
              int from = step < 0 ? next.word().end() : word.word().end();
              int to = step < 0 ? word.word().start() : next.word().start();
              return plain.substring(from, to).isBlank()
                  || next.text().length() == 1 && plain.substring(from, to).equals(". ");
            });
  }

  private static int hyphenSide(StoryWord word) {
    return StoryWord.isHyphen(word.before()) ? -1 : 1;
  }

  /**
   * Whether {@code next}, which stands before {@code word}, is a given name or a form of address.
   */
  private boolean leadsPerson(StoryWord next, StoryWord word) {
    if (!next.capitalised()) {
      return isParticleForm(next);
    }
    Optional<Lexeme> entry = lexicon.find(next.lower());
    boolean initial = next.text().length() == 1 && !next.lower().equals("a");
    boolean addressed =
        entry.filter(e -> e.is(Trait.HONORIFIC) || e.is(Trait.RANK)).isPresent() && !word.titled();
    boolean given =
        entry
            .filter(e -> e.is(Trait.GIVEN_NAME) && e.fame() > e.frequency())
            .filter(e -> !e.is(Trait.PLACE) || !e.is(Trait.WELL_KNOWN))
            .isPresent();
    return initial || addressed || given || isParticleForm(next);
  }

  /** Whether it is a surname that is no word: what stands before is a given name or an office. */
  private boolean isPerson(Optional<StoryWord> next) {
    return next.filter(StoryWord::capitalised)
        .flatMap(word -> lexicon.find(word.text()))
        .filter(e -> e.is(Trait.SURNAME) && e.frequency() < EVERYDAY && !e.is(Trait.PLACE))
        .isPresent();
  }

  private static boolean isOffice(Likelihood slip) {
    if (slip.isEmpty()) {
      return false;
    }
    Lexeme meant = slip.best().lexeme();
    return meant.is(Trait.OFFICE) || meant.is(Trait.RANK) || meant.is(Trait.ROLE);
  }

  /**
   * Whether {@code next} is a word with a capital, as the names of bodies and works are made of.
   */
  private boolean isPart(Optional<StoryWord> next, StoryWord word) {
    return isCapital(next)
        && (isWordy(next)
            || next.filter(w -> lexicon.knowsName(w.text()) && !w.opens()).isPresent()
            || isWordy(beside(word, next.get().index() < word.index() ? 1 : -1)));
  }

  private boolean isWordy(Optional<StoryWord> next) {
    return next.filter(StoryWord::capitalised)
        .filter(w -> lexicon.frequency(w.lower()) >= EVERYDAY)
        .isPresent();
  }

  private boolean isStranger(Optional<StoryWord> next) {
    return isCapital(next) && lexicon.find(next.get().text()).isEmpty()
        || next.filter(this::isParticleForm).isPresent();
  }

  private boolean isParticleForm(StoryWord word) {
    return !word.capitalised()
        && lexicon
            .find(word.lower())
            .filter(e -> e.is(Trait.PARTICLE) && e.frequency() < UBIQUITOUS)
            .isPresent();
  }

  private static boolean isNounOpener(StoryWord word) {
    return OPEN_TO_NOUN.contains(word.lower());
  }

  private static boolean isCapital(Optional<StoryWord> word) {
    return word.filter(StoryWord::capitalised).isPresent();
  }
}
