package org.copydesk.check.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds one quotation given twice in wordings that cannot both be what was said. */
public final class TwoWordings implements Rule {
  private static final Set<Role> SPEECH =
      Set.of(
          Role.HEADLINE, Role.STANDFIRST, Role.CROSSHEAD, Role.PARAGRAPH, Role.QUOTE, Role.CAPTION);
  private static final int SHORTEST = 6;
  private static final double ALIKE = 0.8;

  /** The longest quotation that is compared, in words. */
  private static final int LONGEST = 300;

  /** How many quotations of a story are compared: each with all before it. */
  private static final int MOST = 600;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "quotes/two-wordings",
              Severity.WARNING,
              "One quotation in two wordings",
              "Words in quotation marks are what was said; said twice in two ways, one of them was"
                  + " not.",
              Example.bad(
                  "“We will never accept this unjust decision of the court,” Ruiz said.\n\nIt rained.\n\nIn a letter she wrote: [[“We will never accept this unfair decision of the court.”]]\n\nThe court is closed."),
              Example.good(
                  "“We will never accept this unjust decision of the court,” Ruiz said.\n\nIt rained.\n\n“We will never accept this,” she said.\n\nThe court is closed."),
              Example.good(
                  "“We will win the game on Saturday,” Ruiz said.\n\nIt rained.\n\n“We will rest the squad on Monday,” she said.\n\nThe park is closed."))
          .reading(SPEECH);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private record Said(Quotation quotation, List<String> stems, Set<String> telling) {}

  @Override
  public List<Finding> check(Article article) {
    List<Said> all = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(SPEECH)) {
      for (Quotation quotation : article.quotations(block)) {
        List<String> stems = Spoken.stems(article, block, quotation.start(), quotation.end());
        if (stems.size() >= SHORTEST && stems.size() <= LONGEST && all.size() < MOST) {
          Set<String> telling =
              Spoken.telling(article, block, quotation.start(), quotation.end()).stream()
                  .collect(Collectors.toUnmodifiableSet());
          Said here = new Said(quotation, stems, telling);
          all.stream()
              .filter(earlier -> differs(earlier, here))
              .findFirst()
              .ifPresent(earlier -> findings.add(finding(earlier, here)));
          all.add(here);
        }
      }
    }
    return findings;
  }

  /** Alike for the most part, and neither merely a shortening of the other. */
  private static boolean differs(Said a, Said b) {
    int most = Math.max(a.stems().size(), b.stems().size());
    int least = Math.min(a.stems().size(), b.stems().size());
    if (most * 3 > least * 4 || a.stems().equals(b.stems())) {
      return false;
    }
    long shared = a.telling().stream().filter(b.telling()::contains).count();
    if (shared * 2 < Math.min(a.telling().size(), b.telling().size())) {
      return false;
    }
    int common = common(a.stems(), b.stems());
    boolean shortened = common == least;
    boolean changed =
        !a.telling().containsAll(b.telling()) && !b.telling().containsAll(a.telling());
    return !shortened && changed && 2.0 * common / (most + least) >= ALIKE;
  }

  /** The length of the longest sequence of words that both have. */
  private static int common(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int k = 1; k <= b.size(); k++) {
        int above = row[k];
        row[k] = word.equals(b.get(k - 1)) ? diagonal + 1 : Math.max(above, row[k - 1]);
        diagonal = above;
      }
    }
    return row[b.size()];
  }

  private static Finding finding(Said first, Said second) {
    return INFO.finding(
            second.quotation().span(),
            "This quotation stands in other words above: “"
                + first.quotation().inside().strip()
                + "”; give it as it was said.")
        .withRelated(first.quotation().span(), "the other wording");
  }
}
