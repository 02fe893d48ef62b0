package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/** Reads which figures of a sentence are the parts of which whole. */
final class Partition {
  private static final Pattern ALL = Pattern.compile("(?:^|[ (])[Aa]ll (?:the )?$");

  private static final Pattern MAKING =
      Pattern.compile(
          "(?:, making (?:a total of )?|, (?:for|giving|bringing) a (?:combined )?total of |, or a"
              + " total of |, bringing the total to )$");

  private static final Pattern IN_ALL =
      Pattern.compile("^(?: \\p{L}+)? (?:in all|in total|altogether|overall)\\b");

  private static final Pattern OPENS =
      Pattern.compile(
          "^(?: (?!and |or )[\\p{L}'’-]+){0,3}(?: ?[–—(]| -) ?(?:of whom )?$"
              + "|^(?: (?!and |or )[\\p{L}'’-]+){0,8}: (?:(?!and |or )[\\p{L}'’-]+ ){0,5}$"
              + "|^(?: [\\p{L}'’-]+){0,5}, $");

  private static final Pattern OWN_PLACE = Pattern.compile(" (?:at|in|on|from|near) \\p{Lu}");

  private static final Pattern SPLIT =
      Pattern.compile(
          "(?:split|divided|shared|distributed) (?:up )?(?:between|among|amongst|by) $"
              + "|(?:made up of|composed of|consisting of|comprising|comprises) $");

  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)\\b(?:includ\\w+|among|of whom|of them|of which|such as|at least|others|rest"
              + "|remain\\w*|several|many|some|more|each|every|apiece|aged|about|or)\\b");

  private static final Pattern VOTES =
      Pattern.compile(
          "(?i)\\b(?:vot(?:ed|es|ing)|abstain\\w*|abstentions?|against|in"
              + " favou?r|for|backed|opposed"
              + "|absent|supported|rejected|blank|spoil(?:t|ed)|invalid)\\b");

  private static final Pattern COMPLETE =
      Pattern.compile(
          "(?i)\\b(?:abstain\\w*|abstentions?|absent|blank|spoil(?:t|ed)|invalid|unhurt|unharmed|remaining|the"
              + " rest|the other|did not vote|everything else|everyone else|all else)\\b");

  static final Pattern OF_THE =
      Pattern.compile(
          "(?:^|[,;:.!?] )[Oo]f (?:the|its|his|her|their|those|these|all|all the|a total of)? ?$");

  private static final Pattern MET_BY =
      Pattern.compile(
          "^(?: [\\p{L}'’-]+){0,3} (?:met|made up|raised|funded|paid|covered|financed)"
              + " (?:by|from|of|with|through) ");

  private static final Pattern COLON_LATE =
      Pattern.compile("^[^.;:()–—]{3,70}: (?:(?!and |or )[\\p{L}'’-]+ ){0,5}$");

  private static final Pattern FATES =
      Pattern.compile(
          "(?i)\\b(?:killed|died|dead|injured|hurt|wounded|unhurt|unharmed|survived|escaped|missing"
              + "|rescued)\\b");

  /** "12,000 in and near Townsville": no further part. */
  private static final Pattern TWO_WAYS =
      Pattern.compile(" (?:in|at|from) and (?:near|around|about|outside) ");

  private static final Pattern TITLE = Pattern.compile("\\b(Mrs?|Ms|Dr|St)\\. ");

  private static final Set<String> KINDS =
      Set.of("man", "woman", "child", "boy", "girl", "adult", "male", "female", "teenager");

  private Partition() {}

  /** Whether the words say that there may be parts not told of, or that parts overlap. */
  static boolean isLoose(String words) {
    return LOOSE.matcher(words).find();
  }

  static BigDecimal total(List<Quantity> parts) {
    return parts.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The parts of the figure at {@code at}, where the words say that there are no others. */
  static Optional<List<Quantity>> parts(Sentence sentence, List<Quantity> inside, int at) {
    Quantity whole = inside.get(at);
    String text = sentence.block().plain();
    String before = text.substring(sentence.start(), whole.start());
    List<Quantity> later = inside.subList(at + 1, inside.size());
    if (ALL.matcher(before).find() && later.size() > 2) {
      return partition(sentence, whole, later);
    }
    boolean metBy = MET_BY.matcher(text.substring(whole.end(), sentence.end())).find();
    if (metBy && whole.kind() == Kind.MONEY) {
      return sources(sentence, later, whole);
    }
    if (OF_THE.matcher(before).find()) {
      return partition(sentence, whole, upToSemicolon(text, later));
    }
    if (later.size() >= 2) {
      String between = text.substring(whole.end(), later.get(0).start());
      if (SPLIT.matcher(between).find() && between.indexOf(';') < 0) {
        return list(sentence, later, whole, false);
      }
      boolean bare = between.endsWith(", ");
      if (OPENS.matcher(between).find() && !(bare && OWN_PLACE.matcher(between).find())) {
        return list(sentence, later, whole, bare);
      }
      if (later.size() > 2) {
        String after = text.substring(whole.end(), later.get(1).start());
        boolean aside = after.indexOf(':') > later.get(0).end() - whole.end();
        if (aside && COLON_LATE.matcher(after).find()) {
          return list(sentence, later.subList(1, later.size()), whole, false)
              .filter(parts -> total(parts).compareTo(later.get(0).low()) != 0);
        }
      }
    }
    boolean inAll = IN_ALL.matcher(text.substring(whole.end(), sentence.end())).find();
    boolean making = MAKING.matcher(before).find() && !FigureSlip.isRunningTotal(inside, at);
    if (at >= 2 && (making || inAll && before.endsWith(", "))) {
      List<Quantity> two = inside.subList(at - 2, at);
      String middle = text.substring(two.get(0).end(), two.get(1).start());
      boolean listed = making ? middle.contains(" and ") : middle.endsWith(" and ");
      boolean only = !LOOSE.matcher(text.substring(two.get(0).start(), whole.start())).find();
      return listed && only && same(two, whole)
          ? Optional.of(upTo(text, inside, at, whole))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** "four, nine and 15, 28 in all": the parts that make it, or else every one of the list. */
  private static List<Quantity> upTo(String text, List<Quantity> inside, int at, Quantity whole) {
    int from = at - 2;
    while (from > 0 && total(inside.subList(from, at)).compareTo(whole.low()) != 0) {
      Quantity before = inside.get(from - 1);
      String between = text.substring(before.end(), inside.get(from).start());
      boolean listed = between.matches("[^.;:]*, (?:[^,]{1,24} )?") && same(List.of(before), whole);
      if (!listed) {
        break;
      }
      from--;
    }
    return inside.subList(from, at);
  }

  /** "a raffle (£350), a dance (£300) and a gift of £350": every sum to the sentence's end. */
  private static Optional<List<Quantity>> sources(
      Sentence sentence, List<Quantity> parts, Quantity whole) {
    if (parts.size() < 2 || !same(parts, whole)) {
      return Optional.empty();
    }
    String text = sentence.block().plain();
    for (int i = 0; i + 1 < parts.size(); i++) {
      String between = text.substring(parts.get(i).end(), parts.get(i + 1).start());
      boolean last = i + 2 == parts.size();
      boolean listed = last ? between.contains(" and ") : between.contains(",");
      if (!listed || LOOSE.matcher(between).find()) {
        return Optional.empty();
      }
    }
    int from = parts.get(parts.size() - 1).end();
    boolean loose = LOOSE.matcher(text.substring(whole.end(), parts.get(0).start())).find();
    return loose || LOOSE.matcher(text.substring(from, sentence.end())).find()
        ? Optional.empty()
        : Optional.of(parts);
  }

  private static List<Quantity> upToSemicolon(String text, List<Quantity> later) {
    int many = Math.min(1, later.size());
    while (many < later.size()
        && text.substring(later.get(many - 1).end(), later.get(many).start()).indexOf(';') < 0) {
      many++;
    }
    return later.subList(0, many);
  }

  /** "Of the 40 present, 22 voted …, nine … and nine …": parts that cannot overlap. */
  private static Optional<List<Quantity>> partition(
      Sentence sentence, Quantity whole, List<Quantity> parts) {
    boolean within = parts.stream().allMatch(part -> part.low().compareTo(whole.low()) <= 0);
    // Papers that were spoiled are no people: those who voted cast them.
    boolean alike =
        parts.stream()
            .allMatch(p -> p.kind() == whole.kind() && !p.counts().matches("paper|ballot"));
    if (parts.size() < 2 || !within || !alike) {
      return Optional.empty();
    }
    String text = sentence.block().plain();
    String rest = text.substring(whole.end(), sentence.end());
    boolean votes = true;
    boolean fates = true;
    for (int i = 0; i < parts.size(); i++) {
      int end = i + 1 < parts.size() ? parts.get(i + 1).start() : sentence.end();
      String said = text.substring(parts.get(i).end(), end);
      votes &= VOTES.matcher(said).find();
      fates &= FATES.matcher(said).find();
    }
    boolean kinds = areKinds(parts);
    boolean complete = COMPLETE.matcher(rest).find();
    boolean money = whole.kind() == Kind.MONEY && rest.contains(" and ") && parts.size() > 2;
    if (!(money || votes || fates && parts.size() > 2 || kinds || complete && parts.size() > 1)) {
      return Optional.empty();
    }
    boolean exhaustive = complete || kinds || votes && parts.size() > 2;
    return exhaustive || total(parts).compareTo(whole.low()) > 0
        ? Optional.of(parts)
        : Optional.empty();
  }

  /** "a women and b men", "a, b and c": nothing but parts, the last after "and". */
  private static Optional<List<Quantity>> list(
      Sentence sentence, List<Quantity> later, Quantity whole, boolean kindsOnly) {
    String text = sentence.block().plain();
    List<Quantity> parts = new ArrayList<>(List.of(later.get(0)));
    for (int i = 1; i < later.size(); i++) {
      String plain = text.substring(later.get(i - 1).end(), later.get(i).start());
      String between = TITLE.matcher(plain).replaceAll("$1 ");
      if (between.length() > 60
          || between.matches("(?s).*[.;:()–—\\d].*|.* - .*")
          || ListedItems.hasOneMore(between)
          || isLoose(between)) {
        return Optional.empty();
      }
      parts.add(later.get(i));
      if (between.matches(".* and (?:[\\p{L}'’-]+ ){0,3}")) {
        return (closed(text, later, i) || kindsOnly && ListedItems.cannotMake(text, parts, whole))
                    && same(parts, whole)
                    && (!kindsOnly || areKinds(parts) || ListedItems.cannotMake(text, parts, whole))
                || isShifted(parts, whole)
            ? Optional.of(parts)
            : Optional.of(parts)
                .filter(p -> same(p, whole) && ListedItems.isLast(text, later, p, whole));
      }
      if (!between.matches("[^,;]*[,;] (?:(?!and |or )[\\p{L}'’-]+ ){0,4}")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether the list ends with part {@code i}: no further "and the rest" or part follows. */
  private static boolean closed(String text, List<Quantity> later, int i) {
    int from = later.get(i).end();
    String after = text.substring(from, Math.min(text.length(), from + 60));
    int stop = after.replaceAll("[–—(),.:;]| - ", "\u0000").indexOf('\u0000');
    String own = stop < 0 ? after : after.substring(0, stop);
    String next = stop < 0 ? "" : after.substring(stop);
    boolean others = own.matches(" others?\\b.{0,30}");
    return (others || !LOOSE.matcher(own).find())
        && !TWO_WAYS.matcher(own).replaceFirst(" in ").contains(" and ")
        && !next.matches("(?s), (?:and|plus) .*");
  }

  private static boolean areKinds(List<Quantity> parts) {
    return parts.stream().allMatch(part -> KINDS.contains(part.counts()));
  }

  private static boolean isShifted(List<Quantity> parts, Quantity whole) {
    return whole.kind() == Kind.MONEY
        && parts.stream().allMatch(whole::sameUnit)
        && parts.stream()
            .map(part -> total(parts).subtract(part.low()).add(part.low().movePointLeft(3)))
            .anyMatch(sum -> sum.compareTo(whole.low()) == 0);
  }

  /** Whether all are of one kind and unit and none alone is more than the whole. */
  private static boolean same(List<Quantity> parts, Quantity whole) {
    return parts.stream()
        .allMatch(
            part ->
                (FigureWording.isBare(part)
                            && !(whole.kind() == Kind.MONEY && BesideFigure.isOfAKind(part))
                        || part.kind() == whole.kind() && part.unit().equals(whole.unit()))
                    && part.low().compareTo(whole.low()) <= 0);
  }

  static boolean firm(Quantity quantity) {
    return quantity.hedge() == Hedge.NONE;
  }
}
