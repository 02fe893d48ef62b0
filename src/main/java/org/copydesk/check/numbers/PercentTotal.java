package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Adds percentages that share out one whole. */
public final class PercentTotal implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/percent-total",
          Severity.WARNING,
          "Shares that do not make 100 per cent",
          "Shares of one whole make a hundred; when they do not, at least one is wrong and the"
              + " reader cannot tell which.",
          Example.bad(
              "Of tenants who replied, 48% said yes to cats, 41% said no and [[21%]] were"
                  + " unsure."),
          Example.bad("The mill is owned 51% by its founder, 34% by a bank and [[25%]] by staff."),
          Example.bad("In the poll Vance had 46%, Ortiz 39% and Lee [[25%]]."),
          Example.bad("The island voted 58.4 per cent yes and [[51.6 per cent]] no."),
          Example.good("The mill is owned 51% by its founder, 34% by a bank and 15% by staff."),
          Example.good("In the poll Vance had 46%, Ortiz 39% and Lee 15%."),
          Example.bad("The cloth is 60 per cent wool, 30 per cent silk and [[20 per cent]] flax."),
          Example.good("The cloth is 60 per cent wool, 30 per cent silk and 10 per cent flax."),
          Example.good("Wool is 60 per cent dearer, 30 per cent finer and 20 per cent lighter."),
          Example.bad("Of tenants, 52% said yes, 38% said no and [[20%]] had no view."),
          Example.good("In the poll Vance rose to 46%, from 39% in May and 25% in April."),
          Example.good("In the poll Vance had 46% of men, 39% of women and 25% of the old."),
          Example.good("The tests found lead in 60%, zinc in 55% and tin in 20%."),
          Example.good(
              "Among nurses 52 percent voted yes, 31 percent voted no and the remaining 17"
                  + " percent spoiled the paper."),
          Example.good(
              "Of tenants who replied, 48% said yes to cats, 41% said no and 11% were unsure."),
          Example.good("About 60% of pupils play football, 55% swim and 20% row."),
          Example.good("Taxes fell 5 per cent in May, 6 per cent in June and 2 per cent in July."),
          Example.good("Of those asked, 48% agreed and 30% disagreed."));

  private static final Pattern REST =
      Pattern.compile("(?i)\\b(?:the remaining|the rest|the other|remaining)\\b");
  private static final Pattern DIVIDED =
      Pattern.compile(
          "(?i)\\b(?:owned|own|owns|shareholders|polls?|vot(?:e|es|ed|ers)|ballot|election"
              + "|referendum|divided|split)\\b");
  private static final Pattern SIDE_BEFORE =
      Pattern.compile(
          "\\p{Lu}[\\p{L}'’.-]+(?: (?:had|has|on|with|took|got|won|at|polled|owns|holds))? $");
  private static final Pattern SIDE_AFTER =
      Pattern.compile("^(?: (?:voted|said))? (?:by|yes|no|for|against|in favou?r|to)\\b");

  /** "is 60 per cent wool": what something is made of. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were|contains?|contained|of|comprises|a (?:mix|blend|mixture) of)"
              + " $");

  private static final Pattern STUFF =
      Pattern.compile(
          "^ (?!more|less|higher|lower|faster|of|\\p{Ll}+er\\b)[\\p{L}-]+(?:,? and |, )$");
  private static final Pattern STUFF_ENDS =
      Pattern.compile("^ (?!more|less|of|\\p{Ll}+er\\b)[\\p{L}-]+(?:[.,;)]|$)");

  private static final Pattern OPINION =
      Pattern.compile(
          "(?i)\\b(?:agree|disagree|support|oppos|back|favou?r|against|in favour|said yes|said"
              + " no|undecided|unsure|not sure|not know|know|no"
              + " opinion|neutral|neither|approv|disapprov|abstain|for"
              + " it|reject|yes|no)\\w*");
  private static final Pattern UNDECIDED =
      Pattern.compile(
          "(?i)\\b(?:undecided|unsure|not sure|not know|no"
              + " opinion|neutral|neither|abstain\\w*)\\b");
  private static final Pattern NO_VIEW =
      Pattern.compile("(?i)\\bno (?:views?|preference|answer)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      for (Sentence sentence : article.sentences(block)) {
        List<Quantity> shares =
            quantities.in(sentence).stream().filter(q -> q.kind() == Kind.PERCENT).toList();
        if (shares.size() > 1) {
          check(sentence, shares).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> check(Sentence sentence, List<Quantity> shares) {
    if (!shares.stream().allMatch(q -> q.isSingle() && q.hedge() == Hedge.NONE)) {
      return Optional.empty();
    }
    String text = sentence.block().plain();
    Quantity last = shares.get(shares.size() - 1);
    BigDecimal total = shares.stream().map(Quantity::low).reduce(BigDecimal.ZERO, BigDecimal::add);
    double over = total.doubleValue() - 100;
    double slack = 0.5 * shares.size() + 0.6;
    boolean rest = REST.matcher(text.substring(sentence.start(), last.start())).find();
    if (rest
        || over <= slack
        || !isPoll(sentence, shares) && !isDivided(sentence, shares) && !isMade(sentence, shares)) {
      return Optional.empty();
    }
    StringBuilder sum = new StringBuilder();
    for (Quantity share : shares) {
      sum.append(sum.isEmpty() ? "" : " + ").append(FigureWording.number(share.low()));
    }
    Finding finding =
        INFO.finding(
            last.span(),
            "These shares do not make a whole: "
                + sum
                + " = "
                + FigureWording.number(total)
                + " per cent, not 100.");
    for (Quantity share : shares.subList(0, shares.size() - 1)) {
      finding = finding.withRelated(share.span(), "another share");
    }
    return Optional.of(finding);
  }

  /** Whether every share is of people who held one opinion each. */
  private static boolean isPoll(Sentence sentence, List<Quantity> shares) {
    if (shares.size() < 3) {
      return false;
    }
    String text = sentence.block().plain();
    for (int i = 0; i < shares.size(); i++) {
      int end = i + 1 < shares.size() ? shares.get(i + 1).start() : sentence.end();
      String after = text.substring(shares.get(i).end(), end);
      if (!OPINION.matcher(after).find() && !NO_VIEW.matcher(after).find()) {
        return false;
      }
    }
    String said = sentence.plain();
    return UNDECIDED.matcher(said).find() || NO_VIEW.matcher(said).find();
  }

  /** Whether the shares are of what one thing is made of, one after the other. */
  private static boolean isMade(Sentence sentence, List<Quantity> shares) {
    String text = sentence.block().plain();
    boolean made = MADE.matcher(text.substring(sentence.start(), shares.get(0).start())).find();
    for (int i = 0; i < shares.size() && made; i++) {
      boolean last = i + 1 == shares.size();
      int end = last ? sentence.end() : shares.get(i + 1).start();
      String after = text.substring(shares.get(i).end(), end);
      made = (last ? STUFF_ENDS : STUFF).matcher(after).find();
    }
    return made && shares.size() > 2;
  }

  /** Whether each share is of another owner, candidate or answer. */
  private static boolean isDivided(Sentence sentence, List<Quantity> shares) {
    String text = sentence.block().plain();
    boolean each = DIVIDED.matcher(sentence.plain()).find();
    for (Quantity share : shares) {
      boolean side =
          SIDE_BEFORE.matcher(text.substring(sentence.start(), share.start())).find()
              || SIDE_AFTER.matcher(text.substring(share.end(), sentence.end())).find();
      each &= side;
    }
    return each;
  }
}
