package org.copydesk.sources;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who speaks, as transcripts say before the words: "ANA RUIZ: …", ">> Mr Bell (Leeds): …". */
final class SpeakerLabels {
  private static final Pattern LABEL =
      Pattern.compile(
          "\\s*(?:[-–>*\\s]|\\[\\d[\\d:.]*\\])*(?<name>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:["
              + " ,]{1,2}(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Ll}{1,3}\\b)){0,7})(?:\\s*\\([^)\\n"
              + "]{1,60}\\)){0,3}\\s*:\\*{0,2}(?=\\s|$)");

  /** What a transcript puts between brackets and is nobody. */
  private static final Set<String> NOBODY = ListedWords.of("no voice");

  /** A name in capitals with what somebody is: "ANA RUIZ, captain of the line: …". */
  private static final Pattern WITNESS =
      Pattern.compile(
          "\\s*(?<name>\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?: \\p{Lu}[\\p{Lu}\\p{M}.'’-]*){0,4}),"
              + " \\p{L}[^:\\n\"“”]{1,60}:(?=\\s|$)");

  /** A name between brackets, with what somebody is: "[Ana Ruiz, captain] …". */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "\\s*\\[(?:(?i:question|answer|q|a)(?:: | - ))?(?<name>\\p{Lu}[\\p{L}\\p{M}.'’-]+(?:"
              + " \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4})(?:, [^]\\n]{1,60})?](?=\\s)");

  /** What the head of a speech says of who gave it. */
  private static final Pattern SPEECH =
      Pattern.compile(
          "(?i)^\\s*(?:[#*_]+ ?)?(?:[\\p{L}-]+ ){0,2}"
              + ListedWords.either("speech")
              + " (?:(?:given|delivered|made) )?(?:by|of) (?:(?:the|a) [^,\\n]+, )?"
              + "(?:the )?(?<name>(?-i:\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){1,5}))");

  private SpeakerLabels() {}

  /** Who gives a speech, as its first line says: "Remarks by Ana Ruiz, captain of the line". */
  static Optional<String> ofSpeech(String text) {
    Matcher speech = SPEECH.matcher(text);
    return speech.find() ? Optional.of(speech.group("name").strip()) : Optional.empty();
  }

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
    Matcher bracketed = BRACKETED.matcher(text).region(from, to);
    return Stream.of(label, witness, bracketed)
        .filter(Matcher::lookingAt)
        .map(found -> new Label(found.group("name").strip(), found.end()))
        .filter(found -> !NOBODY.contains(Units.folded(found.name())))
        .findFirst();
  }
}
