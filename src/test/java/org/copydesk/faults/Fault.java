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

  /** What is wrong, with some words around it. */
  public String shown() {
    int start = Math.max(0, from - 60);
    int end = Math.min(copy.length(), to + 40);
    String text =
        copy.substring(start, from)
            + "[["
            + copy.substring(from, to)
            + "]]"
            + copy.substring(to, end);
    return variant + ": " + text.replace('\n', ' ');
  }
}
