package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds the result of one match given twice, with two scores. */
public final class TwoScores implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "numbers/two-scores",
              Severity.WARNING,
              "One match with two results",
              "The result is the one figure nobody forgives a sports desk.",
              Example.bad("Albion beat Vale 3-1 on Saturday. The final score was [[3-2]]."),
              Example.bad("Vale lost 2-0 at home. It ended [[2-1]] after a late goal."),
              Example.good("Albion beat Vale 3-1 on Saturday. The final score was 3-1."),
              Example.good("Vale lost 2-0 at home. It ended 0-2 after a late goal."),
              Example.good("Albion beat Vale 3-1 and Town 2-0. The final score was 2-0."),
              Example.good("Albion beat Vale 3-1. The first game ended 1-1."),
              Example.bad("Vale won 2-0, both from penalties. The final score, [[2-1]], was kind."),
              Example.good("Vale lost 2-0. It ended 7-5 in the shoot-out."))
          .needingStory();

  private static final Pattern RESULT =
      Pattern.compile("(?i)\\b(?:beat|beats|won|win|wins|lost|lose|loses|drew|draw|defeated)\\b");
  private static final Pattern FINAL =
      Pattern.compile(
          "(?i)(?:\\bfinal (?:score|result)(?: line)?(?:,| was| of)?|^(?:it|the match|the game)"
              + " (?:ended|finished)) $");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:half[- ]?time|first leg|second leg|aggregate|on penalties|penalty"
              + " shoot|shoot-?out|sets?|earlier|last (?:week|year|season|month)|the first|in"
              + " 20\\d\\d|in 19\\d\\d|reverse)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<FigureLine> lines = new ArrayList<>();
    for (FigureLine line : FigureLine.in(article, Set.of(Role.PARAGRAPH), 1)) {
      FigureLine scores = line.only(q -> q.kind() == Kind.SCORE);
      if (scores.size() > 0 && !OTHER.matcher(line.sentence().plain()).find()) {
        lines.add(scores);
      }
    }
    boolean two = lines.size() == 2 && lines.get(0).size() == 1 && lines.get(1).size() == 1;
    if (!two) {
      return List.of();
    }
    FigureLine first = lines.get(0);
    FigureLine last = lines.get(1);
    Quantity result = first.at(0);
    Quantity ended = last.at(0);
    boolean same =
        result.sameValue(ended)
            || result.low().compareTo(ended.high()) == 0
                && result.high().compareTo(ended.low()) == 0;
    boolean stated = RESULT.matcher(first.before(0)).find() && FINAL.matcher(last.before(0)).find();
    return same || !stated
        ? List.of()
        : List.of(
            INFO.finding(
                    ended.span(),
                    "The result is “%s” here and “%s” before; make them agree."
                        .formatted(ended.words(), result.words()))
                .withRelated(result.span(), "the other result"));
  }
}
