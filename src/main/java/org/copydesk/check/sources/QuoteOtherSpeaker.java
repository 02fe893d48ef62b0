package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.check.names.Variants;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.QuoteLookup;
import org.copydesk.sources.QuoteMatch;
import org.copydesk.sources.SourcePack;
import org.copydesk.sources.SourceText;
import org.copydesk.story.Name;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Finds quotations that the source puts into another mouth. */
public final class QuoteOtherSpeaker extends SourcedRule {
  private static final int SHORTEST = 5;

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
              "The ferry will stop.\n\n“We will close it,” Tom Bell said.\n\n"
                  + "<!-- copydesk: source ANA RUIZ: We will close it. -->"));

  private final Lexicon lexicon;

  /** A rule that looks quotations up in {@code given}, and in a story's own notes. */
  public QuoteOtherSpeaker(SourcePack given, Lexicon lexicon) {
    super(given);
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, SourcePack sources) {
    QuoteLookup lookup = new QuoteLookup(sources, lexicon);
    List<Finding> findings = new ArrayList<>();
    for (Attributed said : Attributed.in(article, lexicon, SHORTEST)) {
      QuoteMatch match = lookup.of(article, said.quotation());
      match
          .speaker()
          .or(() -> match.evidence().flatMap(place -> named(sources, place)))
          .filter(label -> isAnother(said.speaker().person().name(), label))
          .ifPresent(label -> findings.add(finding(said, label, match)));
    }
    return findings;
  }

  /** Whom a source that is no transcript has say the words: "…,” said Ana Ruiz". */
  private Optional<String> named(SourcePack sources, Evidence place) {
    return sources.texts().stream()
        .filter(text -> text.kind() == SourceText.Kind.PROSE && text.name().equals(place.file()))
        .flatMap(text -> Attributed.in(text.article(), lexicon, SHORTEST).stream())
        .filter(said -> said.quotation().span().overlaps(place.span()))
        .map(said -> said.speaker().person().name().full())
        .findFirst();
  }

  private static Finding finding(Attributed said, String label, QuoteMatch match) {
    Finding finding =
        INFO.finding(
                said.speaker().span(),
                "The source has "
                    + label
                    + " say this, not "
                    + said.speaker().name()
                    + "; name who spoke.")
            .withRelated(said.quotation().span(), "these words");
    return match.evidence().map(finding::withEvidence).orElse(finding);
  }

  /** Whether a label names a person, and none that {@code name} can be. */
  private boolean isAnother(Name name, String label) {
    String[] words = label.replaceAll("\\([^)]*\\)", "").strip().split("[ ,]+");
    for (String word : words) {
      if (name.has(word) || Variants.areOneSlipApart(word, name.last())) {
        return false;
      }
    }
    return isPersonal(words);
  }

  /** Whether a label is somebody's name, and no office ("CHAIR", "THE CLERK", "Q"). */
  private boolean isPersonal(String[] words) {
    String last = words[words.length - 1].toLowerCase(Locale.ROOT);
    boolean office =
        lexicon
            .find(last)
            .filter(
                entry ->
                    entry.is(Trait.OFFICE)
                        || entry.is(Trait.ROLE)
                        || entry.isWord() && words.length == 1)
            .isPresent();
    return last.length() > 1 && !office && !words[0].equalsIgnoreCase("the");
  }
}
