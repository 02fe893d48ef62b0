package org.copydesk.check.placeholders;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/** A line that belongs to nothing around it: “Route 6”, “Zone B”, “and the”. */
public final class OrphanLine implements Rule {
  private static final String BEFORE = "The mayor opened the new bridge on Monday in the rain.\n\n";

  private static final String AFTER = "\n\nThe work took two years and cost the town dear.";

  private static final RuleInfo INFO =
      RuleInfo.of(
              "placeholders/orphan-line",
              Severity.ERROR,
              "A line that belongs to nothing",
              "A scrap of another page makes the reader look for a meaning that is not there.",
              bad(BEFORE + BEFORE + "[[Zone B]]" + AFTER, BEFORE + BEFORE + AFTER.strip()),
              bad(BEFORE + BEFORE + "[[and the]]" + AFTER, BEFORE + BEFORE + AFTER.strip()),
              bad(BEFORE + BEFORE + "READ MORE: Why the bridge was built\n\n[[Route 6]]"),
              bad(BEFORE + BEFORE + "[[Item 14]]" + AFTER),
              bad(BEFORE + BEFORE + "[[which was]]" + AFTER),
              bad(BEFORE + BEFORE + "[[Zone B]]\n\nOf the nine boats 40 are left in the harbour."),
              good(BEFORE + BEFORE + "Zone B\n\n40 boats" + AFTER),
              good(BEFORE + BEFORE + "Zone B" + AFTER + "\n\nZone C" + AFTER),
              good(BEFORE + "The bridge that the county built\n\nand the\n\nriver took is gone."),
              good(BEFORE + BEFORE + "and the end" + AFTER),
              good(BEFORE + BEFORE + "Background" + AFTER),
              good(BEFORE + BEFORE + "Day 1" + AFTER + "\n\nDay 2" + AFTER),
              good(BEFORE + BEFORE + "Phase 2" + AFTER),
              good(BEFORE + BEFORE + "Route 6 was closed." + AFTER),
              good(BEFORE + BEFORE + "Arsenal 2\n\nChelsea 1"),
              good(BEFORE + "May 6" + AFTER),
              good(BEFORE + "TRANSPORT" + AFTER + "\n\nOPINION" + AFTER),
              good(BEFORE + BEFORE + "What comes next" + AFTER))
          .needingStory()
          .reading(Role.ALL);

  private static final Pattern LABEL =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}]{1,14}\\.?)(?: ?(?:#|[Nn]o\\.? ?)?\\d{1,3}"
              + "|[ #](?:[Nn]o\\.? ?)?(?:[A-Z]|[ivxIVX]{1,4}))\\.?");

  /** Labels that stand above a part of a story in sound copy. */
  private static final Set<String> CROSSHEADS =
      CalendarNames.ALL
          .with(CalendarNames.SHORT_MONTHS)
          .and(WordLists.of(OrphanLine.class, "crosshead"));

  /** Words that end no line. */
  private static final Set<String> HANGING = WordLists.of(OrphanLine.class, "hangs");

  private static final int LONGEST = 40;
  private static final int SHORT = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 1; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.plain().length() > LONGEST || block.role() == Role.LIST_ITEM) {
        continue;
      }
      if (isLabel(article, block) || isScrap(article, block)) {
        findings.add(finding(article, block));
      }
    }
    return findings;
  }

  private static boolean isLabel(Article article, Block block) {
    Matcher label = LABEL.matcher(block.plain());
    if (!label.matches()) {
      return false;
    }
    String word = label.group(1).toLowerCase(Locale.ROOT).replace(".", "");
    boolean last = block.index() == article.blocks().size() - 1;
    boolean afterLink = last && previous(article, block).role() == Role.LINK;
    if (CROSSHEADS.contains(word) && !afterLink) {
      return false;
    }
    return !inList(article, block) && !inSeries(article, block, label.group(1));
  }

  /** Whether another line says the same with another number: a heading of a series. */
  private static boolean inSeries(Article article, Block block, String word) {
    return article.blocks().stream()
        .filter(other -> other.index() != block.index() && other.plain().length() <= LONGEST)
        .map(other -> LABEL.matcher(other.plain()))
        .anyMatch(other -> other.matches() && other.group(1).equals(word));
  }

  /** Whether lines as short stand right beside it: results, a table, a timetable. */
  private static boolean inList(Article article, Block block) {
    boolean next =
        block.index() + 1 < article.blocks().size()
            && isShort(article, article.blocks().get(block.index() + 1));
    return next || block.index() > 1 && isShort(article, previous(article, block));
  }

  private static boolean isShort(Article article, Block block) {
    return article.words(block).size() <= SHORT
        && block.plain().codePoints().anyMatch(Character::isDigit)
        && !block.plain().matches(".*\\b(?:19|20)\\d\\d\\b.*")
        && block.role() != Role.DATELINE
        && block.role() != Role.BYLINE;
  }

  private static boolean isScrap(Article article, Block block) {
    String plain = block.plain();
    List<String> words =
        article.words(block).stream().map(word -> word.text().toLowerCase(Locale.ROOT)).toList();
    if (words.isEmpty() || words.size() > 4 || !Character.isLowerCase(plain.codePointAt(0))) {
      return false;
    }
    boolean hangs = HANGING.contains(words.get(words.size() - 1));
    boolean open = plain.matches(".*[\\p{L},–—-]");
    return hangs && open && (ended(previous(article, block)) || fresh(article, block));
  }

  /** Whether the block after begins a sentence, so that the scrap does not run on. */
  private static boolean fresh(Article article, Block block) {
    return block.index() + 1 < article.blocks().size()
        && !Character.isLowerCase(article.blocks().get(block.index() + 1).plain().codePointAt(0));
  }

  /** Whether the block before ends a sentence, so that nothing of it runs on. */
  private static boolean ended(Block block) {
    return !block.role().isProse() || block.plain().matches("(?s).*[.!?…:][\"'”’)\\]]*");
  }

  private static Block previous(Article article, Block block) {
    return article.blocks().get(block.index() - 1);
  }

  private static Finding finding(Article article, Block block) {
    Finding finding =
        INFO.finding(
            block.span(),
            "“" + block.plain() + "” belongs to nothing around it; delete the line or finish it.");
    return Optional.of(block.plain())
        .filter(plain -> block.text().verbatim(0, plain.length()))
        .map(plain -> Fix.delete("Delete the line", block.withBreak(article.source())))
        .map(finding::withFix)
        .orElse(finding);
  }
}
