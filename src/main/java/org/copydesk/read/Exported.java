package org.copydesk.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.LeftOut;
import org.copydesk.article.Span;

/**
 * The stories of an export. What was thrown away is not read, nor are drafts beside what is
 * published; a file of nothing but drafts was filed for their sake.
 */
final class Exported {
  private final List<Article> published = new ArrayList<>();
  private final List<Article> drafts = new ArrayList<>();
  private final List<LeftOut> left = new ArrayList<>();

  /** Adds a story in {@code status}, as its system names it; empty where it has none. */
  void add(Filing filing, String status) {
    switch (status.toLowerCase(Locale.ROOT)) {
      case "trash", "inherit", "spiked", "killed", "canceled", "deleted" ->
          left.add(leave(filing, status));
      case "draft", "auto-draft", "new" -> drafts.add(filing.article());
      default -> published.add(filing.article());
    }
  }

  private static LeftOut leave(Filing filing, String status) {
    return leave(filing.article(), status);
  }

  private static LeftOut leave(Article story, String status) {
    Span place =
        story.blocks().isEmpty()
            ? new Span(0, 0)
            : new Span(
                story.blocks().get(0).span().start(),
                story.blocks().stream().mapToInt(b -> b.span().end()).max().orElse(0));
    String title =
        story.headline().map(words -> "“" + words + "”").orElse("a story without a headline");
    return new LeftOut(place, title + " (" + status.toLowerCase(Locale.ROOT) + ")", true);
  }

  /** The stories that are read; the first of them says which were not. */
  List<Article> stories() {
    List<Article> stories = new ArrayList<>(published.isEmpty() ? drafts : published);
    if (!published.isEmpty()) {
      drafts.forEach(draft -> left.add(leave(draft, "draft")));
    }
    if (!stories.isEmpty() && !left.isEmpty()) {
      stories.set(0, stories.get(0).withLeftOut(left));
    }
    return stories;
  }
}
