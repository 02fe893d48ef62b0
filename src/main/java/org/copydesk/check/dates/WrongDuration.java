package org.copydesk.check.dates;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Timeline;

/** A length of time that the dates beside it do not give. */
public final class WrongDuration implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "dates/duration",
          Severity.WARNING,
          "A length of time that the dates do not give",
          "The reader who counts finds the story wrong, and trusts neither the length nor the"
              + " date.",
          DurationExamples.all());

  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Timeline timeline = Timeline.of(article);
    List<LengthClaim> claims = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      List<Sentence> sentences = article.sentences(block);
      for (int i = 0; i < sentences.size(); i++) {
        claims.addAll(DurationClaims.in(article, timeline, sentences, i));
      }
    }
    List<Sentence> body = new ArrayList<>();
    article.blocks(BODY).forEach(block -> body.addAll(article.sentences(block)));
    for (int i = 0; i < body.size(); i++) {
      claims.addAll(SpanClaims.in(article, timeline, body, i));
    }
    claims.addAll(SpellClaims.of(article, timeline, body));
    claims.addAll(LinkedLengths.in(article, timeline, body));
    claims.addAll(StateClaims.of(article, timeline, body));
    claims.addAll(OngoingClaims.of(article, timeline, INFO.roles()));
    claims.addAll(FirstClaims.of(article, timeline, INFO.roles()));
    Set<Span> told = new HashSet<>();
    Stream<Finding> wrong =
        claims.stream()
            .filter(c -> !c.holds() && told.add(c.length().span()))
            .map(c -> finding(article, c));
    Stream<Finding> hours =
        HoursUntil.wrong(article).stream()
            .filter(one -> told.add(one.length().span()))
            .map(one -> one.finding(INFO));
    return Stream.concat(wrong, hours).toList();
  }

  private static Finding finding(Article article, LengthClaim claim) {
    Wording wording = Wording.of(article);
    String message =
        "%s is %s, not “%s”: put the length or the date right."
            .formatted(
                claim.ends(wording), claim.elapsed().words(claim.amount()), claim.length().text());
    Finding finding = INFO.finding(claim.length().span(), message);
    for (TemporalExpression end : claim.dates()) {
      finding = finding.withRelated(end.span(), "counted from this");
    }
    return finding;
  }
}
