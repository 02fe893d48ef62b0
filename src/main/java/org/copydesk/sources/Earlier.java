package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Tells what a figure was before, where the source has another beside it: "£26.40, down from £36",
 * where "the payment of the year before was £33".
 */
final class Earlier {
  private static final Set<String> FROM = ListedWords.of("what it was");

  private static final Pattern BEFORE =
      Pattern.compile("(?i)\\b" + ListedWords.either("year before") + "\\b");

  /** How many characters may stand between the two in the story. */
  private static final int FAR = 60;

  private static final int TIMES = 4;

  private final SaidThings statements;
  private final ToldElsewhere elsewhere;

  Earlier(SaidThings statements, ToldElsewhere elsewhere) {
    this.statements = statements;
    this.elsewhere = elsewhere;
  }

  /** Whether a sentence speaks of the time before. */
  static boolean isThen(String sentence) {
    return BEFORE.matcher(sentence).find();
  }

  /** Whether a word leads to what something was before: "from". */
  static boolean isFrom(String lead) {
    return FROM.contains(lead);
  }

  Optional<FigureMatch> of(Said said, Quantity figure) {
    boolean may =
        (figure.kind() == Kind.MONEY || figure.kind() == Kind.COUNT)
            && figure.hedge() == Hedge.NONE
            && Closeness.isExact(figure)
            && FROM.contains(Closeness.lead(figure));
    Optional<Quantity> now = may ? now(said, figure) : Optional.empty();
    if (now.isEmpty()) {
      return Optional.empty();
    }
    List<Near> meant = new ArrayList<>();
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        if (FigureSlips.bears(atom, figure)) {
          return Optional.empty();
        }
        if (!atom.isCell() && FigureSlips.bears(atom, now.get()) && meant.isEmpty()) {
          meant.addAll(before(said, figure, scored.place(), atom));
        }
      }
    }
    return meant.size() == 1 ? Optional.of(meant.get(0).told(false)) : Optional.empty();
  }

  /** The figure of the sentence that was this one before. */
  private static Optional<Quantity> now(Said said, Quantity figure) {
    return Closeness.figures(said)
        .filter(o -> o.end() <= figure.start() && o.end() > figure.start() - FAR)
        .filter(o -> o.isSingle() && o.sameUnit(figure) && Closeness.isRare(o))
        .reduce((one, two) -> two);
  }

  /** The figures of the year before in a statement and the next. */
  private List<Near> before(Said said, Quantity figure, Place place, Atom now) {
    List<Near> all = new ArrayList<>();
    List<Place> passage = statements.of(place.text(), place.passage());
    for (int i = place.index(); i < Math.min(passage.size(), place.index() + 2); i++) {
      Place here = passage.get(i);
      boolean earlier = BEFORE.matcher(words(here)).find();
      for (Atom atom : earlier ? here.atoms() : List.<Atom>of()) {
        double times = atom.low() / now.low();
        Near near = new Near(here, atom, 0);
        if (atom != now
            && atom.low() == atom.high()
            && atom.comparable(figure)
            && atom.unit().equals(now.unit())
            && (here == place || here.atoms().size() == 1)
            && times < TIMES
            && times * TIMES > 1
            && !elsewhere.has(said.story(), figure, near)) {
          all.add(near);
        }
      }
    }
    return all;
  }

  private static String words(Place place) {
    SourceStatement there = place.statement();
    return there.block().plain().substring(there.start(), there.end());
  }
}
