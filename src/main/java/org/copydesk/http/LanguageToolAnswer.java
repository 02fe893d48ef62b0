package org.copydesk.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;

/** Findings in the words of LanguageTool's interface, version 1: every field of release 6.8. */
final class LanguageToolAnswer {
  private static final int AROUND = 40;
  private static final int SHORT = 60;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Article article;
  private final RuleBook rules;
  private final String language;
  private final String address;

  /**
   * An answer about a story.
   *
   * @param language its variety of English, a BCP 47 tag
   * @param address where the rules' pages are: "http://127.0.0.1:8081"
   */
  LanguageToolAnswer(Article article, RuleBook rules, String language, String address) {
    this.article = article;
    this.rules = rules;
    this.language = language;
    this.address = address;
  }

  static ObjectNode software(String version) {
    return JSON.objectNode()
        .put("name", "Copydesk")
        .put("version", version)
        .put("buildDate", "")
        .put("apiVersion", 1)
        .put("premium", false)
        .put("premiumHint", "")
        .put("status", "");
  }

  /** The name of a language, as LanguageTool has it. */
  static String named(String language) {
    return switch (language) {
      case "en-GB" -> "English (GB)";
      case "en-US" -> "English (US)";
      case "en-CA" -> "English (Canadian)";
      case "en-AU" -> "English (Australian)";
      default -> "English";
    };
  }

  /**
   * The whole answer.
   *
   * @param whole whether all was checked
   * @param problems what kept it from being checked, each with the file at fault
   */
  ObjectNode of(List<Finding> findings, boolean whole, List<String> problems, String version) {
    ObjectNode answer = JSON.objectNode();
    answer.set("software", software(version));
    ObjectNode warnings = answer.putObject("warnings").put("incompleteResults", !whole);
    if (!problems.isEmpty()) {
      problems.forEach(warnings.putArray("problems")::add);
    }
    ObjectNode tongue = JSON.objectNode().put("name", named(language)).put("code", language);
    tongue
        .putObject("detectedLanguage")
        .put("name", named(language))
        .put("code", language)
        .put("confidence", 1.0)
        .put("source", "copydesk");
    answer.set("language", tongue);
    ArrayNode matches = answer.putArray("matches");
    findings.forEach(finding -> matches.add(match(finding)));
    ArrayNode ranges = answer.putArray("sentenceRanges");
    for (Block block : article.blocks()) {
      for (Sentence sentence : article.sentences(block)) {
        Span span = block.span(sentence.start(), sentence.end());
        ranges.addArray().add(span.start()).add(span.end());
      }
    }
    return answer;
  }

  private ObjectNode match(Finding finding) {
    Span span = finding.span();
    String text = article.source().text();
    Optional<RuleInfo> rule = rules.find(finding.rule());
    String title = rule.map(RuleInfo::title).orElse(finding.rule().toString());
    ObjectNode match = JSON.objectNode().put("message", finding.message());
    match.put("shortMessage", finding.message().length() <= SHORT ? finding.message() : title);
    ArrayNode replacements = match.putArray("replacements");
    finding.fixes().stream()
        .flatMap(fix -> replacement(fix, span, text).stream())
        .distinct()
        .forEach(words -> replacements.addObject().put("value", words));
    match.put("offset", span.start()).put("length", span.end() - span.start());
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    String before = from > 0 ? "..." : "";
    String after = to < text.length() ? "..." : "";
    match
        .putObject("context")
        .put("text", before + text.substring(from, to).replaceAll("[\\n\\r\\t]", " ") + after)
        .put("offset", before.length() + span.start() - from)
        .put("length", span.end() - span.start());
    match.put("sentence", sentence(span));
    match.putObject("type").put("typeName", "Other");
    Category category = Category.of(finding.rule());
    ObjectNode about = match.putObject("rule");
    about
        .put("id", Category.idOf(finding.rule(), language))
        .put("subId", finding.rule().toString())
        .put("description", title)
        .put("issueType", category.issue());
    about.putArray("urls").addObject().put("value", address + "/api/rules/" + finding.rule());
    about.putObject("category").put("id", category.name()).put("name", category.title());
    about.put("isPremium", false);
    match.put("ignoreForIncompleteSentence", false);
    match.put("contextForSureMatch", 0);
    return match;
  }

  /** What a fix writes in the place of {@code span}; empty when it writes elsewhere too. */
  private Optional<String> replacement(Fix fix, Span span, String text) {
    boolean within =
        fix.edits().stream()
            .allMatch(
                edit -> span.start() <= edit.span().start() && edit.span().end() <= span.end());
    if (!within || !plain(span)) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder(span.of(text));
    List<Edit> back = new ArrayList<>(fix.edits());
    back.sort(Comparator.comparing(Edit::span).reversed());
    back.forEach(
        edit ->
            words.replace(
                edit.span().start() - span.start(), edit.span().end() - span.start(), edit.text()));
    return Optional.of(words.toString());
  }

  /** Whether no markup stands within {@code span}. */
  private boolean plain(Span span) {
    return article.blocks(span).stream()
        .allMatch(
            block ->
                span.start() == span.end()
                    || block.text().verbatim(block.at(span.start()), block.at(span.end())));
  }

  private String sentence(Span span) {
    for (Block block : article.blocks(span)) {
      for (Sentence sentence : article.sentences(block)) {
        Span place = block.span(sentence.start(), sentence.end());
        if (place.start() <= span.start() && span.start() < place.end()) {
          return place.of(article.source().text());
        }
      }
    }
    return span.of(article.source().text());
  }
}
