package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Word;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.DigitSlips.Slip;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/**
 * Which figure of the sources a story's speaks of, told by all that stands around both and not by
 * what either amounts to. Each figure of the sort gets the part of a whole that is as likely as it
 * is to be the one; what is left is that none of them is. The weights were fitted to the fair
 * figures of packets, whose own places are known because they bear them out.
 */
final class Referents {
  /** From which part on a figure that no source has is taken for another one of theirs. */
  private static final double LIKELY = 0.33;

  /** The same for one that has the figure beside it. */
  private static final double SURE = 0.55;

  /** The same for one that other signs point to, by what sort of slip it is. */
  private static final double OF_DIGIT = 0.05;

  private static final double OF_NONE = 0.25;

  /** From which odds on it may be one that is far from the story's. */
  private static final double FAR_LIKELY = 2.2;

  /** From which odds on a figure of another noun may be it, by a digit. */
  private static final double SURELY = 2;

  /** How many times likelier it must be than the story's own. */
  private static final double LIKELIER = 4;

  /** How far apart two figures can be, as the logarithm of how many times one is the other. */
  private static final double FAR = 0.8;

  private final SaidThings statements;
  private final Closeness nearness;
  private final ToldElsewhere elsewhere;
  private final ReferentSigns signs;

  Referents(SaidThings statements, Closeness nearness, ToldElsewhere elsewhere) {
    this.statements = statements;
    this.nearness = nearness;
    this.elsewhere = elsewhere;
    this.signs = new ReferentSigns(statements);
  }

  /** A figure of a source and which part of the whole it has. */
  private record Part(Near near, boolean told, boolean bears) {}

  /** The figure that is meant, where no source has the story's. */
  Optional<Near> meant(Said said, Quantity figure, Set<String> around) {
    if (!isPlain(figure) || FigureSlips.isChange(figure) && figure.kind() == Kind.PERCENT) {
      return Optional.empty();
    }
    boolean any = said.atoms().anyMatch(a -> isOfUnit(figure, a) && isAlike(figure, a));
    if (!any) {
      return Optional.empty();
    }
    List<Part> parts = parts(said, figure, around);
    Near best = best(parts.stream().filter(p -> !p.told()).toList());
    boolean likely =
        best != null
            && parts.stream().noneMatch(Part::bears)
            && best.score() >= LIKELY
            && isOfUnit(figure, best.atom())
            && nearness.isRival(said, best)
            && isAlike(figure, best.atom())
            && isAlone(said, figure, best);
    return likely && (figure.kind() != Kind.ORDINAL || isOfOrder(figure, best, around))
        ? Optional.of(best)
        : Optional.empty();
  }

  /** Whether a figure can be the one that is meant, or is so like it that it may be anything's. */
  boolean canBe(Said said, Quantity figure, Set<String> around, Near near) {
    boolean far = !isAlike(figure, near.atom()) && near.score() < FAR_LIKELY;
    if (far) {
      return false;
    }
    double least =
        switch (DigitSlips.of(figure, near.atom())) {
          case TURNED, ZEROS, TEEN -> 0;
          case DIGIT -> near.score() >= SURELY ? 0 : OF_DIGIT;
          default -> OF_NONE;
        };
    return least == 0
        || parts(said, figure, around).stream()
            .map(Part::near)
            .anyMatch(n -> n.atom() == near.atom() && n.score() >= least);
  }

  /** The figure beside the story's own in one statement, where all points to that. */
  Optional<Near> beside(Said said, Quantity figure, Set<String> around, Near own) {
    boolean may =
        isPlain(figure)
            && figure.kind() != Kind.ORDINAL
            && !own.atom().isCell()
            && isOneUnit(own.atom().unit(), figure.unit())
            && own.place().atoms().stream().anyMatch(a -> canBeBeside(said, figure, own, a));
    if (!may) {
      return Optional.empty();
    }
    List<Part> parts = parts(said, figure, around);
    double has = parts.stream().filter(Part::bears).mapToDouble(p -> p.near().score()).sum();
    Near best =
        best(
            parts.stream()
                .filter(p -> !p.told() && !p.bears() && p.near().place() == own.place())
                .filter(p -> p.near().atom().unit().equals(own.atom().unit()))
                .toList());
    return best != null
            && best.score() >= SURE
            && best.score() >= LIKELIER * has
            && isAlike(figure, best.atom())
        ? Optional.of(best)
        : Optional.empty();
  }

  /** Whether another figure of the statement can be meant, before all are weighed. */
  private boolean canBeBeside(Said said, Quantity figure, Near own, Atom atom) {
    return atom != own.atom()
        && atom.isOfKind(figure)
        && atom.low() == atom.high()
        && atom.unit().equals(own.atom().unit())
        && !atom.bears(figure)
        && isAlike(figure, atom)
        && !isTold(said, figure, own.place(), atom);
  }

  private static Near best(List<Part> parts) {
    Near best = null;
    for (Part part : parts) {
      best = part.bears() ? best : FigureLookup.better(best, part.near());
    }
    return best;
  }

  /** Whether a figure is told as it is, and not worked out of the one before: "24, or 37.5%". */
  private static boolean isPlain(Quantity figure) {
    return figure.isSingle()
        && figure.hedge() == Hedge.NONE
        && figure.kind() != Kind.AGE
        && figure.kind() != Kind.SCORE
        && !SameThing.isPart(figure)
        && !Closeness.lead(figure).equals("or");
  }

  private static boolean isOneUnit(String one, String two) {
    return one.equals(two) || one.endsWith("$") && two.endsWith("$");
  }

  private static boolean isOfUnit(Quantity figure, Atom atom) {
    return !atom.isCell()
        && atom.kind().filter(kind -> kind == figure.kind()).isPresent()
        && atom.unit().equals(figure.unit());
  }

  private static boolean isAlike(Quantity figure, Atom atom) {
    Slip slip = DigitSlips.of(figure, atom);
    return slip == Slip.TURNED
        || slip == Slip.ZEROS
        || slip == Slip.TEEN
        || Math.abs(Math.log(figure.low().doubleValue() / atom.nearest(figure))) <= FAR;
  }

  /** Whether the statement has no other of the sort that the story does not tell. */
  private boolean isAlone(Said said, Quantity figure, Near near) {
    return Closeness.isGapToo(figure, near)
        && near.place().atoms().stream()
                .filter(a -> a.isOfKind(figure) && !isTold(said, figure, near.place(), a))
                .count()
            == 1;
  }

  /** Whether two places are told in one order: of a noun, or with much around them alike. */
  private boolean isOfOrder(Quantity figure, Near near, Set<String> around) {
    boolean noun =
        !figure.counts().isEmpty() && near.atom().counts().equals(Word.stemOf(figure.counts()));
    return noun && figure.low().doubleValue() <= FigureLookup.SMALL
        || statements.shared(around, near.atom().near()) >= 1.5;
  }

  private boolean isTold(Said said, Quantity figure, Place place, Atom atom) {
    return elsewhere.has(said.story(), figure, new Near(place, atom, 0));
  }

  /** All figures of the sort, each with its part of the whole. */
  private List<Part> parts(Said said, Quantity figure, Set<String> around) {
    double most = 0;
    for (Scored scored : said.found()) {
      if (scored.place().atoms().stream().anyMatch(a -> a.isOfKind(figure))) {
        most = Math.max(most, ReferentSigns.score(scored, figure));
      }
    }
    List<Part> parts = new ArrayList<>();
    List<Double> odds = new ArrayList<>();
    double sum = Math.exp(ReferentSigns.NOTHING);
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        if (atom.isOfKind(figure)) {
          boolean told = isTold(said, figure, scored.place(), atom);
          double one = Math.exp(signs.of(said, figure, around, scored, atom, told, most));
          parts.add(
              new Part(
                  new Near(scored.place(), atom, 0),
                  told || atom.low() != atom.high(),
                  atom.comparable(figure) && atom.bears(figure)));
          odds.add(one);
          sum += one;
        }
      }
    }
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Near near = new Near(part.near().place(), part.near().atom(), odds.get(i) / sum);
      all.add(new Part(near, part.told(), part.bears()));
    }
    return all;
  }
}
