package org.copydesk.check.spelling;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Variety;

/**
 * What besides spelling hints at the variety of English; above 0 American, below 0 another.
 *
 * @param style how dates, shares and marks are written, and which words are chosen
 * @param setting where the story is set and what it is about
 */
record CopyHabits(double style, double setting) {
  private static final String MONTH = CalendarNames.MONTHS.pattern();
  private static final Pattern MONTH_FIRST =
      Pattern.compile("\\b" + MONTH + " \\d{1,2}(?:st|nd|rd|th)?\\b(?!:)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b");
  private static final Pattern POINTED = Pattern.compile("\\b(?:Mr|Mrs|Ms|Dr)\\. \\p{Lu}");
  private static final Pattern UNPOINTED = Pattern.compile("\\b(?:Mr|Mrs|Ms|Dr) \\p{Lu}");
  private static final Pattern PER_CENT = Pattern.compile("\\bper cent\\b");
  private static final Pattern COMMA_INSIDE = Pattern.compile(",[\"”]");
  private static final Pattern COMMA_OUTSIDE = Pattern.compile("[\"”],");

  private static final Set<String> AMERICAN_MATTERS = Hints.of(Variety.US, "name", "term");
  private static final Set<String> OTHER_MATTERS =
      Hints.union(
          Hints.of(Variety.GB, "name"), Hints.of(Variety.CA, "name"), Hints.of(Variety.AU, "name"));
  private static final double WORD = 0.2;

  /** What "Dr. Smith" says, which the British write without the full point. */
  private static final double POINTS = 0.25;

  private static final double MATTER = 0.15;
  private static final double MOST_DATES = 0.75;
  private static final double MOST_SETTING = 0.75;
  private static final int MANY = 4;

  static CopyHabits of(Article article, Lexicon lexicon) {
    StoryWords words = StoryWords.of(article);
    double style =
        WORD
            * (Hints.known(words, Hints.of(Variety.US, "style"))
                - Hints.known(words, Hints.of(Variety.GB, "style")));
    double monthFirst = 0;
    double dayFirst = 0;
    boolean pointed = false;
    boolean unpointed = false;
    for (Block block : article.blocks()) {
      if (block.role().isCopy()) {
        monthFirst += 0.25 * count(MONTH_FIRST, block.plain());
        dayFirst += 0.5 * count(DAY_FIRST, block.plain());
        style += marks(block.plain());
        pointed |= POINTED.matcher(block.plain()).find();
        unpointed |= UNPOINTED.matcher(block.plain()).find();
      }
    }
    style += isMixed(monthFirst, dayFirst) ? 0 : Math.min(MOST_DATES, monthFirst) - dayFirst;
    style += (pointed ? POINTS : 0) - (unpointed ? POINTS : 0);
    return new CopyHabits(style, setting(words, lexicon));
  }

  /** Whether the dates are of both kinds, so that they tell nothing. */
  private static boolean isMixed(double monthFirst, double dayFirst) {
    return monthFirst > 0
        && dayFirst > 0
        && 8 * monthFirst >= dayFirst
        && dayFirst * 2 >= monthFirst;
  }

  private static double marks(String plain) {
    return -0.75 * count(PER_CENT, plain)
        + 0.1 * count(COMMA_INSIDE, plain)
        - 0.1 * count(COMMA_OUTSIDE, plain);
  }

  /** Weighs where the story is set, most of all when one side fills it. */
  private static double setting(StoryWords words, Lexicon lexicon) {
    long abroad =
        words.names().stream()
            .filter(name -> !AMERICAN_MATTERS.contains(name) && !OTHER_MATTERS.contains(name))
            .filter(name -> isCountry(lexicon.find(name)))
            .count();
    double lead =
        MATTER
            * (Hints.known(words, AMERICAN_MATTERS) - Hints.known(words, OTHER_MATTERS) - abroad);
    long american = Hints.mentions(words, AMERICAN_MATTERS);
    long other = Hints.mentions(words, OTHER_MATTERS);
    if (other >= MANY && other > 2 * american) {
      lead -= 2 * MOST_SETTING;
    }
    return Math.max(-2 * MOST_SETTING, Math.min(MOST_SETTING, lead));
  }

  private static boolean isCountry(Optional<Lexeme> entry) {
    return entry
        .filter(found -> found.is(Trait.WELL_KNOWN) && found.is(Trait.PLACE))
        .filter(found -> !found.is(Trait.GIVEN_NAME) && !found.is(Trait.SURNAME))
        .isPresent();
  }

  private static long count(Pattern pattern, String plain) {
    return pattern.matcher(plain).results().count();
  }
}
