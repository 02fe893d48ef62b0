package org.copydesk.check.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Variety;

/** Decides of each word of one story whether it is misspelt, and how surely. */
final class Spelling {
  private static final int OFFERED = 5;
  private static final Set<String> CONTRACTED =
      Set.of("s", "t", "d", "m", "re", "ve", "ll", "am", "all", "em", "clock", "til");
  private static final Pattern DRAWN_OUT = Pattern.compile("(.)\\1\\1\\1|(.)\\2\\2$");
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}']+");
  private static final Pattern SIC = Pattern.compile("\\s*[(\\[]sic\\b");
  private static final int EVERYDAY = 9;
  private static final int WELL_KNOWN = 5;
  private static final int FAMOUS = 8;
  private static final int LONG = 7;
  private static final int SHORT = 5;
  private static final int PARTS = 3;

  /** What may be wrong with a word. */
  enum Fault {
    NO_WORD,
    RUN_TOGETHER,
    LOST_CAPITAL
  }

  /** How bad it is, and what to write, likeliest first. */
  record Verdict(Fault fault, Severity severity, List<String> forms) {}

  private final Lexicon lexicon;
  private final HouseStyle house;
  private final StoryWords words;
  private final StoryTerms terms;
  private final Corrections corrections;
  private final NameSigns names;
  private final Strangers strangers;

  Spelling(Lexicon lexicon, HouseStyle house, Optional<Variety> variety, Article article) {
    this.lexicon = lexicon;
    this.house = house;
    this.words = StoryWords.of(article);
    this.terms = new StoryTerms(article, words);
    this.corrections = new Corrections(lexicon, variety);
    this.names = new NameSigns(lexicon, words);
    this.strangers = new Strangers(lexicon, words, article);
  }

  /** What is wrong with {@code word}; empty when nothing is. */
  Optional<Verdict> judge(StoryWord word) {
    if (!isCandidate(word) || house.accepts(word.text()) || house.accepts(word.lower())) {
      return Optional.empty();
    }
    if (!word.capitalised() && isNameInLowerCase(word)) {
      return Optional.of(
          new Verdict(
              Fault.LOST_CAPITAL, Severity.WARNING, List.of(StoryWord.capital(word.text()))));
    }
    if (isKnown(word) || strangers.inForeignQuotation(word) || strangers.inRhyme(word)) {
      return Optional.empty();
    }
    boolean shout = word.word().allCapitals();
    if (shout && !names.isShouted(word) || word.capitalised() && lexicon.knowsName(word.text())) {
      return word.namelike() && !shout ? cutTitle(word) : Optional.empty();
    }
    Optional<Verdict> joined = runTogether(word);
    if (joined.isPresent()) {
      return joined;
    }
    return word.capitalised() ? capitalised(word) : lowerCase(word);
  }

  private boolean isCandidate(StoryWord word) {
    String text = word.text();
    boolean inner = !text.substring(1).equals(text.substring(1).toLowerCase(Locale.ROOT));
    return !word.raw()
        && text.length() > 2
        && LATIN.matcher(text).matches()
        && (!inner || word.word().allCapitals())
        && "]&%$".indexOf(word.before()) < 0
        && word.after() != '['
        && !(word.before() == '.' && !lexicon.knows(word.lower()))
        && (!DRAWN_OUT.matcher(text).find() || isHeldKey(text));
  }

  /** Whether only one letter too many stands at its end: "processs". */
  private boolean isHeldKey(String text) {
    String one = text.substring(0, text.length() - 1);
    return !DRAWN_OUT.matcher(one).find() && lexicon.knows(one);
  }

  /** Whether it is what a place's people or a famous place are called, and no word besides. */
  private boolean isNameInLowerCase(StoryWord word) {
    Optional<Lexeme> entry = lexicon.find(word.lower());
    return entry
        .filter(found -> !found.isWord() && found.fame() >= FAMOUS)
        .filter(found -> found.is(Trait.DEMONYM) || found.is(Trait.PLACE))
        .filter(found -> found.is(Trait.WELL_KNOWN))
        .filter(found -> !isMentioned(word) && !terms.isShown(word) && !terms.isRepeated(word))
        .filter(found -> !inPhrase(word) && strangers.around(word) < 2)
        .isPresent();
  }

  private boolean isKnown(StoryWord word) {
    String lower = word.lower();
    return lexicon.knows(lower)
        || isContraction(lower)
        || "'’ʼ".indexOf(word.after()) >= 0 && lower.endsWith("in") && lexicon.knows(lower + "g")
        || Derivation.isSound(lexicon, lower)
            && !isSlipOfCommonWord(lower)
            && RunTogether.apart(lexicon, lower).isEmpty()
        || strangers.isPrefixedQuality(word)
        || inPhrase(word);
  }

  static boolean isContraction(String lower) {
    int mark = lower.lastIndexOf('\'');
    return mark >= 0 && (CONTRACTED.contains(lower.substring(mark + 1)) || mark < 3);
  }

  /** Whether a hand easily makes it of a common word: "remined" is "remained", not mined again. */
  private boolean isSlipOfCommonWord(String lower) {
    return Habits.meant(lower).isPresent()
        || lexicon.near(lower, 1).stream()
            .filter(near -> near.isWord() && near.frequency() >= EVERYDAY)
            .anyMatch(
                near -> Slip.cost(near.form(), lower) < Likelihood.most(near.frequency(), lower));
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

  private Optional<Verdict> runTogether(StoryWord word) {
    Likelihood slip = likelihood(word);
    if (slip.isSure() || word.hyphenated() || word.namelike() || terms.isShown(word)) {
      return Optional.empty();
    }
    return RunTogether.apart(lexicon, word.lower())
        .filter(apart -> words.names(word.text()) == 0 && !terms.isRepeated(word))
        .map(
            apart ->
                new Verdict(Fault.RUN_TOGETHER, Severity.WARNING, List.of(word.inCase(apart))));
  }

  private Optional<Verdict> lowerCase(StoryWord word) {
    boolean nameElsewhere = words.names(word.lower()) > 0 || names.isParticle(word);
    if (nameElsewhere || isMentioned(word) || word.hyphenated() && names.isPartOfName(word)) {
      return Optional.empty();
    }
    int parts = parts(word);
    if (parts >= PARTS && word.text().length() < SHORT) {
      return Optional.empty();
    }
    Likelihood slip = likelihood(word);
    boolean common = slip.isSure() && word.text().length() >= LONG;
    boolean shown = terms.isShown(word);
    boolean meant = shown || terms.isRepeated(word) || strangers.inList(word);
    if (strangers.isForeign(word, slip) || meant && !common) {
      return Optional.empty();
    }
    Severity level = slip.level();
    if (isDoubtful(word, slip)) {
      level = Severity.SUGGESTION;
    } else if (shown || isPiece(word, parts) && !common) {
      level = lower(level);
    }
    return Optional.of(verdict(level, word, slip));
  }

  /** Whether it is one of several words that hyphens join, or a short piece of one. */
  private static boolean isPiece(StoryWord word, int parts) {
    return parts >= PARTS || parts > 1 && word.text().length() < LONG;
  }

  private static Severity lower(Severity level) {
    return level == Severity.ERROR ? Severity.WARNING : Severity.SUGGESTION;
  }

  /** How many words hyphens join it to, itself counted. */
  private int parts(StoryWord word) {
    int parts = 1;
    for (int step = -1; joins(word, step); step--) {
      parts++;
    }
    for (int step = 1; joins(word, step); step++) {
      parts++;
    }
    return parts;
  }

  private boolean joins(StoryWord word, int step) {
    return words
        .neighbour(word, step)
        .filter(next -> StoryWord.isHyphen(step < 0 ? next.after() : next.before()))
        .isPresent();
  }

  /** Whether lexicon or story give reason to think that it is meant as written. */
  private boolean isDoubtful(StoryWord word, Likelihood slip) {
    if (slip.isHabit()) {
      return false;
    }
    int fame = lexicon.fame(word.text());
    boolean famous = fame > WELL_KNOWN && !(slip.isSure() && slip.frequency() >= 15);
    boolean named = fame > 0 && !(slip.isSure() && slip.isCommon());
    boolean apart = !slip.isSure() && RunTogether.fallsApart(lexicon, word.lower());
    return famous || named || apart || !slip.isSure() && strangers.beside(word);
  }

  /** Whether it stands alone between quotation marks or before "[sic]". */
  private static boolean isMentioned(StoryWord word) {
    boolean quoted = "\"“'‘(".indexOf(word.before()) >= 0;
    boolean closed = "\"”'’,.)".indexOf(word.after()) >= 0;
    String plain = word.block().plain();
    return quoted && closed || SIC.matcher(plain).region(word.end(), plain.length()).lookingAt();
  }

  /** A word with a capital is judged by its lower-case form unless something makes it a name. */
  private Optional<Verdict> capitalised(StoryWord word) {
    Likelihood close = Likelihood.of(word.lower(), corrections.close(word.lower()));
    if (close.isEmpty() && word.text().length() < LONG || terms.isShown(word)) {
      return Optional.empty();
    }
    NameSigns.Sign sign = names.of(word, likelihood(word));
    Likelihood slip = likelihood(word);
    boolean sure =
        switch (sign) {
          case NONE -> slip.isSure() || slip.isLikely() || slip.isNearCommon();
          case OPENING -> slip.isSureOfName();
          case PART -> slip.isSureOfName() || slip.isCutTitle();
          case NAME -> slip.isHabit() && !slip.best().lexeme().isWord();
        };
    if (!sure || isMentioned(word) || names.isNearName(word, slip)) {
      return Optional.empty();
    }
    boolean plain = sign.isOpen() && slip.isSure() && slip.isCommon() && !word.hyphenated();
    return Optional.of(
        verdict(plain || slip.isHabit() ? Severity.ERROR : Severity.WARNING, word, slip));
  }

  /** The head of a name cut short that happens to be a rare name: "the Univers of Leeds". */
  private Optional<Verdict> cutTitle(StoryWord word) {
    boolean ofSomething =
        words.neighbour(word, 1).filter(next -> next.text().equals("of")).isPresent();
    boolean obscure = lexicon.fame(word.text()) < 3 && words.count(word.text()) == 1;
    if (!ofSomething || !obscure || word.text().length() < 5) {
      return Optional.empty();
    }
    List<String> whole =
        corrections.close(word.lower()).stream()
            .filter(correction -> correction.cut() && correction.lexeme().is(Trait.BODY_NOUN))
            .map(correction -> word.inCase(correction.form()))
            .toList();
    return whole.isEmpty()
        ? Optional.empty()
        : Optional.of(new Verdict(Fault.NO_WORD, Severity.WARNING, whole));
  }

  private Likelihood likelihood(StoryWord word) {
    return Likelihood.of(word.lower(), corrections.of(word.lower()));
  }

  private static Verdict verdict(Severity severity, StoryWord word, Likelihood slip) {
    List<String> forms =
        slip.corrections().stream()
            .limit(OFFERED)
            .map(correction -> word.inCase(correction.form()))
            .distinct()
            .toList();
    return new Verdict(Fault.NO_WORD, severity, forms);
  }
}
