package org.copydesk.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.RuleMatch;

/**
 * A word taken for another: of two words that are confused, the one that is written hardly ever
 * stands between such neighbours, and the other does. The kind of word that fits the place and the
 * company in which the two are found are weighed against a bar that is measured for the two; where
 * the words around leave no doubt they are enough.
 */
final class ConfusedWord extends DeskRule {
  /** How much it counts against a word that it is rare; found best on held-out copy. */
  static final double RARITY = 0.8;

  /** What a first word must have over the usual: little is known of what stands before it. */
  private static final double FIRST = 1.5;

  /** What a word of a question must have over the usual: there the verb comes first. */
  private static final double ASKED = 2.5;

  /** How much the company of words counts beside their kinds; found best on held-out copy. */
  static final double COMPANY = 0.7;

  /** How much the runs of words count beside their kinds; found best on held-out copy. */
  static final double RUNS = 1;

  /** What joins the parts of a name in Irish, Scots Gaelic, Portuguese, Spanish and German. */
  private static final Set<String> PARTICLES = words("an do den des der die dos das con du in");

  private final Slots slots;
  private final Pairs pairs;
  private final Runs runs;
  private final Confusions confusions;

  ConfusedWord(Slots slots, Pairs pairs, Runs runs, Confusions confusions) {
    super("CONFUSED_WORD", "One word taken for another", "CONFUSIONS");
    this.slots = slots;
    this.pairs = pairs;
    this.runs = runs;
    this.confusions = confusions;
    examples(
        List.of(
            "They opened the way for Mohamed to come to <marker>there</marker> company.",
            "Over the <marker>coarse</marker> of her life she earned a fortune.",
            "It marks the end <marker>off</marker> the Chinese New Year.",
            "He ran away <marker>form</marker> the marriage.",
            "The tug sank <marker>of</marker> the coast in a gale.",
            "Rubbish fell down the <marker>shoot</marker> and into the yard.",
            "At noon she <marker>pored</marker> water on the roses.",
            "They put <marker>of</marker> the fete, and rain came.",
            "The horse was <marker>lead</marker> from the ring.",
            "Ask the store <marker>manger</marker> at noon.",
            "It was done in <marker>breech</marker> of the rules.",
            "The <marker>counsel</marker> voted to shut three homes.",
            "They want it <marker>rite</marker> now.",
            "They are <marker>two</marker> proud to ask.",
            "He came back <marker>to</marker> years later.",
            "They won <marker>there</marker> first game of the year.",
            "The port was contested between England <marker>an</marker> France."),
        List.of(
            "They opened the way for Mohamed to come to their company.",
            "The coarse cloth was sold there.",
            "Nothing good came of the talks, and she pored over the map.",
            "The boat sank ten miles off the coast.",
            "The council was given legal counsel.",
            "The peace committees met, and peace negotiations went on.",
            "Weather forecasters ask who it is that controls entry into and employment in the"
                + " port.",
            "Schools may adopt and adapt the plan over time.",
            "A ward of the court told of their coming child, and of there being two.",
            "The baby was a breech birth, and hours to days later it came home.",
            "One by one the men left, and this one was late.",
            "The voicing of a single principal, the stop, took days.",
            "The pipes are lead, and the child lay in a manger at the inn.",
            "He spoke of Uighurs and Kurds, as too did his guest.",
            "The quay at low tide.",
            "He lives at Com an Easa, and she made 31 not out off 16 balls.",
            "We have got one board with a photo, and the trail begins west of the lake.",
            "The old quay, which was built in 1840.",
            "Charge the batteries and bring them to the shoot.",
            "The fete was opened by the vicar at noon.",
            "You have to see the piece in the room for which it was made.",
            "He was keen to right the “mistaken” reports.",
            "Floods hit miner operations, and less bitcoin was made."));
  }

  /** A word or contraction of a sentence, and its tokens. */
  private record Place(String word, AnalyzedTokenReadings first, AnalyzedTokenReadings last) {}

  @Override
  public RuleMatch[] match(AnalyzedSentence sentence) {
    List<RuleMatch> matches = new ArrayList<>();
    List<Place> places = places(sentence.getTokensWithoutWhitespace());
    SlotSentence seen = slots.sentence(places.stream().map(Place::word).toList());
    List<String> words =
        places.stream().map(place -> place.word.toLowerCase(Locale.ENGLISH)).toList();
    for (int i = 0; i < places.size(); i++) {
      int at = i;
      Place place = places.get(i);
      String word = words.get(i);
      boolean name = i > 0 && (isCapital(places, i) || isInName(places, i));
      if (name || !confusions.knows(word)) {
        continue;
      }
      confusions
          .told(words, i)
          .or(
              () ->
                  confusions.vouched(words, at)
                      ? Optional.empty()
                      : meant(seen, words, at, doubt(words, at)))
          .ifPresent(
              meant ->
                  matches.add(
                      match(
                          sentence,
                          place.first,
                          place.last,
                          "“" + place.word + "” hardly fits here; “" + meant + "” would.",
                          List.of(like(place.word, meant)))));
    }
    return matches.toArray(RuleMatch[]::new);
  }

  private static boolean isCapital(List<Place> places, int i) {
    return i >= 0 && i < places.size() && Character.isUpperCase(places.get(i).word.charAt(0));
  }

  /** "Com an Easa", "Banco do Brasil": a small foreign word inside a name. */
  private static boolean isInName(List<Place> places, int i) {
    return PARTICLES.contains(places.get(i).word)
        && isCapital(places, i - 1)
        && isCapital(places, i + 1)
        && !(places.get(i - 1).last.isTagged() && places.get(i + 1).first.isTagged());
  }

  private Optional<String> meant(SlotSentence seen, List<String> words, int i, double doubt) {
    String word = words.get(i);
    Slots.Place slot = slots.place(seen.slot(i));
    Runs.Place run = null;
    Pairs.Place company = null;
    double written = slot.fit(word, RARITY) + doubt;
    String best = null;
    double most = 0;
    for (String other : confusions.of(word)) {
      double needed = Math.max(most, confusions.bar(word, other));
      double lead = slot.fit(other, RARITY) - written;
      double hope = COMPANY * Pairs.MOST;
      if (!(lead + hope + RUNS * Runs.MOST > needed)
          || other.equals("an") && !beforeVowel(seen, i)
          || isBeside(words, i, other)) {
        continue;
      }
      run = run == null ? runs.place(words, i) : run;
      lead += RUNS * run.lead(other, word);
      if (lead + hope <= needed) {
        continue;
      }
      company = company == null ? pairs.place(seen.pair(i)) : company;
      lead += COMPANY * company.lead(other, word);
      if (lead > needed) {
        best = other;
        most = lead;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Whether the other is joined to it: who writes "adopt and adapt" means both. */
  private static boolean isBeside(List<String> words, int i, String other) {
    return i > 1 && words.get(i - 2).equals(other) && joins(words.get(i - 1))
        || i + 2 < words.size() && words.get(i + 2).equals(other) && joins(words.get(i + 1));
  }

  private static boolean joins(String word) {
    return word.equals("and") || word.equals("or");
  }

  /** Whether "an" can stand there by its sound; a silent "h" too. */
  private static boolean beforeVowel(SlotSentence seen, int i) {
    return seen.word(i + 1).filter(next -> "aeiouhAEIOUH".indexOf(next.charAt(0)) >= 0).isPresent();
  }

  /** What a word must have over its bar for its place in the sentence. */
  static double doubt(List<String> words, int i) {
    boolean asked = words.get(words.size() - 1).equals("?");
    return (i == 0 ? FIRST : 0) + (asked ? ASKED : 0);
  }

  private static List<Place> places(AnalyzedTokenReadings[] tokens) {
    List<Place> places = new ArrayList<>();
    for (AnalyzedTokenReadings token : tokens) {
      String word = token.getToken();
      int last = places.size() - 1;
      if (word.isEmpty()) {
        continue;
      }
      if (last >= 0 && SlotTokens.join(places.get(last).word, word)) {
        Place before = places.get(last);
        places.set(last, new Place(before.word + word.replace('’', '\''), before.first, token));
      } else {
        places.add(new Place(word, token, token));
      }
    }
    return places;
  }
}
