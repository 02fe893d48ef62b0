package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Office;
import org.copydesk.facts.Offices;
import org.copydesk.facts.PartialDate;
import org.copydesk.facts.Term;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/** A title before a name whose bearer did not hold that office when the story was published. */
public final class OfficeHolder implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "facts/office-holder",
              Severity.WARNING,
              "An office that this person did not hold",
              "A wrong title is the error readers write in about first, and people in the news"
                  + " about second.",
              bad(
                  """
                  ---
                  published: 2022-11-15
                  ---
                  Leaders gather

                  [[French Prime Minister]] Emmanuel Macron told the conference on Monday that rich countries must pay.
                  """),
              bad(
                  """
                  ---
                  published: 2023-03-01
                  ---
                  Talks in London

                  [[UK Prime Minister]] Keir Starmer met business leaders on Tuesday.
                  """),
              bad(
                  """
                  ---
                  published: 2015-06-10
                  ---
                  Greek debt

                  Talks will resume, said [[German Chancellor]] Gerhard Schröder on Wednesday.
                  """),
              bad(
                  """
                  ---
                  published: 2018-02-12
                  ---
                  Talks in Cairo

                  [[Secretary of State]] John Kerry arrived in Cairo on Monday.
                  """),
              bad(
                  """
                  ---
                  published: 2019-05-02
                  ---
                  Trade

                  The offer was rejected by [[Prime Minister]] Xi Jinping on Thursday.
                  """),
              bad(
                  """
                  ---
                  published: 2016-09-20
                  ---
                  World leaders

                  UN Secretary-General [[Robert Jones]] said on Tuesday that aid would resume.
                  """),
              bad(
                  """
                  ---
                  published: 2010-03-02
                  ---
                  Bikes for hire

                  Stands will open in June, the prime minister of Norway, [[Erna Solberg]], said on Monday.
                  """),
              bad(
                  """
                  ---
                  published: 2014-09-03
                  ---
                  Grain

                  Vladimir Putin, the [[prime minister of Russia]], spoke on Tuesday about the harvest. The host – Vladimir Putin, the [[prime minister of Russia]] – spoke on Tuesday.
                  """),
              good(
                  """
                  ---
                  published: 2010-03-02
                  ---
                  Bikes for hire

                  The chief executive of Tesco Bank, Anna Brown, said so on Monday. The chief executive of Sony Interactive Entertainment, Anna Brown, and President Howard Stringer of the choir said so on Monday. The prime minister of Norway, Jens Stoltenberg, said so on Monday. The president of Russia, Erna Solberg and a nurse said less on Monday. Erna Solberg, the former prime minister of Norway, said so on Monday. Norway's prime minister, who met Erna Solberg, said no.
                  """),
              good(
                  """
                  ---
                  published: 2022-11-15
                  ---
                  Leaders gather

                  French President Emmanuel Macron told the conference on Monday that rich countries must pay.

                  Former French Prime Minister Manuel Valls agreed. In 2015, US President Barack Obama had promised more.

                  Ex-US Secretary of State Hillary Clinton and then-Prime Minister David Cameron said so too on Friday.

                  Deputy US Secretary of State Wendy Sherman said so on Monday, and so did Texas Attorney General Ken Paxton.

                  The deal was the work of President George W. Bush. French President Macron's wife, Brigitte Macron, came on Sunday.
                  """),
              good(
                  """
                  ---
                  published: 2020-11-20
                  ---
                  Transition

                  US President-elect Joe Biden said on Friday that former Vice President Dick Cheney had called him.

                  President Bill Clinton's library opened on Thursday.

                  Labour leader Jacinda Ardern spoke on Thursday. “I told Prime Minister Jacinda Ardern,” he said. Toyota President Akio Toyoda was in Tokyo on Thursday.
                  """))
          .outsideQuotes();

  /** A story may tell on its day of what an office did some days before. */
  static final int DAYS_BEFORE = 10;

  private static final Set<String> TOP =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "foreign minister",
          "foreign secretary",
          "secretary of state",
          "vice president",
          "taoiseach",
          "home secretary",
          "defense secretary",
          "treasury secretary",
          "attorney general");

  private static final Set<String> BEFORE_BARE = WordLists.of(OfficeHolder.class, "before-bare");

  private final Facts facts;
  private final Holders holders;

  /** The rule, by the offices of {@code facts}. */
  public OfficeHolder(Facts facts) {
    this.facts = facts;
    this.holders = new Holders(facts);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Optional<LocalDate> published = article.metadata().published();
    Offices offices = facts.offices();
    List<Finding> findings = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      for (Title title : Title.in(tokens, offices)) {
        published.flatMap(day -> check(title, day)).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> check(Title title, LocalDate day) {
    FactWords tokens = title.tokens();
    if (title.changed()) {
      return Optional.empty();
    }
    boolean joined = tokens.after(title.to() - 1).isBlank();
    Optional<PersonName> name =
        joined ? PersonName.at(tokens, title.to()) : ApposedTitle.bearer(title);
    if (name.isEmpty() || tokens.quoted(title.from(), name.get().to())) {
      return Optional.empty();
    }
    return title.office().isPresent()
        ? named(title, name.get(), title.office().get(), day)
        : bare(title, name.get(), day);
  }

  private Optional<Finding> named(Title title, PersonName name, Office office, LocalDate day) {
    LocalDate from = day.minusDays(DAYS_BEFORE);
    LocalDate to = day.plusDays(1);
    List<Term> theirs = name.among(facts.offices().terms(office.id()));
    if (theirs.stream().anyMatch(term -> term.mayTouch(from, to))) {
      return Optional.empty();
    }
    Optional<Term> holder = facts.offices().lastKnownHolder(office.id(), from, to);
    if (!theirs.isEmpty()) {
      return outOfTerm(title, name, theirs, holder, day);
    }
    return holder.flatMap(term -> never(title, name, office, term, day));
  }

  private Optional<Finding> outOfTerm(
      Title title, PersonName name, List<Term> theirs, Optional<Term> holder, LocalDate day) {
    FactWords tokens = title.tokens();
    boolean later = theirs.stream().allMatch(term -> term.start().first().isAfter(day));
    boolean other = Setting.isOtherTime(tokens, title.from(), day);
    boolean owner = tokens.get(name.to() - 1).genitive();
    if (owner || other || !Setting.isNow(tokens, title.from())) {
      return Optional.empty();
    }
    boolean apposed =
        name.from() > title.to()
            || !tokens.after(title.to() - 1).isBlank() && name.from() == title.to();
    Term term = later ? theirs.get(0) : theirs.get(theirs.size() - 1);
    String when =
        later
            ? " became "
                + holders.titleOf(term)
                + (term.start().exact() ? " only on " : " only in ")
                + term.start().inWords()
            : " was " + holders.titleOf(term) + " " + term.inWords();
    String then =
        holder
            .map(
                now ->
                    "; on "
                        + PartialDate.day(now.isOutdatedOn(day) ? now.citation().asOf() : day)
                            .inWords()
                        + " the office was "
                        + now.holder()
                        + "’s")
            .orElse("");
    String write = later ? "" : ", so write “former”, or change the name";
    return Optional.of(
        graded(
            holder.orElse(term),
            day,
            apposed ? tokens.span(name.from(), name.to()) : title.span(),
            term.holder() + when + then + write + "."));
  }

  private Optional<Finding> never(
      Title title, PersonName name, Office office, Term holder, LocalDate day) {
    FactWords tokens = title.tokens();
    boolean outdated = holder.isOutdatedOn(day);
    Optional<Term> elsewhere = holders.current(name, day);
    boolean other = Setting.isOtherTime(tokens, title.from(), day);
    if (name.size() < 2 || other) {
      return Optional.empty();
    }
    boolean party = title.role().equals("leader") && office.country().isEmpty();
    if (elsewhere.isPresent() && !party) {
      Term term = elsewhere.get();
      return Optional.of(
          graded(
              term,
              day,
              title.span(),
              term.holder()
                  + " was then "
                  + holders.titleOf(term)
                  + ", not "
                  + office.title()
                  + "; that was "
                  + holder.holder()
                  + "."));
    }
    if (outdated || Holders.LOOSE.contains(title.role()) || !Setting.isNow(tokens, title.from())) {
      return Optional.empty();
    }
    return Optional.of(
        INFO.finding(
                tokens.span(name.from(), name.to()),
                office.title()
                    + " on "
                    + PartialDate.day(day).inWords()
                    + " was "
                    + holder.holder()
                    + "; put the name or the title of “"
                    + name.written()
                    + "” right.")
            .citing(holder.citation().named()));
  }

  private Optional<Finding> bare(Title title, PersonName name, LocalDate day) {
    FactWords tokens = title.tokens();
    boolean capitalised = tokens.get(title.from()).capitalised();
    if (name.size() < 2 || !capitalised || !TOP.contains(title.role()) || !standsAlone(title)) {
      return Optional.empty();
    }
    List<Term> theirs = facts.offices().termsOf(name.folded());
    if (theirs.isEmpty() || Setting.isOtherTime(tokens, title.from(), day)) {
      return Optional.empty();
    }
    LocalDate from = day.minusDays(DAYS_BEFORE);
    List<Term> inRole =
        theirs.stream().filter(term -> holders.hasRole(term, title.role())).toList();
    if (inRole.stream().anyMatch(term -> term.mayTouch(from, day.plusDays(1)))) {
      return Optional.empty();
    }
    if (!inRole.isEmpty()) {
      boolean courtesy = title.role().equals("president");
      return outOfTerm(title, name, inRole, Optional.empty(), day)
          .map(found -> courtesy ? found.withSeverity(Severity.SUGGESTION) : found);
    }
    return holders
        .current(name, day)
        .filter(term -> !holders.alsoCalled(term, title.role()))
        .map(
            term ->
                graded(
                    term,
                    day,
                    title.span(),
                    term.holder() + " was then " + holders.titleOf(term) + "."));
  }

  private boolean standsAlone(Title title) {
    FactWords tokens = title.tokens();
    return title.from() == tokens.sentenceStart(title.from())
        || !tokens.after(title.from() - 1).isBlank()
        || BEFORE_BARE.contains(tokens.folded(title.from() - 1));
  }

  /** A finding that rests on {@code term}: a suggestion after the day it was last known to run. */
  private static Finding graded(Term term, LocalDate day, Span span, String message) {
    Finding finding = INFO.finding(span, message).citing(term.citation().named());
    return term.isOutdatedOn(day) ? Outdated.on(term.citation(), finding) : finding;
  }
}
