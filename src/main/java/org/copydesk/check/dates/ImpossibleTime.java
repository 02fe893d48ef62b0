package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** A time that no clock shows. */
public final class ImpossibleTime implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "dates/impossible-time",
          Severity.ERROR,
          "A time that no clock shows",
          "There is no such time, so the reader cannot know when it was.",
          Example.bad("Police were called at [[25:10 on Friday]]."),
          Example.bad("The quake struck at [[12:75 GMT]]."),
          Example.bad("Doors open at [[7:65 p.m.]] and close at 11 p.m."),
          Example.bad("The gates open at [[13 a.m.]] and shut at noon."),
          Example.bad("He heard a shot at [[4:70]] in the morning."),
          Example.bad("The mill hooter went at [[0870 hours]] as a test."),
          Example.good("The mill hooter went at 0850 hours and at 11 a.m. as a test."),
          Example.good("Police were called at 23:10 on Friday and left at 24:00."),
          Example.good("She ran the ten kilometres in 31:75 and won 25:10."),
          Example.good("The goal came at 45:90 of the recording."));

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Timeline timeline = Timeline.of(article);
    List<Finding> findings = new ArrayList<>();
    for (TemporalExpression e : timeline.in(INFO.roles())) {
      if (e.impossibleTime()) {
        findings.add(
            INFO.finding(
                e.span(),
                "A day has 24 hours of 60 minutes, so there is no such time: check the figures."));
      }
    }
    return findings;
  }
}
