package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.SourcePack;
import org.copydesk.sources.SourceText;
import org.copydesk.story.Age;
import org.copydesk.story.Ages;
import org.copydesk.story.Mention.Grade;
import org.copydesk.story.Name;
import org.copydesk.story.Person;
import org.copydesk.word.Lexicon;

/** Finds ages that the sources give otherwise. */
public final class AgeDiffers extends SourcedRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "sources/age-differs",
          Severity.WARNING,
          "An age that the sources give otherwise",
          "An age is the first thing the person it belongs to reads.",
          Example.bad(
              "The ferry will stop.\n\nAna Ruiz, [[76]], lives on the quay.\n\n"
                  + "<!-- copydesk: source The plaintiff is a retired teacher aged 67. -->"),
          Example.bad(
              "The ferry will stop.\n\nA mate of [[43]] was warned.\n\n"
                  + "<!-- copydesk: source I warned a mate, aged 34. -->"),
          Example.good(
              "The ferry will stop.\n\nA mate of 43 years was warned.\n\n"
                  + "<!-- copydesk: source I warned a mate, aged 34. -->"),
          Example.bad(
              "The ferry will stop.\n\nHer son, [[nine]], was sick.\n\n"
                  + "<!-- copydesk: source The poor boy was sick. He is eight. -->"),
          Example.good(
              "The ferry will stop.\n\nHer son, nine, was sick.\n\n"
                  + "<!-- copydesk: source The poor man was sick. He is 38. -->"),
          Example.bad(
              "The ferry will stop.\n\nA [[69]]-year-old woman fell.\n\n"
                  + "<!-- copydesk: source Passenger: Mrs Ana Ruiz, 59, with a broken arm. -->"),
          Example.good(
              "The ferry will stop.\n\nA 69-year-old woman fell by Ruiz.\n\n"
                  + "<!-- copydesk: source Passenger: Mrs Ana Ruiz, 59, with a broken arm. -->"),
          Example.good(
              "The ferry will stop.\n\nAna Ruiz, 76, lives on the quay.\n\n"
                  + "<!-- copydesk: source The plaintiff is a retired teacher aged 67. The other is"
                  + " aged 71. -->"),
          Example.good(
              "The ferry will stop.\n\nAna Ruiz, 76, lives on the quay.\n\n"
                  + "<!-- copydesk: source The plaintiff, born in 1948, told on 4 May 2025 of her"
                  + " husband, aged 67. -->"),
          Example.good(
              "The ferry will stop.\n\nAna Ruiz, 76, lives on the quay.\n\n"
                  + "<!-- copydesk: source The plaintiff has a son aged 32. -->"),
          Example.bad(
              "The ferry will stop.\n\nNora Delaney, [[45]], runs it.\n\n"
                  + "<!-- copydesk: source Nora Delaney, 54, took over in May. -->"),
          Example.bad(
              "The ferry will stop.\n\nNora Delaney, [[45]], runs it.\n\n"
                  + "<!-- copydesk: source The line is run by 54-year-old Nora Delaney. -->"),
          Example.bad(
              "The ferry will stop.\n\nNora Delaney, [[45]], has run it since 2011.\n\n"
                  + "<!-- copydesk: source Nora Delaney, 54, captain since May 2011. -->"),
          Example.bad(
              "The ferry will stop.\n\nNora Delaney, [[45]], runs it.\n\n"
                  + "<!-- copydesk: source Nora Delaney runs the line. She is 54 years old. -->"),
          Example.bad(
              "The ferry will stop.\n\nNora Delaney, a [[19]]-year-old mate, steered.\n\n"
                  + "<!-- copydesk: source Delaney was at the wheel. The 18-year-old's first trip."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nThe two boys, [[9]] and 14, sailed it.\n\n"
                  + "<!-- copydesk: source On board were two juveniles, 8 and 14, with no pass."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nNora Delaney runs it. The director, who is [[45]], sails"
                  + " alone.\n\n<!-- copydesk: source Nora Delaney, 54, took over in May. -->"),
          Example.bad(
              "The ferry will stop.\n\nNora Delaney, [[22]], runs it with Tom Bell.\n\n"
                  + "<!-- copydesk: source Nora was outstanding. She's twenty, and Tom Bell, 22, is"
                  + " not. -->"),
          Example.good(
              "The ferry will stop.\n\nNora Delaney, 22, runs it.\n\n"
                  + "<!-- copydesk: source Nora Marsh was outstanding. She's twenty. -->"),
          Example.good(
              "The ferry will stop.\n\nNora Delaney runs it. The daughter, who is 14, sails"
                  + " alone.\n\n<!-- copydesk: source Nora Delaney, 54, took over in May. -->"),
          Example.good(
              "The ferry will stop.\n\nThe two boys, 9 and 14, sailed it.\n\n"
                  + "<!-- copydesk: source On board were two men, 28 and 44, with no pass. -->"),
          Example.bad(
              "The ferry will stop.\n\nNora Delaney, [[45]], runs it.\n\n"
                  + "<!-- copydesk: source Nora Delaney runs it. She is fifty-four years of age. -->"),
          Example.bad(
              "The ferry will stop.\n\nAna Ruiz, [[76]], died on 9 November 2023.\n\n"
                  + "<!-- copydesk: source Ana Ruiz was born on 2 June 1956. -->"),
          Example.good(
              "The ferry will stop.\n\nAna Ruiz, 67, died on 9 November 2023.\n\n"
                  + "<!-- copydesk: source Ana Ruiz was born on 2 June 1956. -->"),
          Example.good(
              "The ferry will stop.\n\nAna Ruiz, 76, died on 9 November 2023.\n\n"
                  + "<!-- copydesk: source Tom Ruiz was born on 2 June 1956. -->"),
          Example.good(
              "The ferry will stop.\n\nNora Delaney, 54, runs it.\n\n"
                  + "<!-- copydesk: source Nora Delaney, 54, took over in May. -->"),
          Example.good(
              "The ferry will stop.\n\nNora Delaney, 45, runs it.\n\n"
                  + "<!-- copydesk: source Sean Delaney, 54, took over in May. -->"),
          Example.good(
              "The ferry will stop.\n\nNora Delaney, 45, runs it.\n\n"
                  + "<!-- copydesk: source In 1999 Nora Delaney, 19, sailed alone. -->"),
          Example.good(
              "The ferry will stop.\n\nNora Delaney, 45, runs it.\n\n"
                  + "<!-- copydesk: source Nora Delaney, 54, took over. -->\n\n"
                  + "<!-- copydesk: source Nora Delaney, 45, sails alone. -->"));

  private static final Pattern SINCE = Pattern.compile("\\bsince (?:\\p{Lu}\\p{Ll}+ )?\\d{4}\\b");
  private static final Pattern ELSEWHEN =
      Pattern.compile("(?<!\\bsince |\\bsince \\p{Lu}\\p{Ll}{1,9} )\\b(?:1[5-9]|20)\\d\\d\\b");

  private final Lexicon lexicon;

  /** A rule that looks ages up in {@code given}, and in a story's own notes. */
  public AgeDiffers(SourcePack given, Lexicon lexicon) {
    super(given);
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, SourcePack sources) {
    List<Finding> findings = new ArrayList<>();
    Set<Span> told = new HashSet<>();
    for (Age age : Ages.of(article, lexicon).all()) {
      if (isNow(age) && age.grade() == Grade.NAMED && age.person().isPresent()) {
        String name = age.person().get().name().full();
        otherwise(sources, age.person().get().name(), age.years())
            .filter(place -> told.add(age.span()))
            .map(place -> finding(age.span(), "the age of " + name, age.years(), place))
            .ifPresent(findings::add);
      }
    }
    for (AgeLookup.Amiss amiss : AgeLookup.in(sources, lexicon).of(article)) {
      Span span = amiss.block().span(amiss.start(), amiss.end());
      if (told.stream().noneMatch(span::overlaps)) {
        told.add(span);
        findings.add(finding(span, "this age", amiss.years(), amiss.place()));
      }
    }
    for (BirthAges.Amiss amiss : BirthAges.of(article, sources, lexicon)) {
      if (told.stream().noneMatch(amiss.span()::overlaps)) {
        findings.add(finding(article, amiss));
      }
    }
    return findings;
  }

  /** Where a source has another age of the same person, when none has this one. */
  private Optional<Evidence> otherwise(SourcePack sources, Name name, int years) {
    Optional<Evidence> other = Optional.empty();
    for (SourceText text : sources.texts()) {
      for (Age age : Ages.of(text.article(), lexicon).all()) {
        boolean same =
            isNow(age) && age.person().map(Person::name).filter(n -> fits(n, name)).isPresent();
        if (same && age.years() == years) {
          return Optional.empty();
        }
        if (same && other.isEmpty()) {
          int start = age.line().at(age.at()).start();
          int end = age.line().at(age.at()).end();
          other = Optional.of(text.evidence(age.line().block(), start, end));
        }
      }
    }
    return other;
  }

  /** Whether an age is told as of its text's day: "in the post since 2011" says nothing else. */
  private static boolean isNow(Age age) {
    String sentence = age.line().sentence(age.at()).plain();
    return age.now() || SINCE.matcher(sentence).find() && !ELSEWHEN.matcher(sentence).find();
  }

  private static boolean fits(Name one, Name other) {
    return Name.fold(one.surname()).equals(Name.fold(other.surname())) && one.givenFits(other);
  }

  private static Finding finding(Article article, BirthAges.Amiss amiss) {
    return INFO.finding(
            amiss.span(),
            "The source has %s born in “%s”, which does not make “%s”; work it out again."
                .formatted(
                    amiss.who(), amiss.birth().words(), amiss.span().of(article.source().text())))
        .withEvidence(amiss.birth());
  }

  private static Finding finding(Span span, String whose, int years, Evidence place) {
    return INFO.finding(
            span,
            "The source has “%s” as %s, not “%d”; write that, or say when it was."
                .formatted(place.words(), whose, years))
        .withEvidence(place);
  }
}
