package org.copydesk.check.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.facts.Index;
import org.copydesk.facts.Names;
import org.copydesk.facts.Office;
import org.copydesk.facts.Offices;

/**
 * A title before a name, or after one: "French Prime Minister", "president of France".
 *
 * @param tokens the block
 * @param from the index of its first word
 * @param to the index after its last
 * @param role the office's word, folded: "prime minister"
 * @param office the office, when country or body is named
 */
record Title(FactWords tokens, int from, int to, String role, Optional<Office> office) {
  private static final int LONGEST_PLACE = 4;

  /** Words before a title that change who holds it. */
  private static final Set<String> CHANGING =
      Set.of(
          "former",
          "ex",
          "then",
          "late",
          "past",
          "previous",
          "onetime",
          "erstwhile",
          "outgoing",
          "incoming",
          "next",
          "future",
          "interim",
          "acting",
          "deputy",
          "vice",
          "assistant",
          "associate",
          "under",
          "shadow",
          "elected",
          "first",
          "last",
          "longtime",
          "aspiring",
          "rival",
          "ousted",
          "deposed",
          "exiled",
          "slain",
          "assassinated",
          "prospective",
          "presumptive",
          "presumed",
          "time",
          "self",
          "fellow",
          "old",
          "junior",
          "senior",
          "co",
          "imprisoned",
          "jailed",
          "toppled",
          "convicted",
          "disgraced",
          "be",
          "become",
          "becoming",
          "became",
          "two",
          "three",
          "all",
          "living",
          "fictional",
          "wartime",
          "emeritus",
          "retired",
          "succeeded",
          "predecessor",
          "lame",
          "caretaker",
          "transitional",
          "provisional",
          "new",
          "likely",
          "possible",
          "potential",
          "if",
          "joint",
          "honorary",
          "state",
          "opposition");

  /** Words that belong to a longer name of a place. */
  private static final Set<String> PART_OF_PLACE =
      Set.of(
          "democratic",
          "latin",
          "native",
          "asian",
          "anglo",
          "pan",
          "cuban",
          "mexican",
          "inter",
          "anti",
          "pro",
          "non",
          "mid");

  /** Every title in the block, in order. */
  static List<Title> in(FactWords tokens, Offices offices) {
    Index<Office> roles = offices.roles();
    List<Title> titles = new ArrayList<>();
    int i = 0;
    while (i < tokens.size()) {
      int end = roles.begins(tokens.get(i).base()) ? roleEnd(tokens, i, roles) : -1;
      if (end < 0) {
        i++;
        continue;
      }
      of(tokens, i, end, offices).ifPresent(titles::add);
      i = end;
    }
    return titles;
  }

  private static int roleEnd(FactWords tokens, int at, Index<Office> roles) {
    return KnownRun.at(tokens, at, roles, end -> !tokens.get(end - 1).genitive())
        .map(KnownRun::to)
        .orElse(-1);
  }

  private static Optional<Title> of(FactWords tokens, int at, int end, Offices offices) {
    String role = tokens.phrase(at, end);
    if (tokens.folded(end).equals("of") && tokens.unbroken(end - 1, end + 1)) {
      return ofPlace(tokens, at, end, role, offices);
    }
    for (int from = Math.max(0, at - LONGEST_PLACE); from < at; from++) {
      Optional<Office> office =
          tokens.unbroken(from, at + 1)
              ? offices.find(role, tokens.phrase(from, at))
              : Optional.empty();
      if (office.isPresent()) {
        boolean longer = from > 0 && isPartOfPlace(tokens.folded(from - 1));
        return longer ? Optional.empty() : Optional.of(new Title(tokens, from, end, role, office));
      }
    }
    return Optional.of(new Title(tokens, at, end, role, Optional.empty()));
  }

  private static boolean isPartOfPlace(String word) {
    return PlaceName.isPart(word) || PART_OF_PLACE.contains(word);
  }

  private static Optional<Title> ofPlace(
      FactWords tokens, int at, int end, String role, Offices offices) {
    int from = tokens.folded(end + 1).equals("the") ? end + 2 : end + 1;
    for (int to = Math.min(tokens.size(), from + LONGEST_PLACE); to > from; to--) {
      Optional<Office> office =
          tokens.unbroken(end, to) ? offices.find(role, tokens.phrase(from, to)) : Optional.empty();
      if (office.isPresent() && !tokens.get(to - 1).genitive()) {
        boolean longer =
            to < tokens.size() && tokens.unbroken(to - 1, to + 1) && tokens.get(to).capitalised();
        boolean firm = Holders.isFirm(office.get());
        boolean named =
            !firm && PersonName.at(tokens, to).filter(name -> name.size() > 1).isPresent();
        return longer && !named
            ? Optional.empty()
            : Optional.of(new Title(tokens, at, to, role, office));
      }
    }
    return Optional.empty();
  }

  /** Whether a word before it or in it changes who holds it: "former", "then", "deputy". */
  boolean changed() {
    int seen = 0;
    for (int i = from - 1; i >= 0 && seen < 3; i--, seen++) {
      String between = tokens.after(i);
      if (!between.isBlank() && !between.equals("-")) {
        break;
      }
      if (CHANGING.contains(tokens.get(i).base())) {
        return true;
      }
    }
    return "elect designate emeritus hopeful candidate nominee".contains(next())
        && !next().isEmpty();
  }

  private String next() {
    return Names.withoutGenitive(tokens.folded(to));
  }

  /** Where the title was written. */
  org.copydesk.article.Span span() {
    return tokens.span(from, to);
  }
}
