package org.copydesk.check.spelling;

import java.util.List;
import org.copydesk.finding.Severity;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;

/**
 * How likely a string that is no word is a slip for a word.
 *
 * @param length how many letters the string has
 * @param corrections what may have been meant, likeliest first
 */
record Likelihood(int length, List<Correction> corrections) {
  /** A slip of the hand or the ear that writers make every day costs less. */
  private static final double EASY = 3;

  /** Letters exchanged, doubled, left out or struck beside the right key cost less. */
  private static final double OF_THE_HAND = 2.7;

  /** The cost of any single slip that does not change the first letter. */
  private static final double ONE_SLIP = 4.3;

  private static final double TWO_SLIPS = 5.7;
  private static final double THREE_SLIPS = 8;
  private static final double CLEAR = 1;

  /** How many letters two forms of a word share at least. */
  private static final int AKIN = 4;

  /** The most that letters exchanged or doubled cost. */
  private static final double EXCHANGED = 2;

  private static final int LONG = 7;
  private static final int VERY_LONG = 9;
  private static final int CUT = 6;
  private static final int SHORT = 4;
  private static final int COMMON = 12;
  private static final int TITLE_WORD = 11;
  private static final int EVERYDAY = 9;
  private static final int SELDOM = 5;
  private static final int UBIQUITOUS = 14;

  static Likelihood of(String word, List<Correction> corrections) {
    return new Likelihood(word.length(), corrections);
  }

  /** Up to what cost it is a slip: of long and common words even a stray letter is. */
  static double most(int frequency, String word) {
    return frequency > TITLE_WORD && word.length() >= LONG ? ONE_SLIP : EASY;
  }

  boolean isEmpty() {
    return corrections.isEmpty();
  }

  Correction best() {
    return corrections.get(0);
  }

  int frequency() {
    return isEmpty() ? 0 : best().frequency();
  }

  /** Whether one word, and not a rare one, is so near that it was surely meant. */
  boolean isSure() {
    if (isHabit()) {
      return true;
    }
    if (isEmpty() || best().cut() || !isClear(best().cost() <= EXCHANGED ? CLEAR / 2 : CLEAR)) {
      return false;
    }
    int least = length < LONG ? EVERYDAY : isClear(2 * CLEAR) ? EVERYDAY - 2 : EVERYDAY - 1;
    boolean rare = best().frequency() < least;
    boolean brief = length <= SHORT && best().frequency() < UBIQUITOUS;
    return best().cost() < EASY && !rare && !brief;
  }

  /** Whether writers are known to write it for the word. */
  boolean isHabit() {
    return !isEmpty() && best().habit();
  }

  /** Whether it is so sure that it is no name either: names are often a vowel or a letter off. */
  boolean isSureOfName() {
    return isSure() && (length > LONG || best().cost() < OF_THE_HAND);
  }

  /** Whether the letters of a long and common word only changed places, as in no name. */
  boolean isPlain() {
    if (!isSure() || !isCommon()) {
      return false;
    }
    boolean exchanged = length >= LONG && best().cost() <= EXCHANGED;
    return exchanged || length > LONG && best().cost() < OF_THE_HAND && frequency() > COMMON;
  }

  /** Whether it is one slip away from a common word. */
  boolean isLikely() {
    return !isEmpty()
        && !best().cut()
        && isClear(CLEAR)
        && length >= LONG
        && best().frequency() >= COMMON
        && best().cost() <= ONE_SLIP;
  }

  /** Whether the word meant is one that stands in the news every day. */
  boolean isCommon() {
    return isHabit() || frequency() >= (length > SHORT ? TITLE_WORD : UBIQUITOUS);
  }

  /** Whether a word of every day's news is an easy slip away, or begins with it. */
  boolean isNearCommon() {
    return !isEmpty() && best().cost() < EASY && isCommon();
  }

  /** Whether it is the beginning of an office or of what a body is called. */
  boolean isCutTitle() {
    if (isEmpty() || !best().cut() || !isCommon()) {
      return false;
    }
    Lexeme meant = best().lexeme();
    return meant.is(Trait.OFFICE) || meant.is(Trait.BODY_NOUN) || meant.is(Trait.ROLE);
  }

  /** How sure it is, going by the words alone. */
  Severity level() {
    if (isSure() || isLikely()) {
      return Severity.ERROR;
    }
    if (isEmpty()) {
      return Severity.SUGGESTION;
    }
    Correction best = best();
    boolean sole = isClear(2 * CLEAR);
    boolean plain = best.frequency() >= EVERYDAY || sole && length >= LONG;
    boolean near = best.cost() < EASY && length > SHORT && best.frequency() >= SELDOM + 2;
    boolean one = best.cost() <= ONE_SLIP && length > SHORT && plain;
    double most = sole ? THREE_SLIPS : TWO_SLIPS;
    boolean two = best.cost() <= most && length >= VERY_LONG && plain && isClear(CLEAR);
    boolean cut = length >= CUT && best.frequency() >= EVERYDAY - 2;
    return (best.cut() ? cut : near || one || two) ? Severity.WARNING : Severity.SUGGESTION;
  }

  /** Whether nothing else is nearly as likely to have been meant. */
  private boolean isClear(double margin) {
    return corrections.stream()
        .skip(1)
        .filter(other -> !isAkin(other.form()))
        .findFirst()
        .map(other -> best().score() - other.score() >= margin)
        .orElse(true);
  }

  /** Whether it is another form of the likeliest word, an everyday one: this is neither. */
  private boolean isAkin(String form) {
    String likeliest = best().form();
    boolean wanting = likeliest.length() > length; // "Governo" may be foreign
    if (best().frequency() < EVERYDAY || wanting) {
      return false;
    }
    int shared = Math.max(AKIN, Math.min(form.length(), likeliest.length()) - 2);
    return form.length() >= shared && likeliest.startsWith(form.substring(0, shared));
  }
}
