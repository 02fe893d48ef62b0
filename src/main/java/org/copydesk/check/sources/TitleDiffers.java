package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.check.names.Variants;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.SourcePack;
import org.copydesk.sources.SourceText;
import org.copydesk.story.Name;
import org.copydesk.story.Person;
import org.copydesk.word.Lexicon;

/** Finds people to whom the sources give another title. */
public final class TitleDiffers extends SourcedRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "sources/title-differs",
          Severity.WARNING,
          "A title that the sources give otherwise",
          "What somebody is says for whom they speak.",
          Example.bad(
              "The ferry will stop.\n\nTom Bell, [[the chief operating officer]], was glad.\n\n"
                  + "<!-- copydesk: source With me is Tom Bell, our chief financial officer. -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell, [[the senior coroner]], was glad.\n\n"
                  + "<!-- copydesk: source Before Tom Bell, Assistant Coroner, in May. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Mechanic]] Tom Bell was glad.\n\n"
                  + "<!-- copydesk: source Coxswain: Tom Bell. Mechanic: Ana Ruiz. -->"),
          Example.good(
              "The ferry will stop.\n\nMechanic Tom Bell was glad.\n\n"
                  + "<!-- copydesk: source Coxswain: Tom Bell. A mechanic came. -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell, [[the deputy commissioner]], was glad.\n\n"
                  + "<!-- copydesk: source Office of the Pier Commissioner, Dr. Tom Bell. -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell, [[the curator]], was glad.\n\n"
                  + "<!-- copydesk: source TOM BELL: I’m the finds supervisor. -->"),
          Example.good(
              "The ferry will stop.\n\nTransport Minister Nora Delaney opened it.\n\n"
                  + "<!-- copydesk: source Speech by the Minister for Transport, the Hon. Nora Delaney. -->"),
          Example.good(
              "The ferry will stop.\n\nTom Bell, the county's chief engineer, was glad.\n\n"
                  + "<!-- copydesk: source Tom Bell, P.E., Chief Engineer, was glad. -->"),
          Example.good(
              "The ferry will stop.\n\nTom Bell, chief executive of the company, was glad.\n\n"
                  + "<!-- copydesk: source Tom Bell, chief executive of Leith Ferries, was glad."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell, [[the treasurer]], was glad.\n\n"
                  + "<!-- copydesk: source In attendance: Mr Tom Bell (Clerk). -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Transport Minister]] Nora Delaney opened it.\n\n"
                  + "<!-- copydesk: source It was opened by Nora Delaney, Minister of Fisheries."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nNora Delaney, [[a retired pilot]], sails on it.\n\n"
                  + "<!-- copydesk: source Nora Delaney is a retired nurse. -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell was glad. He is now [[treasurer of the Pier"
                  + " Trust]].\n\n"
                  + "<!-- copydesk: source Tom Bell, who now chairs the Pier Trust, was glad. -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell, [[the freight chief]], was glad.\n\n"
                  + "<!-- copydesk: source Tom Bell, vice president of catering, was glad. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Sergeant]] Ana Ruiz was on board.\n\n"
                  + "<!-- copydesk: source Inspector Ana Ruiz was on board. -->"),
          Example.bad(
              "The ferry will stop.\n\nAna Ruiz, [[the treasurer]], was glad.\n\n"
                  + "<!-- copydesk: source Captain: Ana Ruiz; mate: Tom Bell. -->"),
          Example.bad(
              "The ferry will stop.\n\nAna Ruiz, [[the treasurer]], was glad.\n\n"
                  + "<!-- copydesk: source ANA RUIZ (captain, Leith): I was asked. -->"),
          Example.bad(
              "The ferry will stop.\n\nAna Ruiz, [[the treasurer]], was glad.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: I’m just the captain of it. -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell, [[head of health and safety]], was glad.\n\n"
                  + "<!-- copydesk: source Tom Bell, head of human resources, was glad. The line"
                  + " stops for the safety of all. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Deputy mayor]] Tom Bell was glad.\n\n"
                  + "<!-- copydesk: source And this is the mayor, Tom Bell. -->"),
          Example.good(
              "The ferry will stop.\n\nDeputy mayor Tom Bell was glad.\n\n"
                  + "<!-- copydesk: source Thanks to the mayor, Tom Bell said. -->"),
          Example.bad(
              "The ferry will stop.\n\nIt was told to Ana Ruiz, who became [[chief operating"
                  + " officer]] in May.\n\n<!-- copydesk: source Ms Ana Ruiz was appointed Chief"
                  + " Financial Officer. -->"),
          Example.good(
              "The ferry will stop.\n\nThe boatmen's group's solicitor, Tom Bell, was glad.\n\n"
                  + "<!-- copydesk: source Tom Bell, the organisation's solicitor, was glad. It"
                  + " speaks for boatmen. -->"),
          Example.good(
              "The ferry will stop.\n\nTom Bell, head of health and safety, was glad.\n\n"
                  + "<!-- copydesk: source Tom Bell, head of human resources, was glad. The"
                  + " board made him head of safety, Bell said. -->"),
          Example.good(
              "The ferry will stop.\n\nTom Bell, the freight chief, was glad.\n\n"
                  + "<!-- copydesk: source Tom Bell, director of freight, was glad. -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell, [[a wine merchant]], was glad.\n\n"
                  + "<!-- copydesk: source It was sold to the grain merchant Tom Bell of Leith."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell, [[the chief financial officer]], was glad.\n\n"
                  + "<!-- copydesk: source The Port Manager, Adv. Tom Bell, was glad. -->"),
          Example.good(
              "The ferry will stop.\n\nTom Bell, a Leith merchant, was glad.\n\n"
                  + "<!-- copydesk: source It was sold to the grain merchant Tom Bell of Leith."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nTom Bell, the finance director, was glad.\n\n"
                  + "<!-- copydesk: source Tom Bell, chief financial officer, was glad. -->"),
          Example.good(
              "The ferry will stop.\n\nTom Bell, the managing director, was glad.\n\n"
                  + "<!-- copydesk: source Tom Bell, director of the line, was glad. -->"),
          Example.good(
              "The ferry will stop.\n\nTom Bell, the company's boss, was glad.\n\n"
                  + "<!-- copydesk: source Tom Bell, chief executive, was glad. -->"),
          Example.good(
              "The ferry will stop.\n\nAna Ruiz, the line's director of operations, was glad."
                  + "\n\n<!-- copydesk: source ANA RUIZ: I'm the director of operations. -->"),
          Example.good(
              "The ferry will stop.\n\nSergeant Ana Ruiz was on board.\n\n"
                  + "<!-- copydesk: source Sgt. Ruiz was on board. -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell, [[the superintendent]], was glad.\n\n"
                  + "<!-- copydesk: source Present: Ana Ruiz, superintendent; Tom Bell, chief"
                  + " financial officer. -->"),
          Example.good(
              "The ferry will stop.\n\nThe harbour master, Tom Bell, was glad.\n\n"
                  + "<!-- copydesk: source Tom Bell, councillor, was glad. He is harbour master."
                  + " -->"));

  private static final Pattern OF = Pattern.compile(" (?:of|at|for) ");

  /** More words describe somebody, and others may do so in other words. */
  private static final int LONGEST = 8;

  private final Lexicon lexicon;

  /** A rule that looks titles up in {@code given}, and in a story's own notes. */
  public TitleDiffers(SourcePack given, Lexicon lexicon) {
    super(given);
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A title that a source gives. */
  private record Sourced(SourceText text, Titles.Held held) {}

  @Override
  List<Finding> check(Article article, SourcePack sources) {
    List<Titles.Held> told = Titles.in(article, lexicon);
    if (told.isEmpty()) {
      return List.of();
    }
    TitlesBeside beside = new TitlesBeside(sources, lexicon);
    List<Sourced> given = new ArrayList<>();
    for (SourceText text : sources.texts()) {
      if (text.kind() != SourceText.Kind.TABLE) {
        Titles.in(text.article(), lexicon).forEach(h -> given.add(new Sourced(text, h)));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Titles.Held held : told) {
      HeldTitle title = held.title();
      String words = title.block().plain().substring(title.start(), title.end());
      boolean brief = OF.split(words, 2)[0].split(" ").length <= LONGEST;
      if (brief && !article.quoted(title.block(), title.start(), title.end())) {
        otherwise(sources, held, given)
            .or(() -> beside.otherwise(held))
            .map(place -> finding(held, place))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Where the sources, all of which agree on it, give the person a title that is not this. */
  private Optional<Evidence> otherwise(SourcePack sources, Titles.Held held, List<Sourced> given) {
    List<Sourced> of =
        given.stream().filter(other -> isSame(held.person(), other.held().person())).toList();
    boolean all =
        of.stream()
            .map(other -> other.held().title())
            .allMatch(t -> held.title().contradicts(t) || t.isLoose() && t.fields().isEmpty());
    Optional<Sourced> other =
        of.stream().filter(o -> held.title().contradicts(o.held().title())).findFirst();
    if (!all || other.isEmpty()) {
      return Optional.empty();
    }
    HeldTitle there = other.get().held().title();
    boolean same = held.title().head().equals(there.head()) || held.title().isLoose();
    boolean rank = held.title().isOtherLevel(there) || held.title().isOtherChief(there);
    Set<String> wanted =
        rank
            ? held.title().ranks()
            : same ? held.title().fieldsBeside(there) : Set.of(held.title().head());
    Optional<String> office = same && !rank ? Optional.of(held.title().head()) : Optional.empty();
    boolean borne =
        wanted.stream().anyMatch(word -> AroundNames.isBorne(sources, held.person(), word, office));
    return borne
        ? Optional.empty()
        : Optional.of(other.get().text().evidence(there.block(), there.start(), there.end()));
  }

  private static boolean isSame(Person one, Person other) {
    Name name = one.name();
    String surname = Name.fold(name.surname());
    boolean slip =
        !name.given().isEmpty()
            && Name.fold(name.first()).equals(Name.fold(other.name().first()))
            && Variants.areOneSlipApart(surname, Name.fold(other.name().surname()));
    return (slip || surname.equals(Name.fold(other.name().surname())))
        && name.givenFits(other.name())
        && !one.sex().contradicts(other.sex());
  }

  private static Finding finding(Titles.Held held, Evidence place) {
    HeldTitle title = held.title();
    Span span = title.block().span(title.start(), title.end());
    return INFO.finding(
            span,
            "The source has “%s” for %s, not “%s”; write that, or ask."
                .formatted(
                    place.words(),
                    held.person().name().full(),
                    title.block().plain().substring(title.start(), title.end())))
        .withEvidence(place);
  }
}
