package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Adds the parts of a whole: "nine people – three women and five men". */
public final class Sum implements Rule {
  static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/sum",
          Severity.WARNING,
          "Parts that do not make the whole",
          "A reader who adds the parts gets another total than the story gives, and no longer knows"
              + " which figure to believe.",
          Stream.of(SumExamples.all(), TotalsExamples.all())
              .flatMap(Stream::of)
              .toArray(Example[]::new));

  private static final Set<ReckoningCue> OWN =
      Set.of(ReckoningCue.TOTAL, ReckoningCue.ALL, ReckoningCue.REST);

  /** One part of several of a kind: how many times it counts, the sentence may not tell. */
  private static final Pattern EACH =
      Pattern.compile("\\beach for\\b|\\beach of\\b|\\bapiece\\b|\\d each\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      List<Sentence> sentences = article.sentences(block);
      for (Sentence sentence : sentences) {
        List<Quantity> inside =
            quantities.in(sentence).stream()
                .filter(q -> FigureWording.isMoneyOrCount(q) && q.isSingle())
                .toList();
        List<Quantity> lengths =
            quantities.in(sentence).stream()
                .filter(q -> q.isSingle() && q.kind() != Kind.ORDINAL && q.kind() != Kind.AGE)
                .toList();
        boolean length = lengths.size() > 2 && !FigureWording.isMoneyOrCount(lengths.get(0));
        (length ? check(sentence, lengths) : Optional.<Finding>empty())
            .or(() -> check(sentence, inside))
            .filter(f -> !isToldBefore(quantities, sentences, sentence, f))
            .ifPresent(findings::add);
      }
    }
    List<Breakdown> wrong = new ArrayList<>(Breakdown.wrong(article, INFO.roles()));
    wrong.addAll(ListedParts.wrong(article));
    wrong.addAll(PartyVotes.wrong(article));
    wrong.addAll(VoteCount.wholes(article));
    VerdictCounts.wrong(article).ifPresent(wrong::add);
    for (Breakdown breakdown : wrong) {
      if (findings.stream().noneMatch(f -> f.span().overlaps(breakdown.whole().span()))) {
        findings.add(Unequal.finding(breakdown));
      }
    }
    findings.addAll(GoalsAndPoints.scorers(article));
    findings.addAll(VerdictCounts.juries(article));
    Reckoning.add(findings, article, INFO, OWN);
    findings.removeIf(
        finding ->
            article.blocks(finding.span()).stream()
                .anyMatch(block -> EACH.matcher(block.plain()).find()));
    return findings;
  }

  /**
   * "It gave £90. A firm gave £40 and a club £20, £150 in all": whether figures of the two
   * sentences before, with parts of this one, make its last.
   */
  private static boolean isToldBefore(
      Quantities quantities, List<Sentence> sentences, Sentence sentence, Finding finding) {
    int at = sentences.indexOf(sentence);
    List<Quantity> own =
        quantities.in(sentence).stream().filter(q -> finding.span().overlaps(q.span())).toList();
    Quantity whole = own.get(own.size() - 1);
    BigDecimal missing = whole.low().subtract(Partition.total(own.subList(0, own.size() - 1)));
    for (int from = at - 1; from >= Math.max(0, at - 2); from--) {
      List<Quantity> before =
          sentences.subList(from, at).stream()
              .flatMap(s -> quantities.in(s).stream())
              .filter(q -> q.isSingle() && q.sameUnit(whole))
              .toList();
      boolean one = before.stream().anyMatch(q -> q.low().compareTo(missing) == 0);
      if (one || Partition.total(before).compareTo(missing) == 0 && !before.isEmpty()) {
        return missing.signum() > 0;
      }
    }
    return false;
  }

  private static Optional<Finding> check(Sentence sentence, List<Quantity> inside) {
    for (int i = 0; i < inside.size(); i++) {
      Quantity whole = inside.get(i);
      Optional<List<Quantity>> parts = Partition.parts(sentence, inside, i);
      if (parts.isPresent()
          && Partition.firm(whole)
          && parts.get().stream().allMatch(Partition::firm)) {
        return Unequal.finding(whole, parts.get());
      }
    }
    return Optional.empty();
  }
}
