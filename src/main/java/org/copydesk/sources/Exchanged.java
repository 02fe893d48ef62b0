package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Word;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.DigitSlips.Slip;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;

/**
 * Two counts of a sentence that have changed places, "12 plots at 36 sites" for 36 plots at 12; and
 * one of two that a word joins, "five for 83" for five for 38.
 */
final class Exchanged {
  private static final Pattern JOINED = Pattern.compile(" (?<link>for|from|off|by) ");

  /** How much must be said alike of a figure that is joined to another. */
  private static final double ALIKE = 1;

  private Exchanged() {}

  static Optional<FigureMatch> of(Said said, Quantity figure) {
    if (figure.kind() != Kind.COUNT) {
      return Optional.empty();
    }
    List<Quantity> others =
        Closeness.figures(said)
            .filter(o -> !o.equals(figure) && o.kind() == Kind.COUNT && o.isSingle())
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : turned(said, figure, others).or(() -> joined(said, figure, others));
  }

  /** The count of the noun, where the statement has the number of the other noun for it. */
  private static Optional<FigureMatch> turned(Said said, Quantity figure, List<Quantity> others) {
    String noun = Word.stemOf(figure.counts());
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    Near meant = null;
    for (Scored scored : said.found()) {
      List<Atom> own = of(scored, noun);
      if (own.stream().anyMatch(atom -> atom.bears(figure))) {
        return Optional.empty();
      }
      for (Quantity other : others) {
        List<Atom> there = of(scored, Word.stemOf(other.counts()));
        boolean pair =
            own.size() == 1
                && there.size() == 1
                && own.get(0) != there.get(0)
                && own.get(0).bears(other)
                && there.get(0).bears(figure);
        meant = pair && meant == null ? new Near(scored.place(), own.get(0), 0) : meant;
      }
    }
    return Optional.ofNullable(meant).map(near -> near.told(false));
  }

  private static List<Atom> of(Scored scored, String noun) {
    return scored.place().atoms().stream()
        .filter(a -> !noun.isEmpty() && !a.isCell() && a.counts().equals(noun))
        .filter(a -> a.kind().filter(kind -> kind == Kind.COUNT).isPresent())
        .toList();
  }

  /** The number that the source joins to the other one, where just one is so joined. */
  private static Optional<FigureMatch> joined(Said said, Quantity figure, List<Quantity> others) {
    String plain = figure.block().plain();
    for (Quantity other : others) {
      boolean behind = other.end() <= figure.start();
      int from = behind ? other.end() : figure.end();
      int to = behind ? figure.start() : other.start();
      Matcher here = JOINED.matcher(from < to ? plain.substring(from, to) : "");
      if (here.matches()) {
        return joined(said, figure, other, here.group("link"), behind);
      }
    }
    return Optional.empty();
  }

  private static Optional<FigureMatch> joined(
      Said said, Quantity figure, Quantity other, String link, boolean behind) {
    List<Near> meant = new ArrayList<>();
    for (Scored scored : said.found()) {
      List<Atom> atoms = scored.place().atoms();
      String plain = scored.place().statement().block().plain();
      for (int i = 0; i + 1 < atoms.size(); i++) {
        Atom first = atoms.get(i);
        Atom next = atoms.get(i + 1);
        boolean pair =
            !first.isCell()
                && first.end() < next.start()
                && plain.substring(first.end(), next.start()).equals(" " + link + " ");
        Atom known = behind ? first : next;
        Atom own = behind ? next : first;
        if (pair && known.bears(other)) {
          if (own.bears(figure)) {
            return Optional.empty();
          }
          meant.add(new Near(scored.place(), own, scored.score()));
        }
      }
    }
    boolean slip =
        meant.size() == 1
            && meant.get(0).score() >= ALIKE
            && DigitSlips.of(figure, meant.get(0).atom()) != Slip.NONE;
    return slip ? Optional.of(meant.get(0).told(false)) : Optional.empty();
  }
}
