package org.copydesk.sources;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Word;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Decides of the nearest figure that bears a story's out, and the nearest that does not, which of
 * the two is of the same thing.
 */
final class FigureJudge {
  /** From which odds on a figure that no source has was to be one of theirs. */
  private static final double LIKELY = 0.45;

  /** The same where some source has the figure, of another thing, or it can be worked. */
  private static final double SURE = 2.2;

  /** The same of digits changed round, whatever else makes the figure. */
  private static final double NEARLY_SURE = 4.5;

  /** The same of a count that is a slip for another and that nothing says is worked. */
  private static final double PLAINLY = 3;

  /** The same for how many times one thing is another. */
  private static final double LESS = 0.9;

  /** The same for places, parts, small numbers and short times, which a reporter reckons. */
  private static final double COUNTED = 3.3;

  /** The same where some source has the figure, and nothing tells that it can be worked. */
  private static final double ELSEWHERE = 1.75;

  /** Kinds that sentences tell of many things at once: places, and ages, which others look up. */
  private static final Set<Kind> UNSURE = EnumSet.of(Kind.ORDINAL, Kind.AGE);

  /** How little a statement says alike that has a short figure by chance. */
  private static final double NEAR = 1.6;

  /** How near what a source says must be whose figure is meant, and not the story's own. */
  private static final double VERY_NEAR = 4;

  /** How much must stand around a short figure that a source has, for it to be of this thing. */
  private static final double CHANCE = 0.35;

  /** How many times nearer another figure must be than the story's own. */
  private static final double NEARER = 2.5;

  private static final Pattern TIMES = Pattern.compile("(?i)[ -](?:times|fold)\\b");

  private static final Pattern IN_SOME =
      Pattern.compile(
          "(?i)(?: \\p{L}+)? (?:in|out of) (?:every )?"
              + "(?:"
              + ListedWords.either("some")
              + "|\\d+)\\b");

  private static final Pattern IN =
      Pattern.compile("(?i)\\bone(?: \\p{L}+)? (?:in|out of)(?: every)? $");

  private final SaidThings statements;
  private final Closeness nearness;
  private final WorkedOut worked;
  private final ChangeSlips changes;
  private final RowChanges rows;
  private final PartsOf parts;
  private final PairsTold pairs;
  private final Neighbours neighbours;
  private final SameThing sameThing;
  private final Referents referents;
  private final Converted converted;

  FigureJudge(
      SourcePack sources, Closeness nearness, ToldElsewhere elsewhere, Directions directions) {
    this.statements = sources.statements();
    this.nearness = nearness;
    this.worked = new WorkedOut(statements, directions);
    this.changes = new ChangeSlips(statements, directions);
    this.rows = new RowChanges(directions);
    this.parts = new PartsOf(statements);
    this.pairs = new PairsTold(directions);
    this.neighbours = new Neighbours(nearness, elsewhere);
    this.sameThing = new SameThing(statements, nearness, elsewhere);
    this.referents = new Referents(statements, nearness, elsewhere);
    this.converted = new Converted(statements, nearness, elsewhere);
  }

  List<FigureMatch> decided(Said said, Quantity figure, Near own, Near rival, Set<String> around) {
    boolean telling = rival != null && nearness.isTelling(said, figure, rival, around);
    if (own != null
        && telling
        && isOfAnotherYear(said, own)
        && isNearer(said, around, own, rival)) {
      return List.of(rival.told(false));
    }
    if (own != null) {
      Optional<Near> turned = neighbours.turned(said, figure, own);
      if (turned.isPresent()) {
        return List.of(turned.get().told(false));
      }
      Optional<Near> compared = neighbours.compared(said, figure, own);
      if (compared.isPresent()) {
        return List.of(compared.get().told(false));
      }
      Optional<Near> beside = neighbours.beside(said, figure, own, around);
      if (beside.isPresent()) {
        return List.of(beside.get().told(false));
      }
      boolean next = rival != null && neighbours.isOfNext(own, rival, around);
      if (next || rival != null && isOtherRow(said, own, rival)) {
        return List.of(rival.told(false));
      }
      boolean other =
          telling
              && (figure.low().doubleValue() > FigureLookup.SMALL || isOfNoun(figure, rival))
              && nearness.close(said, around, rival.atom()) > 1
              && rival.score() >= VERY_NEAR
              && rival.score() >= NEARER * own.score()
              && !(Closeness.isRare(figure) && isNext(own.place(), rival.place()));
      if (other) {
        return List.of(rival.told(false));
      }
      Optional<Near> pointed = referents.beside(said, figure, around, own);
      if (pointed.isPresent()) {
        return List.of(pointed.get().told(false));
      }
      if (!isChance(said, figure, own, around)) {
        Near held = own;
        return List.of(Bounds.dropped(said, figure, own).orElseGet(() -> held.told(true)));
      }
      Near weak = own;
      return List.of(
          sameThing
              .of(said, figure, around)
              .filter(near -> near.score() >= SURE)
              .map(near -> near.told(false))
              .orElseGet(() -> weak.told(true).orChance(true)));
    }
    boolean told = worked.inStory(said, figure);
    Optional<FigureMatch> wrong =
        told
            ? parts.of(said, figure)
            : rows.of(said, figure)
                .or(() -> parts.of(said, figure))
                .or(() -> pairs.of(said, figure));
    if (wrong.isPresent()) {
      return List.of(wrong.get());
    }
    Optional<Near> made =
        figure.kind() == Kind.ORDINAL ? Optional.empty() : worked.of(said, figure);
    Optional<Near> meant = sameThing.of(said, figure, around);
    boolean small = figure.kind() == Kind.COUNT && figure.low().doubleValue() <= FigureLookup.SMALL;
    boolean headed =
        meant.isPresent()
            && meant.get().atom().isCell()
            && nearness.close(said, around, meant.get().atom()) >= 2 * Closeness.NOUN
            && Closeness.isExact(figure);
    boolean part = SameThing.isPart(figure);
    boolean turned =
        meant.isPresent()
            && meant.get().score() >= NEARLY_SURE
            && DigitSlips.of(figure, meant.get().atom()) == DigitSlips.Slip.TURNED;
    boolean plain =
        isLikely(meant, PLAINLY)
            && figure.kind() == Kind.COUNT
            && !Closeness.isWorked(figure)
            && DigitSlips.of(figure, meant.get().atom()) != DigitSlips.Slip.NONE;
    boolean counted = turned || plain || isLikely(meant, SURE) && (small || headed || part);
    if (made.isPresent() && !counted) {
      return List.of(made.get().told(true).orChance(!Closeness.isExact(figure)));
    }
    Optional<Near> words = small ? Cells.inWords(said, figure) : Optional.empty();
    if (words.isPresent()) {
      return List.of(words.get().told(true));
    }
    Optional<Near> other = statements.anywhere(figure);
    boolean unsure = UNSURE.contains(figure.kind()) || part || isOneIn(figure);
    boolean time =
        (figure.kind() == Kind.DURATION || figure.kind() == Kind.MEASURE)
            && !Closeness.isExact(figure);
    double free = isRatio(figure) ? LESS : small || time ? COUNTED : LIKELY;
    double likely = unsure ? COUNTED : other.isPresent() ? ELSEWHERE : free;
    if (isLikely(meant, likely) && referents.canBe(said, figure, around, meant.get())) {
      return List.of(meant.get().told(false).orChance(other.isEmpty()));
    }
    Optional<Near> referent =
        other.isEmpty() && !isOneIn(figure) && !isRatio(figure)
            ? referents.meant(said, figure, around)
            : Optional.empty();
    if (referent.isPresent()) {
      return List.of(referent.get().told(false).orChance(true));
    }
    boolean chance = Closeness.digits(figure) < Closeness.TELLING;
    Optional<FigureMatch> slip =
        other.isEmpty()
            ? changes.of(said, figure).or(() -> converted.of(said, figure, around))
            : Optional.empty();
    if (slip.isPresent()) {
      return List.of(slip.get());
    }
    return other.map(near -> List.of(near.told(true).orChance(chance))).orElse(List.of());
  }

  private static boolean isOfNoun(Quantity figure, Near rival) {
    return !figure.counts().isEmpty() && rival.atom().counts().equals(Word.stemOf(figure.counts()));
  }

  private static boolean isLikely(Optional<Near> meant, double odds) {
    return meant.filter(near -> near.score() >= odds).isPresent();
  }

  /** Whether a source may have a figure by chance: a short one with nothing like it around. */
  private boolean isChance(Said said, Quantity figure, Near own, Set<String> around) {
    boolean noun =
        !own.atom().counts().isEmpty() && own.atom().counts().equals(Word.stemOf(figure.counts()));
    return !noun
        && Closeness.digits(figure) < Closeness.TELLING
        && nearness.close(said, around, own.atom()) < CHANCE
        && own.score() < NEAR;
  }

  /** Whether two statements follow each other. */
  private static boolean isNext(Place one, Place two) {
    return one.passage() == two.passage() && Math.abs(one.index() - two.index()) == 1;
  }

  /** Whether a figure's own statement names a year, and the sentence does not name that. */
  private static boolean isOfAnotherYear(Said said, Near own) {
    Set<String> years = own.place().statement().years();
    return !own.atom().isCell()
        && !years.isEmpty()
        && years.stream().noneMatch(year -> Closeness.has(said, year));
  }

  private boolean isNearer(Said said, Set<String> around, Near own, Near rival) {
    double close = nearness.close(said, around, rival.atom());
    return close > 1
        && close >= 2 * nearness.close(said, around, own.atom())
        && rival.score() >= 2 * own.score();
  }

  /** Whether the sentence names the rival's row of a table, and its own only the one before. */
  private static boolean isOtherRow(Said said, Near own, Near rival) {
    return own.atom().isCell()
        && rival.atom().isCell()
        && own.place().text() == rival.place().text()
        && own.atom().column() == rival.atom().column()
        && said.here().stems().containsAll(Cells.row(rival.place()))
        && !TableSums.isTotal(own.place())
        && !isCompared(said, rival.place())
        && Cells.row(own.place()).stream().noneMatch(said.here().stems()::contains);
  }

  /** Whether a number only says how many times or one in how many. */
  private static boolean isRatio(Quantity figure) {
    String plain = figure.block().plain();
    return figure.kind() == Kind.COUNT
        && (TIMES.matcher(plain).region(figure.end(), plain.length()).lookingAt()
            || IN.matcher(FigureSlips.before(figure)).find());
  }

  /** "One dollar in three": a part, and no dollar. */
  private static boolean isOneIn(Quantity figure) {
    String plain = figure.block().plain();
    return figure.low().compareTo(BigDecimal.ONE) == 0
        && IN_SOME.matcher(plain).region(figure.end(), plain.length()).lookingAt();
  }

  /** Whether a row is only what another is set against: "a third less than in the south". */
  private static boolean isCompared(Said said, Place row) {
    String plain = Units.folded(said.sentence().plain());
    return Cells.heading(row.passage()).stream()
        .map(Units::folded)
        .anyMatch(
            head ->
                Pattern.compile("\\bthan(?: \\S+){0,3} " + Pattern.quote(head))
                    .matcher(plain)
                    .find());
  }
}
