package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.check.names.Variants;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.NameLookup;
import org.copydesk.sources.SourcePack;
import org.copydesk.story.Mention;
import org.copydesk.story.Name;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Finds names that the sources spell another way, and never the story's. */
public final class NameSpeltOtherwise extends SourcedRule {
  private static final int SHORTEST = 4;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "sources/name-spelt-otherwise",
          Severity.WARNING,
          "A name spelt otherwise than in the sources",
          "The sources agree on how this person is written, and the story does not.",
          Example.bad(
              "The ferry will stop.\n\n"
                  + "[[Nora Delany]] runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Nora Delaney, who took over in May."
                  + " -->",
              "The ferry will stop.\n\n"
                  + "Nora Delaney runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Nora Delaney, who took over in May."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Geofrey Lund]] runs it.\n\n"
                  + "<!-- copydesk: source GEOFFREY LUND: I took over in May. -->",
              "The ferry will stop.\n\nGeoffrey Lund runs it.\n\n"
                  + "<!-- copydesk: source GEOFFREY LUND: I took over in May. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Stewart Lund]] runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Mr Stuart Lund. -->",
              "The ferry will stop.\n\nStuart Lund runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Mr Stuart Lund. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Nora El-Sayid]] runs it.\n\n"
                  + "<!-- copydesk: source Nora El-Sayed runs the line. -->",
              "The ferry will stop.\n\nNora El-Sayed runs it.\n\n"
                  + "<!-- copydesk: source Nora El-Sayed runs the line. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Tessa Doyle]] runs it.\n\n"
                  + "<!-- copydesk: source Ms Tessa Royle runs the line. -->",
              "The ferry will stop.\n\nTessa Royle runs it.\n\n"
                  + "<!-- copydesk: source Ms Tessa Royle runs the line. -->"),
          Example.good(
              "The ferry will stop.\n\nNora El-Sayed runs it.\n\n"
                  + "<!-- copydesk: source Nora El-Sayed runs the line. -->"),
          Example.good(
              "The ferry will stop.\n\nNora Delany runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Nora Delaney. -->\n\n"
                  + "<!-- copydesk: source Nora Delany took over in May. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Gregor Lund]] runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Mr Craig Lund. -->",
              "The ferry will stop.\n\nCraig Lund runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Mr Craig Lund. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Edith Farrar]] runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Ms Edith Farrow. -->",
              "The ferry will stop.\n\nEdith Farrow runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Ms Edith Farrow. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Peter Lund]] runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Martin Lund, the pier by Peter Marsh."
                  + " -->",
              "The ferry will stop.\n\nMartin Lund runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Martin Lund, the pier by Peter Marsh."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nPeter Lund runs it.\n\n"
                  + "<!-- copydesk: source I was told so by Ana Marsh. Lund was asked. -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "Peter Lund runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Martin Lund and Peter Lund, the pier"
                  + " by Peter Marsh. -->"),
          Example.good(
              "The ferry will stop.\n\nGregor Lund, a son of Craig, runs it.\n\n"
                  + "<!-- copydesk: source The line was run by Mr Craig Lund. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Edith Malhotra]] runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Ms Edith Mehrotra. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Travis W. Ouellet]] runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Travis W. Ouellette. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Edith Pettigrew]] runs it. “We sail,” Pettifer said.\n\n"
                  + "<!-- copydesk: source The line is run by Ms Edith Pettifer. -->"),
          Example.good(
              "The ferry will stop.\n\nEdith Pettigrew runs it with Maud Pettifer.\n\n"
                  + "<!-- copydesk: source The line is run by Ms Edith Pettifer. -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Edith Duchesne]], president of the Boatmen’s union, runs"
                  + " it.\n\n<!-- copydesk: source This is Edith Farrow, president of Boatmen’s"
                  + " Local 77. -->"),
          Example.good(
              "The ferry will stop.\n\nEdith Duchesne, treasurer of the Boatmen’s union, runs"
                  + " it.\n\n<!-- copydesk: source This is Edith Farrow, president of Boatmen’s"
                  + " Local 77. -->"),
          Example.good(
              "The ferry will stop.\n\nEdith Marsh runs it.\n\n"
                  + "<!-- copydesk: source The line is run by Ms Edith Farrow. -->"),
          Example.good(
              "The ferry will stop.\n\nNora Delany runs it.\n\n"
                  + "<!-- copydesk: source The line was run by Sean Delaney. -->"));

  private final Lexicon lexicon;

  /** A rule that looks names up in {@code given}, and in a story's own notes. */
  public NameSpeltOtherwise(SourcePack given, Lexicon lexicon) {
    super(given);
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, SourcePack sources) {
    NameLookup lookup = NameLookup.in(sources);
    List<Finding> findings = new ArrayList<>();
    for (Person person : Story.of(article, lexicon).people()) {
      if (!person.named() || person.name().first().length() < SHORTEST - 1) {
        alone(article, person, lookup).ifPresent(findings::add);
      } else {
        surname(person, lookup)
            .or(() -> givenName(person, lookup))
            .or(() -> otherGiven(article, person, lookup))
            .or(() -> otherSurname(article, person, sources, lookup))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Optional<Finding> surname(Person person, NameLookup lookup) {
    Name name = person.name();
    if (name.last().length() < SHORTEST || lookup.has(name.last())) {
      return Optional.empty();
    }
    for (String word : lookup.words()) {
      if (Variants.areOneSlipApart(word, name.last())) {
        Optional<Evidence> place = lookup.after(name.given().get(name.given().size() - 1), word);
        if (place.isPresent()) {
          return Optional.of(finding(person, name.last(), lookup.written(word), place.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> givenName(Person person, NameLookup lookup) {
    Name name = person.name();
    String first = name.first();
    if (first.length() < SHORTEST || lookup.after(first, name.last()).isPresent()) {
      return Optional.empty();
    }
    for (String word : lookup.words()) {
      if (Variants.areOneSlipApart(word, first) || NamesAlike.soundsLike(word, first)) {
        Optional<Evidence> place = lookup.after(word, name.last());
        if (place.isPresent() && !lookup.has(first)) {
          return Optional.of(finding(person, first, lookup.written(word), place.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** A surname with a title or initials that no source has, one slip from the only one like it. */
  private static Optional<Finding> alone(Article article, Person person, NameLookup lookup) {
    String last = person.name().last();
    boolean titled =
        person.named()
            || person.mentions().stream().anyMatch(m -> m.manner() == Mention.Manner.TITLED);
    if (!titled || last.length() <= SHORTEST || lookup.has(last)) {
      return Optional.empty();
    }
    Map<String, Evidence> others = new LinkedHashMap<>();
    for (String word : lookup.words()) {
      if (word.length() > SHORTEST && Variants.areOneSlipApart(word, Name.fold(last))) {
        lookup.place(word).ifPresent(place -> others.put(word, place));
      }
    }
    return only(article, others)
        .map(word -> finding(person, last, lookup.written(word), others.get(word)));
  }

  /** A given name that no source has, where the sources have one other with the surname. */
  private Optional<Finding> otherGiven(Article article, Person person, NameLookup lookup) {
    Name name = person.name();
    String first = name.first();
    if (first.length() < SHORTEST - 1 || lookup.after(first, name.last()).isPresent()) {
      return Optional.empty();
    }
    Map<String, Evidence> others = lookup.before(name.last());
    others.keySet().removeIf(word -> word.length() < SHORTEST - 1 || isTitle(word));
    if (lookup.has(first)) {
      // It is somebody's, and so it takes a name beside it to tell that it is not this one's.
      others.keySet().removeIf(word -> !isGiven(word));
    }
    return only(article, others)
        .map(word -> finding(person, first, lookup.written(word), others.get(word)));
  }

  /** A surname that no source has, where the sources have one like it with the given name. */
  private Optional<Finding> otherSurname(
      Article article, Person person, SourcePack sources, NameLookup lookup) {
    Name name = person.name();
    if (lookup.has(name.last())) {
      return Optional.empty();
    }
    Map<String, Evidence> others = lookup.behind(name.first());
    others
        .keySet()
        .removeIf(
            word ->
                !NamesAlike.isLike(word, Name.fold(name.last()))
                    && !AroundNames.isDescribed(sources, name.first() + " " + word, person));
    List.copyOf(others.keySet()).stream()
        .filter(word -> word.indexOf('-') > 0)
        .forEach(word -> others.keySet().remove(word.substring(0, word.indexOf('-'))));
    Optional<String> one =
        others.size() == 1 ? others.keySet().stream().findFirst() : Optional.empty();
    return one.filter(word -> isFree(article, word))
        .map(word -> finding(person, name.last(), lookup.written(word), others.get(word)));
  }

  /** Whether the story introduces nobody of a surname by the whole name. */
  private boolean isFree(Article article, String surname) {
    return Story.of(article, lexicon).people().stream()
        .filter(other -> Name.fold(other.name().last()).equals(surname))
        .noneMatch(Person::named);
  }

  /** The only one of them, where the story never has it. */
  private static Optional<String> only(Article article, Map<String, Evidence> others) {
    return others.size() != 1
        ? Optional.empty()
        : others.keySet().stream()
            .filter(
                word ->
                    article.blocks().stream()
                        .flatMap(block -> article.words(block).stream())
                        .noneMatch(w -> Name.fold(w.text()).replaceFirst("'s?$", "").equals(word)))
            .findFirst();
  }

  private boolean isGiven(String word) {
    return lexicon.find(word).filter(e -> e.is(Trait.GIVEN_NAME)).isPresent();
  }

  private boolean isTitle(String word) {
    return lexicon
        .find(word)
        .filter(
            e ->
                e.is(Trait.HONORIFIC) || e.is(Trait.OFFICE) || e.is(Trait.RANK) || e.is(Trait.ROLE))
        .isPresent();
  }

  private static Finding finding(Person person, String here, String there, Evidence place) {
    Mention mention = person.introduction();
    Span span = mention.span();
    String full = person.name().full();
    String right = full.replace(here, there);
    return INFO.finding(
            span,
            "The sources write “" + right + "”, never “" + full + "”; write it their way, or ask.")
        .withFix(Fix.write(span, right))
        .withEvidence(place);
  }
}
