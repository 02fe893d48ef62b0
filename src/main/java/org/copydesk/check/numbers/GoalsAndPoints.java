package org.copydesk.check.numbers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.quantity.Quantities;

/**
 * Scores of Gaelic games: a goal counts three points, so 2-17 is 23. The scorers of a side make its
 * score, and the margin told is how far the two are apart. Only a story of one match is read.
 */
final class GoalsAndPoints {
  private static final int GOAL = 3;

  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);

  /** How many points a slip may have cost a list of scorers. */
  private static final int SLIP = 3;

  private static final String SIDE =
      "(\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2}) (\\d{1,2})-(\\d{1,2})(?!\\d)";
  private static final Pattern MATCH = Pattern.compile("^" + SIDE + ",? " + SIDE + "\\.?$");
  private static final Pattern SCORERS =
      Pattern.compile(
          "^(?:Scorers?(?: for)? ?[–—:-]? ?)?(\\p{Lu}[\\p{L}'’ .-]{2,30}?) ?: (?=\\p{Lu})");
  private static final Pattern SCORED = Pattern.compile("(?<![\\d-])(\\d)-(\\d{1,2})(?![\\d-])");
  private static final Pattern MARGIN =
      Pattern.compile(
          "\\b(\\p{Ll}+|\\d{1,2}) points? to spare\\b|\\b(?:won|win|beaten|victory|winners)"
              + " by (?:just |only )?(\\p{Ll}+|\\d{1,2}) points?\\b");

  private GoalsAndPoints() {}

  /** The margins that the score of the one match does not leave. */
  static List<Finding> margins(Article article) {
    return in(article, (block, match) -> margin(article, block, match));
  }

  /** The lists of scorers that do not make it. */
  static List<Finding> scorers(Article article) {
    return in(article, GoalsAndPoints::scorers);
  }

  private static List<Finding> in(
      Article article, BiFunction<Block, Matcher, Optional<Finding>> reader) {
    List<Matcher> matches =
        article.blocks().stream()
            .map(block -> MATCH.matcher(block.plain().strip()))
            .filter(Matcher::find)
            .toList();
    return matches.stream().map(Matcher::group).distinct().count() != 1
        ? List.of()
        : article.blocks(BODY).stream()
            .flatMap(block -> reader.apply(block, matches.get(0)).stream())
            .toList();
  }

  private static int points(Matcher score, int goals) {
    return GOAL * Integer.parseInt(score.group(goals)) + Integer.parseInt(score.group(goals + 1));
  }

  private static Optional<Finding> margin(Article article, Block block, Matcher match) {
    int apart = Math.abs(points(match, 2) - points(match, 5));
    Matcher told = MARGIN.matcher(block.plain());
    if (!told.find()) {
      return Optional.empty();
    }
    int group = told.group(1) == null ? 2 : 1;
    int at = told.start(group);
    Optional<Integer> said =
        Quantities.of(article).in(block).stream()
            .filter(q -> q.start() == at && q.isSingle())
            .map(q -> q.low().intValue())
            .findFirst();
    boolean slip = said.isPresent() && said.get() != apart && Math.abs(said.get() - apart) <= SLIP;
    String message = "“%s” leaves %d points between the sides, not “%s”; put one of them right.";
    return slip
        ? Optional.of(
            WrongMargin.INFO.finding(
                block.span(told.start(group), told.end(group)),
                message.formatted(match.group(), apart, told.group(group))))
        : Optional.empty();
  }

  private static Optional<Finding> scorers(Block block, Matcher match) {
    String plain = block.plain();
    Matcher opens = SCORERS.matcher(plain);
    if (!opens.find()) {
      return Optional.empty();
    }
    int side =
        opens.group(1).equals(match.group(1)) ? 2 : opens.group(1).equals(match.group(4)) ? 5 : 0;
    Matcher scored = SCORED.matcher(plain).region(opens.end(), plain.length());
    int goals = 0;
    int points = 0;
    int many = 0;
    while (scored.find()) {
      goals += Integer.parseInt(scored.group(1));
      points += Integer.parseInt(scored.group(2));
      many++;
    }
    int off = side == 0 ? 0 : GOAL * goals + points - points(match, side);
    if (side == 0 || many < 3 || off == 0 || Math.abs(off) > SLIP) {
      return Optional.empty();
    }
    String message = "The scorers of %s make %d-%d, not “%s-%s”; put one of them right.";
    return Optional.of(
        Sum.INFO.finding(
            block.span(opens.start(1), opens.end(1)),
            message.formatted(
                opens.group(1), goals, points, match.group(side), match.group(side + 1))));
  }
}
