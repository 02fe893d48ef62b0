package org.copydesk.desk;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
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

  /**
   * What came of the stories of one file, on one page.
   *
   * @param stories at least one, all with the same source
   */
  public static Verdict together(List<Verdict> stories) {
    if (stories.size() == 1) {
      return stories.get(0);
    }
    List<Page> pages = stories.stream().map(Verdict::page).flatMap(Optional::stream).toList();
    List<Problem> problems = stories.stream().flatMap(s -> s.problems().stream()).toList();
    if (pages.isEmpty()) {
      return new Verdict(Optional.empty(), problems);
    }
    Page page =
        new Page(
            Article.together(pages.stream().map(Page::article).toList()),
            pages.stream().flatMap(p -> p.findings().stream()).toList(),
            pages.stream().flatMap(p -> p.verify().stream()).toList());
    return new Verdict(Optional.of(page), problems);
  }
}
