package org.copydesk.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Line;
import org.copydesk.story.Naming;
import org.copydesk.story.Story;
import org.copydesk.word.Tag;

/**
 * A body taken as known by a word that no body of the story bears, right after one that bears
 * another: "The Heron League met. A spokesman for the guild was ill."
 */
final class StrangerBody {
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.LIST_ITEM);

  /** What people have joined; one is easily written for another. */
  private static final Set<String> KINDS =
      Set.of(
          "guild",
          "league",
          "association",
          "federation",
          "society",
          "alliance",
          "institute",
          "confederation");

  private StrangerBody() {}

  /**
   * A word for a body that none bears.
   *
   * @param line the paragraph
   * @param at the index of the word
   * @param body the one that stands before it
   */
  record Stranger(Line line, int at, Naming body) {
    /** What rule {@code info} says of it. */
    Finding finding(RuleInfo info) {
      return info.finding(
              line.span(at - 1, at + 1),
              "No body in the story is “the %s”; if “%s” is meant, write “the %s”."
                  .formatted(line.lower(at), body.text(), last(body)))
          .withRelated(body.span(), "the name before");
    }
  }

  /** Every such word, in page order. */
  static List<Stranger> in(Story story) {
    List<Stranger> all = new ArrayList<>();
    for (Line line : story.lines()) {
      if (BODY.contains(line.block().role())) {
        for (int i = 1; i < line.size(); i++) {
          at(story, line, i).ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private static Optional<Stranger> at(Story story, Line line, int at) {
    boolean known =
        KINDS.contains(line.lower(at))
            && !line.at(at).capitalised()
            && line.lower(at - 1).equals("the")
            && !line.tag(at + 1).isNoun()
            && !line.lower(at + 1).matches("of|for|in|that|which|who");
    if (!known || isTold(story, line, at)) {
      return Optional.empty();
    }
    List<Naming> before =
        story.namings().stream()
            .filter(n -> n.line() == line && n.to() <= at && n.kind() == Naming.Kind.BODY)
            .toList();
    boolean one = before.stream().map(Naming::text).distinct().count() == 1;
    return one && KINDS.contains(last(before.get(0)))
        ? Optional.of(new Stranger(line, at, before.get(0)))
        : Optional.empty();
  }

  private static String last(Naming body) {
    return body.line().lower(body.to() - 1);
  }

  /** Whether the story has the word anywhere else, in a name or without. */
  private static boolean isTold(Story story, Line line, int at) {
    String word = line.lower(at);
    for (Line other : story.lines()) {
      for (int i = 0; i < other.size(); i++) {
        if (!(other == line && i == at) && other.lower(i).startsWith(word)) {
          return true;
        }
      }
    }
    return line.tag(at) != Tag.NN;
  }
}
