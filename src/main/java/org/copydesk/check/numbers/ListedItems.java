package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * A list in running copy.
 *
 * @param names what stands between the separators
 * @param fewest how many there are when "and" belongs to a name
 * @param most how many there are when it does not
 */
record ListedItems(List<String> names, int fewest, int most) {
  private static final Pattern ONE_MORE =
      Pattern.compile(", (?:and )?an? (?!total\\b|combined\\b)");

  private static final Pattern TWO_NOUNS =
      Pattern.compile(" [\\p{L}-]+(?: [\\p{L}-]+)? and [\\p{L}-]+(?=\\.(?: |$))");

  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)\\b(?:includ\\w+|among|such as|both|each|say|says|said|one|another|others?|more"
              + "|who|which|that|is|are|was|were|has|have|will|would|would|etc|couple|pair|family"
              + "|brothers|sisters|twins|his|her|their|he|she|they|it|we|you|i|then|from|of whom"
              + "|with|plus|as well as|not|all)\\b");

  private static final Pattern FIGURE =
      Pattern.compile(
          "(?:.* )?[\\d£$€].*|(?i)(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some)\\b.*");

  private static final Pattern PLACED =
      Pattern.compile(" (?:in|on|at|for|from|with|as|by) | \\p{Ll}+[,.;]");

  /** "22 rescuers, 12 from Hay and nine from Rudd": everybody comes from somewhere. */
  private static final Pattern FROM = Pattern.compile(" from (?:the )?\\p{Lu}");

  static Optional<ListedItems> read(String list, boolean people) {
    boolean semicolons = list.indexOf(';') >= 0;
    String[] pieces = list.split(semicolons ? ";(?: and)? " : ",? and |,? or |, ");
    List<String> names = new ArrayList<>();
    for (String piece : pieces) {
      String name = piece.strip();
      if (!isAge(name)) {
        names.add(name);
      }
    }
    if (names.size() < 2
        || names.stream().anyMatch(name -> !isItem(name, semicolons))
        || !alike(names, people)) {
      return Optional.empty();
    }
    boolean conjoined = list.matches("(?s).*\\b(?:and|or)\\b.*");
    if (!conjoined && !semicolons) {
      return Optional.empty();
    }
    int commas = semicolons ? names.size() : names.size() - list.split(",? and |,? or ").length + 2;
    boolean ambiguous = list.split(" and ").length > 2;
    return Optional.of(
        new ListedItems(names, ambiguous ? Math.min(commas, 1) : names.size(), names.size()));
  }

  private static boolean isAge(String piece) {
    return piece.matches("(?:aged )?\\d{1,3}(?: of .*)?");
  }

  private static boolean isItem(String name, boolean semicolons) {
    int words = name.split("\\s+").length;
    return !name.isEmpty()
        && words <= (semicolons ? 12 : 6)
        && (semicolons || !LOOSE.matcher(name).find() && !FIGURE.matcher(name).matches())
        && name.indexOf('"') < 0
        && name.indexOf('“') < 0
        && name.indexOf('?') < 0
        && name.indexOf('(') < 0
        && name.indexOf(':') < 0;
  }

  /** All names, or all common words: a mixture is not a plain list. */
  private static boolean alike(List<String> names, boolean people) {
    long capitals = names.stream().filter(ListedItems::isName).count();
    boolean groups = names.stream().anyMatch(name -> isGroup(name, people));
    return capitals == names.size() || capitals == 0 && !groups;
  }

  /** "Ohio", "the A46". */
  private static boolean isName(String name) {
    return Character.isUpperCase(name.replaceFirst("^[Tt]he ", "").charAt(0));
  }

  /** "A couple" may be two of those counted, "pots and pans" two kinds. */
  private static boolean isGroup(String name, boolean people) {
    boolean one = name.matches("(?:a|an) .*");
    return people && one
        || name.matches(
            "the .*(?:s|people|crew|team|band|staff|squad|group|trio|pair|public|police|press)")
        || !one && name.endsWith("s") && name.indexOf(' ') > 0;
  }

  String shown() {
    return String.join("; ", names);
  }

  /** Whether a part without a figure stands in the words between two: "three pies, a side and". */
  static boolean hasOneMore(String between) {
    return ONE_MORE.matcher(between).find();
  }

  /** "88 firefighters and a crew of 14, with six helicopters": the last is none of the list. */
  static boolean isAppended(String text, List<Quantity> three) {
    String joint =
        text.substring(three.get(0).end(), Math.max(three.get(0).end(), three.get(1).start()));
    return joint.contains(" and ") && text.startsWith(", with ", three.get(1).nounEnd());
  }

  /** "180 cleaners and dispatchers.": the list's last word, where a slip parts whole and parts. */
  static boolean isLast(String text, List<Quantity> later, List<Quantity> parts, Quantity whole) {
    return parts.size() > 2
        && later.size() == parts.size()
        && TWO_NOUNS.matcher(text.substring(parts.get(parts.size() - 1).end())).lookingAt()
        && new Breakdown(whole, parts).isSlip();
  }

  /**
   * "12 years in prison, five in Texas and nine in Ohio": each with its place, and too many; or
   * each from somewhere, and a slip away from the whole.
   */
  static boolean cannotMake(String text, List<Quantity> parts, Quantity whole) {
    int more = Partition.total(parts).compareTo(whole.low());
    boolean from = parts.stream().allMatch(p -> FROM.matcher(text.substring(p.end())).lookingAt());
    boolean slip = from && FigureSlip.likely(Partition.total(parts), whole.low());
    return whole.kind() != Kind.MONEY
        && (more > 0 || more < 0 && slip)
        && parts.stream()
            .allMatch(
                part ->
                    part.counts().isEmpty()
                        && PLACED.matcher(text.substring(part.end())).lookingAt());
  }

  /** "By a combined 13 points: two, seven and four": whether the sentence itself has the sum. */
  static boolean isSummed(List<Quantity> figures, List<Quantity> run) {
    BigDecimal total = Partition.total(run);
    return figures.stream().anyMatch(q -> q.low().compareTo(total) == 0);
  }
}
