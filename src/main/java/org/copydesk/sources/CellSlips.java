package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/** Figures that stand in a table, and there in the row or column of another thing. */
final class CellSlips {
  private static final Pattern BACK =
      Pattern.compile("(?i)\\b" + ListedWords.either("back") + "\\b");

  /** What follows a figure right away and says of what it is: "96 in agriculture". */
  private static final Pattern OF = Pattern.compile(" (?:in|at|for|of) (?:the )?(?<name>.*)");

  private static final Pattern MARK = Pattern.compile("[,;:.()—–]");

  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  private final ToldElsewhere elsewhere;

  CellSlips(ToldElsewhere elsewhere) {
    this.elsewhere = elsewhere;
  }

  /** The cell that is meant, where only cells of another row or of an earlier year have it. */
  Optional<FigureMatch> of(Said said, Quantity figure) {
    List<Near> own = new ArrayList<>();
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        if (FigureSlips.bears(atom, figure)) {
          own.add(new Near(scored.place(), atom, scored.score()));
        }
      }
    }
    boolean prose = own.stream().anyMatch(near -> !near.atom().isCell());
    if (own.isEmpty() || prose || !Closeness.isExact(figure)) {
      return Optional.empty();
    }
    List<Near> headed = own.stream().filter(n -> isHeaded(said, n.place())).toList();
    return headed.isEmpty()
        ? otherRow(said, figure, own).or(() -> earlier(said, figure, totals(own)))
        : earlier(said, figure, headed);
  }

  private static List<Near> totals(List<Near> own) {
    return own.stream().filter(near -> TableSums.isTotal(near.place())).toList();
  }

  /** Whether the sentence, or the one before, has all words that head a row. */
  static boolean isHeaded(Said said, Place row) {
    Set<String> head = Cells.row(row);
    return !head.isEmpty() && head.stream().allMatch(stem -> Closeness.has(said, stem));
  }

  /** The cell of the same column in the only row that the sentence names. */
  private Optional<FigureMatch> otherRow(Said said, Quantity figure, List<Near> own) {
    if (own.size() > 1) {
      return Optional.empty();
    }
    Near only = own.get(0);
    Set<String> head = Cells.row(only.place());
    boolean named =
        TableSums.isTotal(only.place())
            || Closeness.companions(said, only.place(), figure) > 0
            || head.stream().anyMatch(stem -> Closeness.has(said, stem) || isYear(stem));
    Near meant = null;
    int last = -1;
    for (Scored scored : named ? List.<Scored>of() : said.found()) {
      Place row = scored.place();
      Optional<Atom> cell = cell(row, only.atom().column());
      boolean like = row.text() == only.place().text() && cell.isPresent();
      boolean told = like && isTold(said, row, figure);
      if (like && (told || isNamedHere(said, row))) {
        int at = told ? Integer.MAX_VALUE - 1 : at(said, row, figure);
        Near near = new Near(row, cell.get(), 0);
        meant = at > last ? near : meant;
        last = Math.max(at, last);
      }
    }
    boolean free = meant != null && !elsewhere.has(said.story(), figure, meant);
    return free ? Optional.of(told(only, meant, name(only), name(meant))) : Optional.empty();
  }

  /** Whether a sentence gives a figure before this that just one row has. */
  private static boolean isTold(Said said, Place row, Quantity figure) {
    return Closeness.figures(said)
        .filter(other -> other.end() <= figure.start() && Closeness.isRare(other))
        .anyMatch(
            other ->
                RowSlips.rows(row.text()).stream()
                        .filter(r -> r.atoms().stream().anyMatch(a -> FigureSlips.bears(a, other)))
                        .allMatch(r -> r.passage() == row.passage())
                    && row.atoms().stream().anyMatch(a -> FigureSlips.bears(a, other)));
  }

  private static boolean isYear(String stem) {
    return YEAR.matcher(stem).matches();
  }

  private static boolean isNamedHere(Said said, Place row) {
    Set<String> head = Cells.row(row);
    return !head.isEmpty()
        && Cells.heads(row.text(), row.passage()).isPresent()
        && !TableSums.isTotal(row)
        && head.stream().noneMatch(CellSlips::isYear)
        && (said.here().stems().containsAll(head)
            || head.stream().anyMatch(stem -> Closeness.has(said, stem) && isOnly(stem, row)));
  }

  /** Whether a word heads just one row of a table. */
  private static boolean isOnly(String stem, Place row) {
    return RowSlips.rows(row.text()).stream()
            .filter(other -> Cells.row(other).contains(stem))
            .count()
        == 1;
  }

  /** Where a row is named last before a figure, or right behind; -1 where it is named later. */
  private static int at(Said said, Place row, Quantity figure) {
    String plain = figure.block().plain();
    Matcher of =
        OF.matcher(Units.folded(plain.substring(Math.max(figure.end(), figure.nounEnd()))));
    boolean behind =
        of.lookingAt()
            && Cells.heading(row.passage()).stream()
                .map(Units::folded)
                .anyMatch(head -> of.group("name").startsWith(head));
    if (behind) {
      return Integer.MAX_VALUE;
    }
    String before =
        Units.folded(figure.block().plain().substring(said.sentence().start(), figure.start()));
    return Cells.heading(row.passage()).stream()
        .map(Units::folded)
        .mapToInt(head -> Math.max(before.lastIndexOf(head), before.lastIndexOf(first(head))))
        .max()
        .orElse(-1);
  }

  /** The first word of a head, where that tells more than an article does. */
  private static String first(String head) {
    String first = head.split(" ")[0];
    return first.length() > 2 ? first : head;
  }

  private static Optional<Atom> cell(Place row, int column) {
    return row.atoms().stream()
        .filter(a -> a.isCell() && a.column() == column && a.low() != 0)
        .findFirst();
  }

  /**
   * The cell of the last year that the table has, where the story gives others of that year, not
   * this, and does not say that it looks back.
   */
  private Optional<FigureMatch> earlier(Said said, Quantity figure, List<Near> own) {
    boolean back = BACK.matcher(clause(figure)).find() || !said.here().years().isEmpty();
    if (own.size() != 1 || back) {
      return Optional.empty();
    }
    Near only = own.get(0);
    Optional<Near> last =
        only.place().atoms().stream()
            .filter(other -> isOfLaterYear(other, only.atom()))
            .reduce((one, two) -> year(two).compareTo(year(one)) > 0 ? two : one)
            .map(atom -> new Near(only.place(), atom, 0));
    boolean free =
        last.isPresent()
            && !elsewhere.has(said.story(), figure, last.get())
            && tells(said, figure, last.get());
    return free
        ? Optional.of(told(only, last.get(), year(only.atom()), year(last.get().atom())))
        : Optional.empty();
  }

  /** What stands around a figure, up to the marks before and behind it. */
  private static String clause(Quantity figure) {
    String plain = figure.block().plain();
    int from = figure.start();
    while (from > 0 && !MARK.matcher(plain.substring(from - 1, from)).matches()) {
      from--;
    }
    Matcher mark = MARK.matcher(plain);
    return plain.substring(from, mark.find(figure.end()) ? mark.start() : plain.length());
  }

  /** Whether the story gives another figure of the column, and so has looked there. */
  private static boolean tells(Said said, Quantity figure, Near cell) {
    for (StoryFigure other : StoryFigure.of(said.story())) {
      boolean telling = !other.figure().equals(figure) && Closeness.isExact(other.plain());
      for (Place row : telling ? RowSlips.rows(cell.place().text()) : List.<Place>of()) {
        Optional<Atom> there = cell(row, cell.atom().column());
        if (there.isPresent() && FigureSlips.bears(there.get(), other.plain())) {
          return true;
        }
      }
      if (telling && isSum(other.plain(), cell)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure is what all cells of the column make. */
  private static boolean isSum(Quantity figure, Near cell) {
    Atom one = cell.atom();
    double sum =
        RowSlips.rows(cell.place().text()).stream()
            .filter(row -> !TableSums.isTotal(row))
            .flatMap(row -> cell(row, one.column()).stream())
            .mapToDouble(Atom::low)
            .sum();
    return FigureSlips.bears(one.of(sum), figure);
  }

  private static boolean isOfLaterYear(Atom other, Atom own) {
    Set<String> heads = new HashSet<>(own.heads());
    heads.removeAll(Closeness.years(own));
    Set<String> others = new HashSet<>(other.heads());
    others.removeAll(Closeness.years(other));
    boolean later = year(other).isEmpty() || year(other).compareTo(year(own)) > 0;
    return heads.equals(others) && !year(own).isEmpty() && later;
  }

  private static String year(Atom atom) {
    return Closeness.years(atom).stream().sorted().findFirst().orElse("");
  }

  private static String name(Near near) {
    return String.join(", ", Cells.heading(near.place().passage()));
  }

  private static FigureMatch told(Near own, Near meant, String here, String there) {
    Evidence place = meant.place().evidence(meant.atom());
    String words = own.place().evidence(own.atom()).words();
    return new FigureMatch(
        false,
        place.words(),
        place,
        "The source has “%s” for %s, and “%s” for %s; put the figure right, or say whose it is."
            .formatted(words, here, place.words(), there));
  }
}
