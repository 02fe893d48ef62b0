package org.copydesk.check.quotes;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds a paragraph that is a quotation and says nowhere whose. */
public final class UnattributedQuote implements Rule {
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH);
  private static final int SHORTEST = 8;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "quotes/unattributed",
              Severity.WARNING,
              "A quotation that nobody is said to have spoken",
              "The reader hears a voice and is not told whose it is.",
              Example.bad(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday.\n\n"
                      + "[[“It will take us at least a month to find all the cracks.”]]\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The bridge was shut on Monday.\n\n"
                      + "“It will take us at least a month to find all the cracks,” the engineer"
                      + " said.\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "The engineer was clear:\n\n"
                      + "“It will take us at least a month to find all the cracks.”\n\n"
                      + "Buses go round by the mill."),
              Example.good(
                  "The bridge is shut\n\n"
                      + "“We found the cracks in May,” the engineer said.\n\n"
                      + "“It will take us at least a month to find all the rest of them.”\n\n"
                      + "Buses go round by the mill."))
          .needingStory()
          .reading(BODY);

  private static final Pattern SAYS =
      Pattern.compile(
          "(?i)\\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|add(?:ed|s)|wr(?:ote|ites?)|warn(?:ed|s)|according|"
              + "insist(?:ed|s)|explain(?:ed|s)|ask(?:ed|s)|repl(?:ied|ies)|stat(?:ed|es|ement|ing)|comment\\w*|"
              + "tweet\\w*|post(?:ed|s)|read(?:s|ing)?|call(?:ed|s|ing)|argu\\w+|claim\\w*|not(?:ed|es)|quot\\w+|"
              + "announc\\w+|declar\\w+|testif\\w+|recall\\w*|continu\\w+|conclud\\w+|describ\\w+|express\\w*|"
              + "believ\\w+|think|thought|respond\\w*|remark\\w*|promis\\w+|urg\\w+|pledg\\w+|vow\\w*|joked)\\b");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Block before = null;
    for (Block block : article.blocks()) {
      if (block.role() == Role.PARAGRAPH) {
        for (Quotation quotation : article.quotations(block)) {
          if (isWholeParagraph(article, quotation) && !isIntroduced(article, before)) {
            findings.add(
                INFO.finding(quotation.span(), "Nobody is said to have spoken this; say who did."));
          }
        }
      }
      before = block;
    }
    return findings;
  }

  private static boolean isWholeParagraph(Article article, Quotation quotation) {
    Block block = quotation.block();
    boolean whole = quotation.start() == 0 && block.plain().length() - quotation.end() <= 1;
    return whole
        && quotation.closed()
        && Spoken.stems(article, block, quotation.start(), quotation.end()).size() >= SHORTEST;
  }

  /** Whether the block before ends in a colon, quotes too, or speaks of someone speaking. */
  private static boolean isIntroduced(Article article, Block before) {
    return before == null
        || !article.quotations(before).isEmpty()
        || before.plain().strip().endsWith(":")
        || SAYS.matcher(before.plain()).find();
  }
}
