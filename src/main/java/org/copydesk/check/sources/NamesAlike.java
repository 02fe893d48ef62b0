package org.copydesk.check.sources;

import org.copydesk.story.Name;

/** Tells names of which one may be written, or heard, for the other. */
final class NamesAlike {
  private static final int LONG = 4;

  private NamesAlike() {}

  /**
   * Whether two surnames begin alike and are nearly of one length, begin or end with as much as is
   * a name by itself, are one of two joined, or differ in nothing but the first letter.
   */
  static boolean isLike(String one, String other) {
    int length = Math.min(one.length(), other.length());
    int same = 0;
    while (same < length && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    String first = one.substring(0, one.indexOf('-') + 1);
    boolean joined = !first.isEmpty() && other.startsWith(first);
    boolean rhymes = length > LONG && one.substring(1).equals(other.substring(1));
    int end = 0;
    while (end < length
        && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
      end++;
    }
    boolean framed = same > 0 && end >= LONG && Math.abs(one.length() - other.length()) < 2;
    return same >= LONG
        || rhymes
        || framed
        || joined
        || same >= 2 && Math.abs(one.length() - other.length()) < 3;
  }

  /** Whether two names are said alike: "Stuart" and "Stewart", "Catherine" and "Kathryn". */
  static boolean soundsLike(String one, String other) {
    String sound = sound(one);
    return sound.length() > 2 && sound.equals(sound(other));
  }

  private static String sound(String name) {
    return Name.fold(name)
        .replace("ph", "f")
        .replaceAll("[ckq]+", "k")
        .replace('z', 's')
        .replaceAll("[aeiouywh]", "")
        .replaceAll("(.)\\1+", "$1");
  }
}
