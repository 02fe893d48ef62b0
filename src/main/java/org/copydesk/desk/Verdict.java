package org.copydesk.desk;

import java.util.List;
import java.util.Optional;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;

/**
 * What came of one story.
 *
 * @param page the story marked up; empty when it could not be read
 * @param problems what went wrong on our side
 */
public record Verdict(Optional<Page> page, List<Problem> problems) {
  /** Copies the list. */
  public Verdict {
    problems = List.copyOf(problems);
  }

  /** A story that could not be read. */
  public static Verdict unread(Problem problem) {
    return new Verdict(Optional.empty(), List.of(problem));
  }
}
