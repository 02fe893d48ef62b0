package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

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
              Example.bad(
                  "Eire beat Wales 34-10 on Sunday. The [[34-17]] win over Wales was late."),
              Example.bad("The derby ended 2-2. Both managers called the [[1-1]] draw fair."),
              Example.bad(
                  "Vale beat Stoke 61-55. Jo Bell of Vale was ill when Vale beat Stoke [[61-52]]."),
              Example.good("Eire beat Wales 34-10 on Sunday. The 34-17 win over Italy was late."),
              Example.good(
                  "Eire beat Wales 34-10 on Sunday. The 34-17 win over Wales in 2019 was late."),
              Example.good(
                  "Eire beat Wales 34-10 and Italy 34-17. The 34-17 win over Italy was late."),
              Example.good("Eire beat Wales 34-10. Eire, who beat Wales 34-17 in May, lead."),
              Example.good("Eire beat Wales 34-10. A 34-17 win over Wales was their last."),
              Example.good("Albion beat Vale 3-1 on Saturday. The final score was 3-1."),
              Example.good("Vale lost 2-0 at home. It ended 0-2 after a late goal."),
              Example.good("Albion beat Vale 3-1 and Town 2-0. The final score was 2-0."),
              Example.good("Albion beat Vale 3-1. The first game ended 1-1."),
              Example.bad("Vale won 2-0, both from penalties. The final score, [[2-1]], was kind."),
              Example.good("Vale lost 2-0. It ended 7-5 in the shoot-out."))
          .needingStory();

  private static final Pattern RESULT =
      Pattern.compile(
          "(?i)\\b(?:beat|beats|edged|thrashed|won|win|wins|lost|lose|loses|drew|draw"
              + "|defeated)\\b");
  private static final Pattern FINAL =
      Pattern.compile(
          "(?i)(?:\\bfinal (?:score|result)(?: line)?(?:,| was| of)?|^(?:it|the match|the game)"
              + " (?:ended|finished)) $");
  private static final Pattern THE =
      Pattern.compile("(?i)\\b(?:the|their|that|this|its|his|her) $");
  private static final Pattern OUTCOME =
      Pattern.compile(
          "^ (?:[\\p{Ll}-]+ )?(?:win|victory|defeat|draw|loss|success|triumph|rout|thrashing"
              + "|scoreline|result|vote)\\b");
  private static final Pattern NAMED =
      Pattern.compile("^ (?:[\\p{Ll}-]+ ){1,3}(?:over|against|at|to|by) (?:the )?\\p{Lu}");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:half[- ]?time|first leg|second leg|aggregate|on penalties|penalty"
              + " shoot|shoot-?out|sets?|earlier|last (?:week|year|season|month)|the first|in"
              + " (?:(?:19|20)\\d\\d|(?-i:"
              + CalendarNames.MONTHS.pattern()
              + "))|reverse|previous\\w*|frames?|rubber|games? to)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<FigureLine> lines = new ArrayList<>();
    for (FigureLine line : FigureLine.in(article, Set.of(Role.PARAGRAPH), 1)) {
      FigureLine scores = line.only(q -> q.kind() == Kind.SCORE);
      if (scores.size() > 0) {
        lines.add(scores);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      FigureLine last = lines.get(i);
      boolean plain = last.size() == 1 && !OTHER.matcher(last.sentence().plain()).find();
      if (plain && isNew(lines, last.at(0))) {
        again(article, lines.subList(0, i), last).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** Whether no other score of the story is the same, either way round. */
  private static boolean isNew(List<FigureLine> lines, Quantity score) {
    return lines.stream()
        .flatMap(line -> line.figures().stream())
        .noneMatch(q -> q != score && isSame(q, score));
  }

  private static boolean isSame(Quantity a, Quantity b) {
    return a.sameValue(b) || a.low().compareTo(b.high()) == 0 && a.high().compareTo(b.low()) == 0;
  }

  /** The result told before of the match that {@code last} speaks of. */
  private static Optional<Finding> again(
      Article article, List<FigureLine> before, FigureLine last) {
    Quantity ended = last.at(0);
    boolean restated = THE.matcher(last.before(0)).find() && OUTCOME.matcher(last.after(0)).find();
    boolean ends = FINAL.matcher(last.before(0)).find();
    boolean told = RESULT.matcher(last.before(0)).find();
    Set<String> names = names(article, last);
    for (FigureLine first : before) {
      Set<String> shared = names(article, first);
      shared.retainAll(names);
      boolean only = before.size() == 1 && first.size() == 1;
      boolean same =
          restated && (names.isEmpty() ? only : !shared.isEmpty())
              || ends && only
              || restated && only && shared.isEmpty() && !hasNames(last)
              || told && shared.size() > 1;
      if (same && first.size() == 1 && !OTHER.matcher(first.sentence().plain()).find()) {
        return Optional.of(
            INFO.finding(
                    ended.span(),
                    "The result is “%s” here and “%s” before; make them agree."
                        .formatted(ended.words(), first.at(0).words()))
                .withRelated(first.at(0).span(), "the other result"));
      }
    }
    return Optional.empty();
  }

  /** Whether a name follows the score: "the 34-17 win over Italy". */
  private static boolean hasNames(FigureLine line) {
    return NAMED.matcher(line.after(0)).find();
  }

  /** The names that follow the score, or else those of the whole sentence. */
  private static Set<String> names(Article article, FigureLine line) {
    Set<String> all = new HashSet<>();
    Set<String> after = new HashSet<>();
    for (Token token : article.tokens(line.sentence())) {
      if (token.tag() == Tag.NNP || token.tag() == Tag.NNPS) {
        all.add(token.text());
        if (token.start() >= line.at(0).end() && NAMED.matcher(line.after(0)).find()) {
          after.add(token.text());
        }
      }
    }
    boolean restated = THE.matcher(line.before(0)).find() && !after.isEmpty();
    return restated ? after : all;
  }
}
