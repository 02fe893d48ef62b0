package org.copydesk.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Comment;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.RuleLevel;
import org.copydesk.settings.Settings;

/**
 * What a story says may stand: {@code <!-- copydesk: ok dates/wrong-weekday, the court's own words
 * -->} lets the rule's findings stand in the block after the comment, or in the block the comment
 * lies in; in the front matter's {@code copydesk:} key, in the whole story. A reason is required,
 * and a suppression that covers nothing is a finding.
 */
public final class Suppressions {
  /** A suppression that covers nothing. */
  public static final RuleInfo IDLE =
      RuleInfo.of(
          "desk/idle-suppression",
          Severity.WARNING,
          "A suppression that covers nothing",
          "A note that lets nothing stand will one day hide a fault that nobody meant to accept.",
          Example.bad("[[<!-- copydesk: ok dates/wrong-weekday, as printed -->]] It rained."),
          Example.good("It rained."));

  /** A suppression that cannot be read. */
  public static final RuleInfo UNCLEAR =
      RuleInfo.of(
          "desk/unclear-suppression",
          Severity.WARNING,
          "A suppression without a rule or a reason",
          "Whoever reads the story next must see what was let stand, and why.",
          Example.bad("[[<!-- copydesk: ok dates/wrong-weekday -->]] It rained."),
          Example.good("It rained."));

  /** A suppression that calls a rule by a name it had before. */
  public static final RuleInfo FORMER =
      RuleInfo.of(
          "desk/former-name",
          Severity.SUGGESTION,
          "A suppression by a rule's former name",
          "Whoever looks the name up finds nothing, or one day another rule.",
          Example.bad("[[<!-- copydesk: ok grammar/en-a-vs-an, as sung -->]] He is a honest man."),
          Example.good("<!-- copydesk: ok lt/EN_A_VS_AN, as sung --> He is a honest man."));

  /** The desk's own rules. */
  public static final List<RuleInfo> RULES = List.of(FORMER, IDLE, UNCLEAR);

  private static final Pattern MARK = Pattern.compile("\\s*copydesk:\\s*(.*)", Pattern.DOTALL);

  /** What a note begins with that holds a source and lets nothing stand. */
  private static final String SOURCE = "source ";

  private static final Pattern OK =
      Pattern.compile(
          "(?:ok\\s+)?([\\w-]+(?:/[\\w-]+){0,2}(?:\\.[\\w-]+)*)\\s*,\\s*(\\S.*)", Pattern.DOTALL);

  /** One suppression: what it lets stand, and where. */
  private record Suppression(String rule, Span place, Span scope) {
    boolean covers(Finding finding) {
      return finding.rule().names().contains(rule) && scope.overlaps(finding.span());
    }

    Finding idle() {
      return IDLE.finding(
          place, "This lets “" + rule + "” stand, but there is nothing of it here; delete it.");
    }

    Finding outOfDate(RuleId now) {
      return FORMER.finding(
          place, "“" + rule + "” is called “" + now.name() + "” now; write that.");
    }

    /** Whether it covers the finding by the name that its rule had before. */
    boolean coversFormerly(Finding finding) {
      return finding.rule().former().filter(old -> old.toString().equals(rule)).isPresent()
          && scope.overlaps(finding.span());
    }
  }

  private final List<Suppression> suppressions;
  private final List<Finding> unclear;

  private Suppressions(List<Suppression> suppressions, List<Finding> unclear) {
    this.suppressions = List.copyOf(suppressions);
    this.unclear = List.copyOf(unclear);
  }

  /** The suppressions of a story. */
  public static Suppressions of(Article article) {
    List<Suppression> suppressions = new ArrayList<>();
    List<Finding> unclear = new ArrayList<>();
    Span whole = new Span(0, article.source().text().length());
    for (Comment comment : article.comments()) {
      Matcher mark = MARK.matcher(comment.text());
      if (mark.matches() && !mark.group(1).startsWith(SOURCE)) {
        read(
            mark.group(1).strip(),
            comment.span(),
            scope(article, comment.span()),
            suppressions,
            unclear);
      }
    }
    for (Comment standing : article.metadata().standing()) {
      read(standing.text().strip(), standing.span(), whole, suppressions, unclear);
    }
    return new Suppressions(suppressions, unclear);
  }

  /**
   * The findings that nothing lets stand, and one for each suppression that is idle, unclear or out
   * of date.
   *
   * @param own the names that rules other than LanguageTool's have: none of them is a former name
   */
  public List<Finding> apply(List<Finding> findings, Settings settings, Set<RuleId> own) {
    if (suppressions.isEmpty() && unclear.isEmpty()) {
      return findings;
    }
    Map<Suppression, RuleId> formerly = formerly(findings, own);
    Set<Suppression> used = new HashSet<>(formerly.keySet());
    List<Finding> left = new ArrayList<>();
    for (Finding finding : findings) {
      List<Suppression> by =
          suppressions.stream()
              .filter(
                  s -> s.covers(finding) || formerly.containsKey(s) && s.coversFormerly(finding))
              .toList();
      used.addAll(by);
      if (by.isEmpty()) {
        left.add(finding);
      }
    }
    List<Finding> notes = new ArrayList<>(unclear);
    suppressions.stream().filter(s -> !used.contains(s)).map(Suppression::idle).forEach(notes::add);
    formerly.forEach((suppression, rule) -> notes.add(suppression.outOfDate(rule)));
    notes.stream()
        .filter(
            note -> settings.level(note.rule()).map(h -> h.value() != RuleLevel.OFF).orElse(true))
        .forEach(note -> left.add(note.withSeverity(settings.stamp(note.rule(), note.severity()))));
    return left;
  }

  /** Whether something here lets {@code finding} stand. */
  public boolean letStand(Finding finding) {
    return suppressions.stream().anyMatch(s -> s.covers(finding) || s.coversFormerly(finding));
  }

  /** The suppressions that speak of a rule by its former name, each with the rule. */
  private Map<Suppression, RuleId> formerly(List<Finding> findings, Set<RuleId> own) {
    Map<Suppression, RuleId> formerly = new LinkedHashMap<>();
    for (Suppression suppression : suppressions) {
      boolean taken = own.stream().anyMatch(id -> id.names().contains(suppression.rule()));
      findings.stream()
          .filter(finding -> !taken && suppression.coversFormerly(finding))
          .findFirst()
          .ifPresent(finding -> formerly.put(suppression, finding.rule()));
    }
    return formerly;
  }

  private static void read(
      String words, Span place, Span scope, List<Suppression> suppressions, List<Finding> unclear) {
    Matcher ok = OK.matcher(words);
    if (ok.matches()) {
      suppressions.add(new Suppression(ok.group(1), place, scope));
    } else {
      unclear.add(
          UNCLEAR.finding(
              place,
              "This names no rule or no reason; write “copydesk: ok pack/rule, why it may"
                  + " stand”."));
    }
  }

  private static Span scope(Article article, Span comment) {
    return article.blocks().stream()
        .map(Block::span)
        .filter(block -> block.end() > comment.start())
        .min(Comparator.naturalOrder())
        .orElse(comment);
  }
}
