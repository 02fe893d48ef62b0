package org.copydesk.sources;

import java.util.Optional;
import java.util.Set;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;

/**
 * Tells a measure that was converted wrongly: "the towers are 717 feet high", where sources have
 * metres alone and those of the towers make 617.
 */
final class Converted {
  /** How much must be said around both. */
  private static final double ALIKE = 0.4;

  /** How many times the other one is at most, if it is the same that was meant. */
  private static final double TIMES = 12;

  private final SaidThings statements;
  private final Closeness nearness;
  private final ToldElsewhere elsewhere;

  Converted(SaidThings statements, Closeness nearness, ToldElsewhere elsewhere) {
    this.statements = statements;
    this.nearness = nearness;
    this.elsewhere = elsewhere;
  }

  /** The measure that is meant, where no source has any in the unit of the story. */
  Optional<FigureMatch> of(Said said, Quantity figure, Set<String> around) {
    if (figure.kind() != Kind.MEASURE || !figure.isSingle() || statements.measures(figure)) {
      return Optional.empty();
    }
    Near best = null;
    double next = 0;
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        boolean measure =
            !atom.isCell()
                && atom.low() == atom.high()
                && atom.converted(figure).isPresent()
                && !isDecimal(atom.nearest(figure) / atom.low());
        Near near = new Near(scored.place(), atom, nearness.close(said, around, atom));
        if (!measure || elsewhere.has(said.story(), figure, near)) {
          continue;
        }
        next = best == null ? next : Math.max(next, Math.min(best.score(), near.score()));
        best = FigureLookup.better(best, near);
      }
    }
    if (best == null || best.score() < ALIKE || best.score() <= next) {
      return Optional.empty();
    }
    double times = best.atom().nearest(figure) / figure.low().doubleValue();
    return times < TIMES && times * TIMES > 1 ? Optional.of(best.told(false)) : Optional.empty();
  }

  /** Whether one unit is ten, a hundred or a thousand of the other: metres are not converted so. */
  private static boolean isDecimal(double factor) {
    double power = Math.log10(factor);
    return Math.abs(power - Math.rint(power)) < 1e-6;
  }
}
