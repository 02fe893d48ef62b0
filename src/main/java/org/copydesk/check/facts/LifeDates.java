package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.facts.Facts;
import org.copydesk.facts.PartialDate;
import org.copydesk.facts.Person;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A birth, a death or an age that a known person did not have. */
public final class LifeDates implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/life-dates",
          Severity.WARNING,
          "A birth, death or age that does not fit the person",
          "Ages and dates of lives are what families read first, and never forgive.",
          bad(
              """
              ---
              published: 2023-03-10
              ---
              The president's health

              US President Joe Biden, [[79]], was treated on Friday.
              """),
          bad("The singer Elvis Presley, the king of rock, died in [[1978]]."),
          bad("The singer Elvis Presley was born in Tupelo in [[1936]]."),
          bad("The scientist Albert Einstein (1879–[[1956]]) played the violin."),
          bad("Nelson Mandela, the former South African president, died in 2013 aged [[94]]."),
          good(
              """
              ---
              published: 2023-03-10
              ---
              The president's health

              US President Joe Biden, 80, was treated on Friday.
              """),
          good(
              "The singer Elvis Presley died in 1977. Albert Einstein (1879–1955) played the"
                  + " violin."),
          good("Elvis Presley, 12, won the school race. Paul Simon, 44, a plumber, was unhurt."),
          good("Elvis Presley fans who died in 1992 were remembered. He was born in 1936."));

  private static final int SLIP = 2;
  private static final int REACH = 6;
  private static final Set<String> DIES = Set.of("died", "dies", "assassinated", "killed");
  private static final Set<String> WAS = Set.of("was", "who", "had", "the");

  private final Facts facts;

  /** The rule, by the people of {@code facts}. */
  public LifeDates(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Tokens tokens : Tokens.of(article, INFO.roles())) {
      for (KnownPerson known : KnownPerson.in(tokens, facts.people())) {
        if (!tokens.quoted(known.from(), known.to())) {
          check(known, article.metadata().published(), findings);
        }
      }
    }
    return findings;
  }

  private static void check(
      KnownPerson known, Optional<LocalDate> published, List<Finding> findings) {
    Tokens tokens = known.tokens();
    if (tokens.get(known.to() - 1).genitive() || known.to() >= tokens.size()) {
      return;
    }
    String mark = tokens.after(known.to() - 1).strip();
    if (mark.equals("(")) {
      brackets(known, findings);
    } else if (mark.equals(",")) {
      age(known, published, findings);
    }
    int verb = verb(known);
    if (verb >= 0) {
      boolean birth = tokens.folded(verb).equals("born");
      dated(known, verb, birth, findings);
      if (!birth) {
        ageAtDeath(known, verb, findings);
      }
    }
  }

  private static void brackets(KnownPerson known, List<Finding> findings) {
    Tokens tokens = known.tokens();
    int at = known.to();
    if (!tokens.get(at).isYear()) {
      return;
    }
    String between = tokens.after(at).strip();
    boolean range = between.equals("–") || between.equals("-");
    if (!range || at + 1 >= tokens.size() || !tokens.get(at + 1).isYear()) {
      return;
    }
    compare(
        known,
        at,
        at + 1,
        year(tokens, at),
        Optional.of(known.person().born()),
        "was born",
        findings);
    compare(known, at + 1, at + 2, year(tokens, at + 1), known.person().died(), "died", findings);
  }

  private static PartialDate year(Tokens tokens, int at) {
    return PartialDate.year(Integer.parseInt(tokens.folded(at)));
  }

  private static void age(
      KnownPerson known, Optional<LocalDate> published, List<Finding> findings) {
    Tokens tokens = known.tokens();
    int at =
        Set.of("aged", "age").contains(tokens.folded(known.to())) ? known.to() + 1 : known.to();
    int age = number(tokens, at);
    if (published.isEmpty() || age < 0 || !tokens.after(at).startsWith(",")) {
      return;
    }
    Person person = known.person();
    LocalDate day = published.get();
    if (person.died().isPresent()) {
      return;
    }
    int youngest = person.youngestOn(day.minusDays(8));
    int oldest = person.oldestOn(day.plusDays(1));
    List<Finding> wrong = new ArrayList<>();
    wrongAge(known, at, age, youngest, oldest, "was " + ages(youngest, oldest) + " then", wrong);
    boolean outdated = day.isAfter(person.citation().asOf());
    wrong.forEach(f -> findings.add(outdated ? Outdated.on(person.citation(), f) : f));
  }

  private static void ageAtDeath(KnownPerson known, int verb, List<Finding> findings) {
    Tokens tokens = known.tokens();
    Person person = known.person();
    int end = Math.min(tokens.sentenceEnd(verb), verb + 2 * REACH);
    if (person.died().isEmpty()) {
      return;
    }
    for (int i = verb + 1; i < end; i++) {
      boolean aged = tokens.folded(i).equals("aged");
      boolean atAge = tokens.at(i, "at the age of") || tokens.at(i, "at age");
      int at = aged ? i + 1 : tokens.at(i, "at the age of") ? i + 4 : i + 2;
      if ((aged || atAge) && number(tokens, at) >= 0) {
        int youngest = person.youngestOn(person.died().get().first());
        int oldest = person.oldestOn(person.died().get().last());
        String was = "died at " + ages(youngest, oldest);
        wrongAge(known, at, number(tokens, at), youngest, oldest, was, findings);
        return;
      }
    }
  }

  private static void wrongAge(
      KnownPerson known,
      int at,
      int age,
      int youngest,
      int oldest,
      String was,
      List<Finding> findings) {
    int off = age < youngest ? youngest - age : age - oldest;
    if (off <= 0 || !known.isMeant(off, SLIP)) {
      return;
    }
    Person person = known.person();
    String message = "%s, born %s, %s.".formatted(person.name(), person.born().inWords(), was);
    findings.add(
        INFO.finding(known.tokens().span(at, at + 1), message).citing(person.citation().named()));
  }

  private static String ages(int youngest, int oldest) {
    return youngest == oldest ? "" + youngest : youngest + " or " + oldest;
  }

  private static int number(Tokens tokens, int at) {
    String word = tokens.folded(at);
    boolean digits =
        !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(word) : -1;
  }

  /** The verb of which the name is the subject: "died" or "born"; -1 when there is none near. */
  private static int verb(KnownPerson known) {
    Tokens tokens = known.tokens();
    int end = tokens.sentenceEnd(known.to() - 1);
    int at = known.to();
    String mark = tokens.after(at - 1).strip();
    if (mark.equals(",")) {
      at = afterApposition(tokens, at, end);
    } else if (!mark.isEmpty()) {
      return -1;
    }
    while (at >= 0 && at < end && WAS.contains(tokens.folded(at))) {
      at++;
    }
    boolean found =
        at >= 0
            && at < end
            && (DIES.contains(tokens.folded(at)) || tokens.folded(at).equals("born"));
    return found ? at : -1;
  }

  private static int afterApposition(Tokens tokens, int from, int end) {
    if (tokens.folded(from).equals("who")) {
      return from;
    }
    for (int i = from; i < Math.min(end, from + 2 * REACH); i++) {
      if (tokens.after(i).strip().equals(",")) {
        return i + 1;
      }
    }
    return -1;
  }

  private static void dated(KnownPerson known, int verb, boolean birth, List<Finding> findings) {
    Tokens tokens = known.tokens();
    int end = Math.min(tokens.sentenceEnd(verb), verb + 1 + REACH);
    for (int i = verb + 1; i < end; i++) {
      boolean in = tokens.folded(i).equals("in") || tokens.folded(i).equals("on");
      Optional<When> when = in ? When.at(tokens, i + 1) : Optional.empty();
      if (when.isPresent()) {
        when.flatMap(When::date)
            .ifPresent(
                date ->
                    compare(
                        known,
                        when.get().from(),
                        when.get().to(),
                        date,
                        birth ? Optional.of(known.person().born()) : known.person().died(),
                        birth ? "was born" : "died",
                        findings));
        return;
      }
    }
  }

  private static void compare(
      KnownPerson known,
      int from,
      int to,
      PartialDate written,
      Optional<PartialDate> right,
      String did,
      List<Finding> findings) {
    if (right.isEmpty() || written.meets(right.get())) {
      return;
    }
    int off = Math.abs(written.first().getYear() - right.get().first().getYear());
    if (!known.isMeant(off, SLIP)) {
      return;
    }
    Person person = known.person();
    String message =
        "%s %s %s %s."
            .formatted(
                person.name(), did, right.get().exact() ? "on" : "in", right.get().inWords());
    findings.add(
        INFO.finding(known.tokens().span(from, to), message).citing(person.citation().named()));
  }
}
