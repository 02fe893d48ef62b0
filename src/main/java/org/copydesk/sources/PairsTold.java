package org.copydesk.sources;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Tells a change or a part that is not what the two figures make which a source sets against each
 * other in so many words: "from £28 to £32", "4,870, compared with 6,145", "46 of the 60".
 */
final class PairsTold {
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i).{0,60}(?:\\bto\\b|\\bfrom\\b|" + ListedWords.either("set against") + ").{0,30}");

  private static final Pattern PART =
      Pattern.compile("(?i)(?: \\p{L}+){0,2},? (?:out )?of (?:the |its |all |his |her |their )?");

  private static final Pattern WHOLE =
      Pattern.compile(
          "(?i)(?: \\p{L}+){0,4}[,.;] ?(?:of (?:which|these|those|them|whom)\\b.{0,30})");

  /** How much a statement must say alike whose figures the sentence does not give. */
  private static final double ALIKE = 1.5;

  /** What part of the best statement's nearness another must have. */
  private static final double CLOSE = 0.6;

  /** How many times one figure is another at most. */
  private static final double MOST = 8;

  private static final int PERCENT = 100;

  /** Within how many characters before a change stands what has changed. */
  private static final int FAR = 24;

  /** How many words the head of a pair has at most. */
  private static final int FEW = 3;

  private static final Pattern CLAUSE = Pattern.compile("[;:.]|\\b(?:but|while)\\b");

  /** Whose change it is, behind it: "by two-fifths in Europe". */
  private static final Pattern NAMED = Pattern.compile("(?: \\p{Ll}+){1,2} \\p{Lu}");

  /** What is told of several things at once is of no two figures of one. */
  private static final Pattern TOGETHER =
      Pattern.compile("(?i)\\b" + ListedWords.either("jointly") + "\\b");

  private static final Set<String> CHANGES =
      ListedWords.of("change").stream().map(Word::stemOf).collect(Collectors.toSet());

  private final Directions directions;

  PairsTold(Directions directions) {
    this.directions = directions;
  }

  /** Two figures of a statement and what they make. */
  private record Pair(Place place, Atom one, Atom two) {
    double low() {
      return Math.min(one.low(), two.low());
    }

    double high() {
      return Math.max(one.low(), two.low());
    }
  }

  /** The two figures that make something else, where no such two make the story's. */
  Optional<FigureMatch> of(Said said, Quantity figure) {
    if (figure.kind() != Kind.PERCENT
        || !figure.isSingle()
        || Closeness.lead(figure).equals("to")) {
      return Optional.empty();
    }
    Optional<Boolean> up = directions.up(figure);
    boolean change = FigureSlips.isChange(figure) || up.isPresent();
    if (TOGETHER.matcher(said.sentence().plain()).find()) {
      return Optional.empty();
    }
    Set<String> subject = change ? subject(said, figure) : Set.of();
    List<Scored> close = SaidThings.close(said.found(), CLOSE);
    Pair first = null;
    for (Scored scored : said.found()) {
      if (subject.isEmpty() && !close.contains(scored)) {
        continue;
      }
      List<Atom> atoms = scored.place().atoms();
      for (int i = 0; i + 1 < atoms.size(); i++) {
        Pair pair = new Pair(scored.place(), atoms.get(i), atoms.get(i + 1));
        if (!isPair(pair, change)) {
          continue;
        }
        if (makes(pair, figure, change)) {
          return Optional.empty();
        }
        boolean near = close.contains(scored);
        boolean told = near && isTold(said, figure, pair);
        boolean only =
            near
                && atoms.size() == 2
                && scored.score() >= ALIKE
                && !isOfMore(said, figure, scored.place());
        boolean same = atoms.size() == 2 && isOf(said, subject, pair);
        first = first == null && (told || only || same) ? pair : first;
      }
    }
    return Optional.ofNullable(first).map(pair -> told(pair, figure, change, up.orElse(true)));
  }

  /** Whether a statement sets two figures of one sort against each other in that way. */
  private static boolean isPair(Pair pair, boolean change) {
    Atom one = pair.one();
    Atom two = pair.two();
    boolean nouns =
        one.counts().isEmpty() || two.counts().isEmpty() || one.counts().equals(two.counts());
    boolean sort =
        !one.isCell()
            && nouns
            && one.kind().equals(two.kind())
            && one.unit().equals(two.unit())
            && one.kind().filter(k -> k == Kind.COUNT || k == Kind.MONEY).isPresent();
    if (!sort
        || one.low() != one.high()
        || two.low() != two.high()
        || pair.low() <= 0
        || pair.high() > MOST * pair.low()
        || pair.high() == pair.low()
        || one.end() > two.start()) {
      return false;
    }
    String between = pair.place().statement().block().plain().substring(one.end(), two.start());
    return change
        ? CHANGE.matcher(between).matches()
        : PART.matcher(between).matches() && one.low() < two.low()
            || WHOLE.matcher(between).matches() && one.low() > two.low();
  }

  /** Whether the sentence gives one of them. */
  private static boolean isTold(Said said, Quantity figure, Pair pair) {
    return Closeness.figures(said)
        .filter(other -> !other.equals(figure) && Closeness.isExact(other))
        .anyMatch(other -> Closeness.has(pair.one(), other) || Closeness.has(pair.two(), other));
  }

  /** Whether an amount stands before the change in its clause which no figure there can be. */
  private static boolean isOfMore(Said said, Quantity figure, Place place) {
    String plain = figure.block().plain();
    return Closeness.figures(said)
        .filter(other -> other.end() <= figure.start() && Closeness.isRare(other))
        .filter(other -> other.kind() != Kind.PERCENT && other.kind() != Kind.ORDINAL)
        .filter(other -> !CLAUSE.matcher(plain.substring(other.end(), figure.start())).find())
        .anyMatch(
            other -> place.atoms().stream().noneMatch(atom -> FigureSlips.bears(atom, other)));
  }

  /** What has changed, as the few words before a figure say: "its dividend" cut by two-fifths. */
  private static Set<String> subject(Said said, Quantity figure) {
    String plain = figure.block().plain();
    Matcher named = NAMED.matcher(plain).region(figure.end(), plain.length());
    if (!Closeness.lead(figure).equals("by") || named.lookingAt()) {
      return Set.of();
    }
    List<Word> words =
        said.story().words(figure.block(), said.sentence().start(), figure.start()).stream()
            .filter(word -> word.end() > figure.start() - FAR)
            .toList();
    Set<String> subject = new HashSet<>(SourceStatement.stems(words));
    subject.removeAll(CHANGES);
    return subject;
  }

  /** Whether a pair is of what has changed: just that stands before its first figure. */
  private static boolean isOf(Said said, Set<String> subject, Pair pair) {
    SourceStatement there = pair.place().statement();
    List<Word> before =
        pair.place().text().article().words(there.block(), there.start(), pair.one().start());
    Set<String> stems = SourceStatement.stems(before);
    return stems.size() <= FEW
        && subject.stream().anyMatch(stems::contains)
        && said.here().canBeOf(there);
  }

  private static boolean makes(Pair pair, Quantity figure, boolean change) {
    double apart = pair.high() - pair.low();
    return change
        ? is(figure, apart / pair.low()) || is(figure, apart / pair.high())
        : is(figure, pair.low() / pair.high()) || is(figure, apart / pair.high());
  }

  private static boolean is(Quantity figure, double part) {
    double value = part * PERCENT;
    double step = figure.step().doubleValue() / 2;
    return Atom.rounds(figure, value) || Math.abs(value - figure.low().doubleValue()) <= step;
  }

  private static FigureMatch told(Pair pair, Quantity figure, boolean change, boolean up) {
    Evidence there = pair.place().evidence(pair.one().start(), pair.two().end());
    double apart = pair.high() - pair.low();
    double right = change ? apart / (up ? pair.low() : pair.high()) : pair.low() / pair.high();
    return new FigureMatch(
        false,
        there.words(),
        there,
        "“%s” and “%s” in the source make %.1f per cent, not “%s”; work it out again."
            .formatted(
                pair.place().evidence(pair.one()).words(),
                pair.place().evidence(pair.two()).words(),
                right * PERCENT,
                figure.words()));
  }
}
