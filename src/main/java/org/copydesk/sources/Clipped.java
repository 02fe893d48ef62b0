package org.copydesk.sources;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
  private static final Set<String> AUXILIARY = ListedWords.of("auxiliary");
  private static final Set<String> DENIAL = Set.of("not", "never");

  /**
   * What parts a condition from the sentence that is quoted: "if we wait, because every year …".
   */
  private static final Set<String> PARTING = Set.of("because", "but", "so");

  /** Fewer words are said again and again, and it cannot be told which of them are quoted. */
  private static final int SHORTEST = 3;

  /** How many words of the source before the first quoted are looked at. */
  private static final int FAR = 14;

  /** How near before the first quoted word one that turns the sense must stand. */
  private static final int BESIDE = 4;

  /** A word of more letters tells of what a clause speaks. */
  private static final int TELLING = 4;

  /** How much of the story around a quotation may say what it leaves off. */
  private static final int AROUND = 120;

  private static final Pattern STOP = Pattern.compile("[.!?…;:]");
  private static final Pattern CUT = Pattern.compile("[.!?…;:,–—]");

  /** The word that leads to a quotation. */
  private static final Pattern LEAD = Pattern.compile("\\p{L}+ $");

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
      if (PARTING.contains(form)) {
        return Optional.empty();
      }
      boolean beside = !cut && from - j <= BESIDE;
      boolean hangs =
          CONDITION.contains(form) && !form.equals("until")
              || beside && (TURNING.contains(form) || UNSAID.contains(form));
      boolean told =
          isTold(plain, quotation.start() - AROUND, quotation.start(), form)
              || isToldInWords(plain, quotation, heard.subList(j + 1, from));
      if (hangs && !told) {
        return Optional.of(heard.subList(j, from));
      }
    }
    return Optional.empty();
  }

  /**
   * The "not" right before words that the story puts into a sentence of its own, without it: they
   * did “accept that this was banter”.
   */
  static Optional<List<Units.Unit>> denied(
      Quotation quotation, Quoted.Piece piece, String source, List<Units.Unit> heard, int from) {
    String plain = quotation.block().plain();
    int start = piece.units().get(0).start();
    boolean denied =
        from > 1
            && start <= quotation.start() + 2
            && DENIAL.contains(heard.get(from - 1).form())
            && AUXILIARY.contains(heard.get(from - 2).form())
            && gap(source, heard, from - 1).equals(" ");
    Matcher lead = LEAD.matcher(plain.substring(0, quotation.start()));
    boolean bare =
        denied
            && lead.find()
            && AUXILIARY.contains(lead.group().strip().toLowerCase(Locale.ROOT))
            && !isTold(plain, quotation.start() - AROUND, quotation.start(), "not");
    return bare ? Optional.of(heard.subList(from - 1, from)) : Optional.empty();
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

  /** Whether the sentence that leads to a quotation has a telling word of what it leaves off. */
  private static boolean isToldInWords(
      String plain, Quotation quotation, List<Units.Unit> clipped) {
    String before = plain.substring(0, quotation.start()).toLowerCase(Locale.ROOT);
    String own = before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf('”')) + 1);
    List<String> words = List.of(own.split("[^\\p{L}'’]+"));
    return clipped.stream()
        .map(Units.Unit::form)
        .anyMatch(form -> form.length() > TELLING && words.contains(form));
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
