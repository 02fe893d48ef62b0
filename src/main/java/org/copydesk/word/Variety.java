package org.copydesk.word;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A national variety of written English that a desk may choose. */
public enum Variety {
  US("en-US", "American"),
  GB("en-GB", "British"),
  CA("en-CA", "Canadian"),
  AU("en-AU", "Australian");

  private final String tag;
  private final String adjective;

  Variety(String tag, String adjective) {
    this.tag = tag;
    this.adjective = adjective;
  }

  /** The BCP 47 tag: "en-GB". */
  public String tag() {
    return tag;
  }

  /** What its spellings are called: "British". */
  public String adjective() {
    return adjective;
  }

  /** Its place in a set of bits: 1, 2, 4 or 8. */
  public int bit() {
    return 1 << ordinal();
  }

  /** The variety of a BCP 47 tag; New Zealand, Ireland and South Africa spell as Britain does. */
  public static Optional<Variety> of(String tag) {
    String wanted = tag.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    if (wanted.matches("en-(?:nz|ie|za|gb-.*)")) {
      return Optional.of(GB);
    }
    return Arrays.stream(values())
        .filter(variety -> variety.tag.toLowerCase(Locale.ROOT).equals(wanted))
        .findFirst();
  }
}
