package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
          Example.bad(
              "Among nurses 52 percent voted yes, 31 percent voted no and the remaining [[27"
                  + " percent]] spoiled the paper."),
          Example.bad(
              "Gas makes 40 per cent of its power, wind 35 per cent and the rest, [[15 per cent]],"
                  + " is nuclear."),
          Example.bad("Only 15% of the eels came back. The other [[75%]] are thought dead."),
          Example.bad("Half of it goes on staff, 30% on rent and the remaining [[10%]] on tea."),
          Example.bad("Nine in 10 boats came home. That means [[one in five]] did not."),
          Example.good(
              "A fifth go weekly; a further 30% go monthly. The rest, half of all, go late."),
          Example.good("Only 15% of the eels came back. The other 85% are thought dead."),
          Example.good("Half of it goes on staff, 30% on rent and the remaining 20% on tea."),
          Example.good("Nine in 10 boats came home. That means one in 10 did not."),
          Example.bad("Three in five of the looms still run. [[One in five]] do not."),
          Example.bad("Some 10% of ewes lamb twice, which means [[eight in ten]] do not."),
          Example.good("Some 10% of ewes lamb twice, which means nine in ten do not."),
          Example.good("Three in five looms still run. One in five did not run in May."),
          Example.good("Three in five looms still run. One in five do not, and one in five limp."),
          Example.good(
              "Only 15% of eels and 20% of crabs came back. The other 75% of prawns died."),
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
          "(?i)\\b(?:the (?:other|remaining)|the rest,|leaving|leaves|left)"
              + "(?: (?:about|around|some|nearly|almost|just(?: over| under)?|only|an?))* $");
  private static final Pattern MEANS =
      Pattern.compile(
          "(?i)\\b(?:which means|(?:that|this) means|meaning|which leaves|so)(?: that)?"
              + " (?:about |around |some |nearly |almost |just (?:over|under) |more than )?$");

  /** "do not", "who were not": with nothing after it, not what the sentence before says. */
  private static final Pattern NOT =
      Pattern.compile(
          "^(?: (?:of (?:them|those)|who|which|that))* (?:\\p{L}+ not|\\p{L}+n[’']t)"
              + "(?=[.;,]|$| who\\b)");

  private static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:(?:ros|ris|f[ae]ll|grew|grow|increas|cut|drop|discount|stake|inflation)\\w*"
              + "|(?:up|down) (?:from|by|to)\\b)");

  private static final Pattern FURTHER = Pattern.compile("(?i)\\b(?:a further|another) $");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    FigureLine last = null;
    for (FigureLine whole : StoryFigures.body(article).lines()) {
      FigureLine line = whole.only(FigureLine::isShare);
      if (!CHANGED.matcher(whole.sentence().plain()).find()) {
        check(line, last).ifPresent(findings::add);
      }
      last = line;
    }
    return findings;
  }

  /**
   * Holds the last share of a sentence to those before it, or to the one of the sentence before.
   */
  private static Optional<Finding> check(FigureLine line, FigureLine last) {
    int at = line.size() - 1;
    if (at < 0) {
      return Optional.empty();
    }
    Quantity share = line.at(at);
    String before = line.upTo(share);
    boolean rest = THE_REST.matcher(before).find();
    boolean not = NOT.matcher(line.after(at)).find();
    boolean opens = not && before.isBlank() && at == 0;
    boolean means = !rest && !not && MEANS.matcher(before).find();
    rest |= opens || not && MEANS.matcher(before).find();
    boolean beside = at == 0 && last != null && last.size() == 1;
    List<Quantity> others = beside ? last.figures() : line.figures().subList(0, at);
    boolean further = others.stream().anyMatch(Complement::isFurther);
    boolean some = !others.isEmpty() && !further && (rest || others.size() == 1);
    if (!rest && !means || !some || agree(others, share, means)) {
      return Optional.empty();
    }
    boolean changed = beside && CHANGED.matcher(last.sentence().plain()).find();
    return changed ? Optional.empty() : Optional.of(finding(others, share));
  }

  /** "A further 30 per cent": there are others beside it. */
  private static boolean isFurther(Quantity share) {
    return FURTHER.matcher(share.block().plain().substring(0, share.start())).find();
  }

  private static double percent(List<Quantity> shares) {
    return shares.stream().mapToDouble(Complement::percent).sum();
  }

  private static double percent(Quantity share) {
    return share.low().doubleValue() * (share.kind() == Kind.PERCENT ? 1 : 100);
  }

  /** Whether all make a hundred, or, where one says what the other means, are the same. */
  private static boolean agree(List<Quantity> others, Quantity share, boolean same) {
    double a = percent(others);
    double b = percent(share);
    boolean fraction = share.kind() == Kind.FRACTION;
    boolean hedged = false;
    for (Quantity other : others) {
      fraction |= other.kind() == Kind.FRACTION;
      hedged |= !other.hedge().equals(share.hedge());
    }
    double loose = (fraction ? 3 : 1) + (hedged ? 2 : 0) + (others.size() - 1) * 0.5;
    return a >= 100
        || Math.abs(a + b - 100) <= loose
        || same && Math.abs(a - b) <= loose
        || same && b > a;
  }

  private static Finding finding(List<Quantity> others, Quantity share) {
    String told =
        others.stream().map(q -> "“" + q.words() + "”").collect(Collectors.joining(" and "));
    Finding finding =
        INFO.finding(
            share.span(),
            "%s %s %s per cent, not “%s”: make them agree."
                .formatted(
                    told,
                    others.size() == 1 ? "leaves" : "leave",
                    FigureWording.number(100 - percent(others), 1),
                    share.words()));
    for (Quantity other : others) {
      finding = finding.withRelated(other.span(), "another share");
    }
    return finding;
  }
}
