package org.copydesk.check.spelling;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A word or phrase that the newsroom has ruled out. */
public final class BannedWord implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "spelling/banned-word",
              Severity.WARNING,
              "A word this newsroom does not use",
              "The desk has decided against this word, and said why.",
              bad("The deal stands [[irregardless]] of the vote."),
              good("The deal stands regardless of the vote."),
              good("The deal stands, regardless of what was said."))
          .outsideQuotes();

  /** What no newsroom uses, with the reason. */
  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "irregardless", "write “regardless”.",
          "thusly", "write “thus”.",
          "firstable", "write “first of all”.");

  private final Map<Pattern, String> banned;

  /** A rule against the words that {@code house} bans. */
  public BannedWord(HouseStyle house) {
    Map<String, String> words = new TreeMap<>(EVERYWHERE);
    words.putAll(house.banned());
    List<Map.Entry<Pattern, String>> compiled = new ArrayList<>();
    words.forEach((word, reason) -> compiled.add(Map.entry(pattern(word), reason)));
    this.banned = Collections.unmodifiableMap(inOrder(compiled));
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(INFO.roles())) {
      banned.forEach((pattern, reason) -> find(block, pattern, reason, findings));
    }
    return findings;
  }

  private static void find(Block block, Pattern pattern, String reason, List<Finding> findings) {
    Matcher matcher = pattern.matcher(block.plain());
    while (matcher.find()) {
      findings.add(
          INFO.finding(
              block.span(matcher.start(), matcher.end()),
              "“" + matcher.group() + "” is not used here: " + reason));
    }
  }

  private static Pattern pattern(String word) {
    String loose = Pattern.quote(word.strip()).replace(" ", "\\E\\s+\\Q");
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])" + loose + "(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static Map<Pattern, String> inOrder(List<Map.Entry<Pattern, String>> compiled) {
    Map<Pattern, String> map = new LinkedHashMap<>();
    compiled.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return map;
  }
}
