package org.copydesk.sources;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Word;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;

/** The signs that a figure of a source is the one of which a story speaks, each with its weight. */
final class ReferentSigns {
  private static final Map<String, Double> WEIGHTS = new HashMap<>();

  static {
    for (String[] row : ListedWords.rows("referents.tsv")) {
      WEIGHTS.put(row[0], Double.valueOf(row[1]));
    }
  }

  /** How likely it is that none of them is. */
  static final double NOTHING = WEIGHTS.get("nothing");

  private static final double MOST_SCORE = 6;

  private final SaidThings statements;

  ReferentSigns(SaidThings statements) {
    this.statements = statements;
  }

  /** How near a statement is without what it owes to the figure itself. */
  static double score(Scored scored, Quantity figure) {
    boolean has =
        Closeness.isExact(figure)
            && scored.place().atoms().stream().anyMatch(a -> FigureSlips.bears(a, figure));
    return scored.score() - (has ? SaidThings.weight(figure) : 0);
  }

  private static double sum(Map<String, Double> signs) {
    return signs.entrySet().stream()
        .mapToDouble(sign -> WEIGHTS.get(sign.getKey()) * sign.getValue())
        .sum();
  }

  /** How much all that can be told says that {@code atom} is the one, as a logarithm. */
  double of(
      Said said,
      Quantity figure,
      Set<String> around,
      Scored scored,
      Atom atom,
      boolean told,
      double most) {
    Map<String, Double> signs = new HashMap<>();
    Place place = scored.place();
    Set<String> near = new HashSet<>(atom.near());
    near.addAll(atom.heads());
    Set<String> there = new HashSet<>(place.statement().stems());
    there.addAll(near);
    double score = score(scored, figure);
    signs.put("score", Math.min(MOST_SCORE, score));
    signs.put("nearest", most <= 0 ? 0 : score / most);
    signs.put("sentence", statements.part(said.here().stems(), there));
    signs.put("mutual", statements.part(there, said.here().stems()));
    signs.put("unit", is(atom.unit().equals(figure.unit())));
    signs.put("gap", is(Closeness.isGapToo(figure, new Near(place, atom, 0))));
    signs.put("told", is(told));
    long same = place.atoms().stream().filter(a -> a.isOfKind(figure)).count();
    signs.put("alone", 1.0 / same);
    signs.put("companions", (double) Math.min(2, Closeness.companions(said, place, figure)));
    signs.put("single", is(atom.low() == atom.high()));
    nouns(signs, figure, atom, there);
    names(signs, said, place, atom);
    Set<String> own = new HashSet<>(near);
    for (Atom other : place.atoms()) {
      if (other != atom && other.isOfKind(figure)) {
        own.removeAll(other.near());
        own.removeAll(other.heads());
      }
    }
    signs.put("own", statements.shared(around, own));
    double shared = statements.shared(around, near);
    if (atom.isCell()) {
      cell(signs, said, around, place, atom);
      signs.put("cell-shared", shared);
    } else {
      signs.put("shared", shared);
      signs.put("back", statements.part(near, around));
      signs.put("beside", statements.part(around, near));
      signs.put("kind", is(atom.kind().filter(kind -> kind == figure.kind()).isPresent()));
      signs.put("lead", is(atom.lead().length() > 1 && atom.lead().equals(Closeness.lead(figure))));
    }
    return sum(signs);
  }

  private static double is(boolean sign) {
    return sign ? 1 : 0;
  }

  private static void nouns(
      Map<String, Double> signs, Quantity figure, Atom atom, Set<String> there) {
    String noun = Word.stemOf(figure.counts());
    boolean both = !noun.isEmpty() && !atom.counts().isEmpty();
    signs.put("noun", is(both && noun.equals(atom.counts())));
    signs.put("other-noun", is(both && !noun.equals(atom.counts())));
    signs.put("noun-there", is(!both && !noun.isEmpty() && there.contains(noun)));
  }

  private static void names(Map<String, Double> signs, Said said, Place place, Atom atom) {
    Set<String> here = said.here().years();
    Set<String> there = atom.isCell() ? Closeness.years(atom) : place.statement().years();
    boolean years = !here.isEmpty() && !there.isEmpty();
    boolean year = years && here.stream().anyMatch(there::contains);
    signs.put("year", is(year));
    signs.put("other-year", is(years && !year));
    Set<String> names = said.here().names();
    Set<String> others = place.statement().names();
    boolean both = !names.isEmpty() && !others.isEmpty();
    boolean name = both && names.stream().anyMatch(others::contains);
    signs.put("name", is(name));
    signs.put("other-name", is(both && !name));
  }

  /** What the heads of a cell's row and column tell. */
  private static void cell(
      Map<String, Double> signs, Said said, Set<String> around, Place place, Atom atom) {
    signs.put("cell", 1.0);
    signs.put("row", is(Closeness.isNamed(said, place)));
    signs.put("partly", is(Closeness.isPartlyNamed(said, place)));
    signs.put("total", is(TableSums.isTotal(place)));
    String last =
        place.atoms().stream()
            .flatMap(a -> Closeness.years(a).stream())
            .max(String::compareTo)
            .orElse("");
    boolean dated = !last.isEmpty() && !Closeness.years(atom).isEmpty();
    signs.put("last-year", is(dated && atom.heads().contains(last)));
    signs.put("earlier-year", is(dated && !atom.heads().contains(last)));
    Set<String> heads = new HashSet<>(atom.heads());
    heads.removeIf(head -> head.matches("\\d{4}"));
    long there = heads.stream().filter(head -> isSaid(said, head)).count();
    signs.put("head", (double) heads.stream().filter(around::contains).count());
    signs.put("head-there", (double) there);
    signs.put("head-missing", (heads.size() - there) / (double) Math.max(1, heads.size()));
  }

  private static boolean isSaid(Said said, String stem) {
    return said.here().stems().contains(stem)
        || said.before().filter(before -> before.stems().contains(stem)).isPresent();
  }
}
