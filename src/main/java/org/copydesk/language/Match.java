package org.copydesk.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Block;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.RuleId;
import org.languagetool.AnalyzedSentence;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * What a LanguageTool rule says of a place.
 *
 * @param rule the rule
 * @param from the first plain character (UTF-16) it marks, of the sentence or of the block
 * @param to the plain character after the last
 * @param level how loudly it may speak
 * @param said its message, with LanguageTool's marks around the copy it proposes
 * @param proposed what it would write instead, the best first
 */
record Match(Rule rule, int from, int to, Level level, String said, List<String> proposed) {
  private static final int SUGGESTIONS = 5;

  private static final Pattern PLAIN = Pattern.compile("[a-z]{3,}");

  /** The surest first, then what LanguageTool itself prefers, then the longest. */
  private static final Comparator<Match> PREFERENCE =
      Comparator.comparing((Match match) -> match.level.severity())
          .thenComparing(match -> EnglishRules.language().getRulePriority(match.rule))
          .thenComparing(match -> match.to - match.from)
          .reversed()
          .thenComparing(match -> match.rule.getFullId());

  /** A match with offsets in its sentence. */
  static Match of(Rule rule, RuleMatch match, AnalyzedSentence sentence, Level level) {
    int end = sentence.getText().length();
    int from = Math.min(match.getFromPos(), end);
    int to = Math.min(match.getToPos(), end);
    String found = sentence.getText().substring(from, to);
    List<String> proposed =
        match.getSuggestedReplacements().stream().filter(words -> isKnown(words, found)).toList();
    return new Match(rule, from, to, level, match.getMessage(), proposed);
  }

  /**
   * Whether each plain word that is proposed stands in the dictionary, or in the copy: no "comose".
   */
  private static boolean isKnown(String words, String found) {
    return Stream.of(words.split("[^\\p{L}'’-]+"))
        .filter(word -> PLAIN.matcher(word).matches() && !found.contains(word))
        .noneMatch(word -> CutWord.tags(word).isEmpty());
  }

  /** This with offsets in the block, when its sentence begins at {@code start}. */
  Match from(int start) {
    return new Match(rule, start + from, start + to, level, said, proposed);
  }

  /** The matches of one block, of those that overlap only the preferred one. */
  static List<Match> withoutOverlaps(List<Match> matches) {
    List<Match> kept = new ArrayList<>();
    TreeMap<Integer, Match> byStart = new TreeMap<>();
    for (Match match : matches.stream().sorted(PREFERENCE).toList()) {
      Map.Entry<Integer, Match> before = byStart.lowerEntry(match.to);
      boolean free = before == null || before.getValue().to <= match.from;
      if (match.from < match.to && free) {
        kept.add(match);
        byStart.put(match.from, match);
      }
    }
    return kept;
  }

  /** This as a finding of Copydesk in {@code block}. */
  Finding finding(Block block) {
    Span span = block.span(from, to);
    RuleId name = Names.of(rule);
    Finding finding = new Finding(name, level.severity(), span, message(name, block));
    return block.text().verbatim(from, to) ? finding.withFixes(fixes(block, span)) : finding;
  }

  private List<Fix> fixes(Block block, Span span) {
    String found = block.plain().substring(from, to);
    return proposed.stream()
        .map(words -> EnglishRules.spaced(found, words))
        .filter(words -> !words.equals(found))
        .distinct()
        .limit(SUGGESTIONS)
        .map(words -> Fix.write(span, words))
        .toList();
  }

  private String message(RuleId name, Block block) {
    return name.isLanguageTool()
        ? Told.theirs(rule.getId(), said, block.plain().substring(from, to), proposed)
        : Told.ours(said);
  }
}
