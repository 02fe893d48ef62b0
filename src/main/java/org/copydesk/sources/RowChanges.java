package org.copydesk.sources;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Tells a change that no two figures of the rows make of which a sentence speaks: "knives grew by a
 * fifth", where the row of knives has 104 and 93.
 */
final class RowChanges {
  /** More figures than these in a row make any change. */
  private static final int MOST = 10;

  /** How far from what is worked a part of a whole may be told, as a part of it. */
  private static final double PART = 0.12;

  /** The same for other figures that are told roundly. */
  private static final double ROUND = 0.06;

  /** How many characters may stand between a change and the figure that it led to. */
  private static final int FAR = 40;

  private static final Pattern CLAUSE = Pattern.compile("[;.:]|\\b(?:and|but|while|or)\\b");

  private static final Pattern MADE = Pattern.compile("(?i)\\b(?:mak(?:es?|ing)|made) up ");

  private static final Pattern THAN =
      Pattern.compile("\\bthan (?!half|a (?:third|quarter|fifth)|(?:two|three)[- ]|[\\d£$€])");

  private final Directions directions;

  RowChanges(Directions directions) {
    this.directions = directions;
  }

  /** Two cells and what the change from one to the other is. */
  private record Pair(Place row, Atom one, Atom two) {
    double low() {
      return Math.min(one.low() * one.scale(), two.low() * two.scale());
    }

    double high() {
      return Math.max(one.low() * one.scale(), two.low() * two.scale());
    }
  }

  /** The two cells nearest to what is told, where no two of the rows it is told of make that. */
  Optional<FigureMatch> of(Said said, Quantity figure) {
    boolean share = figure.kind() == Kind.PERCENT;
    if (!figure.isSingle() || !isChange(figure, share)) {
      return Optional.empty();
    }
    Set<Place> rows = rows(said, figure);
    List<Pair> pairs = new ArrayList<>();
    List<Pair> meant = new ArrayList<>();
    for (Place row : rows) {
      pairs(said, figure, row, pairs, meant);
    }
    boolean made = pairs.stream().anyMatch(pair -> makes(pair, figure, share));
    if (made || meant.isEmpty() || rows.size() > 1 && makesTogether(rows, figure, share)) {
      return Optional.empty();
    }
    return Optional.of(told(meant.get(0), figure, share));
  }

  private boolean isChange(Quantity figure, boolean share) {
    String lead = Closeness.lead(figure);
    boolean by = lead.equals("by");
    String next = figure.block().plain().substring(Math.max(figure.end(), figure.nounEnd()));
    if (share && (lead.matches("to|at|from") || next.startsWith(" of ") && !by || isMade(figure))) {
      return false;
    }
    return share
        ? by || FigureSlips.isChange(figure) || directions.up(figure).isPresent()
        : (figure.kind() == Kind.MONEY || figure.kind() == Kind.COUNT)
            && Closeness.isGap(figure)
            && Closeness.isExact(figure);
  }

  /** "Which makes up three-fifths of the sales": no change. */
  private static boolean isMade(Quantity figure) {
    String before = FigureSlips.before(figure);
    return MADE.matcher(before.substring(Math.max(0, before.length() - FAR))).find();
  }

  /** The rows that a sentence names before the figure. */
  private static Set<Place> rows(Said said, Quantity figure) {
    String before =
        Units.folded(figure.block().plain().substring(said.sentence().start(), figure.start()));
    Set<Place> rows = new LinkedHashSet<>();
    for (Scored scored : said.found()) {
      Place row = scored.place();
      boolean cells = !row.atoms().isEmpty() && row.atoms().get(0).isCell();
      boolean own = cells && (isNamed(before, row) || isAnchored(said, figure, row));
      if (own && row.atoms().size() <= MOST) {
        rows.add(row);
      }
    }
    return THAN.matcher(before).find() || isOfMore(said, figure, rows) ? Set.of() : rows;
  }

  /** Whether the sentence gives an amount that no such row has, of which the change may be. */
  private static boolean isOfMore(Said said, Quantity figure, Set<Place> rows) {
    return Closeness.figures(said)
        .filter(other -> other.kind() == Kind.MONEY || other.kind() == Kind.COUNT)
        .filter(other -> !other.equals(figure) && Closeness.isExact(other))
        .anyMatch(other -> rows.stream().noneMatch(row -> has(row, other)));
  }

  /** Whether words name what a row is about, and for the row of a total what it is the total of. */
  private static boolean isNamed(String words, Place row) {
    List<String> heads = Cells.heading(row.passage());
    Set<String> own = Cells.row(row);
    boolean total = TableSums.isTotal(row) && heads.size() > 1;
    return heads.stream()
        .filter(head -> total != SourceStatement.stems(Cells.words(head)).equals(own))
        .map(head -> Units.folded(head).strip())
        .anyMatch(head -> head.length() > 2 && has(words, head));
  }

  /** Whether the sentence gives another figure that just this row of the table has. */
  private static boolean isAnchored(Said said, Quantity figure, Place row) {
    return Closeness.figures(said)
        .filter(other -> !other.equals(figure) && Closeness.isRare(other))
        .filter(other -> isBeside(other, figure))
        .anyMatch(
            other ->
                has(row, other)
                    && RowSlips.rows(row.text()).stream().filter(r -> has(r, other)).count() == 1);
  }

  /** Whether two figures stand next to each other in one clause. */
  private static boolean isBeside(Quantity one, Quantity two) {
    int from = Math.min(one.end(), two.end());
    int to = Math.max(one.start(), two.start());
    String between = one.block().plain().substring(Math.min(from, to), to);
    return between.length() < FAR && !CLAUSE.matcher(between).find();
  }

  private static boolean has(Place row, Quantity figure) {
    return row.atoms().stream().anyMatch(atom -> FigureSlips.bears(atom, figure));
  }

  private static boolean has(String words, String head) {
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(head) + "(?!\\p{L})")
        .matcher(words)
        .find();
  }

  /** All pairs of a row that may be told of, and those of one thing at two times. */
  private static void pairs(
      Said said, Quantity figure, Place row, List<Pair> pairs, List<Pair> meant) {
    List<Atom> cells =
        row.atoms().stream()
            .filter(a -> a.low() > 0 && a.kind().filter(k -> k == Kind.PERCENT).isEmpty())
            .toList();
    for (int i = 0; i < cells.size(); i++) {
      for (int k = i + 1; k < cells.size(); k++) {
        Pair pair = new Pair(row, cells.get(i), cells.get(k));
        pairs.add(pair);
        boolean told =
            Closeness.figures(said)
                .filter(other -> !other.equals(figure) && Closeness.isRare(other))
                .anyMatch(
                    o -> FigureSlips.bears(pair.one(), o) || FigureSlips.bears(pair.two(), o));
        if (told && cells.size() == 2 || isOfOtherTime(pair.one(), pair.two())) {
          meant.add(told ? 0 : meant.size(), pair);
        }
      }
    }
  }

  /** Whether two columns have one head but for the years or quarters in it. */
  private static boolean isOfOtherTime(Atom one, Atom two) {
    return !one.heads().equals(two.heads()) && words(one).equals(words(two));
  }

  private static Set<String> words(Atom atom) {
    Set<String> words = new LinkedHashSet<>(atom.heads());
    words.removeIf(word -> word.chars().anyMatch(Character::isDigit));
    return words;
  }

  private static boolean makes(Pair pair, Quantity figure, boolean share) {
    return makes(pair.low(), pair.high(), figure, share);
  }

  private static boolean makes(double low, double high, Quantity figure, boolean share) {
    double apart = high - low;
    return share
        ? isNear(figure, apart / low * 100) || isNear(figure, apart / high * 100)
        : isNear(figure, apart);
  }

  private static boolean isNear(Quantity figure, double value) {
    double told = figure.low().doubleValue();
    double far = SameThing.isPart(figure) ? PART : ROUND;
    return Atom.rounds(figure, value)
        || Math.abs(value - told) <= Math.max(figure.step().doubleValue() / 2, far * told);
  }

  /** Whether the sums of the rows make it, column by column. */
  private static boolean makesTogether(Set<Place> rows, Quantity figure, boolean share) {
    List<Place> all = List.copyOf(rows);
    int cells = all.get(0).atoms().size();
    for (int i = 0; i < cells; i++) {
      for (int k = i + 1; k < cells; k++) {
        double one = sum(all, i);
        double two = sum(all, k);
        if (one > 0 && two > 0 && makes(Math.min(one, two), Math.max(one, two), figure, share)) {
          return true;
        }
      }
    }
    return false;
  }

  private static double sum(List<Place> rows, int cell) {
    return rows.stream()
        .filter(row -> row.atoms().size() > cell)
        .mapToDouble(row -> row.atoms().get(cell).low() * row.atoms().get(cell).scale())
        .sum();
  }

  private FigureMatch told(Pair pair, Quantity figure, boolean share) {
    Atom first = pair.one().start() < pair.two().start() ? pair.one() : pair.two();
    Atom last = first == pair.one() ? pair.two() : pair.one();
    Evidence there = pair.row().evidence(first.start(), last.end());
    double apart = pair.high() - pair.low();
    boolean up = directions.up(figure).orElse(true);
    double right = share ? apart / (up ? pair.low() : pair.high()) * 100 : apart;
    return new FigureMatch(
        false,
        there.words(),
        there,
        "“%s” and “%s” in the source make %s, not “%s”; work it out again."
            .formatted(
                pair.row().evidence(first).words(),
                pair.row().evidence(last).words(),
                share ? "%.1f per cent".formatted(right) : "%,.1f".formatted(right),
                figure.words()));
  }
}
