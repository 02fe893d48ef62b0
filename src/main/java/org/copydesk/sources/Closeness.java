package org.copydesk.sources;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/** How near the figures of sources are to what a story says of one of its own. */
final class Closeness {
  /** What a word says that tells nearly all: the noun that is counted. */
  static final double NOUN = 0.8;

  private static final double STRONG = 2.6;

  private static final double HEAD = 0.8;

  private static final double NEARBY = 1.4;

  /** How far from a figure words tell that it is worked out. */
  private static final int BESIDE_WORDS = 30;

  private static final Pattern WORKED =
      Pattern.compile(
          "(?i)\\b(?:"
              + ListedWords.either("change")
              + "|"
              + ListedWords.either("worked")
              + ")\\b");

  /**
   * How much must be said around a figure besides, where its statement has another of the story's.
   */
  private static final double BESIDE = 0.5;

  private static final double OTHER_YEAR = 0.4;

  /** How many times the other a figure can be and still be a slip for it. */
  private static final double UNLIKE = 6;

  /** A figure of fewer digits is in some cell of a table by chance. */
  static final int TELLING = 3;

  private static final Pattern GAP =
      Pattern.compile(
          "(?: (?!to )\\p{L}+)?"
              + " (?:above|below|short|behind|ahead|more|fewer|less|lower|higher|better)\\b");

  private final SaidThings statements;

  Closeness(SaidThings statements) {
    this.statements = statements;
  }

  /**
   * A figure of a source and how near it is.
   *
   * @param score how much of what is said around the story's figure is said there
   */
  record Near(Place place, Atom atom, double score) {
    FigureLookup.FigureMatch told(boolean fair) {
      Evidence evidence = place.evidence(atom);
      return new FigureLookup.FigureMatch(fair, evidence.words(), evidence);
    }
  }

  /** Whether a sentence speaks of a row of a table: it has all words of its first head. */
  static boolean isNamed(Said said, Place row) {
    Set<String> head = Cells.row(row);
    return !head.isEmpty() && head.stream().allMatch(stem -> has(said, stem))
        || figures(said).anyMatch(f -> isRare(f) && row.atoms().stream().anyMatch(a -> a.bears(f)));
  }

  static boolean isPartlyNamed(Said said, Place row) {
    return isNamed(said, row) || Cells.row(row).stream().anyMatch(stem -> has(said, stem));
  }

  static boolean has(Said said, String stem) {
    return said.here().stems().contains(stem)
        || said.here().years().contains(stem)
        || said.before().filter(b -> b.stems().contains(stem)).isPresent();
  }

  static Stream<Quantity> figures(Said said) {
    return Quantities.of(said.story()).in(said.sentence()).stream();
  }

  /** Whether an atom is a figure that can be meant: "half" and "two in three" only bear out. */
  boolean isRival(Said said, Near near) {
    return isRival(said, near, false);
  }

  /**
   * The same.
   *
   * @param parts whether parts of a whole can be meant too
   */
  boolean isRival(Said said, Near near, boolean parts) {
    SourceStatement here = said.here();
    Place place = near.place();
    if (near.atom().isCell()) {
      return SourceStatement.meet(here.years(), years(near.atom()));
    }
    return (parts || !(near.atom().kind().get() == Kind.PERCENT && near.atom().unit().isEmpty()))
        && (here.canBeOf(place.statement())
            || SourceStatement.meet(here.years(), place.statement().years())
                && statements.of(place.text(), place.passage()).stream()
                    .anyMatch(
                        p -> here.names().stream().anyMatch(p.statement().names()::contains)));
  }

  /** Whether what follows a figure says that it is how far two others are apart. */
  static boolean isGap(Quantity figure) {
    return isGap(figure.block().plain(), figure.end());
  }

  static boolean isGap(String plain, int end) {
    return GAP.matcher(plain).region(end, plain.length()).lookingAt();
  }

  double score(Said said, Scored scored, Set<String> around, Atom atom, Quantity figure) {
    double score = scored.score() + NEARBY * close(said, around, atom);
    if (!atom.counts().isEmpty() && atom.counts().equals(Word.stemOf(figure.counts()))) {
      score += NOUN;
    }
    if (!atom.isCell() && atom.lead().equals(lead(figure))) {
      score += NOUN / 4;
    }
    Set<String> here = said.here().years();
    Set<String> there = atom.isCell() ? years(atom) : scored.place().statement().years();
    boolean conflict =
        !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
    return conflict ? score * OTHER_YEAR : score;
  }

  /** How much of the words around a figure stands around another, or heads its row and column. */
  double close(Said said, Set<String> around, Atom atom) {
    double close = statements.shared(around, atom.near());
    for (String head : atom.heads()) {
      if (around.contains(head)) {
        close += HEAD;
      } else if (said.here().stems().contains(head) || said.here().years().contains(head)) {
        close += HEAD / 2;
      }
    }
    return close;
  }

  /** How many telling figures of the same sentence the same statement of the source has. */
  static long companions(Said said, Place place, Quantity figure) {
    return figures(said)
        .filter(other -> !other.equals(figure) && isExact(other))
        .filter(other -> place.atoms().stream().anyMatch(atom -> has(atom, other)))
        .count();
  }

  /** Whether it is a figure, be that one that is met by chance nowhere or of the same noun. */
  static boolean has(Atom atom, Quantity figure) {
    boolean sort = isRare(figure) ? atom.isOfKind(figure) : atom.comparable(figure);
    return sort && atom.bears(figure);
  }

  /** Whether a figure has two digits that tell, and so is not met by chance. */
  static boolean isExact(Quantity figure) {
    return digits(figure) > 1;
  }

  static boolean isRare(Quantity figure) {
    return digits(figure) >= TELLING || isExact(figure) && figure.step().doubleValue() < 1;
  }

  /** How many digits of a figure tell. */
  static int digits(Quantity figure) {
    return figure.low().toPlainString().replaceAll("^0+\\.?0*|\\.|(?<!\\.)0+$", "").length();
  }

  static Set<String> years(Atom atom) {
    Set<String> years = new HashSet<>(atom.heads());
    years.removeIf(word -> !word.matches("\\d{4}"));
    return years;
  }

  static String lead(Quantity figure) {
    return Atom.lead(figure.block().plain(), figure.start());
  }

  /** Whether one may be a slip for the other: of the like size, and both of a noun or neither. */
  static boolean isAlike(Quantity figure, Atom atom) {
    double value = figure.low().doubleValue();
    double other = atom.nearest(figure);
    boolean size = value > 0 && other > 0 && other / value < UNLIKE && value / other < UNLIKE;
    boolean scaled = figure.kind() == Kind.MONEY && !atom.isCell();
    return size || scaled;
  }

  static boolean isGapToo(Quantity figure, Near near) {
    String plain = near.place().statement().block().plain();
    Atom atom = near.atom();
    boolean by = figure.kind() != Kind.PERCENT && lead(figure).equals("by");
    boolean changed = atom.isCell() || atom.lead().equals("by") || isGap(plain, atom.end());
    boolean gap = !atom.isCell() && isGap(plain, atom.end());
    if (isGap(figure)) {
      return gap || !atom.isCell() && atom.lead().equals("by");
    }
    return !gap && (!by || changed);
  }

  /** Whether words beside a figure say that it is worked out: "more", "a rise of", "in all". */
  static boolean isWorked(Quantity figure) {
    String plain = figure.block().plain();
    String before = plain.substring(Math.max(0, figure.start() - BESIDE_WORDS), figure.start());
    int end = Math.max(figure.end(), figure.nounEnd());
    String after = plain.substring(figure.end(), Math.min(plain.length(), end + BESIDE_WORDS));
    return WORKED.matcher(before).find() || WORKED.matcher(after).find() || isGap(figure);
  }

  /** Whether the rival speaks of just this, which for a small number its very words must say. */
  boolean isTelling(Said said, Quantity figure, Near rival, Set<String> around) {
    boolean noun =
        !rival.atom().counts().isEmpty()
            && rival.atom().counts().equals(Word.stemOf(figure.counts()));
    double close = close(said, around, rival.atom());
    if (close >= BESIDE && companions(said, rival.place(), figure) > 0) {
      return true;
    }
    boolean small =
        figure.low().doubleValue() <= FigureLookup.SMALL && figure.step().doubleValue() == 1;
    if (small && figure.kind() == Kind.COUNT || figure.kind() == Kind.DURATION) {
      return noun && close > NOUN || close > 2 * NOUN;
    }
    boolean led = rival.atom().lead().equals(lead(figure)) && rival.atom().lead().length() > 1;
    return noun || led || close > NOUN / 2 || rival.score() > STRONG;
  }

  /** How many of {@code words} stand around one figure and not around the other. */
  double apart(Set<String> words, Atom one, Atom other) {
    Set<String> near = new HashSet<>(one.near());
    near.removeAll(other.near());
    long heads =
        one.heads().stream().filter(h -> words.contains(h) && !other.heads().contains(h)).count();
    return statements.shared(words, near) + HEAD * heads;
  }
}
