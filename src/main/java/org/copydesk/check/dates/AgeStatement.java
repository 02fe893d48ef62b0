package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.time.Granularity;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;
import org.copydesk.time.Token;
import org.copydesk.time.Tokens;
import org.copydesk.time.Type;

/**
 * A place where a story says how old somebody is.
 *
 * @param block where it stands
 * @param start the first plain character (UTF-16) of the number
 * @param end the plain character after the last
 * @param years how old
 * @param first the first name, or ""
 * @param surname the surname, or "" when no name stands beside the age
 */
record AgeStatement(Block block, int start, int end, int years, String first, String surname) {
  /** Words for family: an age beside one of these may be somebody else's. */
  static final Set<String> KIN =
      Set.of(
          "son",
          "sons",
          "daughter",
          "daughters",
          "child",
          "children",
          "baby",
          "brother",
          "brothers",
          "sister",
          "sisters",
          "mother",
          "father",
          "wife",
          "husband",
          "twin",
          "twins",
          "grandson",
          "granddaughter",
          "grandmother",
          "grandfather",
          "nephew",
          "niece",
          "uncle",
          "aunt",
          "cousin",
          "parents",
          "siblings",
          "partner",
          "widow",
          "fiancee",
          "girlfriend",
          "boyfriend",
          "stepson",
          "stepdaughter",
          "mum",
          "mom",
          "dad",
          "jr",
          "sr",
          "junior",
          "senior",
          "elder",
          "younger",
          "namesake",
          "couple",
          "pair");

  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "al", "el", "bin", "ibn", "la", "le", "da", "di", "dos",
          "du", "ben", "ter");
  private static final Set<String> NO_NAMES =
      CalendarNames.ALL
          .without("may")
          .with(CalendarNames.SHORT_MONTHS.without("mar", "apr", "jun", "jul"))
          .and(
              "the", "in", "on", "at", "by", "after", "before", "since", "chapter", "page",
              "section", "article", "room", "no", "mr", "mrs", "ms", "dr", "he", "she", "but",
              "and", "for");

  Span span() {
    return block.span(start, end);
  }

  /** Every age in the story that stands beside a name. */
  static List<AgeStatement> of(Article article, Timeline timeline, Set<Role> roles) {
    List<AgeStatement> found = new ArrayList<>();
    for (Block block : article.blocks(roles)) {
      Tokens t = timeline.tokens(block);
      for (int i = 1; i < t.size(); i++) {
        AgeStatement age = at(block, t, i);
        if (age != null) {
          found.add(age);
        }
      }
      for (TemporalExpression e : timeline.in(block)) {
        AgeStatement age = e.type() == Type.AGE ? beforeName(block, t, e) : null;
        if (age != null) {
          found.add(age);
        }
      }
    }
    found.sort(
        Comparator.comparing((AgeStatement age) -> age.block().index())
            .thenComparing(AgeStatement::start));
    return found;
  }

  /** The ages of a sentence, whether a name stands beside them or not. */
  static List<AgeStatement> in(Timeline timeline, Sentence sentence) {
    Block block = sentence.block();
    Tokens t = timeline.tokens(block);
    List<AgeStatement> found = new ArrayList<>();
    int end = t.from(sentence.end());
    for (int i = t.from(sentence.start()); i < end; i++) {
      AgeStatement named = at(block, t, i);
      if (named != null) {
        found.add(named);
      } else if (aged(t, i)) {
        found.add(number(block, t.at(i), "", ""));
      }
    }
    for (TemporalExpression e : timeline.in(sentence)) {
      boolean plain = e.type() == Type.AGE && e.amount().isPresent() && e.mod().isEmpty();
      if (plain && e.amount().get().unit() == Granularity.YEAR) {
        int years = (int) e.amount().get().count();
        boolean known = found.stream().anyMatch(a -> a.start < e.end() && e.start() < a.end);
        if (!known) {
          int number = numberEnd(t, e);
          found.add(new AgeStatement(block, e.start(), number, years, "", ""));
        }
      }
    }
    return found;
  }

  private static int numberEnd(Tokens t, TemporalExpression e) {
    Token first = t.at(t.from(e.start()));
    return first.digits() ? first.end() : e.end();
  }

  /** "aged 45", "at the age of 45", "died at 94", "turned 50". */
  private static boolean aged(Tokens t, int i) {
    Token token = t.at(i);
    boolean number =
        token.digits() && token.length() <= 3 && token.number() > 0 && token.number() < 120;
    if (!number || unit(t.at(i + 1))) {
      return false;
    }
    String before = t.lower(i - 1);
    boolean age = before.equals("aged") || before.equals("age");
    boolean ageOf = before.equals("of") && t.is(i - 2, "age");
    boolean at =
        before.equals("at")
            && switch (t.lower(i - 2)) {
              case "died", "dies", "dead", "die" -> true;
              default -> false;
            };
    boolean dies = before.equals(",") && (t.is(i - 2, "dies") || t.is(i - 2, "dead"));
    boolean is =
        switch (before) {
          case "turned", "turns" ->
              !t.at(i + 1).word()
                  || t.is(i + 1, "on")
                  || t.is(i + 1, "last")
                  || t.is(i + 1, "this");
          case "was" -> t.is(i + 1, "when") && (t.is(i + 3, "died") || t.is(i + 3, "was"));
          case "is", "now" ->
              !t.at(i + 1).word() && !t.at(i + 1).glued()
                  || t.is(i + 1, ".")
                  || t.is(i + 1, ",") && !t.at(i + 2).digits();
          default -> false;
        };
    return age || ageOf || at || dies || is;
  }

  private static boolean unit(Token after) {
    boolean figure = after.glued() && !".,;:)?!'’\"”".contains(after.lower());
    return figure || after.is("%") || after.is("percent") || after.is("million");
  }

  /** An age after a name: "Smith, 45,", "John Smith (45)", "Smith, now aged 45". */
  private static AgeStatement at(Block block, Tokens t, int i) {
    Token token = t.at(i);
    if (!token.digits() || token.length() > 3 || token.number() < 1 || token.number() > 119) {
      return null;
    }
    int name = i - 1;
    if (t.is(name, "aged") || t.is(name, "age")) {
      name--;
      if (t.is(name, "now") || t.is(name, "then")) {
        name--;
      }
    }
    boolean bracket = t.is(name, "(") && t.is(i + 1, ")");
    boolean comma = t.is(name, ",") && closes(t, i + 1);
    if (!bracket && !comma) {
      return null;
    }
    int last = name - 1;
    if (t.is(last, "'s") || !t.at(last).capitalised() || NO_NAMES.contains(t.lower(last))) {
      return null;
    }
    int first = nameStart(t, last);
    String given = first < last ? t.at(first).text() : "";
    return number(block, token, given, t.at(last).text());
  }

  private static boolean closes(Tokens t, int i) {
    Token token = t.at(i);
    if (token.glued() && token.kind() == Token.Kind.MARK) {
      boolean digits = t.at(i + 1).digits() && t.at(i + 1).glued();
      return ",.;)".contains(token.lower()) && !digits;
    }
    return i >= t.size()
        || switch (token.lower()) {
          case "of", "from", "who", "and", "was", "is", "has", "—", "–", "-" -> !token.glued();
          default -> false;
        };
  }

  private static int nameStart(Tokens t, int last) {
    int first = last;
    for (int i = last - 1; i >= 0 && last - i < 5; i--) {
      Token token = t.at(i);
      boolean hyphen = token.dash() && token.glued() && t.at(i + 1).glued();
      boolean initial = token.is(".") && t.at(i - 1).text().length() == 1;
      if (token.capitalised() && !NO_NAMES.contains(token.lower())) {
        first = i;
      } else if (!PARTICLES.contains(token.lower()) && !hyphen && !initial) {
        break;
      }
    }
    return first;
  }

  /** "45-year-old John Smith". */
  private static AgeStatement beforeName(Block block, Tokens t, TemporalExpression e) {
    boolean plain = e.amount().isPresent() && e.mod().isEmpty();
    if (!plain || e.amount().get().unit() != Granularity.YEAR) {
      return null;
    }
    int i = t.from(e.end());
    if (!t.at(i).capitalised() || NO_NAMES.contains(t.lower(i))) {
      return null;
    }
    int last = i;
    while (t.at(last + 1).capitalised() && last - i < 3) {
      last++;
    }
    if (last == i) {
      return null;
    }
    int years = (int) e.amount().get().count();
    return new AgeStatement(
        block, e.start(), numberEnd(t, e), years, t.at(i).text(), t.at(last).text());
  }

  private static AgeStatement number(Block block, Token token, String first, String surname) {
    return new AgeStatement(block, token.start(), token.end(), token.number(), first, surname);
  }

  /** Whether family is spoken of in {@code text}. */
  static boolean kin(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (KIN.contains(t.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /** The name as a key. */
  String key() {
    return surname.toLowerCase(Locale.ROOT);
  }
}
