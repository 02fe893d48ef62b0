package org.copydesk.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a block into sentences, with the abbreviations news uses. */
final class Sentences {
  /** Abbreviations that are never the end of a sentence: something always follows them. */
  private static final Set<String> LEADING =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "capt", "cmdr", "sgt", "maj", "adm",
          "gov", "sen", "rep", "rev", "fr", "hon", "st", "pres", "supt", "insp", "det", "no", "nos",
          "vs", "v", "mt", "ft", "messrs", "mme", "mlle", "jan", "feb", "mar", "apr", "jun", "jul",
          "aug", "sep", "sept", "oct", "nov", "dec", "fig", "vol", "pp", "ed", "op", "cf", "e.g",
          "i.e", "approx", "est", "sec", "asst", "atty", "dist", "cpl", "pvt", "pte", "msgr");

  /** An end mark with what may close after it, then space, then something that may begin. */
  private static final Pattern END =
      Pattern.compile(
          "[.!?…]+[\"'”’)\\]»]*(?=\\s+[\"'“‘(\\[«¿¡]*[\\p{Lu}\\p{Lt}\\p{Lo}\\p{Nd}#@$£€])");

  private static final Pattern LAST_WORD = Pattern.compile("[\\p{L}\\p{N}.]+$");

  private static final Pattern OPENER =
      Pattern.compile(
          "\\s+[\"'“‘(]*(?:The|A|An|In|On|At|It|He|She|They|We|I|But|And|This|That|These|Those"
              + "|However|Meanwhile|After|Before|His|Her|Its|Their|There|When|While|As|If)\\b");

  /** The longest sentence, in characters: what no mark ends by then is cut between two words. */
  static final int LONGEST = 3_000;

  /** How far back from an end mark the word before it is sought. */
  private static final int LONGEST_WORD = 60;

  private Sentences() {}

  static List<Sentence> of(Block block) {
    String text = block.plain();
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    Matcher end = END.matcher(text);
    while (end.find()) {
      if (text.charAt(end.start()) == '.' && isAbbreviation(text, start, end)) {
        continue;
      }
      start = add(sentences, block, start, end.end());
    }
    add(sentences, block, start, text.length());
    return sentences;
  }

  private static int add(List<Sentence> sentences, Block block, int start, int end) {
    String text = block.plain();
    int from = start;
    while (from < end && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (end - from > LONGEST) {
      int space = text.lastIndexOf(' ', from + LONGEST);
      int cut = space > from ? space : from + LONGEST;
      cut -= Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
      sentences.add(new Sentence(block, from, cut));
      from = text.charAt(cut) == ' ' ? cut + 1 : cut;
    }
    if (from < end) {
      sentences.add(new Sentence(block, from, end));
    }
    return end;
  }

  private static boolean isAbbreviation(String text, int start, Matcher end) {
    if (end.end() - end.start() != 1) {
      return false;
    }
    Matcher last =
        LAST_WORD.matcher(text).region(Math.max(start, end.start() - LONGEST_WORD), end.start());
    if (!last.find()) {
      return false;
    }
    String word = last.group();
    if (LEADING.contains(word.toLowerCase(Locale.ROOT))) {
      // "No." ends a sentence unless a figure follows; "Mr." never does.
      return !word.equalsIgnoreCase("no") || followedByDigit(text, end.end());
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    boolean initials =
        word.length() > 1 && word.contains(".") && word.matches("(?:\\p{L}\\.)*\\p{L}");
    // "U.S. Secretary" goes on; "in the U.S. The …" does not.
    return initial || initials && !followedByOpener(text, end.end());
  }

  private static boolean followedByDigit(String text, int at) {
    int next = at;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next < text.length() && Character.isDigit(text.charAt(next));
  }

  private static boolean followedByOpener(String text, int at) {
    return OPENER.matcher(text).region(at, text.length()).lookingAt();
  }
}
