package org.copydesk.sheet;

/** A long sentence cut short between words. */
final class ShortSentence {
  private static final int LONGEST = 110;

  private ShortSentence() {}

  static String of(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int cut = text.lastIndexOf(' ', LONGEST);
    return text.substring(0, cut < 0 ? LONGEST : cut) + " …";
  }
}
