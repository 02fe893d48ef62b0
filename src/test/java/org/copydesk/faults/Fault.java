package org.copydesk.faults;

/**
 * A story with one fault in it.
 *
 * @param kind what is wrong: "agreement", "speech"
 * @param variant the same more closely: "were for was"
 * @param copy the story as filed
 * @param from the first character of what is wrong
 * @param to the character after the last
 */
public record Fault(String kind, String variant, String copy, int from, int to) {
  /** The fault that stands where {@code found} of {@code sound} gives way to {@code written}. */
  static Fault in(String kind, String variant, String sound, int from, int to, String written) {
    return new Fault(
        kind,
        variant,
        sound.substring(0, from) + written + sound.substring(to),
        from,
        from + written.length());
  }

  /** What is wrong, in its sentence. */
  public String shown() {
    int start = copy.lastIndexOf(". ", Math.max(0, from - 2)) + 1;
    int stop = copy.indexOf(". ", to);
    int end = stop < 0 ? copy.length() : stop + 1;
    String text =
        copy.substring(start, from)
            + "[["
            + copy.substring(from, to)
            + "]]"
            + copy.substring(to, end);
    return variant + ": " + text.strip().replace('\n', ' ');
  }
}
