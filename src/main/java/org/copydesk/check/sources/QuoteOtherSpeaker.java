package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.QuoteLookup;
import org.copydesk.sources.QuoteMatch;
import org.copydesk.sources.SourcePack;
import org.copydesk.story.Name;
import org.copydesk.story.Speaker;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;

/** Finds quotations that the source puts into another mouth. */
public final class QuoteOtherSpeaker extends SourcedRule {
  private static final int SHORTEST = 4;

  /** From how many words on a quotation may be altered and still be told for somebody else's. */
  private static final int LONG = 8;

  /** How far behind the first word that says who spoke a name may stand. */
  private static final int BESIDE = 80;

  private static final RuleInfo INFO =
      RuleInfo.of(
          "sources/quote-other-speaker",
          Severity.ERROR,
          "A quotation of somebody else",
          "The transcript has another person say this.",
          Example.bad(
              "The ferry will stop.\n\n"
                  + "“We will close the line before the summer,” [[Tom Bell said]].\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close the line before the summer."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\n"
                  + "Tom Bell was glad. “We will close the line before the summer,” [[he said]]."
                  + "\n\n<!-- copydesk: source “We will close the line before the summer,” said"
                  + " Ana Ruiz, who runs it. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe mayor, Tom Bell, was glad of it.\n\n"
                  + "“We will close the line before the summer,” [[the mayor said]].\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close the line before the summer."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\n"
                  + "“Nobody asked the people who sail on it,” [[Tom Bell said]].\n\n"
                  + "<!-- copydesk: source Then Ana Ruiz, in the end, put it like this: “Nobody"
                  + " asked the people who sail on it.” -->"),
          Example.bad(
              "The ferry will stop.\n\nThe line's man was brief. “I will not say no to that,” he"
                  + " said. “That is not a yes to it,” [[he added]].\n\n"
                  + "<!-- copydesk: source TOM BELL: I will not say no to that. -->\n\n"
                  + "<!-- copydesk: source ANA RUIZ: That is not a yes to it. -->"),
          Example.bad(
              "The ferry will stop.\n\n"
                  + "“I need a boat and not a bus,” [[said Hector]], a neighbour.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: I need a boat and not a bus. -->"),
          Example.bad(
              "The ferry will stop.\n\n"
                  + "Coun. Tom Bell was glad. “We will close the line before the summer,” [[the"
                  + " councillor said]].\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close the line before the summer."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nThe line's man was brief. “I will not say no to that,” he"
                  + " said. “That is not a yes to it,” he added.\n\n"
                  + "<!-- copydesk: source TOM BELL: I will not say no to that. -->\n\n"
                  + "<!-- copydesk: source TOM BELL: That is not a yes to it. -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell inspected it.\n\n[[Tom Bell said]]: “You used to"
                  + " hide your ticket on the boat.”\n\n<!-- copydesk: source Passengers are glad"
                  + " of it. One told inspectors: “You used to hide your ticket on the boat.” -->"),
          Example.bad(
              "The ferry will stop.\n\n[[Tom Bell said]]: “You used to hide your ticket on the"
                  + " boat.”\n\n<!-- copydesk: source Passengers are glad of it. Ruiz told us:"
                  + " “You used to hide your ticket on the boat.” -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "“Nobody asked the people who sail on it,” Tom Bell said.\n\n"
                  + "<!-- copydesk: source Tom Bell met Ana Ruiz. As he put it: “Nobody asked the"
                  + " people who sail on it.” -->"),
          Example.good(
              "The ferry will stop.\n\nThe mate was questioned by Tom Bell.\n\n“We will close the"
                  + " line before the summer,” he said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close the line before the summer."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nTom Bell met Jan Lund. “We will close the line before the"
                  + " summer,” he said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close the line before the summer."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nTom Bell was glad. “We will close the line before the"
                  + " summer,” he said.\n\n<!-- copydesk: source “We will close the line before"
                  + " the summer,” said Tom Bell, who runs it. -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "“We will close the line before the summer,” Ruiz said.\n\n"
                  + "Ana Ruiz runs it.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close the line before the summer."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\n“We will close the line before the summer,” Tom Bell"
                  + " said.\n\n"
                  + "<!-- copydesk: source CHAIR: We will close the line before the summer. -->"),
          Example.good(
              "The ferry will stop.\n\n“We will close the line before the summer,” Tom Bell"
                  + " said.\n\n"
                  + "<!-- copydesk: source AR: We will close the line before the summer. -->"),
          Example.bad(
              "The ferry will stop.\n\nTom Bell was glad. “It was the barge,” [[he added]].\n\n"
                  + "<!-- copydesk: source ANA RUIZ: It was the barge. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe bridge “must never be left to one mate”, as [[Tom Bell"
                  + " put it]].\n\n<!-- copydesk: source ANA RUIZ: The rule is that the bridge"
                  + " must never be left to one mate. -->"),
          Example.good(
              "The ferry will stop.\n\n“We will close,” Tom Bell said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close. -->"));

  /** How many blocks above a "he" may name him. */
  private static final int ABOVE = 3;

  private final Lexicon lexicon;
  private final SpeakerNames labels;

  /** A rule that looks quotations up in {@code given}, and in a story's own notes. */
  public QuoteOtherSpeaker(SourcePack given, Lexicon lexicon) {
    super(given);
    this.lexicon = lexicon;
    this.labels = new SpeakerNames(lexicon);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, SourcePack sources) {
    QuoteLookup lookup = QuoteLookup.in(sources, lexicon);
    SpokenBy spoken = new SpokenBy(sources, lexicon);
    List<Finding> findings = new ArrayList<>();
    List<Attributed> all = new ArrayList<>(Attributed.in(article, lexicon, SHORTEST));
    Attributed.bare(article, lexicon, SHORTEST).stream()
        .filter(said -> spoken.knows(said.speaker().person().name().last()))
        .forEach(all::add);
    for (Attributed said : all) {
      QuoteMatch match = lookup.of(article, said.quotation());
      Name name = said.speaker().person().name();
      match
          .evidence()
          .flatMap(place -> spoken.by(place, match.speaker(), name))
          .filter(label -> labels.isPersonal(name.full().split(" ")))
          .filter(label -> labels.isAnother(name, label) || labels.isOffice(sources, name, label))
          .filter(label -> !isBeside(said, label))
          .filter(label -> said.named() || !isNear(article, said, label))
          .filter(label -> isSure(article, said, match))
          .filter(label -> !lookup.hasFrom(names(name), article, said.quotation()))
          .ifPresent(label -> findings.add(finding(said, label, match)));
    }
    for (OneVoice.Pair pair : OneVoice.in(article, lexicon, SHORTEST)) {
      boolean told =
          findings.stream()
              .anyMatch(
                  f -> f.related().stream().anyMatch(r -> r.span().overlaps(pair.second().span())));
      if (!told) {
        apart(lookup, article, pair).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Whether a quotation is long enough to be known again, or has just the words of the source. */
  private static boolean isSure(Article article, Attributed said, QuoteMatch match) {
    Quotation quotation = said.quotation();
    int words = article.words(quotation.block(), quotation.start(), quotation.end()).size();
    return words >= LONG || match.verdict() == QuoteMatch.Verdict.SAME;
  }

  private static List<String> names(Name name) {
    List<String> names = new ArrayList<>(List.of(name.last()));
    if (!name.given().isEmpty() && name.first().length() > 2) {
      names.add(name.first());
    }
    return names;
  }

  /** Whether the story names somebody of a label right before a quotation: "he" may be that one. */
  private static boolean isNear(Article article, Attributed said, String label) {
    String last = label.substring(label.lastIndexOf(' ') + 1);
    Block block = said.quotation().block();
    String near = block.plain().substring(0, said.quotation().start());
    int index = block.index();
    Speaker speaker = said.speaker();
    boolean pronoun = speaker.line().tag(speaker.from()) == Tag.PRP;
    String above =
        article.blocks().subList(Math.max(0, index - (pronoun ? ABOVE : 1)), index).stream()
            .map(Block::plain)
            .collect(Collectors.joining(" "));
    return List.of(Name.fold(above + " " + near).split("[^\\p{L}'-]+")).contains(Name.fold(last));
  }

  /**
   * Whether the words that say who spoke go on with the name: "said the Blues captain, Ana Ruiz".
   */
  private static boolean isBeside(Attributed said, String label) {
    String last = Name.fold(label.substring(label.lastIndexOf(' ') + 1));
    String plain = said.speaker().line().block().plain();
    int from = said.speaker().line().at(said.speaker().from()).start();
    String near = plain.substring(from, Math.min(plain.length(), from + BESIDE));
    int mark = near.indexOf('.');
    return List.of(Name.fold(mark < 0 ? near : near.substring(0, mark)).split("[^\\p{L}'-]+"))
        .contains(last);
  }

  /** What is amiss with two quotations of one voice that a transcript has of two. */
  private Optional<Finding> apart(QuoteLookup lookup, Article article, OneVoice.Pair pair) {
    QuoteMatch one = lookup.of(article, pair.first());
    QuoteMatch two = lookup.of(article, pair.second());
    if (one.speaker().isEmpty() || two.speaker().isEmpty()) {
      return Optional.empty();
    }
    String first = one.speaker().get();
    String second = two.speaker().get();
    boolean both =
        labels.isPersonal(first.split("[ ,]+")) && labels.isPersonal(second.split("[ ,]+"));
    if (first.equals(second) || !both || lookup.hasFrom(List.of(first), article, pair.second())) {
      return Optional.empty();
    }
    Finding finding =
        INFO.finding(
                pair.says(),
                "The source has "
                    + second
                    + " say this, and "
                    + first
                    + " what stands before; name who spoke.")
            .withRelated(pair.second().span(), "these words")
            .withRelated(pair.first().span(), "those before");
    return two.evidence().map(finding::withEvidence);
  }

  private static Finding finding(Attributed said, String label, QuoteMatch match) {
    Finding finding =
        INFO.finding(
                said.speaker().span(),
                "The source has "
                    + (label.equals(SpokenBy.NOBODY) ? "somebody whom it does not name" : label)
                    + " say this, not "
                    + said.speaker().name()
                    + "; name who spoke.")
            .withRelated(said.quotation().span(), "these words");
    return match.evidence().map(finding::withEvidence).orElse(finding);
  }
}
