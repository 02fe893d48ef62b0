package org.copydesk.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Looks figures up in the sources of a story. A figure is borne out by one that says the same of
 * the like, or by two out of which it can be worked; where there is none, and a source gives
 * another figure of the same thing, it differs.
 */
public final class FigureLookup {
  /** How near what a source says must be for a figure that no source has to be a slip for its. */
  private static final double NEAR = 1.6;

  /** The same where some source has the figure, of another thing. */
  private static final double VERY_NEAR = 4;

  /** How many times nearer another figure must be than the story's own. */
  private static final double NEARER = 2.5;

  /** How much more of the words around a figure another must have to be meant. */
  private static final double BESIDE = 0.35;

  /** Up to here a count may have been made by the reporter, of what the sources list. */
  static final int SMALL = 12;

  private static final Set<String> EARLIER = Set.of("from", "than", "with", "against");

  private final SourcePack sources;
  private final SaidThings statements;
  private final Closeness nearness;
  private final WorkedOut worked;
  private final ToldElsewhere told;
  private final FigureSlips slips;
  private final Map<Sentence, Said> known = new HashMap<>();

  /** A look-up in {@code sources}. */
  public FigureLookup(SourcePack sources) {
    this.sources = sources;
    this.statements = sources.statements();
    this.nearness = new Closeness(statements);
    this.worked = new WorkedOut(statements);
    this.told = new ToldElsewhere(statements);
    this.slips = new FigureSlips(nearness);
  }

  /**
   * A figure of a source that speaks of the same thing.
   *
   * @param fair whether the story's figure is a fair way to write it
   * @param words the figure as the source writes it
   * @param evidence where it stands
   * @param why in a sentence, what is amiss, where that is not just another figure; or nothing
   * @param upTo the character of the story's block up to which it is amiss; 0 for the figure alone
   */
  public record FigureMatch(boolean fair, String words, Evidence evidence, String why, int upTo) {
    /** Another figure. */
    public FigureMatch(boolean fair, String words, Evidence evidence) {
      this(fair, words, evidence, "", 0);
    }

    FigureMatch(boolean fair, String words, Evidence evidence, String why) {
      this(fair, words, evidence, why, 0);
    }
  }

  /** What the sources have of a figure of {@code sentence}; empty when they have nothing. */
  public List<FigureMatch> of(Article story, Sentence sentence, Quantity figure) {
    Said said = known.computeIfAbsent(sentence, s -> statements.said(story, s));
    Set<String> around =
        SourceStatement.near(
            story,
            sentence.block(),
            sentence.start(),
            sentence.end(),
            figure.start(),
            figure.end());
    Optional<FigureMatch> slip = slips.of(said, figure, around);
    if (slip.isPresent()) {
      return List.of(slip.get());
    }
    Near own = null;
    Near rival = null;
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        if (!atom.comparable(figure)) {
          continue;
        }
        Near near =
            new Near(scored.place(), atom, nearness.score(said, scored, around, atom, figure));
        boolean named = !atom.isCell() || Closeness.isNamed(said, scored.place());
        if (atom.bears(figure)) {
          boolean partly =
              Closeness.isExact(figure) && Closeness.isPartlyNamed(said, scored.place());
          own = named || partly ? better(own, near) : own;
        } else if (named
            && Closeness.isRival(said, near)
            && Closeness.isAlike(figure, atom)
            && Closeness.isGapToo(figure, near)
            && !told.has(story, figure, near)) {
          rival = better(rival, near);
        }
      }
    }
    return decided(said, figure, own, rival, around);
  }

  private List<FigureMatch> decided(
      Said said, Quantity figure, Near own, Near rival, Set<String> around) {
    boolean telling = rival != null && nearness.isTelling(said, figure, rival, around);
    if (own != null
        && telling
        && isOfAnotherYear(said, own)
        && isNearer(said, around, own, rival)) {
      return List.of(rival.told(false));
    }
    if (own != null) {
      Optional<Near> turned = turned(said, figure, own);
      if (turned.isPresent()) {
        return List.of(turned.get().told(false));
      }
      Optional<Near> beside = beside(said, figure, own, around);
      if (beside.isPresent()) {
        return List.of(beside.get().told(false));
      }
      if (rival != null && isOtherRow(said, own, rival)) {
        return List.of(rival.told(false));
      }
      boolean other =
          telling
              && nearness.close(said, around, rival.atom()) > 1
              && rival.score() >= VERY_NEAR
              && rival.score() >= NEARER * own.score();
      return List.of(other ? rival.told(false) : own.told(true));
    }
    Optional<Near> made = worked.of(said, figure);
    boolean small = figure.kind() == Kind.COUNT && figure.low().doubleValue() <= SMALL;
    boolean headed =
        rival != null
            && rival.atom().isCell()
            && nearness.close(said, around, rival.atom()) >= 2 * Closeness.NOUN
            && Closeness.isExact(figure);
    boolean counted = telling && rival.score() >= VERY_NEAR && (small || headed);
    boolean direct = rival != null && nearness.isDirect(said, figure, rival, around);
    if (made.isPresent() && !counted) {
      return List.of(made.get().told(true));
    }
    Optional<Near> elsewhere = elsewhere(figure);
    if (direct && elsewhere.isEmpty() && !Closeness.isWorked(figure)) {
      return List.of(rival.told(false));
    }
    if (telling && rival.score() >= (elsewhere.isPresent() ? VERY_NEAR : NEAR)) {
      return List.of(rival.told(false));
    }
    return elsewhere.map(near -> List.of(near.told(true))).orElse(List.of());
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
        && Cells.row(own.place()).stream().noneMatch(said.here().stems()::contains);
  }

  private static Near better(Near one, Near other) {
    return one == null || other.score() > one.score() ? other : one;
  }

  /** The figure it has become, where the story has it become what it was before. */
  private Optional<Near> turned(Said said, Quantity figure, Near own) {
    if (!Closeness.lead(figure).equals("to")) {
      return Optional.empty();
    }
    Atom atom = own.atom();
    for (Atom other : own.place().atoms()) {
      Near near = new Near(own.place(), other, own.score());
      boolean later =
          atom.isCell()
              ? isLater(other, atom)
              : EARLIER.contains(atom.lead()) && !EARLIER.contains(other.lead());
      if (later
          && !other.bears(figure)
          && other.comparable(figure)
          && Closeness.isAlike(figure, other)
          && !told.has(said.story(), figure, near)) {
        return Optional.of(near);
      }
    }
    return Optional.empty();
  }

  /** The figure beside its own in one statement to which the words around it point. */
  private Optional<Near> beside(Said said, Quantity figure, Near own, Set<String> around) {
    if (figure.hedge() != Hedge.NONE || own.atom().low() != figure.low().doubleValue()) {
      return Optional.empty();
    }
    Set<String> rest = new HashSet<>(around);
    rest.removeAll(own.atom().near());
    Near best = null;
    for (Atom other : own.place().atoms()) {
      double close = nearness.apart(rest, other, own.atom());
      Near near = new Near(own.place(), other, close);
      boolean nearer = close > BESIDE && nearness.apart(around, own.atom(), other) == 0;
      if (nearer
          && !other.bears(figure)
          && other.comparable(figure)
          && Closeness.isAlike(figure, other)
          && !told.has(said.story(), figure, near)) {
        best = better(best, near);
      }
    }
    return Optional.ofNullable(best);
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

  /** Where any source has the figure, whatever it says of it. */
  private Optional<Near> elsewhere(Quantity figure) {
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        for (Place place : statements.of(text, passage)) {
          for (Atom atom : place.atoms()) {
            int fewest = figure.kind() == Kind.COUNT ? Closeness.TELLING - 1 : Closeness.TELLING;
            boolean chance = atom.isCell() && Closeness.digits(figure) < fewest;
            if (!chance && atom.comparable(figure) && atom.bears(figure)) {
              return Optional.of(new Near(place, atom, 0));
            }
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Whether a figure is one that sources are asked about. */
  public static boolean asked(Quantity figure) {
    return switch (figure.kind()) {
      case COUNT, MEASURE, MONEY, PERCENT, POINTS -> true;
      default -> figure.kind() == Kind.DURATION || figure.kind() == Kind.AGE;
    };
  }
}
