package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/** Totals that words of votes or of matches point out: "All 42 members voted", "from 18 games". */
final class Totals {
  private static final Pattern VOTES =
      Pattern.compile(
          "(?i)\\b(?:vot(?:e|es|ed|ing)|backed|supported|approved|passed|carried|rejected)\\b");
  private static final Pattern ALL = Pattern.compile("(?:^|[.!?] )All (?:the )?$");
  private static final Pattern PRESENT =
      Pattern.compile(
          "(?i)^ [\\p{L}-]+ (?:voted|were (?:there|present|in the)|took part|attended)\\b");

  private static final Pattern RESULT =
      Pattern.compile("^ (win|victor|draw|tie|loss|defeat)(?:s|es|y|ies)?\\b");
  private static final Pattern A_RESULT =
      Pattern.compile("\\ban? (win|victory|draw|tie|loss|defeat)\\b");
  private static final Pattern AGAINST =
      Pattern.compile("(?: of them)? (?:opposed|rejected|(?:were|spoke|voted) against)\\b");
  private static final Pattern IN_FAVOUR =
      Pattern.compile(
          "(?: of them)? (?:supported|backed|approved|(?:were|spoke|voted) (?:for|in favou?r))\\b");
  private static final Pattern ROUNDS =
      Pattern.compile(
          "\\brounds of ([67]\\d(?:, [678]\\d)* and [678]\\d)\\b[^.;]{0,40}?(?:finish|total|aggregate"
              + "|tally|post|score|for a)[^.;]{0,30}? (\\d{3})\\b(?! yards?| metres?)");
  private static final Pattern ROUND = Pattern.compile("\\d+");
  private static final Pattern FROM = Pattern.compile(" (?:from|in|out of) (?:\\p{L}+ ){0,2}$");
  private static final Pattern MATCHES =
      Pattern.compile("^ (?:\\p{L}+ )?(?:matches|games|fixtures|starts|outings|bouts|fights)\\b");

  private Totals() {}

  /** Those of a sentence, with the counts of the one before, that their parts do not make. */
  static List<Breakdown> wrong(Sentence sentence, List<Quantity> here, List<Quantity> last) {
    return Stream.of(sides(sentence, here, last), rounds(sentence), results(sentence, here))
        .flatMap(Optional::stream)
        .toList();
  }

  /** "Rounds of 68, 70, 68 and 69 to finish at 15-under 273": a golfer's strokes. */
  private static Optional<Breakdown> rounds(Sentence sentence) {
    String text = sentence.block().plain();
    Matcher rounds = ROUNDS.matcher(text).region(sentence.start(), sentence.end());
    if (!rounds.find()) {
      return Optional.empty();
    }
    List<Quantity> parts = new ArrayList<>();
    Matcher round = ROUND.matcher(text).region(rounds.start(1), rounds.end(1));
    while (round.find()) {
      parts.add(figure(sentence, round, 0));
    }
    return Optional.of(new Breakdown(figure(sentence, rounds, 2), parts)).filter(b -> b.differs());
  }

  private static Quantity figure(Sentence sentence, Matcher told, int group) {
    BigDecimal value = new BigDecimal(told.group(group));
    return Counts.of(sentence.block(), told.start(group), told.end(group), value);
  }

  /** "Thirty-four residents spoke. Twenty-three opposed it and 13 supported it": too many. */
  private static Optional<Breakdown> sides(
      Sentence sentence, List<Quantity> here, List<Quantity> last) {
    List<Quantity> counts = here.stream().filter(q -> q.kind() == Kind.COUNT).toList();
    List<Quantity> wholes = last.stream().filter(q -> q.kind() == Kind.COUNT).toList();
    if (counts.size() != 2 || wholes.size() != 1) {
      return Optional.empty();
    }
    String text = sentence.block().plain();
    String first = text.substring(counts.get(0).end(), counts.get(1).start());
    String second = text.substring(counts.get(1).end(), sentence.end());
    boolean against = AGAINST.matcher(first).lookingAt() && IN_FAVOUR.matcher(second).lookingAt();
    boolean favour = IN_FAVOUR.matcher(first).lookingAt() && AGAINST.matcher(second).lookingAt();
    boolean beside = wholes.get(0).block().equals(sentence.block());
    return Optional.of(new Breakdown(wholes.get(0), counts))
        .filter(all -> (against || favour) && beside && all.over() > 0);
  }

  /** "10 wins, a draw and nine losses from their 18 matches": more or fewer than there were. */
  private static Optional<Breakdown> results(Sentence sentence, List<Quantity> here) {
    String text = sentence.block().plain();
    List<Quantity> parts = new ArrayList<>();
    Set<String> kinds = new HashSet<>();
    for (Quantity figure : here) {
      Matcher result = RESULT.matcher(text.substring(figure.end()));
      boolean whole =
          FROM.matcher(text.substring(0, figure.start())).find()
              && MATCHES.matcher(text.substring(figure.end())).find();
      if (result.find() && kinds.add(result.group(1))) {
        parts.add(figure);
      } else if (whole && parts.size() > 1) {
        Matcher one = A_RESULT.matcher(text).region(parts.get(0).start(), figure.start());
        while (one.find() && kinds.add(one.group(1).replaceFirst("y$", ""))) {
          parts.add(Counts.of(sentence.block(), one.start(), one.end(), BigDecimal.ONE));
        }
        Breakdown all = new Breakdown(figure, parts);
        boolean drawn = kinds.contains("draw") || kinds.contains("tie");
        return Optional.of(all).filter(b -> drawn ? b.differs() : b.over() > 0);
      }
    }
    return Optional.empty();
  }

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
