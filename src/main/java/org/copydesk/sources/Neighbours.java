package org.copydesk.sources;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Word;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SourceStatement.Place;

/** Tells a figure that was taken from beside the one that is meant, in one statement or row. */
final class Neighbours {
  /** How much more of the words around a figure another must have to be meant. */
  private static final double BESIDE = 0.35;

  /** The same for a figure that is met by chance nowhere. */
  private static final double RARE = 0.7;

  /** How much must stand around a figure of the next statement that does not around its own. */
  private static final double MUCH = 1;

  private static final String ONLY = Word.stemOf("only");

  /** No range is so wide. */
  private static final double TIMES = 3;

  private static final int PERCENT = 100;

  private static final Pattern MADE =
      Pattern.compile("(?i),? (?:\\p{L}+ ){0,3}" + ListedWords.either("change") + " .{0,40}");

  private static final Set<String> EARLIER = Set.of("from", "than", "with", "against");

  private final Closeness nearness;
  private final ToldElsewhere elsewhere;

  Neighbours(Closeness nearness, ToldElsewhere elsewhere) {
    this.nearness = nearness;
    this.elsewhere = elsewhere;
  }

  /** The figure it has become, where the story has it become what it was before. */
  Optional<Near> turned(Said said, Quantity figure, Near own) {
    if (!Closeness.lead(figure).equals("to") || figure.hedge() != Hedge.NONE) {
      return Optional.empty();
    }
    Atom atom = own.atom();
    for (Atom read : own.place().atoms()) {
      Atom other = isRaise(read) ? read.of(read.high()) : read;
      Near near = new Near(own.place(), other, own.score());
      boolean later =
          atom.isCell()
              ? isLater(other, atom)
              : EARLIER.contains(atom.lead()) && !EARLIER.contains(other.lead())
                  || isMade(own.place(), atom, other);
      if (later
          && !other.bears(figure)
          && other.comparable(figure)
          && Closeness.isAlike(figure, other)
          && !elsewhere.has(said.story(), figure, near)) {
        return Optional.of(near);
      }
    }
    return Optional.empty();
  }

  /** Whether what reads as a range is by how much something rose and to what: "by £3 to £40". */
  private static boolean isRaise(Atom atom) {
    return atom.lead().equals("by") && atom.high() > TIMES * atom.low();
  }

  /** Whether a figure became another one: "£22,765, increased by £4,553 to £27,318". */
  private static boolean isMade(Place place, Atom one, Atom other) {
    return !one.isCell()
        && other.lead().matches("to|by")
        && !one.lead().equals("to")
        && one.end() < other.start()
        && MADE.matcher(place.statement().block().plain().substring(one.end(), other.start()))
            .matches();
  }

  /**
   * The figure of the later year, where the story has the one with whose year it compares: "an
   * improvement on 2024".
   */
  Optional<Near> compared(Said said, Quantity figure, Near own) {
    Optional<String> year = year(own.atom());
    String plain = said.sentence().plain();
    if (year.isEmpty() || !isCompared(plain, year.get())) {
      return Optional.empty();
    }
    for (Atom other : own.place().atoms()) {
      Near near = new Near(own.place(), other, own.score());
      boolean later = year(other).filter(y -> !y.equals(year.get())).isPresent();
      if (later
          && other.comparable(figure)
          && !other.bears(figure)
          && Closeness.isAlike(figure, other)
          && !elsewhere.has(said.story(), figure, near)) {
        return Optional.of(near);
      }
    }
    return Optional.empty();
  }

  /** The only year that heads a figure, or stands around it. */
  private static Optional<String> year(Atom atom) {
    Set<String> years = Closeness.years(atom);
    if (!atom.isCell()) {
      years = new HashSet<>(atom.near());
      years.removeIf(word -> !word.matches("(?:1[5-9]|20)\\d\\d"));
    }
    return years.size() == 1 ? years.stream().findFirst() : Optional.empty();
  }

  /** Whether a sentence names a year just to compare something with it. */
  static boolean isCompared(String plain, String year) {
    return plain.indexOf(year) == plain.lastIndexOf(year)
        && Pattern.compile(
                "\\b(?:"
                    + ListedWords.either("compared")
                    + " (?:in )?|than (?:\\p{L}+ ){0,5}in )"
                    + year)
            .matcher(plain)
            .find();
  }

  /** The figure beside its own in one statement to which the words around it point. */
  Optional<Near> beside(Said said, Quantity figure, Near own, Set<String> around) {
    boolean exact =
        figure.hedge() == Hedge.NONE || figure.hedge().isCeiling() || figure.hedge().isFloor();
    boolean whole = PartsOf.isWhole(said, figure);
    if (!exact || whole || own.atom().low() != figure.low().doubleValue()) {
      return Optional.empty();
    }
    Set<String> rest = new HashSet<>(around);
    rest.removeAll(own.atom().near());
    Near best = null;
    for (Atom other : own.place().atoms()) {
      double close = nearness.apart(rest, other, own.atom());
      Near near = new Near(own.place(), other, close);
      boolean nearer =
          close > (Closeness.isRare(figure) || !other.isCell() ? RARE : BESIDE)
              && (own.atom().isCell() || !isListed(other, own.atom()))
              && nearness.apart(around, own.atom(), other) == 0;
      if (nearer
          && !other.bears(figure)
          && !isShare(said, figure, other)
          && other.comparable(figure)
          && (other.isCell() || figure.kind() != Kind.COUNT || isTelling(figure, other))
          && (Closeness.isExact(figure)
              || isOfNoun(figure, other)
              || close > RARE && figure.kind() != Kind.COUNT && isOfUnit(figure, other))
          && Closeness.isAlike(figure, other)
          && !elsewhere.has(said.story(), figure, near)) {
        best = FigureLookup.better(best, near);
      }
    }
    return Optional.ofNullable(best);
  }

  /**
   * Whether a count was taken from the statement beside: all that is said around it there is said
   * around the rival alone.
   */
  boolean isOfNext(Near own, Near rival, Set<String> near) {
    Set<String> around = new HashSet<>(near);
    around.remove(ONLY);
    boolean beside =
        own.place().passage() == rival.place().passage()
            && Math.abs(own.place().index() - rival.place().index()) == 1;
    return beside
        && !own.atom().isCell()
        && own.atom().kind().equals(rival.atom().kind())
        && Math.max(own.atom().low(), rival.atom().low()) <= FigureLookup.SMALL
        && own.atom().near().size() > 1
        && nearness.apart(around, rival.atom(), own.atom()) >= MUCH
        && nearness.apart(around, own.atom(), rival.atom()) < BESIDE;
  }

  /** Whether the sentence tells the other as a part of the figure: "three-fifths of the £35m". */
  private static boolean isShare(Said said, Quantity figure, Atom other) {
    double part = other.low() * other.scale() / figure.low().doubleValue() * PERCENT;
    return Closeness.figures(said)
        .map(Shares::plain)
        .filter(share -> share.kind() == Kind.PERCENT)
        .anyMatch(share -> Atom.rounds(share, part));
  }

  private static boolean isTelling(Quantity figure, Atom other) {
    return Math.min(figure.low().doubleValue(), other.low()) > FigureLookup.SMALL;
  }

  /**
   * Whether a figure goes on with a list, and so is of what stands before the other: "31 in May".
   */
  private static boolean isListed(Atom first, Atom next) {
    Set<String> own = new HashSet<>(next.near());
    own.removeIf(word -> word.matches("\\d+") || first.near().contains(word));
    return first.end() <= next.start() && own.size() < 2;
  }

  private static boolean isLater(Atom one, Atom other) {
    Optional<String> later = Closeness.years(one).stream().findFirst();
    Optional<String> earlier = Closeness.years(other).stream().findFirst();
    double ratio = one.low() / other.low();
    return later.isPresent()
        && earlier.isPresent()
        && later.get().compareTo(earlier.get()) > 0
        && one.scale() == other.scale()
        && ratio < 3
        && ratio > 1.0 / 3;
  }

  private static boolean isOfUnit(Quantity figure, Atom atom) {
    return !figure.unit().isEmpty() && figure.unit().equals(atom.unit());
  }

  private static boolean isOfNoun(Quantity figure, Atom atom) {
    return !atom.counts().isEmpty() && !atom.countsOther(figure);
  }
}
