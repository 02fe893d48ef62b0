package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.DateLookup;
import org.copydesk.sources.SourcePack;

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
          Example.bad(
              "The ferry will stop.\n\nThe inspector told a safety hearing on [[Thursday]].\n\n"
                  + "<!-- copydesk: source Public safety hearing, Leith, Tuesday 5 August. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe wreck off the old pier was found on [[Aug. 18]].\n\n"
                  + "<!-- copydesk: source The wreck off the pier is old. It was found on August"
                  + " 28. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe paddle steamer Corran sank in [[1978]].\n\n"
                  + "<!-- copydesk: source The paddle steamer Corran sank in 1987. -->"),
          Example.bad(
              "The ferry will stop.\n\nA coastguard launch reached the rocks at [[4.20pm]].\n\n"
                  + "<!-- copydesk: source A coastguard launch reached the rocks at 2.40 p.m."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nThe diggers are to move in on [[4 March]].\n\n"
                  + "<!-- copydesk: source Dredging starts on Monday 4 May 2026. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe lamp went out at the old pier in [[April]].\n\n"
                  + "<!-- copydesk: source Paint was bought in April. The lamp at the old pier went out on 17 August 2024. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe lamp study is published on [[Tuesday]] in Annals of Piers.\n\n"
                  + "<!-- copydesk: source Tuesday, for the press. Publication of the lamp study is on Thursday in Annals of Piers. -->"),
          Example.good(
              "The ferry will stop.\n\nThe lamp study is out in Annals of Piers from 13 March, they said on"
                  + " Tuesday.\n\n"
                  + "<!-- copydesk: source Tuesday, for the press. Publication of the lamp study is on Thursday in Annals of Piers. -->"),
          Example.good(
              "The ferry will stop.\n\nThe lamp study is published on Tuesday.\n\n"
                  + "<!-- copydesk: source Tuesday, for the press. The lamp study is for Thursday. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe ketch Ailsa was built in [[1984]].\n\n"
                  + "<!-- copydesk: source The ketch Ailsa was built in June 1994. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe swim began on [[Sunday, February 9]].\n\n"
                  + "<!-- copydesk: source Date: Sunday 2 February 2025. -->"),
          Example.good(
              "The ferry will stop.\n\nThe swim began on Sunday, February 9.\n\n"
                  + "<!-- copydesk: source Date: Monday 3 February 2025. -->"),
          Example.good(
              "The ferry will stop.\n\nThe diggers are to move in on 9 May.\n\n"
                  + "<!-- copydesk: source Dredging starts on Monday 4 May 2026. -->"),
          Example.bad(
              "The ferry will stop.\n\n"
                  + "The ketch Ailsa of Corran first sailed to Leith in [[2011]].\n\n"
                  + "<!-- copydesk: source Corran has had a pier since 2011. The ketch Ailsa of"
                  + " Corran first sailed to Leith in 2022. -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "More ketches sailed to Leith from Corran than in 2011.\n\n"
                  + "<!-- copydesk: source Corran has had a pier since 2011. Ketches sailed to"
                  + " Leith from Corran in 2022. -->"),
          Example.good(
              "The ferry will stop.\n\nThe harbour board met on March 10.\n\n"
                  + "<!-- copydesk: source The harbour board met on March the tenth, and not on"
                  + " February 10. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe dividend is payable [[Dec. 5]].\n\n"
                  + "<!-- copydesk: source The dividend is payable on Dec. 19 to holders of record"
                  + " on Dec. 5. -->"),
          Example.good(
              "The ferry will stop.\n\nThe dividend is payable Dec. 19.\n\n"
                  + "<!-- copydesk: source The dividend is payable on Dec. 19 to holders of record"
                  + " on Dec. 5. -->"),
          Example.bad(
              "The ferry will stop.\n\nA barge ran aground off the pier in [[February 2012]].\n\n"
                  + "<!-- copydesk: source A barge that grounded in the bay in February 2021 had rats."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nA coastguard launch reached the rocks at 2.40pm.\n\n"
                  + "<!-- copydesk: source A coastguard launch reached the rocks at 14:40. -->"),
          Example.good(
              "The ferry will stop.\n\nThe inspector told a safety hearing on Tuesday.\n\n"
                  + "<!-- copydesk: source Public safety hearing, 5 August 2025. -->"),
          Example.good(
              "The ferry will stop.\n\nThe paddle steamer Corran was built in 1978.\n\n"
                  + "<!-- copydesk: source The ketch Ailsa sank in 1987. -->"),
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
    DateLookup lookup = DateLookup.in(sources);
    for (Block block : article.blocks(Role.COPY)) {
      for (Sentence sentence : article.sentences(block)) {
        for (DateLookup.Otherwise date : lookup.otherwise(article, sentence)) {
          if (!article.quoted(block, date.start(), date.end())) {
            findings.add(finding(block, date));
          }
        }
      }
    }
    return findings;
  }

  private static Finding finding(Block block, DateLookup.Otherwise date) {
    return INFO.finding(
            block.span(date.start(), date.end()),
            "The source has “%s” here, not “%s”; write that, or say which day this is."
                .formatted(date.place().words(), block.plain().substring(date.start(), date.end())))
        .withEvidence(date.place());
  }
}
