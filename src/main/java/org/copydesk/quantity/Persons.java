package org.copydesk.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.copydesk.word.WordLists;

/** Finds ages, and what happened to people counted. */
final class Persons {
  private static final Set<String> LINKS = WordLists.of(Persons.class, "links");
  private static final Set<String> BETWEEN = WordLists.of(Persons.class, "between");
  private static final Set<String> TOLLS =
      Set.of(
          "to", "at", "of", "reached", "reaches", "hits", "hit", "passes", "passed", "is", "was");
  private static final BigDecimal OLDEST = BigDecimal.valueOf(123);

  private final PlainLine line;

  Persons(PlainLine line) {
    this.line = line;
  }

  /** Whether a count of years in words {@code first} to {@code last} says how old somebody is. */
  boolean isAge(BigDecimal value, int first, int last) {
    String before = line.lower(first - 1);
    String earlier = line.lower(first - 2);
    boolean joined = line.joined(first - 1);
    if (joined && (before.equals("aged") || before.equals("age"))) {
      return true;
    }
    boolean young = value.signum() > 0 && value.compareTo(OLDEST) < 0;
    if (!young || value.stripTrailingZeros().scale() > 0) {
      return false;
    }
    if (joined && before.equals("of") && earlier.equals("age")) {
      return true;
    }
    boolean died = earlier.equals("dies") || earlier.equals("died") || earlier.equals("dead");
    boolean nounFollows = line.joined(last - 1) && Nouns.isPlural(line.lower(last));
    if (joined && before.equals("at") && died && !nounFollows) {
      return true;
    }
    return isApposition(first, last) || isComplement(first, last);
  }

  /** "Leonov, 85, said". */
  private boolean isApposition(int first, int last) {
    String after = line.gap(last - 1);
    return line.gap(first - 1).equals(", ")
        && line.capitalised(first - 1)
        && !Surroundings.isMonth(line.lower(first - 1))
        && last - first == 1
        && Character.isDigit(line.lower(first).charAt(0))
        && line.lower(first).length() == 2
        && (after.startsWith(", ")
            || after.startsWith(".") && (after.length() == 1 || last == line.size()));
  }

  /** "He was 64.", "Chirac was 86 when". */
  private boolean isComplement(int first, int last) {
    if (!line.preceded(first, "was", "is")) {
      return false;
    }
    String after = line.gap(last - 1);
    boolean ends =
        last == line.size()
            || after.startsWith(".")
            || after.startsWith(",")
            || after.startsWith(";")
            || line.is(last, "when", "and", "at");
    String subject = line.lower(first - 2);
    boolean comma = line.gap(first - 2).startsWith(",");
    boolean person =
        subject.equals("he") || subject.equals("she") || line.capitalised(first - 2) || comma;
    return ends && person && !subject.equals("it") && !subject.equals("this");
  }

  /**
   * What happened to those counted by a number in words {@code first} to {@code last}; {@code noun}
   * is the word after the noun, or {@code last}.
   */
  Optional<Fate> fate(int first, int last, int noun) {
    Optional<Fate> after = after(noun);
    return after.isPresent() ? after : before(first);
  }

  private Optional<Fate> after(int i) {
    for (int k = i; k < i + 5; k++) {
      if (!line.joined(k - 1)) {
        return Optional.empty();
      }
      String word = line.lower(k);
      if (word.equals("held")) {
        return isHeld(k) ? Optional.of(Fate.ARRESTED) : Optional.empty();
      }
      Optional<Fate> fate = Fate.of(word);
      if (fate.isPresent()) {
        boolean active = word.endsWith("ing") && !word.equals("missing") || word.equals("kill");
        return active ? Optional.empty() : fate;
      }
      if (!LINKS.contains(word)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Three held over raid", not "Three held hands". */
  private boolean isHeld(int k) {
    return !line.joined(k) || line.is(k + 1, "after", "over", "for", "by", "in", "on", "as");
  }

  private Optional<Fate> before(int first) {
    if (isToll(first)) {
      return Optional.of(Fate.KILLED);
    }
    for (int k = first - 1; k > first - 7 && line.joined(k); k--) {
      String word = line.lower(k);
      Optional<Fate> fate = Fate.of(word);
      if (fate.isPresent()) {
        boolean shot = word.equals("dead") && line.lower(k - 1).equals("shot");
        if (shot) {
          return fate;
        }
        boolean adjective = word.equals("dead") || word.equals("missing") || word.startsWith("die");
        return adjective ? Optional.empty() : fate;
      }
      if (word.equals("claimed") || word.equals("claims") || word.equals("claiming")) {
        return lives(first) ? Optional.of(Fate.KILLED) : Optional.empty();
      }
      if (word.equals("toll")) {
        return line.lower(k - 1).equals("death") ? Optional.of(Fate.KILLED) : Optional.empty();
      }
      boolean rising =
          Set.of(
                  "rises", "rose", "climbs", "climbed", "reached", "reaches", "stands", "stood",
                  "now")
              .contains(word);
      if (!BETWEEN.contains(word) && !rising) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "The death toll from floods in the north has risen to 58". */
  private boolean isToll(int first) {
    if (!line.joined(first - 1) || !TOLLS.contains(line.lower(first - 1))) {
      return false;
    }
    for (int k = first - 2; k > first - 16 && line.joined(k); k--) {
      if (line.lower(k).equals("toll")) {
        return line.lower(k - 1).equals("death");
      }
    }
    return false;
  }

  private boolean lives(int first) {
    for (int k = first; k < first + 5; k++) {
      if (line.lower(k).equals("lives")) {
        return true;
      }
    }
    return false;
  }
}
