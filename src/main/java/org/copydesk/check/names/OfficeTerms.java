package org.copydesk.check.names;

import java.util.Locale;
import java.util.Set;

/** The words of two offices, set against each other. */
final class OfficeTerms {
  private OfficeTerms() {}

  /** An office in lower case, in one of its forms. */
  static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replace("defense", "defence")
        .replace("labor", "labour")
        .replaceFirst("^minister (?:of|for) (\\p{L}+)$", "$1 minister")
        .replaceFirst(
            "^secretary of (defence|education|energy|labour|agriculture|transport)$",
            "$1 secretary");
  }

  /** Whether one says less than the other: "secretary" of the "secretary of state". */
  static boolean isCut(String office, String other) {
    return office.equals("secretary") && other.startsWith("secretary of");
  }

  private static final Set<String> BOTH =
      Set.of("prime minister", "first minister", "chief minister");

  /** Whether nobody holds both at one time. */
  static boolean conflict(String a, String b) {
    if (a.equals("secretary")
        || a.equals("minister")
        || b.equals("secretary")
        || b.equals("minister")) {
      return false;
    }
    boolean deputy = strip(a).equals(strip(b));
    boolean sameKind =
        lastName(a).equals(lastName(b)) || a.startsWith("secretary") && b.startsWith("secretary");
    boolean dual = BOTH.contains(a) || BOTH.contains(b);
    return deputy || sameKind && !dual;
  }

  private static String strip(String office) {
    return office.replaceFirst("^(?:vice|deputy|under) ?", "");
  }

  private static String lastName(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
