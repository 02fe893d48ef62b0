package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/** Votes told in all after a score: "All 42 members voted". */
final class Totals {
  private static final Pattern VOTES =
      Pattern.compile(
          "(?i)\\b(?:vot(?:e|es|ed|ing)|backed|supported|approved|passed|carried|rejected)\\b");
  private static final Pattern ALL = Pattern.compile("(?:^|[.!?] )All (?:the )?$");
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)^ [\\p{L}-]+ (?:voted|were (?:there|present|in the)|took part|attended)\\b");

  private Totals() {}

  /** "by 23 votes to 18, with one abstention. All 42 members voted." */
  static Optional<Breakdown> votes(Sentence sentence, List<Quantity> here, List<Quantity> next) {
    String said = sentence.block().plain().substring(sentence.start(), sentence.end());
    List<Quantity> scores = here.stream().filter(q -> q.kind() == Kind.SCORE).toList();
    if (next.isEmpty() || scores.size() != 1 || !VOTES.matcher(said).find()) {
      return Optional.empty();
    }
    Quantity whole = next.get(0);
    String text = whole.block().plain();
    boolean all =
        whole.kind() == Kind.COUNT
            && ALL.matcher(text.substring(0, whole.start())).find()
            && PRESENT.matcher(text.substring(whole.end())).find();
    if (!all) {
      return Optional.empty();
    }
    List<Quantity> parts = new ArrayList<>();
    parts.add(Counts.side(scores.get(0), scores.get(0).low()));
    parts.add(Counts.side(scores.get(0), scores.get(0).high()));
    boolean abstained = said.contains("abst");
    here.stream().filter(q -> q.kind() == Kind.COUNT).forEach(parts::add);
    boolean known = parts.size() <= 3 && (parts.size() == 3) == abstained;
    return Optional.of(new Breakdown(whole, parts)).filter(b -> known && b.isSlip());
  }
}
