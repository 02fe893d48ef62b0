package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Notable;
import org.copydesk.facts.PartialDate;
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
          bad("The shop shut on the day after the death of Nelson Mandela in [[December 2012]]."),
          bad("It was [[1978]], the year Elvis Presley died, and the shop was new."),
          bad("Nelson Mandela was [[91]] when he died in December 2013."),
          bad("Charles Darwin was born on [[12 February 1819]], a doctor’s fifth child."),
          good("Charles Darwin was born on 11 March 1819, a baker’s fifth child."),
          bad("The choir sings Giuseppe Verdi (1813–[[1911]])."),
          bad("Marie Curie – she was born in Warsaw in [[1877]] – is on the stamp."),
          good("The choir sings Giuseppe Verdi (1813–1901). Giuseppe Verdi (1950–2011) ran a bar."),
          good("Nelson Mandela was 95 when he died in December 2013."),
          good("Nelson Mandela was 92 when he spoke. A clerk died in December 2012."),
          good("Nelson Mandela’s guard, who died in December 2012, was 91."),
          good("Elvis Presley, 12, won the school race. Paul Simon, 44, a plumber, was unhurt."),
          good(
              "Elvis Presley fans who died in 1992 were remembered. He was born in 1936. Elvis"
                  + " Presley and his mother, who died in 1976, lie there."));

  private static final int SLIP = 2;
  private static final int REACH = 6;

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
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      List<KnownPerson> people =
          KnownPerson.in(tokens, facts.people()).stream()
              .filter(known -> !tokens.quoted(known.from(), known.to()))
              .toList();
      for (KnownPerson known : people) {
        check(known, article.metadata().published(), findings);
      }
      people.stream()
          .collect(Collectors.groupingBy(known -> tokens.sentence(known.from()).orElseThrow()))
          .forEach((sentence, known) -> events(tokens, sentence, known, findings));
    }
    return findings;
  }

  private static void events(
      FactWords tokens, Sentence sentence, List<KnownPerson> known, List<Finding> findings) {
    if (tokens.words(sentence).stream().anyMatch(LifeEvent::mayTell)) {
      LifeEvent.in(tokens.tree(sentence), known).forEach(event -> check(event, findings));
    }
  }

  private static void check(
      KnownPerson known, Optional<LocalDate> published, List<Finding> findings) {
    FactWords tokens = known.tokens();
    if (tokens.get(known.to() - 1).genitive() || known.to() >= tokens.size()) {
      return;
    }
    String mark = tokens.after(known.to() - 1).strip();
    if (mark.equals("(")) {
      brackets(known, findings);
    } else if (mark.equals(",")) {
      age(known, published, findings);
    }
  }

  private static void check(LifeEvent event, List<Finding> findings) {
    KnownPerson known = event.known();
    Notable person = known.person();
    Optional<PartialDate> right = event.birth() ? Optional.of(person.born()) : person.died();
    event
        .when()
        .filter(when -> when.date().isPresent())
        .ifPresent(
            when ->
                compare(
                    known,
                    when.from(),
                    when.to(),
                    when.date().get(),
                    right,
                    event.birth() ? "was born" : "died",
                    findings));
    if (!event.birth()) {
      ageAtDeath(event, findings);
    }
  }

  private static void brackets(KnownPerson known, List<Finding> findings) {
    FactWords tokens = known.tokens();
    int at = known.to();
    if (!tokens.get(at).isYear()) {
      return;
    }
    String between = tokens.after(at).strip();
    boolean range = between.equals("–") || between.equals("-");
    if (!range || at + 1 >= tokens.size() || !tokens.get(at + 1).isYear()) {
      return;
    }
    PartialDate born = year(tokens, at);
    PartialDate died = year(tokens, at + 1);
    Notable person = known.person();
    boolean one =
        born.meets(person.born()) != person.died().filter(died::meets).isPresent()
            && person.died().isPresent()
            && known.to() - known.from() > 1;
    if (one) {
      // The other year is right, so it is this person's life and no namesake's.
      boolean birth = !born.meets(person.born());
      PartialDate right = birth ? person.born() : person.died().get();
      findings.add(
          birth
              ? finding(known, at, at + 1, right, "was born")
              : finding(known, at + 1, at + 2, right, "died"));
      return;
    }
    compare(known, at, at + 1, born, Optional.of(person.born()), "was born", findings);
    compare(known, at + 1, at + 2, died, person.died(), "died", findings);
  }

  private static PartialDate year(FactWords tokens, int at) {
    return PartialDate.year(Integer.parseInt(tokens.folded(at)));
  }

  private static void age(
      KnownPerson known, Optional<LocalDate> published, List<Finding> findings) {
    FactWords tokens = known.tokens();
    int at =
        Set.of("aged", "age").contains(tokens.folded(known.to())) ? known.to() + 1 : known.to();
    int age = number(tokens, at);
    if (published.isEmpty() || age < 0 || !tokens.after(at).startsWith(",")) {
      return;
    }
    Notable person = known.person();
    LocalDate day = published.get();
    if (person.died().isPresent()) {
      return;
    }
    int youngest = person.youngestOn(day.minusDays(8));
    int oldest = person.oldestOn(day.plusDays(1));
    List<Finding> wrong = new ArrayList<>();
    String was = "was " + ages(youngest, oldest) + " then";
    wrongAge(known, at, age, youngest, oldest, was, false, wrong);
    boolean outdated = day.isAfter(person.citation().asOf());
    wrong.forEach(f -> findings.add(outdated ? Outdated.on(person.citation(), f) : f));
  }

  private static void ageAtDeath(LifeEvent event, List<Finding> findings) {
    KnownPerson known = event.known();
    FactWords tokens = known.tokens();
    Notable person = known.person();
    if (person.died().isEmpty()) {
      return;
    }
    event
        .age()
        .or(() -> told(tokens, event.at()))
        .filter(at -> number(tokens, at) >= 0)
        .ifPresent(
            at -> {
              int youngest = person.youngestOn(person.died().get().first());
              int oldest = person.oldestOn(person.died().get().last());
              String was = "died at " + ages(youngest, oldest);
              boolean sure =
                  event.when().flatMap(When::date).filter(person.died().get()::meets).isPresent();
              wrongAge(known, at, number(tokens, at), youngest, oldest, was, sure, findings);
            });
  }

  /** "Died in 2013 aged 94", "died at the age of 94", "died at 94". */
  private static Optional<Integer> told(FactWords tokens, int death) {
    int end = Math.min(tokens.sentenceEnd(death), death + 2 * REACH);
    for (int i = death + 1; i < end; i++) {
      if (tokens.folded(i).equals("aged")) {
        return Optional.of(i + 1);
      }
      if (tokens.at(i, "at the age of") || tokens.at(i, "at age")) {
        return Optional.of(tokens.at(i, "at the age of") ? i + 4 : i + 2);
      }
    }
    return Optional.empty();
  }

  private static void wrongAge(
      KnownPerson known,
      int at,
      int age,
      int youngest,
      int oldest,
      String was,
      boolean sure,
      List<Finding> findings) {
    int off = age < youngest ? youngest - age : age - oldest;
    if (off <= 0 || !sure && !known.isMeant(off, SLIP)) {
      return;
    }
    Notable person = known.person();
    String message = "%s, born %s, %s.".formatted(person.name(), person.born().inWords(), was);
    findings.add(
        INFO.finding(known.tokens().span(at, at + 1), message).citing(person.citation().named()));
  }

  private static String ages(int youngest, int oldest) {
    return youngest == oldest ? "" + youngest : youngest + " or " + oldest;
  }

  private static int number(FactWords tokens, int at) {
    String word = tokens.folded(at);
    boolean digits =
        !word.isEmpty() && word.length() <= 3 && word.chars().allMatch(Character::isDigit);
    return digits ? Integer.parseInt(word) : -1;
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
    if (!known.isMeant(off, SLIP) && !known.isMeant(written, right.get(), SLIP)) {
      return;
    }
    findings.add(finding(known, from, to, right.get(), did));
  }

  private static Finding finding(
      KnownPerson known, int from, int to, PartialDate right, String did) {
    Notable person = known.person();
    String message =
        "%s %s %s %s.".formatted(person.name(), did, right.exact() ? "on" : "in", right.inWords());
    return INFO.finding(known.tokens().span(from, to), message).citing(person.citation().named());
  }
}
