package org.copydesk.sources;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who speaks, as transcripts say before the words: "ANA RUIZ: …", ">> Mr Bell (Leeds): …". */
final class SpeakerLabels {
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:[-–>*\\s]|\\[\\d[\\d:.]*\\])*(?<name>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:["
              + " ,]{1,2}(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Ll}{1,3}\\b)){0,7})(?:\\s*\\([^)\\n"
              + "]{1,60}\\)){0,3}\\s*:\\*{0,2}(?=\\s|$)");

  /** A name in capitals with what somebody is: "ANA RUIZ, captain of the line: …". */
  private static final Pattern WITNESS =
      Pattern.compile(
          "\\s*(?<name>\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,4}),"
              + " \\p{L}[^:\\n\"“”]{1,60}:(?=\\s|$)");

  private SpeakerLabels() {}

  /**
   * A label.
   *
   * @param name who speaks
   * @param end the offset after the colon
   */
  record Label(String name, int end) {}

  /** The label with which the characters {@code from} to {@code to} of {@code text} begin. */
  static Optional<Label> at(String text, int from, int to) {
    Matcher label = LABEL.matcher(text).region(from, to);
    Matcher witness = WITNESS.matcher(text).region(from, to);
    Matcher found = label.lookingAt() ? label : witness;
    return found == label || witness.lookingAt()
        ? Optional.of(new Label(found.group("name").strip(), found.end()))
        : Optional.empty();
  }
}
