package org.copydesk.check.dates;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.PublicationDate;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.Granularity;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Tense;
import org.copydesk.time.Timeline;

/**
 * Two places of a story that give it different days of publication, or a lead that is ahead of it.
 */
public final class PublicationDatesDisagree implements Rule {
  /** Days between writing and printing that raise no question. */
  private static final int SLACK = 2;

  /** Days up to which the difference may be an update. */
  private static final int UPDATED = 7;

  /** Days from which a file's name, which may tell when work on it began, has the wrong year. */
  private static final int ANOTHER_YEAR = 180;

  /** Paragraphs that tell what has just happened. */
  private static final int LEAD = 2;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/publication-dates-disagree",
              Severity.WARNING,
              "A story that gives two dates for itself",
              "Every “yesterday” and “last week” is counted from this day, and so is the archive.",
              Example.bad(
                  """
                  ---
                  published: 2013-03-22
                  ---
                  Fire in Leeds

                  LEEDS — A fire destroyed a mill on [[April 21, 2013]], police said.\
                  """),
              Example.good(
                  """
                  ---
                  published: 2013-03-22
                  ---
                  Fire in Leeds

                  LEEDS — A fire destroyed a mill on March 21, 2013, police said.

                  The inquest will open on April 21, 2013.\
                  """),
              Example.good(
                  """
                  ---
                  published: 2013-03-22
                  ---
                  Ferry to lose licence

                  The owners held a licence that lapsed on June 30, 2013, if nobody renewed it.\
                  """),
              Example.good("A fire destroyed a mill on April 21, 2013, police said."))
          .needingStory()
          .reading(Blocks.DATED);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Optional<LocalDate> published = article.metadata().published();
    if (published.isEmpty()) {
      return List.of();
    }
    List<Finding> findings = new ArrayList<>(metadata(article));
    lead(article, published.get()).ifPresent(findings::add);
    return findings;
  }

  /** Compares the most trusted date with every other. */
  private static List<Finding> metadata(Article article) {
    List<PublicationDate> dates = article.metadata().dates();
    List<Finding> findings = new ArrayList<>();
    PublicationDate first = dates.get(0);
    for (PublicationDate other : dates.subList(1, dates.size())) {
      long apart = Math.abs(ChronoUnit.DAYS.between(first.day(), other.day()));
      Optional<Span> place = other.span().or(first::span).or(() -> top(article));
      if (apart <= SLACK || place.isEmpty()) {
        continue;
      }
      Wording wording = Wording.of(article);
      Finding finding =
          INFO.finding(
              place.get(),
              "%s says %s, but %s says %s, %d days apart: make them agree."
                  .formatted(
                      name(other),
                      wording.day(other.day()),
                      name(first),
                      wording.day(first.day()),
                      apart));
      if (first.span().isPresent() && !first.span().equals(place)) {
        finding = finding.withRelated(first.span().get(), "the other date");
      }
      boolean filed = other.origin() == PublicationDate.Origin.FILE_NAME;
      boolean mayBe = apart <= (filed ? ANOTHER_YEAR : UPDATED);
      findings.add(mayBe ? finding.withSeverity(Severity.SUGGESTION) : finding);
    }
    return findings;
  }

  private static Optional<Span> top(Article article) {
    return article.blocks().stream().findFirst().map(Block::span);
  }

  private static String name(PublicationDate date) {
    return switch (date.origin()) {
      case COMMAND_LINE -> "the command line";
      case FRONT_MATTER -> "the front matter";
      case FORMAT -> "the page’s own date";
      case DATELINE -> "the dateline";
      case FILE_NAME -> "the file name";
    };
  }

  /** A day after publication on which, says the lead, something happened. */
  private static Optional<Finding> lead(Article article, LocalDate published) {
    Timeline timeline = Timeline.of(article);
    int read = 0;
    for (Block block : article.blocks()) {
      if (block.role() != Role.PARAGRAPH || read++ >= LEAD) {
        continue;
      }
      for (TemporalExpression e : timeline.in(block)) {
        boolean told =
            e.dated()
                && e.unit() == Granularity.DAY
                && e.tense() == Tense.PAST
                && e.modality() == Modality.ASSERTED
                && !Ahead.of(timeline, article, e);
        if (told && e.days().orElseThrow().from().isAfter(published.plusDays(SLACK))) {
          Wording wording = Wording.of(article);
          return Optional.of(
              INFO.finding(
                  e.span(),
                  "The story is published on %s, and this tells of %s as past: put one of the two right."
                      .formatted(wording.day(published), wording.of(e))));
        }
      }
    }
    return Optional.empty();
  }
}
