package org.copydesk.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;

/** Reads stories of our own before anybody else's, so that the first of theirs is read quickly. */
final class Warming {
  /** So many are read before anybody is served, which is what a start has time for. */
  private static final int STORIES = 12;

  /** So many more while nobody has asked for anything yet. */
  private static final int BEHIND = 68;

  private static final int PARAGRAPHS = 3;
  private static final String FIRST =
      "A first story\n\nThe mayor, 51, told the council on Monday that it had spent 12 per cent more"
          + " than last year.\n\n“We knew,” she said.";

  private final Newsdesk newsdesk;
  private List<Article> behind = List.of();

  Warming(Newsdesk newsdesk) {
    this.newsdesk = newsdesk;
  }

  /**
   * Reads on every processor: nobody else is served yet. A first story has the rules loaded while
   * the others are still put together.
   */
  void before() {
    CompletableFuture<List<Article>> others = CompletableFuture.supplyAsync(this::stories);
    read(Copy.plain(FIRST));
    List<Article> stories = others.join();
    int first = Math.min(STORIES, stories.size());
    stories.subList(0, first).parallelStream().forEach(this::read);
    behind = stories.subList(first, stories.size());
  }

  /** Goes on with the others, one after another, until {@code asked}. */
  void behind(BooleanSupplier asked) {
    Thread thread =
        new Thread(
            () -> behind.stream().takeWhile(story -> !asked.getAsBoolean()).forEach(this::read),
            "copydesk-warming");
    thread.setDaemon(true);
    thread.start();
  }

  private void read(Article story) {
    newsdesk.desk().check(story, newsdesk.settings());
  }

  /** Stories made of what the rules' own examples say, of every kind some. */
  private List<Article> stories() {
    List<String> copy =
        new ArrayList<>(
            newsdesk.rules().apply(newsdesk.settings()).all().stream()
                .filter(rule -> rule.id().pack().matches("dates|numbers|names|facts|style"))
                .map(RuleInfo::examples)
                .flatMap(List::stream)
                .map(Example::copy)
                .map(text -> text.replace("[[", "").replace("]]", ""))
                .filter(text -> !text.contains("\n"))
                .toList());
    Collections.shuffle(copy, new Random(STORIES));
    return IntStream.range(0, Math.min(STORIES + BEHIND, copy.size() / PARAGRAPHS))
        .mapToObj(i -> copy.subList(i * PARAGRAPHS, (i + 1) * PARAGRAPHS))
        .map(part -> Copy.plain("A story of examples\n\n" + String.join("\n\n", part)))
        .toList();
  }
}
