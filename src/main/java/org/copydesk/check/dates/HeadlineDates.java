package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.Timeline;
import org.copydesk.time.Tokens;

/** An age at death or a date in headline, standfirst or caption that the body contradicts. */
public final class HeadlineDates implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "dates/headline-and-body",
              Severity.WARNING,
              "A headline or caption that the body contradicts",
              "The headline is what most people read; the rest notice at once.",
              Example.bad(
                  """
                  Actor Barbara Lee dies at [[94]]

                  Barbara Lee, who made forty films, has died.

                  She died at the age of 84 at home.\
                  """),
              Example.bad(
                  """
                  Two hurt in the [[March 16, 2013]] fire at Ashford mill

                  The fire broke out on March 14, 2013, police said in Ashford.\
                  """),
              Example.good(
                  """
                  Actor Barbara Lee dies at 94

                  Barbara Lee has died aged 94. Her husband died at 84.\
                  """),
              Example.good(
                  """
                  Actor Barbara Lee dies at 94

                  Barbara Lee has died. The director John Roe died aged 83 last year.\
                  """))
          .needingStory();

  private static final Set<Role> HEADINGS = Set.of(Role.HEADLINE, Role.STANDFIRST);
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (EventDatedTwice.Pair pair : EventDatedTwice.pairs(article)) {
      if (EventDatedTwice.inHeadings(pair)) {
        findings.add(EventDatedTwice.finding(INFO, article, headingLast(pair)));
      }
    }
    deathAges(article).ifPresent(findings::add);
    return findings;
  }

  /** The finding marks the headline or caption and points at the body. */
  private static EventDatedTwice.Pair headingLast(EventDatedTwice.Pair pair) {
    boolean body = pair.second().sentence().block().role() == Role.PARAGRAPH;
    return body ? new EventDatedTwice.Pair(pair.second(), pair.first()) : pair;
  }

  /** The one age at death of the headline against the one of the body. */
  private static Optional<Finding> deathAges(Article article) {
    Timeline timeline = Timeline.of(article);
    List<AgeStatement> above = deaths(article, timeline, HEADINGS);
    List<AgeStatement> body = deaths(article, timeline, BODY);
    boolean one = above.size() == 1 && body.size() == 1;
    if (!one || above.get(0).years() == body.get(0).years()) {
      return Optional.empty();
    }
    return Optional.of(
        INFO.finding(
                above.get(0).span(),
                "The headline says %d and the body %d: make the ages agree."
                    .formatted(above.get(0).years(), body.get(0).years()))
            .withRelated(body.get(0).span(), "the age in the body"));
  }

  private static List<AgeStatement> deaths(Article article, Timeline timeline, Set<Role> roles) {
    List<AgeStatement> found = new ArrayList<>();
    for (Block block : article.blocks(roles)) {
      Tokens t = timeline.tokens(block);
      for (Sentence sentence : article.sentences(block)) {
        int from = t.from(sentence.start());
        int to = t.from(sentence.end());
        boolean subject =
            roles == HEADINGS || t.is(from, "he") || t.is(from, "she") || named(article, t, from);
        if (subject && dies(t, from, to) && !AgeStatement.kin(t, from, to)) {
          found.addAll(AgeStatement.in(timeline, sentence));
        }
      }
    }
    return found;
  }

  /** Whether the sentence opens with a name that the headline has too. */
  private static boolean named(Article article, Tokens t, int from) {
    String name = t.at(from).text();
    return t.at(from).capitalised()
        && name.length() > 3
        && article.headline().filter(headline -> headline.contains(name)).isPresent();
  }

  private static boolean dies(Tokens t, int from, int to) {
    for (int i = from; i < to; i++) {
      if (t.is(i, "died") || t.is(i, "dies") || t.is(i, "dead")) {
        return true;
      }
    }
    return false;
  }
}
