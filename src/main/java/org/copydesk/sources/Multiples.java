package org.copydesk.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.NumberNames;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * How many times one figure is another, as stories say it: "doubled", "nearly four times as many",
 * "sevenfold". It is fair when two figures of what a source says of the like stand so to each
 * other; it differs when there are two and they do not.
 */
final class Multiples {
  private static final Map<String, Double> WORDS = new LinkedHashMap<>();
  private static final Map<String, String> HEDGES = new LinkedHashMap<>();
  private static final Pattern TOLD;

  /** How far from what is said a ratio may be. */
  private static final double EXACT = 0.07;

  private static final double ABOUT = 0.12;
  private static final double OVER = 0.4;

  /** How near a statement must be for its figures to be the ones that are meant. */
  private static final double NEAR = 1.6;

  /** What part of what the sentence says that must say. */
  private static final double SAME = 0.3;

  /** One lesser figure is any number of times another. */
  private static final int TELLING = 10;

  static {
    for (String[] row : ListedWords.rows("multiples.tsv")) {
      if (row[0].equals("word")) {
        WORDS.put(row[1], Double.valueOf(row[2]));
      } else {
        HEDGES.put(row[1], row[2]);
      }
    }
    TOLD =
        Pattern.compile(
            "(?i)\\b(?:(?<hedge>"
                + String.join("|", HEDGES.keySet())
                + ") )?(?:(?<!or )(?<word>"
                + String.join("|", WORDS.keySet())
                + ")(?! (?:a|in|over|on|daily|weekly)\\b)|(?<fold>\\p{L}+|\\d+)-?fold|(?<n>\\d+(?:\\.\\d+)?|\\p{L}+)(?<half>"
                + " and a half)? times(?="
                + " (?:as|more|the|higher|larger|bigger|greater|longer|what|its)\\b))\\b");
  }

  private Multiples() {}

  /**
   * One of them.
   *
   * @param start its first plain character in its block
   * @param end the character after the last
   * @param low the least that two figures can be apart
   * @param high the most
   */
  record Multiple(int start, int end, double low, double high) {
    boolean fits(double one, double other) {
      double ratio = low < 1 ? Math.min(one, other) / Math.max(one, other) : 0;
      ratio = low < 1 ? ratio : Math.max(one, other) / Math.min(one, other);
      return low <= ratio && ratio <= high;
    }
  }

  /** Those of a sentence, outside of quotations. */
  static List<Multiple> in(Article story, Sentence sentence) {
    List<Multiple> all = new ArrayList<>();
    Matcher told = TOLD.matcher(sentence.block().plain()).region(sentence.start(), sentence.end());
    while (told.find()) {
      double times = times(told);
      if (times > 0 && !story.quoted(sentence.block(), told.start(), told.end())) {
        String hedge = told.group("hedge");
        String how = hedge == null ? "" : HEDGES.get(hedge.toLowerCase(Locale.ROOT));
        all.add(
            switch (how) {
              case "nearly" -> new Multiple(told.start(), told.end(), times * (1 - ABOUT), times);
              case "over" -> new Multiple(told.start(), told.end(), times, times * (1 + OVER));
              case "under" -> new Multiple(told.start(), told.end(), times * (1 - OVER), times);
              case "about" ->
                  new Multiple(told.start(), told.end(), times * (1 - ABOUT), times * (1 + ABOUT));
              default ->
                  new Multiple(told.start(), told.end(), times * (1 - EXACT), times * (1 + EXACT));
            });
      }
    }
    return all;
  }

  private static double times(Matcher told) {
    if (told.group("word") != null) {
      return WORDS.get(told.group("word").toLowerCase(Locale.ROOT));
    }
    String number = told.group("fold") != null ? told.group("fold") : told.group("n");
    Integer named = NumberNames.CARDINALS.get(number.toLowerCase(Locale.ROOT));
    double times =
        named != null
            ? named
            : Character.isDigit(number.charAt(0)) ? Double.parseDouble(number) : 0;
    return times > 0 && told.group("half") != null ? times + 0.5 : times;
  }

  /** What the sources have of it; empty when nothing tells. */
  static Optional<FigureMatch> of(SaidThings statements, Said said, Multiple told) {
    FigureMatch other = null;
    for (Scored scored : SaidThings.close(said.found(), 0.3)) {
      List<Atom[]> pairs = pairs(statements, said, scored.place());
      double part = statements.part(said.here().stems(), scored.place().statement().stems());
      boolean tells = pairs.size() == 1 && tells(said, pairs.get(0));
      boolean same = tells || pairs.size() == 1 && part >= SAME && scored.score() >= NEAR;
      for (Atom[] pair : pairs) {
        double one = Math.abs(pair[0].low() * pair[0].scale());
        double two = Math.abs(pair[1].low() * pair[1].scale());
        if (told.fits(one, two)) {
          return Optional.empty();
        }
        boolean counts = pair[0].kind().filter(k -> k == Kind.COUNT).isPresent();
        boolean telling =
            pair[0].start() < pair[1].start() && (!counts || Math.min(one, two) >= TELLING);
        if (other == null && same && telling) {
          other = told(said, told, scored.place(), pair, Math.max(one, two) / Math.min(one, two));
        }
      }
    }
    return Optional.ofNullable(other);
  }

  /** Whether the sentence gives one of two figures, so that the other is how many times that. */
  private static boolean tells(Said said, Atom[] pair) {
    return Closeness.figures(said)
        .filter(Closeness::isExact)
        .anyMatch(f -> FigureSlips.bears(pair[0], f) || FigureSlips.bears(pair[1], f));
  }

  private static FigureMatch told(
      Said said, Multiple told, Place place, Atom[] pair, double ratio) {
    Evidence there = place.evidence(pair[0].start(), pair[1].end());
    String here = said.sentence().block().plain().substring(told.start(), told.end());
    return new FigureMatch(
        false,
        there.words(),
        there,
        "The source has “%s” and “%s”, of which one is %.1f times the other, not “%s”; work it out again."
            .formatted(
                place.evidence(pair[0]).words(), place.evidence(pair[1]).words(), ratio, here));
  }

  /**
   * Two figures of one sort that stand together: in a statement, in the only two of two statements
   * that follow each other, or in the row that is named.
   */
  private static List<Atom[]> pairs(SaidThings statements, Said said, Place place) {
    List<Atom[]> pairs = new ArrayList<>();
    List<Atom> atoms = new ArrayList<>(place.atoms());
    List<Place> all = statements.of(place.text(), place.passage());
    if (atoms.size() == 1 && !atoms.get(0).isCell() && place.index() + 1 < all.size()) {
      List<Atom> next = all.get(place.index() + 1).atoms();
      atoms.addAll(next.size() == 1 ? next : List.of());
    }
    boolean named = atoms.isEmpty() || !atoms.get(0).isCell() || Closeness.isNamed(said, place);
    for (int i = 0; named && i < atoms.size(); i++) {
      for (int k = i + 1; k < atoms.size(); k++) {
        if (isOneSort(atoms.get(i), atoms.get(k))) {
          pairs.add(new Atom[] {atoms.get(i), atoms.get(k)});
        }
      }
    }
    return years(said, pairs);
  }

  /** Of cells those alone of two years, of which one is named, if there are such. */
  private static List<Atom[]> years(Said said, List<Atom[]> pairs) {
    String plain = said.sentence().plain();
    List<Atom[]> years = pairs.stream().filter(p -> ChangeSlips.isOfOtherYear(p[0], p[1])).toList();
    List<Atom[]> named =
        years.stream()
            .filter(
                p ->
                    Stream.of(p)
                        .flatMap(atom -> Closeness.years(atom).stream())
                        .anyMatch(plain::contains))
            .toList();
    String last =
        years.stream()
            .flatMap(Stream::of)
            .flatMap(atom -> Closeness.years(atom).stream())
            .max(String::compareTo)
            .orElse("");
    List<Atom[]> now =
        named.stream().filter(p -> Stream.of(p).anyMatch(a -> a.heads().contains(last))).toList();
    return !now.isEmpty() ? now : years.isEmpty() ? pairs : years;
  }

  private static boolean isOneSort(Atom one, Atom two) {
    boolean values = one.low() != 0 && two.low() != 0 && one.low() != two.low();
    boolean nouns =
        one.counts().isEmpty() || two.counts().isEmpty() || one.counts().equals(two.counts());
    return values && nouns && one.kind().equals(two.kind()) && one.unit().equals(two.unit());
  }
}
