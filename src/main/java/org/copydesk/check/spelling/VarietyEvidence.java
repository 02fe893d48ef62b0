package org.copydesk.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Counterpart;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Variety;

/** The words of one story that some varieties of English spell otherwise. */
final class VarietyEvidence {
  /**
   * A word that varieties write in different ways.
   *
   * @param word where it stands
   * @param other how the other varieties write it
   */
  record Telling(StoryWord word, Counterpart other) {
    /** Whether only the ending -ize or -ise tells: British copy may write either. */
    boolean oxford() {
      return word.lower().contains("iz") && other.form().contains("is")
          || word.lower().contains("is") && other.form().contains("iz");
    }

    boolean isHouse(Variety variety) {
      return other.isHouse(variety);
    }
  }

  private static final double STYLE = 0.25;
  private static final double SETTING = 0.3;
  private static final double IZE = 0.25;
  private static final double AGAINST_ISE = 0.4;
  private static final double MOST_IZE = 0.25;
  private static final double ISE = 1.25;

  /** What is longer between quotation marks, in characters, is no title. */
  private static final int LONGEST_TITLE = 400;

  private final List<Telling> telling = new ArrayList<>();
  private int american;
  private int british;
  private double ize;
  private double ise;
  private final CopyHabits habits;

  private VarietyEvidence(CopyHabits habits) {
    this.habits = habits;
  }

  /** What {@code article} says of its variety, read once and kept with it. */
  static VarietyEvidence of(Article article, Lexicon lexicon) {
    return article.derivedFromBlocks(VarietyEvidence.class, blocks -> read(blocks, lexicon));
  }

  private static VarietyEvidence read(Article article, Lexicon lexicon) {
    VarietyEvidence evidence = new VarietyEvidence(CopyHabits.of(article, lexicon));
    StoryWords words = StoryWords.of(article);
    for (Block block : article.blocks()) {
      if (!block.role().isCopy() && block.role() != Role.LINK) {
        continue;
      }
      for (StoryWord word : words.in(block)) {
        evidence.weigh(article, words, word, lexicon);
      }
    }
    return evidence;
  }

  /** The telling words, in page order. */
  List<Telling> telling() {
    return List.copyOf(telling);
  }

  /** How far -ize leads -ise; British copy may write -ize too, so that it says little. */
  double endings() {
    return ize - ise;
  }

  /** By how many telling words, endings in -ize and -ise left out, American spelling leads. */
  double words() {
    return american() - ize - (british() - ise);
  }

  /** Whether one word alone tells, endings in -ize and -ise left out. */
  boolean isLone() {
    return telling.stream().filter(t -> !t.oxford()).count() == 1;
  }

  /** How much speaks for American spelling. */
  double american() {
    return american + ize;
  }

  /** How much speaks for British, Canadian or Australian spelling. */
  double british() {
    return british + ise;
  }

  /** What habits other than spelling and places say, from -1.5 (British) to 1.5 (American). */
  double habits() {
    return weighed(habits.style() + habits.setting());
  }

  /**
   * How far habits speak for {@code variety}. A story set in London may be for Americans to read:
   * places speak against British spelling, never for it.
   */
  double habitsFor(Variety variety) {
    return variety == Variety.US
        ? habits()
        : -weighed(habits.style() + Math.max(0, habits.setting()));
  }

  /** Whether both the style and the setting of the copy are American. */
  boolean isAmericanThroughout() {
    return habits.style() >= STYLE && habits.setting() >= SETTING;
  }

  private double weighed(double sum) {
    double capped = Math.max(-1.5, Math.min(1.5, sum));
    // American copy never writes -ise, whatever its dates look like.
    return ise > 0 ? capped * AGAINST_ISE : capped;
  }

  /** How many words end in -ize where others write -ise. */
  long izeWords() {
    return telling.stream().filter(t -> t.oxford() && t.isHouse(Variety.US)).count();
  }

  /** How many words end in -ise where others write -ize. */
  long iseWords() {
    return telling.stream().filter(t -> t.oxford() && !t.isHouse(Variety.US)).count();
  }

  /** How many telling words {@code variety} does not write, those in -ize and -ise left out. */
  long odd(Variety variety) {
    return telling.stream().filter(t -> !t.oxford() && !t.isHouse(variety)).count();
  }

  private void weigh(Article article, StoryWords words, StoryWord word, Lexicon lexicon) {
    String lower = word.lower();
    if (word.raw() || inName(words, word)) {
      return;
    }
    Optional<Lexeme> entry = lexicon.find(lower).filter(Lexeme::isWord);
    Optional<Counterpart> other = entry.flatMap(Lexeme::counterpart);
    if (other.isEmpty() || other.get().shared() || inTitle(article, words, word)) {
      return;
    }
    Telling found = new Telling(word, other.get());
    telling.add(found);
    if (found.oxford()) {
      ize = found.isHouse(Variety.US) ? Math.min(MOST_IZE, ize + IZE) : ize;
      ise += found.isHouse(Variety.US) ? 0 : ISE;
    } else if (found.isHouse(Variety.US)) {
      american++;
    } else {
      british++;
    }
  }

  /** Whether it is or may be part of a name: "World Trade Center", "Pearl Harbor". */
  private static boolean inName(StoryWords words, StoryWord word) {
    if (!word.capitalised()) {
      return false;
    }
    if (word.namelike() || word.titled() || words.names(word.text()) > 0) {
      return true;
    }
    return words.neighbour(word, 1).filter(StoryWord::capitalised).isPresent();
  }

  /** Whether it stands in a quoted title: two words or more in title case. */
  private static boolean inTitle(Article article, StoryWords words, StoryWord word) {
    return article
        .quotation(word.block(), word.word().start(), word.end())
        .filter(quotation -> isTitle(words, word.block(), quotation))
        .isPresent();
  }

  private static boolean isTitle(StoryWords words, Block block, Quotation quotation) {
    if (quotation.end() - quotation.start() > LONGEST_TITLE) {
      return false;
    }
    int all = 0;
    int capitals = 0;
    for (StoryWord word : words.in(block, quotation.start(), quotation.end())) {
      if (word.end() <= quotation.end() && word.text().length() > 3) {
        all++;
        capitals += word.capitalised() ? 1 : 0;
      }
    }
    return all > 0 && capitals * 3 >= all * 2;
  }
}
