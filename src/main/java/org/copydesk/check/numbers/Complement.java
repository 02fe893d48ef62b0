package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Holds a share to the rest of its whole: "88 per cent on time … one in eight late". */
public final class Complement implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/complement",
          Severity.WARNING,
          "A share and the rest that do not make a whole",
          "When one share is said to leave or to mean the other, the two make a hundred; a reader"
              + " adds them at once.",
          Example.bad("Some 70% of calls were answered, which means [[one in five]] was not."),
          Example.bad("About 60 per cent voted yes and the other [[30 per cent]] no."),
          Example.bad(
              "Three-quarters of the boats are sold, leaving [[a third]] of them on the quay."),
          Example.bad("Of the shops, 80% have reopened and the remaining [[30%]] are empty."),
          Example.good("Some 70% of calls were answered, which means three in ten were not."),
          Example.good("About 60 per cent voted yes and the other 40 per cent no."),
          Example.good("Three-quarters of the boats are sold, leaving a quarter on the quay."),
          Example.good("Some 25% of calls failed, which means one in four was lost."),
          Example.good("About 60 per cent voted yes and 30 per cent no."),
          Example.good("Some 50% came by bus, 20% by bicycle and the other 30% on foot."),
          Example.good("Prices rose 8%, which means that 3% more families are in debt."),
          Example.good("Nearly 88% of trains ran, meaning about one in eight did not."));

  private static final Pattern THE_REST =
      Pattern.compile(
          "(?i)\\b(?:the other|the remaining|the rest, |leaving|leaves|left)"
              + " (?:about |around |some |nearly |almost |just (?:over|under) )?$");
  private static final Pattern MEANS =
      Pattern.compile(
          "(?i)\\b(?:which means|that means|meaning|which leaves|so)(?: that)?"
              + " (?:about |around |some |nearly |almost |just (?:over|under) |more than )?$");
  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:ros|ris|f[ae]ll|grew|grow|up|down|increas|cut|drop|discount|stake|inflation)\\w*");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (FigureLine whole : FigureLine.in(article, INFO.roles(), 2)) {
      FigureLine line = whole.only(FigureLine::isShare);
      if (line.size() == 2 && !CHANGED.matcher(whole.sentence().plain()).find()) {
        boolean rest = line.joined(0, THE_REST);
        boolean means = line.joined(0, MEANS);
        if ((rest || means) && !agree(line.at(0), line.at(1), means)) {
          findings.add(finding(line.at(0), line.at(1)));
        }
      }
    }
    return findings;
  }

  private static double percent(Quantity share) {
    return share.low().doubleValue() * (share.kind() == Kind.PERCENT ? 1 : 100);
  }

  /** Whether both make a hundred, or, where one says what the other means, are the same. */
  private static boolean agree(Quantity first, Quantity second, boolean same) {
    double a = percent(first);
    double b = percent(second);
    boolean fraction = first.kind() == Kind.FRACTION || second.kind() == Kind.FRACTION;
    boolean hedged = !first.hedge().equals(second.hedge());
    double loose = (fraction ? 3 : 1) + (hedged ? 2 : 0);
    return a >= 100
        || Math.abs(a + b - 100) <= loose
        || same && Math.abs(a - b) <= loose
        || same && b > a;
  }

  private static Finding finding(Quantity first, Quantity second) {
    return INFO.finding(
            second.span(),
            "“%s” leaves %s per cent, not “%s”: make the two agree."
                .formatted(first.words(), Wording.number(100 - percent(first), 1), second.words()))
        .withRelated(first.span(), "the other share");
  }
}
