package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Block;
import org.copydesk.finding.Finding;

/** Scores of Australian football: a goal counts six and a behind one, so 12.8 is 80. */
final class GoalsAndBehinds {
  private static final int GOAL = 6;
  private static final String SIDE = "(\\d{1,2})\\.(\\d{1,2}) (\\((\\d{1,3})\\))";

  /** Only two sides beside each other show what the figures are. */
  private static final Pattern GAME =
      Pattern.compile(SIDE + "(?: (?:to|beat|defeated|d)|,| –| -)(?: [\\p{L}’'-]+){0,4}? " + SIDE);

  private GoalsAndBehinds() {}

  /** Every total of a block that its goals and behinds do not make. */
  static List<Finding> wrong(Block block) {
    List<Finding> wrong = new ArrayList<>();
    Matcher game = GAME.matcher(block.plain());
    while (game.find()) {
      for (int side = 0; side < 2; side++) {
        int first = 1 + 4 * side;
        int goals = Integer.parseInt(game.group(first));
        int behinds = Integer.parseInt(game.group(first + 1));
        int points = goals * GOAL + behinds;
        if (points != Integer.parseInt(game.group(first + 3))) {
          String message =
              "%d goals and %d behinds make %d points, not %s: put one of them right."
                  .formatted(goals, behinds, points, game.group(first + 3));
          wrong.add(
              Score.INFO.finding(block.span(game.start(first + 2), game.end(first + 2)), message));
        }
      }
    }
    return wrong;
  }
}
