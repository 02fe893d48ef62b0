package org.copydesk.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Quotation;

/**
 * What a quotation leaves off at either end, where the sense hangs on it: the "if" before "we had
 * more money", the "I don't think" before "she lied". A quotation that begins like a sentence says
 * that one began there; one that the story's own words lead into does not.
 */
final class Clipped {
  private static final Set<String> TURNING = ListedWords.of("turning");
  private static final Set<String> CONDITION = ListedWords.of("condition");
  private static final Set<String> UNSAID = ListedWords.of("unsaid");

  /** Fewer words are said again and again, and it cannot be told which of them are quoted. */
  private static final int SHORTEST = 3;

  /** How many words of the source before the first quoted are looked at. */
  private static final int FAR = 14;

  /** How near before the first quoted word one that turns the sense must stand. */
  private static final int BESIDE = 4;

  /** How much of the story around a quotation may say what it leaves off. */
  private static final int AROUND = 120;

  private static final Pattern STOP = Pattern.compile("[.!?…;:]");
  private static final Pattern CUT = Pattern.compile("[.!?…;:,–—]");

  private Clipped() {}

  /** The words of a source right before what is quoted on which the sense hangs. */
  static Optional<List<Units.Unit>> before(
      Quotation quotation, Quoted.Piece piece, String source, List<Units.Unit> heard, int from) {
    String plain = quotation.block().plain();
    int start = piece.units().get(0).start();
    boolean begins =
        piece.units().size() >= SHORTEST
            && start <= quotation.start() + 2
            && Character.isUpperCase(plain.charAt(start))
            && from > 0;
    if (!begins || isFirst(source, heard, from)) {
      return Optional.empty();
    }
    boolean cut = false;
    for (int j = from - 1; j >= 0 && j >= from - FAR; j--) {
      String gap = gap(source, heard, j);
      if (STOP.matcher(gap).find()) {
        return Optional.empty();
      }
      cut |= CUT.matcher(gap).find();
      String form = heard.get(j).form();
      boolean beside = !cut && from - j <= BESIDE;
      boolean hangs =
          CONDITION.contains(form) && !form.equals("until")
              || beside && (TURNING.contains(form) || UNSAID.contains(form));
      if (hangs && !isTold(plain, quotation.start() - AROUND, quotation.start(), form)) {
        return Optional.of(heard.subList(j, from));
      }
    }
    return Optional.empty();
  }

  private static boolean isFirst(String source, List<Units.Unit> heard, int from) {
    return STOP.matcher(gap(source, heard, from - 1)).find();
  }

  /** The words right after what is quoted that make it depend on something. */
  static Optional<List<Units.Unit>> after(
      Quotation quotation, Quoted.Piece piece, String source, List<Units.Unit> heard, int to) {
    String plain = quotation.block().plain();
    int end = piece.units().get(piece.units().size() - 1).end();
    boolean ends =
        piece.units().size() >= SHORTEST && quotation.closed() && end >= quotation.end() - 2;
    if (!ends || to == 0 || to + 1 >= heard.size()) {
      return Optional.empty();
    }
    String form = heard.get(to).form();
    String gap = gap(source, heard, to - 1);
    boolean hangs = CONDITION.contains(form) && (gap.equals(" ") || form.equals("unless"));
    if (!hangs || STOP.matcher(gap).find() || isTold(plain, end, end + AROUND, form)) {
      return Optional.empty();
    }
    int last = to;
    while (last + 1 < heard.size()
        && last - to < FAR
        && !CUT.matcher(gap(source, heard, last)).find()) {
      last++;
    }
    return Optional.of(heard.subList(to, last + 1));
  }

  /** What stands between a word and the next; nothing within a contraction. */
  private static String gap(String source, List<Units.Unit> heard, int at) {
    int from = heard.get(at).end();
    return source.substring(from, Math.max(from, heard.get(at + 1).start()));
  }

  /** Whether the story itself says near a quotation what that leaves off, in a word of the kind. */
  private static boolean isTold(String plain, int from, int to, String form) {
    String near =
        plain
            .substring(Math.max(0, from), Math.min(plain.length(), Math.max(0, to)))
            .toLowerCase(Locale.ROOT);
    Set<String> kind =
        CONDITION.contains(form) ? CONDITION : TURNING.contains(form) ? TURNING : UNSAID;
    for (String word : near.split("[^\\p{L}'’]+")) {
      if (kind.contains(word)
          || UNSAID.contains(word)
          || word.endsWith("n't")
          || word.endsWith("n’t")) {
        return true;
      }
    }
    return false;
  }
}
