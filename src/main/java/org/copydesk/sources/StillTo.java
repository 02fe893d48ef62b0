package org.copydesk.sources;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.FigureLookup.FigureMatch;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;

/** Tells as still to be done what the source has as done: "13km still to lay" for 13km laid. */
final class StillTo {
  private static final Pattern LEFT =
      Pattern.compile("(?: \\p{L}+)? (?:still|yet|left|remaining) to (?:be )?(?<verb>\\p{L}+)");

  private static final Pattern DONE =
      Pattern.compile(
          "(?: \\p{L}+)? (?:(?:had|have|has) (?:already )?been|were|was|are already) (?<verb>\\p{L}+)");

  private StillTo() {}

  static Optional<FigureMatch> of(Said said, Quantity figure) {
    Optional<String> left = verb(said.story(), figure.block(), LEFT, figure.end());
    if (left.isEmpty() || !Closeness.isExact(figure)) {
      return Optional.empty();
    }
    FigureMatch other = null;
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        if (!FigureSlips.bears(atom, figure)) {
          continue;
        }
        Block block = scored.place().statement().block();
        Article source = scored.place().text().article();
        boolean done = !atom.isCell() && verb(source, block, DONE, atom.end()).equals(left);
        if (!done) {
          return Optional.empty();
        }
        Matcher told = DONE.matcher(block.plain()).region(atom.end(), block.plain().length());
        Evidence there =
            scored.place().evidence(atom.start(), told.lookingAt() ? told.end() : atom.end());
        String why =
            "The source has “%s”, which is done and not left to do; write how much is left."
                .formatted(there.words());
        other = other == null ? new FigureMatch(false, there.words(), there, why) : other;
      }
    }
    return Optional.ofNullable(other);
  }

  /** The verb, as the dictionary has it, that a pattern finds right behind a figure. */
  private static Optional<String> verb(Article article, Block block, Pattern pattern, int at) {
    Matcher found = pattern.matcher(block.plain()).region(at, block.plain().length());
    return found.lookingAt()
        ? article.tokens(block).stream()
            .filter(token -> token.start() == found.start("verb"))
            .map(token -> Units.folded(token.lemma()))
            .findFirst()
        : Optional.empty();
  }
}
