package org.copydesk.check.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.rule.Lexeme;
import org.copydesk.rule.Lexeme.Counterpart;
import org.copydesk.rule.Lexicon;
import org.copydesk.rule.Variety;

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

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(?:January|February|March|April|May|June|July|August|September|October|November"
              + "|December) \\d{1,2}\\b(?!:)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:January|February|March|April|May|June|July|August"
              + "|September|October|November|December)\\b");
  private static final Pattern PER_CENT = Pattern.compile("\\bper cent\\b");
  private static final Pattern COMMA_INSIDE = Pattern.compile(",[\"”]");
  private static final Pattern COMMA_OUTSIDE = Pattern.compile("[\"”],");
  private static final Set<String> AMERICAN_HABITS =
      Set.of(
          "percent",
          "gotten",
          "toward",
          "afterward",
          "congressman",
          "congresswoman",
          "sidewalk",
          "attorney",
          "attorneys",
          "sheriff",
          "county",
          "counties",
          "downtown",
          "apartment",
          "highway",
          "interstate",
          "statewide",
          "governor",
          "senator",
          "senators",
          "federal",
          "freshman",
          "sophomore",
          "movie",
          "movies",
          "truck",
          "gasoline",
          "railroad",
          "lawmakers",
          "precinct",
          "district",
          "soccer",
          "vacation",
          "grocery",
          "felony",
          "misdemeanor",
          "arraignment",
          "subpoena",
          "mph",
          "inches",
          "yards",
          "parking",
          "trailer",
          "fall");
  private static final Set<String> BRITISH_HABITS =
      Set.of(
          "whilst",
          "towards",
          "amongst",
          "learnt",
          "mps",
          "afterwards",
          "fortnight",
          "solicitor",
          "barrister",
          "motorway",
          "lorry",
          "lorries",
          "petrol",
          "pupils",
          "constable",
          "tonnes",
          "pence",
          "pub",
          "cricket",
          "rugby",
          "nhs",
          "postcode",
          "magistrates",
          "councillor",
          "councillors",
          "mum",
          "flat",
          "flats",
          "bloke",
          "tory",
          "tories",
          "crown",
          "minister",
          "ministers",
          "railway",
          "holidays",
          "queue",
          "autumn",
          "inquest",
          "spokesperson");

  private static final Set<String> AMERICAN_PLACES =
      Set.of(
          "alabama",
          "alaska",
          "america",
          "american",
          "americans",
          "arizona",
          "arkansas",
          "boston",
          "california",
          "carolina",
          "chicago",
          "colorado",
          "congress",
          "dallas",
          "democrat",
          "fbi",
          "florida",
          "hawaii",
          "houston",
          "illinois",
          "iowa",
          "kansas",
          "kentucky",
          "louisiana",
          "maryland",
          "massachusetts",
          "michigan",
          "minnesota",
          "mississippi",
          "missouri",
          "nasa",
          "nebraska",
          "nevada",
          "ohio",
          "oklahoma",
          "oregon",
          "pennsylvania",
          "republican",
          "seattle",
          "senate",
          "tennessee",
          "texas",
          "utah",
          "virginia",
          "washington",
          "wisconsin");
  private static final Set<String> OTHER_PLACES =
      Set.of(
          "australia",
          "australian",
          "bbc",
          "birmingham",
          "britain",
          "british",
          "canada",
          "canadian",
          "delhi",
          "edinburgh",
          "england",
          "english",
          "glasgow",
          "india",
          "indian",
          "ireland",
          "irish",
          "kenya",
          "liverpool",
          "london",
          "manchester",
          "melbourne",
          "mp",
          "nigeria",
          "pakistan",
          "scotland",
          "scottish",
          "singapore",
          "sydney",
          "tory",
          "uk",
          "wales",
          "welsh",
          "zealand");
  private static final double HABIT = 0.2;
  private static final double PLACE = 0.15;
  private static final double MOST_PLACES = 0.75;
  private static final int MANY = 4;
  private static final double IZE = 0.25;
  private static final double AGAINST_ISE = 0.4;
  private static final double MOST_IZE = 0.25;
  private static final double ISE = 1.25;

  private final List<Telling> telling = new ArrayList<>();
  private int american;
  private int british;
  private double ize;
  private double ise;
  private double habits;
  private double places;

  private VarietyEvidence() {}

  static VarietyEvidence of(Article article, Lexicon lexicon) {
    VarietyEvidence evidence = new VarietyEvidence();
    StoryWords words = StoryWords.of(article);
    for (Block block : article.blocks()) {
      if (!block.role().isCopy() && block.role() != Role.LINK) {
        continue;
      }
      for (StoryWord word : words.in(block)) {
        evidence.weigh(article, words, word, lexicon);
      }
      evidence.marks(block.plain());
    }
    evidence.habits += HABIT * (known(words, AMERICAN_HABITS) - known(words, BRITISH_HABITS));
    evidence.weighPlaces(words);
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
    return weighed(habits + places);
  }

  /**
   * How far habits speak for {@code variety}. A story set in London may be for Americans to read:
   * places speak against British spelling, never for it.
   */
  double habitsFor(Variety variety) {
    return variety == Variety.US ? habits() : -weighed(habits + Math.max(0, places));
  }

  private double weighed(double sum) {
    double capped = Math.max(-1.5, Math.min(1.5, sum));
    // American copy never writes -ise, whatever its dates look like.
    return ise > 0 ? capped * AGAINST_ISE : capped;
  }

  /** How many telling words {@code variety} does not write, those in -ize and -ise left out. */
  long odd(Variety variety) {
    return telling.stream().filter(t -> !t.oxford() && !t.isHouse(variety)).count();
  }

  private void weigh(Article article, StoryWords words, StoryWord word, Lexicon lexicon) {
    String lower = word.lower();
    if (word.raw() || inName(words, word) || inTitle(article, words, word)) {
      return;
    }
    Optional<Lexeme> entry = lexicon.find(lower).filter(Lexeme::isWord);
    Optional<Counterpart> other = entry.flatMap(Lexeme::counterpart);
    if (other.isEmpty() || other.get().shared()) {
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

  private void marks(String plain) {
    habits += 0.25 * count(MONTH_FIRST, plain);
    habits -= 0.5 * count(DAY_FIRST, plain);
    habits -= 0.75 * count(PER_CENT, plain);
    habits += 0.1 * count(COMMA_INSIDE, plain);
    habits -= 0.1 * count(COMMA_OUTSIDE, plain);
  }

  private static long count(Pattern pattern, String plain) {
    return pattern.matcher(plain).results().count();
  }

  /** Weighs where the story is set, most of all when one side fills it. */
  private void weighPlaces(StoryWords words) {
    double lead = PLACE * (known(words, AMERICAN_PLACES) - known(words, OTHER_PLACES));
    long american = mentions(words, AMERICAN_PLACES);
    long other = mentions(words, OTHER_PLACES);
    if (other >= MANY && other > 2 * american) {
      lead -= 2 * MOST_PLACES;
    }
    places = Math.max(-2 * MOST_PLACES, Math.min(MOST_PLACES, lead));
  }

  private static long known(StoryWords words, Set<String> places) {
    return places.stream().filter(place -> words.count(place) > 0).count();
  }

  private static long mentions(StoryWords words, Set<String> places) {
    return places.stream().mapToLong(words::count).sum();
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
    int from = word.word().start();
    for (Quotation quotation : article.quotations(word.block())) {
      if (quotation.start() <= from && word.end() <= quotation.end()) {
        return isTitle(words, word.block(), quotation);
      }
    }
    return false;
  }

  private static boolean isTitle(StoryWords words, Block block, Quotation quotation) {
    int all = 0;
    int capitals = 0;
    for (StoryWord word : words.in(block)) {
      boolean inside = quotation.start() <= word.word().start() && word.end() <= quotation.end();
      if (inside && word.text().length() > 3) {
        all++;
        capitals += word.capitalised() ? 1 : 0;
      }
    }
    return all > 0 && capitals * 3 >= all * 2;
  }
}
