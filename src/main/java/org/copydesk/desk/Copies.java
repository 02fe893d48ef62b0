package org.copydesk.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;

/**
 * Passages that stand twice. That one does is a finding of its own, and its advice is to delete the
 * copy; what is wrong within it need be said only where it stands first.
 */
final class Copies {
  /** Shorter ones may well stand twice, and each is put right on its own. */
  private static final int LEAST = 40;

  private static final String ABOUT_COPIES = "duplicates";

  private Copies() {}

  /** What is said of a place, wherever its block stands. */
  private record Said(RuleId rule, String message, String block, int from, int to) {}

  /** {@code findings} without those that were made word for word in the same block further up. */
  static List<Finding> saidOnce(Article article, List<Finding> findings) {
    Set<Said> said = new HashSet<>();
    List<Finding> kept = new ArrayList<>();
    for (Finding finding : findings.stream().sorted(Finding.PAGE_ORDER).toList()) {
      if (!isCopy(article, finding, said)) {
        kept.add(finding);
      }
    }
    return kept;
  }

  private static boolean isCopy(Article article, Finding finding, Set<Said> said) {
    List<Block> blocks = article.blocks(finding.span());
    boolean everywhere = finding.rule().pack().equals(ABOUT_COPIES) || finding.rule().isVale();
    if (everywhere || blocks.size() != 1) {
      return false;
    }
    Block block = blocks.get(0);
    String plain = block.plain();
    int start = block.span().start();
    Said now =
        new Said(
            finding.rule(),
            finding.message(),
            plain,
            finding.span().start() - start,
            finding.span().end() - start);
    return !said.add(now) && plain.length() >= LEAST;
  }
}
