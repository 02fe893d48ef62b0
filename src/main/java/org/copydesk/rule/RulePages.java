package org.copydesk.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * The pages of rules, one source for all who show them. What is told of a pack stands in {@code
 * rules/packs.tsv}, what was noted of each rule of our own in {@code rules/pages.tsv}, which is
 * generated from the rules; both are read when the first page is asked for.
 */
public final class RulePages {
  private static final String[] NONE = {"", "", "", ""};

  private RulePages() {}

  private static final class Shelf {
    private static final Map<String, String[]> PACKS = table("/rules/packs.tsv");
    private static final Map<String, String[]> RULES = table("/rules/pages.tsv");
  }

  /** The page of {@code rule}, whoever wrote the rule. */
  public static RulePage of(RuleInfo rule) {
    String id = rule.id().toString();
    String[] own = Shelf.RULES.getOrDefault(id, NONE);
    return of(rule, own[1], own[2].isEmpty() ? elsewhere(rule) : own[2], own[3]);
  }

  /**
   * The page of a rule of our own while its notes are being made.
   *
   * @param since the version that had it first
   * @param written the file it is written in
   * @param told what it says of its first bad example
   */
  public static RulePage of(RuleInfo rule, String since, String written, String told) {
    String[] pack =
        Shelf.PACKS.getOrDefault(
            rule.id().toString(),
            Shelf.PACKS.getOrDefault(rule.id().pack(), Shelf.PACKS.get("grammar")));
    return RulePage.of(rule, new RuleNote(pack[1], pack[2], pack[3], since, written, told));
  }

  private static String elsewhere(RuleInfo rule) {
    if (rule.id().isLanguageTool()) {
      return "LanguageTool, https://community.languagetool.org/rule/show/%s?lang=en"
          .formatted(rule.id().name().substring(rule.id().name().lastIndexOf('/') + 1));
    }
    return "a rule folder or a style package of your own";
  }

  private static Map<String, String[]> table(String resource) {
    Map<String, String[]> rows = new HashMap<>();
    try (InputStream in = RulePages.class.getResourceAsStream(resource)) {
      if (in == null) {
        return rows;
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.split("\n")) {
        String[] cells = line.split("\t", -1);
        if (!line.startsWith("#") && cells.length == NONE.length) {
          rows.put(cells[0], cells);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
