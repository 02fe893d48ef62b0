package org.copydesk.sources;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Word;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Unit;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;

/**
 * Finds what a figure that no source has, and that can be worked from none, was to be: a figure of
 * the sources of its sort that the story has nowhere, in what is said of the like. Since the figure
 * is from nowhere, less must be said alike than where some source has it.
 */
final class Counterparts {
  /** How much must be said alike where the two figures look alike. */
  private static final double SLIP = 0.3;

  private static final double SLIP_WIDE = 0.5;

  /** The same where they do not. */
  private static final double BESIDE = 0.7;

  private static final double BESIDE_WIDE = 0.8;

  /** From where on a statement says so much alike that its only free figure is meant. */
  private static final double WIDE = 1.4;

  private static final double WIDEST = 2;

  /** How much must stand around it where a source has the figure of another thing. */
  private static final double HELD = 1.2;

  private static final double HELD_WIDE = 2.2;

  /** What it tells that both are of one unit. */
  private static final double UNIT = 0.3;

  private final Closeness nearness;

  Counterparts(Closeness nearness) {
    this.nearness = nearness;
  }

  /**
   * The likeliest of them.
   *
   * @param held whether some source has the figure, of another thing it seems
   */
  Optional<Near> of(Said said, Quantity figure, Set<String> around, boolean held) {
    Near best = null;
    for (Scored scored : said.found()) {
      List<Atom> free =
          scored.place().atoms().stream()
              .filter(
                  atom -> isLike(figure, atom) && !(atom.isOfKind(figure) && atom.bears(figure)))
              .filter(atom -> Closeness.isAlike(figure, atom) || DigitSlips.isOne(figure, atom))
              .filter(atom -> isFree(said.story(), figure, atom))
              .toList();
      for (Atom atom : free) {
        boolean named = !atom.isCell() || Closeness.isNamed(said, scored.place());
        Near near = near(said, figure, around, scored, atom, free.size() == 1, held);
        if (named && near != null && (best == null || near.score() > best.score())) {
          best = near;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private Near near(
      Said said,
      Quantity figure,
      Set<String> around,
      Scored scored,
      Atom atom,
      boolean only,
      boolean held) {
    Near near = new Near(scored.place(), atom, 0);
    boolean rival = nearness.isRival(said, near, isPart(figure));
    double close = nearness.close(said, around, atom);
    close += noun(figure, atom);
    double wide = scored.score();
    boolean kinds =
        atom.isCell()
            || figure.kind() == Kind.MONEY
            || figure.kind() == Kind.AGE
            || atom.kind().orElseThrow() == figure.kind();
    boolean slip = kinds && DigitSlips.isOne(figure, atom);
    boolean worked =
        figure.kind() != Kind.DURATION
            && figure.kind() != Kind.AGE
            && figure.hedge() == Hedge.NONE
            && Closeness.isWorked(figure);
    boolean units = figure.kind() != Kind.DURATION || figure.unit().equals(atom.unit());
    boolean sure = rival && units && !worked && Closeness.isAlike(figure, atom);
    boolean alike =
        held
            ? sure && close >= HELD && wide >= HELD_WIDE
            : rival && slip && (close >= SLIP || wide >= SLIP_WIDE)
                || sure && close >= BESIDE && wide >= BESIDE_WIDE
                || sure && only && (wide >= WIDE && close > 0 || wide >= WIDEST);
    return alike ? new Near(scored.place(), atom, close + wide / 2 + (slip ? 1 : 0)) : null;
  }

  /** Whether it is told as a part, "two-thirds", and not in per cent. */
  private static boolean isPart(Quantity figure) {
    return figure.kind() == Kind.PERCENT && figure.step().doubleValue() > 1;
  }

  private static double noun(Quantity figure, Atom atom) {
    String noun = Word.stemOf(figure.counts());
    if (noun.isEmpty() || atom.counts().isEmpty()) {
      return figure.unit().isEmpty() || !figure.unit().equals(atom.unit()) ? 0 : UNIT;
    }
    return noun.equals(atom.counts()) ? Closeness.NOUN : 0;
  }

  /** Whether both say one sort of thing, in whatever unit or currency. */
  private static boolean isLike(Quantity figure, Atom atom) {
    if (!figure.isSingle() || atom.low() != atom.high()) {
      return false;
    }
    if (atom.isCell()) {
      return atom.comparable(figure);
    }
    Kind kind = atom.kind().orElseThrow();
    boolean shares =
        (kind == Kind.PERCENT || kind == Kind.POINTS)
            && (figure.kind() == Kind.PERCENT || figure.kind() == Kind.POINTS);
    boolean sizes =
        figure.kind() != Kind.MEASURE
            || Unit.named(figure.unit())
                .flatMap(u -> Unit.named(atom.unit()).filter(v -> v.dimension() == u.dimension()))
                .isPresent();
    boolean nouns = figure.kind() != Kind.ORDINAL || !atom.countsOther(figure);
    boolean pounds = figure.kind() == Kind.MONEY && atom.unit().equals("pound");
    boolean age = figure.kind() == Kind.AGE && atom.isOfKind(figure);
    return shares || pounds || age || kind == figure.kind() && sizes && nouns;
  }

  /** Whether no other figure of the story is this one. */
  private static boolean isFree(Article story, Quantity figure, Atom atom) {
    for (StoryFigure other : StoryFigure.of(story)) {
      Quantity told = other.figure();
      boolean exact =
          told.kind() != Kind.DURATION || told.low().doubleValue() == atom.low() && told.isSingle();
      if (!isPlace(told, figure)
          && !other.quoted()
          && exact
          && atom.comparable(other.plain())
          && atom.bears(other.plain())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlace(Quantity one, Quantity two) {
    return one.block().index() == two.block().index() && one.start() == two.start();
  }
}
