package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.DateLookup;
import org.copydesk.sources.SourcePack;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** Finds dates that the sources give otherwise. */
public final class DateDiffers extends SourcedRule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "sources/date-differs",
          Severity.WARNING,
          "A date that the sources give otherwise",
          "The reader comes on the day the story gives.",
          Example.bad(
              "The ferry will stop.\n\nRepairs to the old pier are to begin on [[June 12]].\n\n"
                  + "<!-- copydesk: source Repairs to the old pier begin on June 2, 2025. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe wreck off the old pier was found in [[August 2023]].\n\n"
                  + "<!-- copydesk: source The wreck was found off the old pier on 8 August 2022."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nRepairs to the old pier are to begin on June 2.\n\n"
                  + "<!-- copydesk: source Repairs to the old pier begin on June 2, 2025. -->"),
          Example.good(
              "The ferry will stop.\n\nRepairs to the old pier are to begin in June.\n\n"
                  + "<!-- copydesk: source Repairs to the old pier begin on June 2, 2025. -->"),
          Example.good(
              "The ferry will stop.\n\nRepairs to the old pier are to begin on June 12.\n\n"
                  + "<!-- copydesk: source Repairs to the slip were done on June 2, 2025. -->"),
          Example.good(
              "The ferry will stop.\n\nRepairs to the old pier are to begin on June 12 and end on"
                  + " July 1.\n\n"
                  + "<!-- copydesk: source Repairs to the old pier end on July 1, 2025. -->"));

  /** A rule that looks dates up in {@code given}, and in a story's own notes. */
  public DateDiffers(SourcePack given) {
    super(given);
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, SourcePack sources) {
    List<Finding> findings = new ArrayList<>();
    DateLookup lookup = new DateLookup(sources);
    for (Block block : article.blocks(Role.COPY)) {
      for (Sentence sentence : article.sentences(block)) {
        for (TemporalExpression date : Timeline.of(article).in(sentence)) {
          if (DateLookup.asked(date)) {
            lookup
                .otherwise(article, sentence, date)
                .map(place -> finding(date, place))
                .ifPresent(findings::add);
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(TemporalExpression date, Evidence place) {
    return INFO.finding(
            date.span(),
            "The source has “%s” here, not “%s”; write that, or say which day this is."
                .formatted(place.words(), date.text()))
        .withEvidence(place);
  }
}
