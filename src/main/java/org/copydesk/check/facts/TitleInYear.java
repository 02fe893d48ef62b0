package org.copydesk.check.facts;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.copydesk.article.CalendarNames;

/**
 * A title and its bearer told of a year: "President Barack Obama signed the plan in March 2021", "a
 * law signed by President Nixon in 1970", "in 1994, when Mary Robinson was president".
 */
final class TitleInYear {
  /** What only the bearer of an office does. */
  private static final Set<String> ACTS =
      Set.of("signed", "vetoed", "pardoned", "appointed", "nominated");

  private static final Set<String> BETWEEN = Set.of("still", "the", "then", "its", "our");

  /** How many words after the verb may stand before the year. */
  private static final int REACH = 9;

  private TitleInYear() {}

  /** What {@code title} tells, where the tables know its bearer. */
  static Optional<DatedTerm> of(Title title, Holders holders) {
    FactWords tokens = title.tokens();
    boolean under = title.from() > 0 && tokens.get(title.from() - 1).text().equals("under");
    boolean joined = (under || !title.changed()) && tokens.after(title.to() - 1).isBlank();
    Optional<PersonName> name = joined ? PersonName.at(tokens, title.to()) : Optional.empty();
    return name.isPresent() ? acting(title, name.get(), holders) : being(title, holders);
  }

  private static Optional<DatedTerm> acting(Title title, PersonName name, Holders holders) {
    FactWords tokens = title.tokens();
    int from = title.from();
    OptionalInt year = OptionalInt.empty();
    if (ACTS.contains(tokens.folded(name.to()))) {
      OptionalInt opening = YearTold.opening(tokens, from, from);
      boolean next = opening.isPresent() && YearTold.before(tokens, from).isPresent();
      year = next ? opening : later(tokens, name.to() + 1);
    } else if (tokens.folded(from - 1).equals("by")) {
      boolean law = tokens.folded(from - 2).equals("law") && tokens.folded(from - 3).equals("into");
      int verb = law ? from - 4 : from - 2;
      OptionalInt after = YearTold.from(tokens, name.to());
      boolean acts = ACTS.contains(tokens.folded(verb)) && name.to() > from;
      year = !acts ? year : after.isPresent() ? after : YearTold.named(tokens, verb);
    } else if (from > 0 && tokens.get(from - 1).text().equals("under")) {
      OptionalInt after = YearTold.from(tokens, name.to());
      year = after.isPresent() ? after : YearTold.before(tokens, from - 1);
    }
    return year.isEmpty() ? Optional.empty() : holders.told(title, name, year.getAsInt(), false);
  }

  /** "when Mary Robinson was president", "with Mary Robinson as president". */
  private static Optional<DatedTerm> being(Title title, Holders holders) {
    FactWords tokens = title.tokens();
    int is = title.from() - 1;
    while (BETWEEN.contains(tokens.folded(is))) {
      is--;
    }
    String verb = tokens.folded(is);
    boolean told = verb.matches("was|became|as") && tokens.unbroken(is, title.from() + 1);
    Optional<PersonName> run = told ? PersonName.before(tokens, is) : Optional.empty();
    if (run.isEmpty()) {
      return Optional.empty();
    }
    String leads = verb.equals("as") ? "with" : "when|while";
    int first = run.get().from();
    int lead = tokens.folded(first).matches(leads) ? first : first - 1;
    PersonName name = new PersonName(tokens, lead + 1, is);
    if (!tokens.folded(lead).matches(leads) || name.size() < 2) {
      return Optional.empty();
    }
    OptionalInt before = YearTold.before(tokens, lead);
    boolean ends = tokens.closesAside(title.to() - 1);
    OptionalInt year = before.isPresent() || !ends ? before : YearTold.from(tokens, title.to());
    return year.isEmpty() || !ends && title.office().isEmpty() && !isSmall(tokens, title.to())
        ? Optional.empty()
        : holders.told(title, name, year.getAsInt(), verb.equals("became"));
  }

  /** "president and", "president in": nothing that says of what. */
  private static boolean isSmall(FactWords tokens, int at) {
    return tokens.folded(at).matches("and|but|in|on|when|while|then");
  }

  /** The year that the words from {@code at} name: "in March 2021", "in 2021". */
  private static OptionalInt later(FactWords tokens, int at) {
    int end = Math.min(tokens.sentenceEnd(at - 1), at + REACH);
    for (int i = at + 1; i < end; i++) {
      String before = tokens.folded(i - 1);
      boolean dated = before.equals("in") || CalendarNames.MONTH_NUMBERS.containsKey(before);
      if (dated && tokens.folded(i).matches("(?:1[789]|20)\\d\\d")) {
        return OptionalInt.of(Integer.parseInt(tokens.folded(i)));
      }
      if (tokens.folded(i - 1).matches("that|which|who")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }
}
