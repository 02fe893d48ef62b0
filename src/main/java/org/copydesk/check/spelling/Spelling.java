package org.copydesk.check.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Variety;

/** Decides of each word of one story whether it is misspelt, and how surely. */
final class Spelling {
  private static final int OFFERED = 5;
  private static final Set<String> CONTRACTED =
      Set.of("s", "t", "d", "m", "re", "ve", "ll", "am", "all", "em", "clock", "til", "cause");
  private static final Set<String> PARTICLES =
      Set.of(
          "abd", "abu", "ait", "bin", "bint", "das", "dei", "del", "dela", "della", "delle", "den",
          "der", "des", "dos", "ibn", "las", "les", "los", "santa", "sur", "ter", "und", "van",
          "vom", "von", "zum", "zur");
  private static final Pattern DRAWN_OUT = Pattern.compile("(.)\\1\\1\\1|(.)\\2\\2$");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}']+");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z']+");
  private static final Pattern LATIN_ENDING = Pattern.compile("(?:us|a|um|is|i|ae|ensis)$");
  private static final Pattern SIC = Pattern.compile("\\s*[(\\[]sic\\b");
  private static final int REACH = 3;
  private static final int EVERYDAY = 9;
  private static final int TITLE_WORD = 11;
  private static final int WELL_KNOWN = 5;
  private static final double LIKELY_SLIP = 3;
  private static final double ONE_SLIP = 4.3;
  private static final double CLEAR = 1;
  private static final int LONG = 7;
  private static final int SELDOM = 5;

  /** How bad it is, and what to write, likeliest first. */
  record Verdict(Severity severity, List<String> forms) {}

  private final Lexicon lexicon;
  private final HouseStyle house;
  private final StoryWords words;
  private final Corrections corrections;

  Spelling(Lexicon lexicon, HouseStyle house, Optional<Variety> variety, StoryWords words) {
    this.lexicon = lexicon;
    this.house = house;
    this.words = words;
    this.corrections = new Corrections(lexicon, variety);
  }

  /** What is wrong with {@code word}; empty when nothing is. */
  Optional<Verdict> judge(StoryWord word) {
    if (!isCandidate(word) || isKnown(word)) {
      return Optional.empty();
    }
    if (!word.capitalised()) {
      return lowerCase(word);
    }
    if (house.accepts(word.text())) {
      return Optional.empty();
    }
    if (lexicon.knowsName(word.text())) {
      return cutTitle(word);
    }
    return word.namelike() ? withinName(word) : opening(word);
  }

  private boolean isCandidate(StoryWord word) {
    String text = word.text();
    return !word.raw()
        && text.length() > 2
        && LATIN.matcher(text).matches()
        && !word.word().allCapitals()
        && text.substring(1).equals(text.substring(1).toLowerCase(Locale.ROOT))
        && "]&%$".indexOf(word.before()) < 0
        && word.after() != '['
        && (!DRAWN_OUT.matcher(text).find() || isHeldKey(text));
  }

  /** Whether only one letter too many stands at its end: "processs". */
  private boolean isHeldKey(String text) {
    String one = text.substring(0, text.length() - 1);
    return !DRAWN_OUT.matcher(one).find() && lexicon.knows(one);
  }

  private boolean isKnown(StoryWord word) {
    String lower = word.lower();
    return lexicon.knows(lower)
        || house.accepts(lower)
        || isContraction(lower)
        || word.after() == '\'' && lower.endsWith("in") && lexicon.knows(lower + "g")
        || Derivation.isSound(lexicon, lower) && !isSlipOfCommonWord(lower)
        || inPhrase(word);
  }

  private boolean isContraction(String lower) {
    int mark = lower.lastIndexOf('\'');
    return mark >= 0 && (CONTRACTED.contains(lower.substring(mark + 1)) || mark < 3);
  }

  /** Whether a hand easily makes it of a common word: "remined" is "remained", not mined again. */
  private boolean isSlipOfCommonWord(String lower) {
    return lexicon.near(lower, 1).stream()
        .filter(near -> near.isWord() && near.frequency() >= EVERYDAY)
        .anyMatch(near -> Slip.cost(near.form(), lower) < likely(near.frequency(), lower));
  }

  /** Up to what cost it is a slip: of long and common words even a stray letter is. */
  private static double likely(int frequency, String lower) {
    return frequency > TITLE_WORD && lower.length() >= LONG ? ONE_SLIP : LIKELY_SLIP;
  }

  /** Whether it is part of a known phrase such as "ad nauseam", or of a hyphenated one. */
  private boolean inPhrase(StoryWord word) {
    String plain = word.block().plain();
    for (int before = 2; before >= 0; before--) {
      for (int after = 2; after >= 0; after--) {
        Optional<StoryWord> first = words.neighbour(word, -before);
        Optional<StoryWord> last = words.neighbour(word, after);
        if (before + after == 0 || first.isEmpty() || last.isEmpty()) {
          continue;
        }
        String phrase = plain.substring(first.get().word().start(), last.get().end());
        boolean listed = lexicon.find(phrase).isPresent();
        if (listed || lexicon.find(phrase.replace('-', ' ')).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private Optional<Verdict> lowerCase(StoryWord word) {
    String lower = word.lower();
    boolean nameElsewhere = words.names(lower) > 0 || isParticle(word);
    if (nameElsewhere || isMentioned(word) || word.hyphenated() && isPartOfName(word)) {
      return Optional.empty();
    }
    List<Correction> likely = corrections.of(lower);
    if (likely.isEmpty()) {
      return Optional.of(new Verdict(Severity.SUGGESTION, List.of()));
    }
    Correction best = likely.get(0);
    if (isForeign(word, best)) {
      return Optional.empty();
    }
    List<String> forms = forms(word, likely);
    boolean far = best.cost() > ONE_SLIP && (lower.length() < 7 || best.frequency() <= EVERYDAY);
    boolean sole = likely.size() == 1 || best.score() - likely.get(1).score() >= 2 * CLEAR;
    boolean slipped = best.cost() < LIKELY_SLIP && lower.length() >= LONG && sole;
    boolean rare = best.frequency() < (slipped ? SELDOM : 7);
    if (far || rare || isDoubtful(word, best)) {
      return Optional.of(new Verdict(Severity.SUGGESTION, forms));
    }
    boolean clear =
        !best.cut()
            && best.frequency() >= EVERYDAY
            && best.cost() < 5
            && (likely.size() == 1 || best.score() - likely.get(1).score() >= CLEAR);
    return Optional.of(new Verdict(clear ? Severity.ERROR : Severity.WARNING, forms));
  }

  /** Whether it is the small word within a name such as "Arnel dela Vega". */
  private boolean isParticle(StoryWord word) {
    boolean son = word.lower().equals("ben") && isCapital(words.neighbour(word, -1));
    return (son || PARTICLES.contains(word.lower())) && isCapital(words.neighbour(word, 1));
  }

  /** Whether a fragment such as the "au" of Port-au-Prince stands in a hyphenated name. */
  private boolean isPartOfName(StoryWord word) {
    if (word.text().length() < 4 || Derivation.isPrefix(word.lower())) {
      return true;
    }
    boolean joined = StoryWord.isHyphen(word.before());
    boolean joins = StoryWord.isHyphen(word.after());
    return joined && isCapital(words.neighbour(word, -1))
        || joins && isCapital(words.neighbour(word, 1));
  }

  private static boolean isCapital(Optional<StoryWord> word) {
    return word.filter(StoryWord::capitalised).isPresent();
  }

  /** Whether the story itself gives reason to think that it is meant as written. */
  private boolean isDoubtful(StoryWord word, Correction best) {
    if (words.count(word.text()) > 1 && !(best.frequency() > 12 && best.cost() < 3)) {
      return true;
    }
    int fame = lexicon.fame(word.text());
    boolean famous = fame > WELL_KNOWN && (best.frequency() < 15 || best.cost() >= LIKELY_SLIP);
    if (fame > 0 && (best.frequency() < TITLE_WORD || best.cost() > 3 || famous)) {
      return true;
    }
    boolean plain = best.frequency() > EVERYDAY && best.cost() < LIKELY_SLIP;
    return !plain && (besideUnknown(word, -1) || besideUnknown(word, 1));
  }

  /**
   * Whether it is a word of another language: accented, the second half of a Latin name, in a run.
   */
  private boolean isForeign(StoryWord word, Correction best) {
    boolean accented = !PLAIN.matcher(word.text()).matches();
    boolean species =
        LATIN_ENDING.matcher(word.text()).find()
            && isCapital(words.neighbour(word, -1))
            && (best.cost() > LIKELY_SLIP || best.frequency() < TITLE_WORD);
    long strange =
        IntStream.rangeClosed(-REACH, REACH)
            .filter(step -> step != 0)
            .mapToObj(step -> words.neighbour(word, step))
            .flatMap(Optional::stream)
            .filter(this::isStrange)
            .count();
    return accented || species || strange >= 2;
  }

  private boolean isStrange(StoryWord word) {
    String text = word.text();
    return LATIN.matcher(text).matches()
        && !word.raw()
        && text.length() > 1
        && !lexicon.knows(text)
        && !lexicon.knowsName(text)
        && !isContraction(word.lower())
        && (!word.capitalised() || word.opens())
        && lexicon.near(text, 1).stream()
            .noneMatch(near -> near.frequency() > EVERYDAY && text.length() > 4);
  }

  /** Whether it stands alone between quotation marks or before "[sic]". */
  private static boolean isMentioned(StoryWord word) {
    boolean quoted = "\"“'‘(".indexOf(word.before()) >= 0;
    boolean closed = "\"”'’,.)".indexOf(word.after()) >= 0;
    String plain = word.block().plain();
    return quoted && closed || SIC.matcher(plain).region(word.end(), plain.length()).lookingAt();
  }

  private boolean besideUnknown(StoryWord word, int step) {
    return words
        .neighbour(word, step)
        .filter(next -> isCandidate(next) && !next.capitalised())
        .filter(next -> !isKnown(next) && !lexicon.knowsName(next.text()))
        .isPresent();
  }

  /** A capitalised word where any word has a capital. */
  private Optional<Verdict> opening(StoryWord word) {
    if (words.names(word.text()) > 0 || words.count(word.text()) > 1 || word.hyphenated()) {
      return Optional.empty();
    }
    boolean startsName = isCapital(words.neighbour(word, 1)) && !word.titled();
    // A word two slips away is never sure enough: it is only sought to see whether it is likelier.
    boolean sure =
        !startsName
            && word.text().length() > 4
            && isSure(corrections.close(word.lower()))
            && !isMentioned(word)
            && !nearName(word.text())
            && isSure(corrections.of(word.lower()));
    return sure
        ? Optional.of(new Verdict(Severity.WARNING, forms(word, corrections.of(word.lower()))))
        : Optional.empty();
  }

  private static boolean isSure(List<Correction> likely) {
    return !likely.isEmpty()
        && likely.get(0).frequency() > TITLE_WORD
        && likely.get(0).cost() < LIKELY_SLIP;
  }

  /** A capitalised word within a sentence: a name, or a slip in the common noun of a title. */
  private Optional<Verdict> withinName(StoryWord word) {
    if (words.count(word.text()) > 1 || word.hyphenated() || word.text().length() < 6) {
      return Optional.empty();
    }
    if (!TitleNouns.isLike(word.lower(), ONE_SLIP)) {
      return Optional.empty();
    }
    List<Correction> likely = corrections.of(word.lower());
    if (likely.isEmpty() || nearName(word.text())) {
      return Optional.empty();
    }
    Correction best = likely.get(0);
    boolean common =
        best.frequency() >= TITLE_WORD
            && (best.cut() || best.cost() < likely(best.frequency(), word.lower()));
    return common && TitleNouns.holds(best.form())
        ? Optional.of(new Verdict(Severity.WARNING, forms(word, likely)))
        : Optional.empty();
  }

  /** A title noun cut short that happens to be a rare name: "the Univers of Leeds". */
  private Optional<Verdict> cutTitle(StoryWord word) {
    boolean ofSomething =
        words.neighbour(word, 1).filter(next -> next.text().equals("of")).isPresent();
    boolean obscure = lexicon.fame(word.text()) < 3 && words.count(word.text()) == 1;
    if (!ofSomething || !obscure || word.text().length() < 5) {
      return Optional.empty();
    }
    List<String> whole =
        corrections.close(word.lower()).stream()
            .filter(correction -> correction.cut() && TitleNouns.holds(correction.form()))
            .map(correction -> word.inCase(correction.form()))
            .toList();
    return whole.isEmpty() ? Optional.empty() : Optional.of(new Verdict(Severity.WARNING, whole));
  }

  /** Whether a known name is as near as the words are. */
  private boolean nearName(String text) {
    return lexicon.near(text, 1).stream()
        .anyMatch(near -> near.isName() && !near.isWord() && near.fame() > 2);
  }

  private List<String> forms(StoryWord word, List<Correction> likely) {
    return likely.stream()
        .limit(OFFERED)
        .map(correction -> word.inCase(correction.form()))
        .distinct()
        .toList();
  }
}
