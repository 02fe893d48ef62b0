package org.copydesk.check.quotes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** How many words beside a passage may hold one that a headline has left out or moved. */
  private static final int BESIDE = 3;

  /** From how many words on a small word that differs shows that one was not said so. */
  private static final int WHOLE = 8;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "quotes/two-wordings",
              Severity.WARNING,
              "One quotation in two wordings",
              "Words in quotation marks are what was said; said twice in two ways, one of them was"
                  + " not.",
              Example.bad(
                  "“We will never accept this unjust decision of the court,” Ruiz said.\n\n"
                      + "It rained.\n\n"
                      + "In a letter she wrote: [[“We will never accept this unfair decision of the"
                      + " court.”]]\n\n"
                      + "The court is closed."),
              Example.good(
                  "“We will never accept this unjust decision of the court,” Ruiz said.\n\n"
                      + "It rained.\n\n"
                      + "“We will never accept this,” she said.\n\n"
                      + "The court is closed."),
              Example.bad(
                  "“I never saw the money that was in the box,” Ruiz said.\n\n"
                      + "It rained.\n\n"
                      + "The judge read it back: [[“I never saw that money that was in the"
                      + " box.”]]\n\n"
                      + "The court is closed."),
              Example.good(
                  "“I never saw the money in it,” Ruiz said. It rained. “I never saw that money in"
                      + " it,” she told them. The court is closed."),
              Example.bad(
                  "“I never saw that big box,” Ruiz said.\n\n"
                      + "It rained.\n\n"
                      + "In a letter she wrote: [[“I never saw that red box.”]]\n\n"
                      + "The court is closed."),
              Example.bad(
                  "‘Like a train that never passed’\n\n"
                      + "It rained on the court all day and no one came.\n\n"
                      + "[[“It was like a plane that never passed,”]] Ruiz said.\n\n"
                      + "The court is closed."),
              Example.good(
                  "‘I was a Rudd man first’\n\n"
                      + "It rained on the court all day and no one came.\n\n"
                      + "“I was a Rudd man before I was a tall man,” Ruiz said.\n\n"
                      + "The court is closed."),
              Example.good(
                  "‘Somebody has 17 horns and can’t play them’\n\n"
                      + "It rained on the court all day and no one came.\n\n"
                      + "“Somebody, somewhere, has 17 horns and can’t play them,” Ruiz said.\n\n"
                      + "The court is closed."),
              Example.good(
                  "‘Like a train that never passed’\n\n"
                      + "It rained on the court all day and no one came.\n\n"
                      + "“It was like a train that never passed,” Ruiz said.\n\n"
                      + "The court is closed."),
              Example.good(
                  "“We saw that big box,” Ruiz said.\n\n"
                      + "It rained.\n\n"
                      + "In a letter she wrote: “We saw that red box.”\n\n"
                      + "The court is closed."),
              Example.good(
                  "“The court closed the road after the mayor left the town,” Ruiz said.\n\n"
                      + "It rained.\n\n"
                      + "She said later: “After the mayor left the town the court closed the"
                      + " road.”\n\n"
                      + "The court is closed."),
              Example.good(
                  "Ruiz: “I never saw the money that was in the box”\n\n"
                      + "It rained on the court all day and no one came.\n\n"
                      + "“I never saw that money that was in the box,” Ruiz said.\n\n"
                      + "The court is closed."),
              Example.good(
                  "“We will win the game on Saturday,” Ruiz said.\n\n"
                      + "It rained.\n\n"
                      + "“We will rest the squad on Monday,” she said.\n\n"
                      + "The park is closed."))
          .needingStory()
          .reading(SPEECH);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private record Said(Quotation quotation, Wordings words, Set<String> telling) {
    /** Whether it stands in the story itself, where words are not trimmed to fit. */
    boolean body() {
      Role role = quotation.block().role();
      return role == Role.PARAGRAPH || role == Role.QUOTE;
    }
  }

  @Override
  public List<Finding> check(Article article) {
    // The same words again differ from the same quotations: the first stands for them all.
    Map<List<String>, Said> all = new LinkedHashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(SPEECH)) {
      for (Quotation quotation : article.quotations(block)) {
        List<String> stems = Spoken.stems(article, block, quotation.start(), quotation.end());
        if (stems.size() >= SHORTEST) {
          Said before = all.get(stems);
          Said here =
              before == null
                  ? new Said(quotation, new Wordings(stems), telling(article, block, quotation))
                  : new Said(quotation, before.words(), before.telling());
          all.values().stream()
              .filter(
                  earlier ->
                      differs(earlier, here)
                          || isSwapped(earlier, stems, here) && !isSaid(article, earlier))
              .findFirst()
              .ifPresent(earlier -> findings.add(finding(earlier, here)));
          all.putIfAbsent(stems, here);
        }
      }
    }
    return findings;
  }

  private static Set<String> telling(Article article, Block block, Quotation quotation) {
    return Set.copyOf(Spoken.telling(article, block, quotation.start(), quotation.end()));
  }

  /** Whether the story itself has the words just so. */
  private static boolean isSaid(Article article, Said above) {
    List<String> wanted = above.words().all();
    return article.blocks(Set.of(Role.PARAGRAPH, Role.QUOTE)).stream()
        .map(block -> Spoken.stems(article, block, 0, block.plain().length()))
        .anyMatch(stems -> Collections.indexOfSubList(stems, wanted) >= 0);
  }

  /** "Like a train that never passed" above, "like a plane that never passed" below. */
  private static boolean isSwapped(Said above, List<String> said, Said here) {
    List<String> wanted = above.words().all();
    if (above.body() || !here.body() || wanted.size() > said.size()) {
      return false;
    }
    for (int from = 0; from + wanted.size() <= said.size(); from++) {
      List<String> part = said.subList(from, from + wanted.size());
      List<String> other = new ArrayList<>();
      for (int i = 0; i < part.size(); i++) {
        if (!part.get(i).equals(wanted.get(i))) {
          other.add(part.get(i));
          other.add(wanted.get(i));
        }
      }
      int last = part.size() - 1;
      boolean framed = part.get(0).equals(wanted.get(0)) && part.get(last).equals(wanted.get(last));
      if (framed && other.size() == 2) {
        // "Somebody, somewhere, has 17": what is left out stands beside.
        int end = Math.min(said.size(), from + wanted.size() + BESIDE);
        boolean beside =
            said.subList(Math.max(0, from - BESIDE), end).contains(other.get(1))
                || wanted.contains(other.get(0));
        return !beside
            && here.telling().contains(other.get(0))
            && above.telling().contains(other.get(1));
      }
    }
    return false;
  }

  /** Alike for the most part, and neither merely a shortening of the other. */
  private static boolean differs(Said a, Said b) {
    int both = a.words().size() + b.words().size();
    int most = Math.max(a.words().size(), b.words().size());
    int least = both - most;
    if (a.words() == b.words()
        || most * 3 > least * 4
        || 2.0 * a.words().commonAtMost(b.words()) / both < ALIKE) {
      return false;
    }
    if (a.body() && b.body() && most == least && least >= WHOLE) {
      int same = b.words().common(a.words());
      return same < least && 2.0 * same / both >= ALIKE;
    }
    long shared = a.telling().stream().filter(b.telling()::contains).count();
    if (shared * 2 < Math.min(a.telling().size(), b.telling().size())
        || shared == a.telling().size()
        || shared == b.telling().size()) {
      return false;
    }
    int common = b.words().common(a.words());
    return common < least && 2.0 * common / both >= ALIKE;
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
