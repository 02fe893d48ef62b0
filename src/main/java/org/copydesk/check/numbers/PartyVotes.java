package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/** "passed 27-22 … Nineteen Democrats and eight Republicans voted for it": one side of a vote. */
final class PartyVotes {
  /** How many sentences before the parties the vote may stand. */
  private static final int REACH = 5;

  private static final Pattern CUE =
      Pattern.compile(
          "\\b(?:vot(?:ed|ing)|in favou?r|in support|joined|backed|opposed|against)\\b");
  private static final Pattern PARTY = Pattern.compile("^ \\p{Lu}[\\p{L}’'-]+s\\b");
  private static final Pattern VOTE =
      Pattern.compile(
          "(?i)\\b(?:vot\\p{L}*|pass\\p{L}*|approv\\p{L}*|carried|defeat\\p{L}*|reject\\p{L}*|fail\\p{L}*)\\b");

  private PartyVotes() {}

  /** Every side of a vote that the parties told of do not make. */
  static List<Breakdown> wrong(Article article) {
    StoryFigures story = StoryFigures.body(article);
    StoryFigures above = StoryFigures.above(article);
    List<Breakdown> wrong = new ArrayList<>();
    for (int i = 0; i < story.lines().size(); i++) {
      FigureLine line = story.lines().get(i);
      List<Quantity> parties = line.figures().stream().filter(PartyVotes::isParty).toList();
      if (parties.size() == 2 && CUE.matcher(line.sentence().plain()).find()) {
        Stream<FigureLine> near =
            Stream.concat(
                story.lines().subList(Math.max(0, i - REACH), i + 1).stream(),
                above.lines().stream());
        List<Quantity> sides = near.flatMap(PartyVotes::sides).toList();
        of(parties, sides).ifPresent(wrong::add);
      }
    }
    return wrong;
  }

  private static boolean isParty(Quantity q) {
    return q.kind() == Kind.COUNT
        && q.isSingle()
        && Partition.firm(q)
        && PARTY.matcher(q.block().plain().substring(q.end())).find();
  }

  private static Stream<Quantity> sides(FigureLine line) {
    return line.figures().stream()
        .filter(q -> q.kind() == Kind.SCORE)
        .filter(q -> VOTE.matcher(line.sentence().plain()).find())
        .flatMap(q -> Stream.of(q.low(), q.high()).map(value -> Counts.side(q, value)));
  }

  private static Optional<Breakdown> of(List<Quantity> parties, List<Quantity> sides) {
    List<Breakdown> possible = sides.stream().map(side -> new Breakdown(side, parties)).toList();
    boolean made = possible.stream().anyMatch(b -> !b.differs());
    return made ? Optional.empty() : possible.stream().filter(Breakdown::isTotalSlip).findFirst();
  }
}
