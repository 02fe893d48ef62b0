package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Word;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.DigitSlips.Slip;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;

/**
 * How likely it is that a figure which no source has was to be a certain one of theirs. No sign
 * tells that alone: not a word in common, not that one stands near. So each is weighed: whether one
 * is a slip of the pen for the other and what sort of slip, how much of what is said around the one
 * is said around the other and of what is said around that is said here, whether both count one
 * noun, and how far apart they are. The weights were fitted by logistic regression to figures of
 * packets that were changed at random, against those whose own statement was taken out of the
 * sources; the sum is the logarithm of the odds, as if there were as many of the one as of the
 * other.
 */
final class SameThing {
  private static final double AT_FIRST = -2.6;
  private static final double APART = -0.97;
  private static final double ALONE = 0.51;
  private static final double SAID = 0.39;
  private static final double UNIT = 0.56;
  private static final double COMPANION = 0.4;
  private static final double BACK = 1.16;
  private static final double BESIDE = 0.14;
  private static final double SHARED = 1.11;
  private static final double SENTENCE = 0.96;
  private static final double NOUN = 0.84;
  private static final double ROW = 0.55;

  /** What it tells that one is a slip of the pen for the other, of two digits or of more. */
  private static final Map<Slip, Double> SLIPS =
      Map.of(
          Slip.NONE,
          0.0,
          Slip.TURNED,
          2.6,
          Slip.ZEROS,
          1.8,
          Slip.TEEN,
          1.37,
          Slip.DIGIT,
          0.76,
          Slip.MORE,
          0.0);

  private static final double TURNED_LONG = 3.43;

  /** How near a thousand times a figure is one of millions for billions, as a logarithm. */
  private static final double GRAIN = 1e-6;

  /** Further apart two figures, and more alike two statements, need not be told. */
  private static final double FAR = 3;

  private static final double MUCH = 6;

  private static final double WHOLE = 100;

  /** How much must be said around both of a slip, whoever is named. */
  private static final double ALIKE = 0.4;

  /** How many words two statements of one thing have alike at least. */
  private static final int MANY = 3;

  private final SaidThings statements;
  private final Closeness nearness;
  private final ToldElsewhere elsewhere;

  SameThing(SaidThings statements, Closeness nearness, ToldElsewhere elsewhere) {
    this.statements = statements;
    this.nearness = nearness;
    this.elsewhere = elsewhere;
  }

  /** The likeliest of the figures that can be meant, with how likely it is for its score. */
  Optional<Near> of(Said said, Quantity figure, Set<String> around) {
    Near best = null;
    for (Scored scored : said.found()) {
      List<Atom> free = free(said, figure, around, scored);
      for (Atom atom : free) {
        double odds = odds(said, figure, around, scored, atom) + ALONE / free.size();
        best = FigureLookup.better(best, new Near(scored.place(), atom, odds));
      }
    }
    return Optional.ofNullable(best);
  }

  /** The figures of a statement that can be meant: of one sort, and told nowhere in the story. */
  private List<Atom> free(Said said, Quantity figure, Set<String> around, Scored scored) {
    List<Atom> free = new ArrayList<>();
    Article story = said.story();
    for (Atom atom : scored.place().atoms()) {
      Near near = new Near(scored.place(), atom, 0);
      boolean sort =
          (atom.comparable(figure) || atom.isOfKind(figure) && Closeness.isExact(figure))
              && !atom.bears(figure)
              && atom.low() == atom.high()
              && !(isRest(figure, atom) && !isWhole(around, scored))
              && (!isJoined(figure) || noun(figure, atom) > 0)
              && (figure.kind() != Kind.ORDINAL || isOfPlace(figure, atom))
              && (!atom.isCell() || Closeness.isPartlyNamed(said, scored.place()));
      boolean size = sort && (Closeness.isAlike(figure, atom) || DigitSlips.isOne(figure, atom));
      boolean gap = Closeness.isGapToo(figure, near);
      if (size
          && gap
          && (nearness.isRival(said, near, isPart(figure))
              || Closeness.companions(said, scored.place(), figure) > 1
              || isSlip(said, figure, around, near))
          && !elsewhere.has(story, figure, near)) {
        free.add(atom);
      }
    }
    return free;
  }

  private double odds(Said said, Quantity figure, Set<String> around, Scored scored, Atom atom) {
    Set<String> near = new HashSet<>(atom.near());
    near.addAll(atom.heads());
    Set<String> there = new HashSet<>(scored.place().statement().stems());
    there.addAll(near);
    double odds = AT_FIRST + SAID * Math.min(MUCH, scored.score()) + APART * apart(figure, atom);
    odds += slip(figure, atom) + SHARED * statements.shared(around, near);
    odds += BACK * statements.part(near, around) + BESIDE * statements.part(around, near);
    odds += SENTENCE * statements.part(said.here().stems(), there);
    odds += noun(figure, atom) > 0 ? NOUN : 0;
    odds += atom.unit().equals(figure.unit()) || isMeasured(figure, atom) ? UNIT : 0;
    odds += Closeness.companions(said, scored.place(), figure) > 0 ? COMPANION : 0;
    return odds + (atom.isCell() && Closeness.isNamed(said, scored.place()) ? ROW : 0);
  }

  /** Whether both measure one thing, each in a unit of its own. */
  private static boolean isMeasured(Quantity figure, Atom atom) {
    return !atom.isCell() && atom.converted(figure).isPresent();
  }

  private static double slip(Quantity figure, Atom atom) {
    Slip slip = DigitSlips.of(figure, atom);
    boolean great =
        slip == Slip.ZEROS
            && figure.kind() == Kind.MONEY
            && Closeness.isExact(figure)
            && Math.abs(Math.abs(Math.log10(figure.low().doubleValue() / atom.low())) - 3) < GRAIN;
    return slip == Slip.TURNED && Closeness.digits(figure) >= Closeness.TELLING || great
        ? TURNED_LONG
        : SLIPS.get(slip);
  }

  /** Whether it is told as a part, "two-thirds", and not in per cent. */
  static boolean isPart(Quantity figure) {
    return figure.kind() == Kind.PERCENT && figure.step().doubleValue() > 1;
  }

  /** Whether it is a slip of the pen of two digits or more, with a word alike around both. */
  private boolean isSlip(Said said, Quantity figure, Set<String> around, Near near) {
    Atom atom = near.atom();
    Slip slip = DigitSlips.of(figure, atom);
    return (slip == Slip.TURNED || slip == Slip.ZEROS)
        && !atom.isCell()
        && said.here().names().stream().noneMatch(name -> around.contains(Word.stemOf(name)))
        && SourceStatement.meet(said.here().years(), near.place().statement().years())
        && Closeness.isExact(figure)
        && statements.shared(around, atom.near()) > ALIKE;
  }

  /** Whether it is what the other leaves of a whole: two-thirds are, where a third are not. */
  private static boolean isRest(Quantity figure, Atom atom) {
    return figure.kind() == Kind.PERCENT
        && atom.kind().filter(kind -> kind == Kind.PERCENT).isPresent()
        && Atom.rounds(figure, WHOLE - atom.low());
  }

  /** Whether much is said around both, and so the one is the other and not what that leaves. */
  private static boolean isWhole(Set<String> around, Scored scored) {
    return around.stream().filter(scored.place().statement().stems()::contains).count() >= MANY;
  }

  /** Whether a number is joined to what it counts, "ten-man", and so stands for that alone. */
  private static boolean isJoined(Quantity figure) {
    String plain = figure.block().plain();
    return figure.kind() == Kind.COUNT
        && figure.low().doubleValue() <= FigureLookup.SMALL
        && figure.end() < plain.length()
        && plain.charAt(figure.end()) == '-';
  }

  /** Whether both are places among the same things: the second goal, or the second of nothing. */
  private static boolean isOfPlace(Quantity figure, Atom atom) {
    boolean none = figure.counts().isEmpty() && atom.counts().isEmpty();
    return noun(figure, atom) > 0 || none && atom.lead().equals(Closeness.lead(figure));
  }

  /** How far two figures are apart, as the logarithm of how many times the other one is. */
  private static double apart(Quantity figure, Atom atom) {
    double told = figure.low().doubleValue();
    double other = atom.nearest(figure);
    if (figure.kind() == Kind.MONEY && DigitSlips.isOtherZeros(figure, other)) {
      return 0;
    }
    return told > 0 && other > 0 ? Math.min(FAR, Math.abs(Math.log(told / other))) : FAR;
  }

  /** One where both count the same noun, minus one where they count two, else nothing. */
  private static int noun(Quantity figure, Atom atom) {
    String noun = Word.stemOf(figure.counts());
    return noun.isEmpty() || atom.counts().isEmpty() ? 0 : noun.equals(atom.counts()) ? 1 : -1;
  }
}
