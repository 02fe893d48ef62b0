package org.copydesk.check.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.word.Tag;

/**
 * Governments told of a year: "the Lange government, elected in 1984", "In 2019 the Turnbull
 * government cut", "within days the government of Scott Morrison had sent".
 */
final class Governments {
  private static final Set<String> NOUNS =
      Set.of("government", "administration", "ministry", "cabinet");

  /** Verbs that tell no deed of those in office. */
  private static final Set<String> IDLE =
      Set.of("was", "were", "had", "lost", "fell", "left", "seemed", "remained", "faced");

  private static final Set<String> UNITS = Set.of("hours", "days", "weeks", "hour", "day", "week");

  private final FactWords tokens;
  private final Holders holders;

  private Governments(FactWords tokens, Holders holders) {
    this.tokens = tokens;
    this.holders = holders;
  }

  /** What a block tells of governments and years. */
  static List<DatedTerm> in(FactWords tokens, Holders holders) {
    List<DatedTerm> told = new ArrayList<>();
    for (int i = 1; i < tokens.size(); i++) {
      if (NOUNS.contains(tokens.folded(i))) {
        new Governments(tokens, holders).at(i).ifPresent(told::add);
      }
    }
    return told;
  }

  private Optional<DatedTerm> at(int noun) {
    boolean of = tokens.folded(noun + 1).equals("of") && tokens.unbroken(noun, noun + 3);
    Optional<PersonName> name =
        of ? PersonName.at(tokens, noun + 2) : PersonName.before(tokens, noun);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    int from = of ? noun : name.get().from();
    int end = of ? name.get().to() : noun + 1;
    int first = tokens.folded(from - 1).equals("the") ? from - 1 : from;
    OptionalInt began = began(end);
    OptionalInt year = began.isPresent() ? began : acted(first, end);
    return year.isEmpty()
        ? Optional.empty()
        : holders.governed(name.get(), year.getAsInt(), began.isPresent());
  }

  /** ", elected in 1984", ", which came to power in 1984". */
  private OptionalInt began(int end) {
    String mark = tokens.after(end - 1).strip();
    int at = tokens.folded(end).matches("which|that") ? end + 1 : end;
    at = tokens.folded(at).equals("was") ? at + 1 : at;
    int next = tokens.folded(at).matches("elected|formed") ? at + 1 : -1;
    boolean power = tokens.at(at, "came to power") || tokens.at(at, "voted into office");
    boolean office = tokens.at(at, "came to office") || tokens.at(at, "took office");
    next = power || office ? at + (tokens.at(at, "took office") ? 2 : 3) : next;
    return next > 0 && mark.matches(",?") ? YearTold.from(tokens, next) : OptionalInt.empty();
  }

  /** "In 2019 the Turnbull government cut": what was done on the date that opens the sentence. */
  private OptionalInt acted(int first, int end) {
    Tag tag = tokens.tag(end);
    OptionalInt year = YearTold.opening(tokens, first, first);
    boolean joined = tokens.after(end - 1).isBlank();
    if (year.isEmpty() || !joined || tag != Tag.VBD) {
      return OptionalInt.empty();
    }
    boolean soon =
        UNITS.contains(tokens.folded(first - 1)) && isWithin(first - 2)
            || UNITS.contains(tokens.folded(first - 2)) && tokens.folded(first - 1).equals("later");
    boolean acts = !IDLE.contains(tokens.folded(end));
    boolean next = YearTold.before(tokens, first).isPresent();
    boolean does = tokens.folded(end).equals("had") && !tokens.folded(end + 1).equals("been");
    return soon && (acts || does) || next && acts ? year : OptionalInt.empty();
  }

  private boolean isWithin(int at) {
    for (int i = at; i > at - 3; i--) {
      if (tokens.folded(i).equals("within")) {
        return true;
      }
    }
    return false;
  }
}
