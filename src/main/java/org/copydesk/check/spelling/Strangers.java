package org.copydesk.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.word.Lexicon;

/** Tells a word of another language, or of a list of odd words, by what stands around it. */
final class Strangers {
  private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}']+");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z']+");
  private static final Pattern LATIN_ENDING = Pattern.compile("(?:us|a|um|is|i|ae|ensis)$");
  private static final int REACH = 3;
  private static final int EVERYDAY = 9;
  private static final int COMMON = 11;

  /** A shorter word is a letter from some English word in every language. */
  private static final int SLIPPED = 6;

  /** How many words parted by commas a rhyme counts at the least. */
  private static final int RHYME = 4;

  /** In a longer quotation a few foreign words are not the language of it, in characters. */
  private static final int LONGEST = 600;

  private final Lexicon lexicon;
  private final StoryWords words;
  private final Article article;

  Strangers(Lexicon lexicon, StoryWords words, Article article) {
    this.lexicon = lexicon;
    this.words = words;
    this.article = article;
  }

  /** Whether a prefix and a hyphen make it a quality: the "entrancy" of "re-entrancy". */
  boolean isPrefixedQuality(StoryWord word) {
    return words
        .neighbour(word, -1)
        .filter(head -> StoryWord.isHyphen(word.before()) && Derivation.isPrefix(head.lower()))
        .filter(head -> Derivation.isQuality(lexicon, word.lower()))
        .isPresent();
  }

  /** Whether it is quoted in another language: half the words quoted with it are no English. */
  boolean inForeignQuotation(StoryWord word) {
    return article
        .quotation(word.block(), word.word().start(), word.end())
        .filter(quotation -> isForeign(word.block(), quotation))
        .isPresent();
  }

  private boolean isForeign(Block block, Quotation quotation) {
    if (quotation.end() - quotation.start() > LONGEST) {
      return false;
    }
    List<StoryWord> quoted =
        words.in(block, quotation.start(), quotation.end()).stream()
            .filter(next -> LATIN.matcher(next.text()).matches())
            .toList();
    long strange =
        quoted.stream()
            .filter(next -> next.text().length() > 1 && !next.namelike())
            .filter(next -> !lexicon.knows(next.lower()) && !Spelling.isContraction(next.lower()))
            .filter(next -> !isSlip(next))
            .count();
    return strange >= 2 && 2 * strange >= quoted.size();
  }

  /** Whether a hand easily makes it of a word of every day's news. */
  private boolean isSlip(StoryWord word) {
    String lower = word.lower();
    return lower.length() >= SLIPPED
        && lexicon.near(lower, 1).stream()
            .filter(near -> near.isWord() && near.frequency() >= COMMON)
            .anyMatch(
                near -> Slip.cost(near.form(), lower) < Likelihood.most(near.frequency(), lower));
  }

  /**
   * Whether it is a word of another language: accented, the second half of a Latin name, in a run.
   */
  boolean isForeign(StoryWord word, Likelihood slip) {
    boolean accented = !PLAIN.matcher(word.text()).matches();
    boolean species =
        LATIN_ENDING.matcher(word.text()).find()
            && words.neighbour(word, -1).filter(StoryWord::capitalised).isPresent()
            && !slip.isNearCommon();
    return accented || species || around(word) >= 2;
  }

  /** How many of the words near it are not known either, nor a slip for a common word. */
  long around(StoryWord word) {
    return IntStream.rangeClosed(-REACH, REACH)
        .filter(step -> step != 0)
        .mapToObj(step -> words.neighbour(word, step))
        .flatMap(Optional::stream)
        .filter(this::isStrange)
        .count();
  }

  /** Whether the word before or after it is in lower case and not known either. */
  boolean beside(StoryWord word) {
    return isUnknown(words.neighbour(word, -1)) || isUnknown(words.neighbour(word, 1));
  }

  /** Whether it stands in a list with another word that is not known: "ncurses and iconv". */
  boolean inList(StoryWord word) {
    return isListed(word, -1) || isListed(word, 1);
  }

  private boolean isListed(StoryWord word, int step) {
    Optional<StoryWord> next = words.neighbour(word, step);
    if (next.filter(and -> and.lower().equals("and") || and.lower().equals("or")).isPresent()) {
      next = words.neighbour(word, 2 * step);
    } else if (next.filter(other -> isParted(step < 0 ? other : word)).isEmpty()) {
      return false;
    }
    return isUnknown(next);
  }

  /** "Yan, tan, tether, mether, pip": one of the words, some of them none, that a rhyme counts. */
  boolean inRhyme(StoryWord word) {
    if (article.quotation(word.block(), word.word().start(), word.end()).isEmpty()) {
      return false;
    }
    List<StoryWord> run = new ArrayList<>(List.of(word));
    Optional<StoryWord> next = words.neighbour(word, -1).filter(Strangers::isParted);
    while (next.isPresent()) {
      run.add(0, next.get());
      next = words.neighbour(next.get(), -1).filter(Strangers::isParted);
    }
    next = isParted(word) ? words.neighbour(word, 1) : Optional.empty();
    while (next.isPresent()) {
      run.add(next.get());
      next = isParted(next.get()) ? words.neighbour(next.get(), 1) : Optional.empty();
    }
    long strange = run.stream().filter(one -> !lexicon.knows(one.lower())).count();
    return run.size() >= RHYME && strange > 1;
  }

  private static boolean isParted(StoryWord word) {
    return word.after() == ',';
  }

  private boolean isUnknown(Optional<StoryWord> word) {
    return word.filter(next -> !next.capitalised() && next.text().length() > 2 && !next.raw())
        .filter(next -> LATIN.matcher(next.text()).matches())
        .filter(next -> !isKnown(next))
        .isPresent();
  }

  private boolean isKnown(StoryWord word) {
    return lexicon.find(word.text()).isPresent()
        || Spelling.isContraction(word.lower())
        || Derivation.isSound(lexicon, word.lower());
  }

  private boolean isStrange(StoryWord word) {
    String text = word.text();
    return LATIN.matcher(text).matches()
        && !word.raw()
        && text.length() > 1
        && !lexicon.knows(text)
        && (!word.capitalised() || !lexicon.knowsName(text))
        && !Spelling.isContraction(word.lower())
        && (!word.capitalised() || word.opens())
        && lexicon.near(text, 1).stream()
            .noneMatch(near -> near.frequency() > EVERYDAY && text.length() > 4);
  }
}
