package org.copydesk.pack;

import java.util.regex.Pattern;

/**
 * Tells words that are used from words that are only spoken about: “TK” in quotation marks, the
 * text known as lorem ipsum.
 */
final class SpokenAbout {
  private static final String MARKS = "\"“”„'‘’«»`";

  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?:\\b(?:words?|terms?|phrases?|letters|acronym|abbreviation|initials|symbols?|sign|string"
              + "|characters?|code|tag|placeholders?|value|variable|shorthand|jargon|expression|slogan|hashtag|message|error|labels?|keyword)(?:"
              + " (?:of|as|is|was|were|like|or|such as|reading|that reads?|that"
              + " says|saying))?|\\b(?:known"
              + " as|called|named|dubbed|spelled|spelt|typed|typing|stands for|stood"
              + " for|marked|labell?ed|stamped|short for|wrote only|say the word|entitled|titled))["
              + " (]{1,2}(?:a |an |the )?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern EXPLAINED =
      Pattern.compile(
          "^[ ,(]{1,2}(?:which |or |\\()?(?:stands for|short for|meaning |means |is"
              + " (?:short|shorthand|newsroom|printers|journalists|jargon)|placeholder|text\\b|is"
              + " (?:dummy|filler))",
          Pattern.CASE_INSENSITIVE);

  private static final int NEAR = 60;

  private SpokenAbout() {}

  /** Whether the characters {@code start} to {@code end} of {@code plain} are spoken about. */
  static boolean is(String plain, int start, int end) {
    if (start > 0 && end < plain.length() && marked(plain, start, end)) {
      return true;
    }
    String before = plain.substring(Math.max(0, start - NEAR), start);
    String after = plain.substring(end, Math.min(plain.length(), end + NEAR));
    return INTRODUCED.matcher(before).find() || EXPLAINED.matcher(after).find();
  }

  private static boolean marked(String plain, int start, int end) {
    char before = plain.charAt(start - 1);
    char after = plain.charAt(end);
    boolean closed =
        MARKS.indexOf(after) >= 0
            || ".,?!;:".indexOf(after) >= 0
                && end + 1 < plain.length()
                && MARKS.indexOf(plain.charAt(end + 1)) >= 0;
    return MARKS.indexOf(before) >= 0 && closed;
  }
}
