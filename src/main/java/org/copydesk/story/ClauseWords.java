package org.copydesk.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.copydesk.article.CalendarNames;
import org.copydesk.story.Happening.Party;
import org.copydesk.time.TemporalExpression;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** The tokens of a sentence, and which groups of a clause they stand in. */
final class ClauseWords {
  private static final Set<String> CALENDAR = CalendarNames.ALL.and();

  private final List<Token> tokens;
  private final Set<String> known;
  private final boolean[] dated;

  /**
   * @param dates the expressions of time in the sentence
   * @param known the names that the story has where a capital can only mean one, folded
   */
  ClauseWords(List<Token> tokens, List<TemporalExpression> dates, Set<String> known) {
    this.tokens = tokens;
    this.known = known;
    this.dated = new boolean[tokens.size()];
    for (TemporalExpression date : dates) {
      for (int i = 0; i < dated.length; i++) {
        Token t = tokens.get(i);
        dated[i] |= t.start() < date.end() && t.end() > date.start();
      }
    }
  }

  /** Whether {@code word} names a day of the week or a month. */
  static boolean isCalendar(String word) {
    return CALENDAR.contains(word);
  }

  /** How many tokens there are. */
  int size() {
    return tokens.size();
  }

  /** The token at {@code i}. */
  Token at(int i) {
    return tokens.get(i);
  }

  /** Whether a token belongs to an expression of time. */
  boolean dated(int i) {
    return i >= 0 && i < dated.length && dated[i];
  }

  boolean ends(int i) {
    Tag tag = tag(i);
    return tag.isMark() && tag != Tag.CURRENCY && tag != Tag.HASH || tag == Tag.SYM;
  }

  boolean inGroup(int i) {
    return isAuxiliary(i) || tag(i).isAdverb() || tag(i) == Tag.MD;
  }

  boolean isAuxiliary(int i) {
    if (i < 0 || i >= tokens.size()) {
      return false;
    }
    return switch (tokens.get(i).lemma()) {
      case "be", "have", "get", "do" -> true;
      default -> false;
    };
  }

  boolean has(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (is(i, word)) {
        return true;
      }
    }
    return false;
  }

  boolean isApart(int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(tokens.size(), to); i++) {
      if (i >= 0 && ends(i) && from > 0 && i > from + 1 && tag(i) != Tag.COMMA) {
        return false;
      }
      if (Families.is(lower(i), "apart")) {
        return true;
      }
    }
    return false;
  }

  /** Where the noun phrase that holds {@code noun} begins. */
  int phraseStart(int noun) {
    int i = noun;
    while (i > 0 && inPhrase(i - 1) && !dated(i - 1)) {
      i--;
    }
    return i;
  }

  boolean inPhrase(int i) {
    Tag tag = tag(i);
    return tag.isNoun()
        || tag.isAdjective()
        || tag == Tag.DT
        || tag == Tag.PRP_POSSESSIVE
        || tag == Tag.GENITIVE
        || tag == Tag.VBN && tag(i - 1) == Tag.DT;
  }

  /** Whether the words right before {@code end} make a noun there a known one. */
  boolean isDefinite(int end) {
    for (int i = end - 1; i >= Math.max(0, end - 6); i--) {
      if (is(i, "the") || is(i, "that") || tag(i) == Tag.PRP_POSSESSIVE || tag(i) == Tag.GENITIVE) {
        return true;
      }
      if (!inPhrase(i) && !is(i, "of") || tag(i) == Tag.DT) {
        return false;
      }
    }
    return false;
  }

  boolean isEvent(int i) {
    return isNoun(i)
        && (i == 0 || !tokens.get(i).capitalised())
        && !Families.ofNoun(tokens.get(i).lemma()).isEmpty();
  }

  boolean isNoun(int i) {
    return tag(i).isNoun();
  }

  /** The name that stands before a date and its preposition, as in "the Tarn Library in 1979". */
  Party nameBefore(int date) {
    int end = tag(date - 1) == Tag.IN ? date - 1 : date;
    int from = end;
    while (from > 0 && tag(from - 1).isName() && at(from - 1).capitalised()) {
      from--;
    }
    return party(from, end);
  }

  /** The only thing of a name of its own that is spoken of: "the Tarn Library". */
  Party onlyNamed() {
    List<Party> all = new ArrayList<>();
    for (int i = 1; i < size(); i++) {
      boolean run = tag(i).isName() && at(i).capitalised();
      if (run && is(i - 1, "the")) {
        all.add(
            party(
                i, IntStream.range(i, size()).filter(k -> !tag(k).isName()).findFirst().orElse(i)));
      }
    }
    return all.size() == 1 ? all.get(0) : Party.NOBODY;
  }

  Party party(int from, int to) {
    return party(IntStream.range(Math.max(0, from), to).boxed().toList());
  }

  /** Who and what the words at {@code places} are. */
  Party party(Collection<Integer> places) {
    Set<String> names = new HashSet<>();
    Set<String> things = new HashSet<>();
    boolean points = false;
    for (int i : places) {
      Token token = tokens.get(i);
      if (dated(i) || token.is(Trait.HONORIFIC)) {
        continue;
      }
      boolean told = i > 0 || known.contains(Name.fold(token.text())) || tag(0).isName();
      boolean name = token.capitalised() && told && token.tag() != Tag.DT && !token.isMark();
      if (name && !isCalendar(token.lower())) {
        names.add(Name.fold(token.text()));
      } else if (token.tag().isNoun() && token.text().length() > 2) {
        things.add(token.lemma());
      }
      points |= token.tag() == Tag.PRP || token.tag() == Tag.PRP_POSSESSIVE;
    }
    return new Party(names, things, points);
  }

  boolean is(int i, String word) {
    return lower(i).equals(word);
  }

  String lower(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).lower();
  }

  Tag tag(int i) {
    return i < 0 || i >= tokens.size() ? Tag.SYM : tokens.get(i).tag();
  }
}
