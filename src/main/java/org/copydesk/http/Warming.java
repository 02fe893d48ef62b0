package org.copydesk.http;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;

/** Reads stories of our own before anybody else's, so that the first of theirs is read quickly. */
final class Warming {
  private static final int STORIES = 20;
  private static final int PARAGRAPHS = 10;
  private static final String FIRST =
      "A first story\n\nThe mayor, 51, told the council on Monday that it had spent 12 per cent more"
          + " than last year.\n\n“We knew,” she said.";

  private Warming() {}

  /**
   * Reads on every processor: nobody else is served yet. A first story has the rules loaded while
   * the others are still put together.
   */
  static void with(Newsdesk newsdesk) {
    CompletableFuture<List<Article>> others =
        CompletableFuture.supplyAsync(() -> stories(newsdesk));
    read(Copy.plain(FIRST), newsdesk);
    others.join().parallelStream().forEach(story -> read(story, newsdesk));
  }

  private static void read(Article story, Newsdesk newsdesk) {
    newsdesk.desk().check(story, newsdesk.settings());
  }

  /** Stories made of what the rules' own examples say. */
  static List<Article> stories(Newsdesk newsdesk) {
    List<String> copy =
        newsdesk.rules().apply(newsdesk.settings()).all().stream()
            .filter(rule -> rule.id().pack().matches("dates|numbers|names|facts|style"))
            .map(RuleInfo::examples)
            .flatMap(List::stream)
            .map(Example::copy)
            .map(text -> text.replace("[[", "").replace("]]", ""))
            .filter(text -> !text.contains("\n"))
            .limit(STORIES * PARAGRAPHS)
            .toList();
    return IntStream.range(0, STORIES)
        .mapToObj(i -> copy.subList(copy.size() * i / STORIES, copy.size() * (i + 1) / STORIES))
        .map(part -> Copy.plain("A story of examples\n\n" + String.join("\n\n", part)))
        .toList();
  }
}
