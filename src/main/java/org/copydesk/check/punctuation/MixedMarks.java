package org.copydesk.check.punctuation;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Straight and curly marks in one story: the rarer make is the odd one. */
public final class MixedMarks implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "punctuation/mixed-marks",
              Severity.SUGGESTION,
              "Straight and curly marks in one story",
              "It shows where copy was pasted in from elsewhere.",
              bad(
                  "Yerevan's road and Moscow's men. It's late. Armenia[[’]]s steps.",
                  "Yerevan's road and Moscow's men. It's late. Armenia's steps."),
              bad(
                  "“It’s late,” he said. “Yes,” she said, [[\"]]it is\". “No.”",
                  "“It’s late,” he said. “Yes,” she said, “it is”. “No.”"),
              good("“It’s late,” he said, and left the ’90s behind."),
              good("\"It's late,\" he said, and left the '90s behind."),
              good("“It’s late,” he said. He is 6'2\" tall and 40\" round."))
          .needingStory()
          .reading(Role.ALL);

  /** More odd marks than this are not pointed at one by one. */
  private static final int MOST = 12;

  /** A mark of one of the two makes. */
  private record Mark(Block block, int at) {
    char shape() {
      return block.plain().charAt(at);
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (boolean doubles : new boolean[] {true, false}) {
      List<Mark> straight = new ArrayList<>();
      List<Mark> curly = new ArrayList<>();
      for (Block block : article.blocks()) {
        collect(block, doubles, straight, curly);
      }
      if (straight.isEmpty() || curly.isEmpty()) {
        continue;
      }
      boolean odd = curly.size() <= straight.size();
      findings.add(finding(odd ? curly : straight, odd ? straight.size() : curly.size(), odd));
    }
    return findings;
  }

  private static void collect(Block block, boolean doubles, List<Mark> straight, List<Mark> curly) {
    String plain = block.plain();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == (doubles ? '"' : '\'')) {
        boolean measure = i > 0 && Character.isDigit(plain.charAt(i - 1)) && !letterAfter(plain, i);
        if (!measure) {
          straight.add(new Mark(block, i));
        }
      } else if (doubles ? c == '“' || c == '”' : c == '’' || c == '‘') {
        curly.add(new Mark(block, i));
      }
    }
  }

  private static boolean letterAfter(String plain, int at) {
    return at + 1 < plain.length() && Character.isLetter(plain.charAt(at + 1));
  }

  private static Finding finding(List<Mark> odd, int others, boolean curly) {
    Mark first = odd.get(0);
    String make = curly ? "curly" : "straight";
    String rest = curly ? "straight" : "curly";
    Finding finding =
        INFO.finding(
            first.block().span(first.at(), first.at() + 1),
            odd.size() == 1
                ? "This mark is " + make + "; the others in the story are " + rest + "."
                : "This and "
                    + (odd.size() - 1)
                    + " more marks are "
                    + make
                    + "; the other "
                    + others
                    + " in the story are "
                    + rest
                    + ".");
    for (Mark mark : odd.subList(1, Math.min(odd.size(), MOST))) {
      finding = finding.withRelated(mark.block().span(mark.at(), mark.at() + 1), "and here");
    }
    boolean all =
        odd.stream().allMatch(mark -> mark.block().text().verbatim(mark.at(), mark.at() + 1));
    return all ? finding.withFix(fix(odd, curly)) : finding;
  }

  private static Fix fix(List<Mark> odd, boolean curly) {
    List<Edit> edits = new ArrayList<>();
    for (Mark mark : odd) {
      edits.add(
          new Edit(
              mark.block().span(mark.at(), mark.at() + 1), curly ? straighten(mark) : curl(mark)));
    }
    return new Fix(
        curly ? "Make them straight" : "Make them curly",
        curly ? Safety.SAFE : Safety.REVIEW,
        edits);
  }

  private static String straighten(Mark mark) {
    return mark.shape() == '“' || mark.shape() == '”' ? "\"" : "'";
  }

  private static String curl(Mark mark) {
    String plain = mark.block().plain();
    boolean opens =
        mark.at() == 0
            || Character.isWhitespace(plain.charAt(mark.at() - 1))
            || "([{—–".indexOf(plain.charAt(mark.at() - 1)) >= 0;
    if (mark.shape() == '"') {
      return opens ? "“" : "”";
    }
    return opens && letterAfter(plain, mark.at()) ? "‘" : "’";
  }
}
