package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Word;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Unit;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SourceStatement.Place;

/** Reads a row of a table as a statement: each number in it with the heads of row and column. */
final class Cells {
  private static final Pattern NUMBER =
      Pattern.compile(
          "[£$€]?\\s*([-−+]?\\d{1,3}(?:,\\d{3})+|[-−+]?\\d+)(\\.\\d+)?\\s*(%|per cent)?(?:p|pts?|pp|c)?"
              + "(?: "
              + ListedWords.either("cell unit")
              + ")?");

  private static final Pattern SHARE =
      Pattern.compile("(?i)%|\\bper ?cent|(?:^|[_\\W])(?:pct|percent|share|rate)(?:$|[_\\W])");

  private static final Pattern THOUSANDS =
      Pattern.compile("(?i)thousands?|['’]000s?|\\b[£$€]?000s?\\b|[£$€]k\\b");

  private static final Pattern MILLIONS =
      Pattern.compile("(?i)millions?|[£$€]\\s?m\\b|\\b[a-z]{0,3}[£$€]?mn?\\)");

  private static final Pattern HUNDREDTHS =
      Pattern.compile("(?i)\\((?:p|pence|c|cents)\\)|\\bpence\\b");

  /** What a head says between brackets, last of all or before a year: a unit, where it is one. */
  private static final Pattern UNIT =
      Pattern.compile("[(_ ](\\p{L}{1,12})\\)?(?:_\\d{4}(?:_\\d+)?)?$");

  /** A first head that says in what all columns are, but those that say otherwise. */
  private static final Pattern OF_ALL = Pattern.compile("(?i)^[^|]*(?:[£$€]|thousand|million)");

  private static final Pattern MONEY = Pattern.compile("[£$€]");

  private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");

  /** The heads of columns that say of which year a row is. */
  private static final Set<String> YEARS = ListedWords.of("year head");

  private Cells() {}

  /** The heads of the columns of the table that {@code row} is in: the first row before it. */
  static Optional<Passage> heads(SourceText table, Passage row) {
    List<Passage> rows = table.passages();
    return rows.isEmpty() || rows.get(0) == row ? Optional.empty() : Optional.of(rows.get(0));
  }

  static List<Place> of(SourceText table, Passage row) {
    String plain = row.block().plain();
    Optional<Passage> heads = heads(table, row);
    List<Atom> atoms = new ArrayList<>();
    Set<String> first = new LinkedHashSet<>();
    List<Word> columns = new ArrayList<>();
    Optional<String> year = Optional.empty();
    for (int i = 0; i < row.stamps().size(); i++) {
      int from = row.stamps().get(i).from();
      int to = i + 1 < row.stamps().size() ? row.stamps().get(i + 1).from() - 3 : plain.length();
      to = Math.max(from, to);
      String value = plain.substring(from, to).strip();
      Matcher number = NUMBER.matcher(value);
      if (!number.matches()) {
        first.addAll(SourceStatement.stems(table.article().words(row.block(), from, to)));
        continue;
      }
      String cell = row.stamps().get(i).name();
      String head = heads.flatMap(h -> head(h, cell)).orElse("");
      String all =
          heads.map(h -> h.block().plain()).filter(h -> OF_ALL.matcher(h).find()).orElse("");
      List<Word> words = words(head);
      columns.addAll(words);
      Set<String> stems = new LinkedHashSet<>(SourceStatement.stems(words));
      words.stream().map(Word::text).filter(w -> w.matches("\\d{4}")).forEach(stems::add);
      if (i > 0 && YEAR.matcher(value).matches() && YEARS.contains(Units.folded(head).strip())) {
        year = Optional.of(value);
        continue;
      }
      year.ifPresent(stems::add);
      atoms.add(atom(number, head, all, i, from, to, first, stems));
    }
    SourceStatement statement =
        SourceStatement.of(
            table.article(), row.block(), 0, plain.length(), Optional.of(List.copyOf(columns)));
    return List.of(new Place(table, row, statement, List.copyOf(atoms), 0));
  }

  /** The stems of what a row is about: of the rarest of the words that head it, or its year. */
  static Set<String> row(Place place) {
    String best = "";
    int fewest = Integer.MAX_VALUE;
    List<String> heads = heading(place.passage());
    for (int i = 0; i < heads.size(); i++) {
      int count =
          place
              .text()
              .article()
              .derived(Headings.class, a -> headings(place.text()))
              .counts()
              .getOrDefault(i + "|" + heads.get(i), 0);
      if (count < fewest) {
        best = heads.get(i);
        fewest = count;
      }
    }
    return YEAR.matcher(best).matches() ? Set.of(best) : SourceStatement.stems(words(best));
  }

  /** How often each head stands in each column that heads rows, counted once for a table. */
  private record Headings(Map<String, Integer> counts) {}

  private static Headings headings(SourceText table) {
    Map<String, Integer> counts = new HashMap<>();
    for (Passage row : table.passages()) {
      List<String> heads = heading(row);
      for (int i = 0; i < heads.size(); i++) {
        counts.merge(i + "|" + heads.get(i), 1, Integer::sum);
      }
    }
    return new Headings(Map.copyOf(counts));
  }

  /** The cells before the first number of a row, or its first cell where that is a year. */
  static List<String> heading(Passage row) {
    List<Passage.Stamp> stamps = row.stamps();
    String plain = row.block().plain();
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < stamps.size(); i++) {
      int from = stamps.get(i).from();
      int to = i + 1 < stamps.size() ? stamps.get(i + 1).from() - 3 : plain.length();
      String value = plain.substring(from, Math.max(from, to)).strip();
      if (NUMBER.matcher(value).matches()) {
        return i == 0 && YEAR.matcher(value).matches() ? List.of(value) : heads;
      }
      heads.add(value);
    }
    return heads;
  }

  private static Atom atom(
      Matcher number,
      String head,
      String all,
      int column,
      int from,
      int to,
      Set<String> near,
      Set<String> heads) {
    String digits = number.group(1).replaceAll("[,+]", "").replace('−', '-');
    String part = number.group(2) == null ? "" : number.group(2);
    double value = Double.parseDouble(digits + part);
    boolean share = number.group(3) != null || SHARE.matcher(head).find();
    return new Atom(
        value,
        value,
        kind(head, share),
        unit(head),
        "",
        scale(head) == 1 && !share ? scale(all) : scale(head),
        column,
        from,
        to,
        near,
        heads,
        "");
  }

  private static Optional<Kind> kind(String head, boolean share) {
    if (share) {
      return Optional.of(Kind.PERCENT);
    }
    boolean measure = !unit(head).isEmpty();
    return MONEY.matcher(head).find()
        ? Optional.of(Kind.MONEY)
        : measure ? Optional.of(Kind.MEASURE) : Optional.empty();
  }

  private static double scale(String head) {
    return THOUSANDS.matcher(head).find()
        ? 1e3
        : MILLIONS.matcher(head).find() ? 1e6 : HUNDREDTHS.matcher(head).find() ? 0.01 : 1;
  }

  /** The unit that a head names, in one spelling; empty for none. */
  private static String unit(String head) {
    Matcher unit = UNIT.matcher(head);
    return unit.find() ? Unit.named(unit.group(1)).map(Unit::label).orElse("") : "";
  }

  /** The head of the column in which the cell called {@code name} stands. */
  static Optional<String> head(Passage heads, String name) {
    String letters = name.replaceAll("\\d+$", "");
    for (int i = 0; i < heads.stamps().size(); i++) {
      if (heads.stamps().get(i).name().replaceAll("\\d+$", "").equals(letters)) {
        String plain = heads.block().plain();
        int from = heads.stamps().get(i).from();
        int to =
            i + 1 < heads.stamps().size() ? heads.stamps().get(i + 1).from() - 3 : plain.length();
        return Optional.of(plain.substring(from, Math.max(from, to)));
      }
    }
    return Optional.empty();
  }

  /** The words of a head, which may be joined by underscores. */
  static List<Word> words(String head) {
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String word : head.split("[^\\p{L}\\p{N}'’]+")) {
      if (!word.isEmpty()) {
        words.add(new Word(at, at + word.length(), word));
      }
      at += word.length() + 1;
    }
    return words;
  }

  /** The row of what is said of the like whose words, and no cell of figures, say a number. */
  static Optional<Near> inWords(Said said, Quantity figure) {
    String number = figure.low().stripTrailingZeros().toPlainString();
    return said.found().stream()
        .map(scored -> scored.place())
        .filter(row -> !row.atoms().isEmpty() && row.atoms().get(0).isCell())
        .filter(
            row ->
                Units.of(row.text().article().words(row.passage().block())).stream()
                    .filter(unit -> unit.form().equals(number))
                    .anyMatch(
                        u ->
                            row.atoms().stream()
                                .noneMatch(a -> u.start() < a.end() && a.start() < u.end())))
        .map(row -> new Near(row, row.atoms().get(0), 0))
        .findFirst();
  }
}
