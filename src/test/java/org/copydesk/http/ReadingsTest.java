package org.copydesk.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.copydesk.article.Article;
import org.copydesk.article.Metadata;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;
import org.copydesk.desk.Desk;
import org.copydesk.desk.Staff;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.http.Readings.Marked;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadingsTest {
  private static final Optional<String> STORY = Optional.of("the story");
  private static final Optional<String> OTHER = Optional.of("another story");

  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private final AtomicInteger reads = new AtomicInteger();
  private final Desk desk =
      new Desk(
          any ->
              new Staff(
                  story -> story,
                  List.<Checker>of(new Slow(begun, go, reads)),
                  (story, found) -> List.of()));
  private final Readings readings = new Readings(() -> desk, 2, 1, Duration.ofSeconds(60));

  /** Waits where a story says “wait”. */
  private record Slow(CountDownLatch begun, CountDownLatch go, AtomicInteger reads)
      implements Rule {
    @Override
    public RuleInfo info() {
      return RuleInfo.of(
          "style/a-slow",
          Severity.WARNING,
          "A rule",
          "Why.",
          Example.bad("[[bad]]"),
          Example.good("x"));
    }

    @Override
    public List<Finding> check(Article article) {
      reads.incrementAndGet();
      if (article.source().text().contains("wait")) {
        begun.countDown();
        try {
          go.await();
        } catch (InterruptedException e) {
          throw new IllegalStateException(e);
        }
      }
      return List.of();
    }
  }

  @AfterEach
  void end() {
    go.countDown();
    readings.close();
  }

  private CompletableFuture<Marked> read(String words, Optional<String> document) {
    Source source = new Source("test", words);
    Article article =
        new Article.Builder(source)
            .block(Role.PARAGRAPH, new Text.Builder(source).verbatim(0, words.length()).build())
            .metadata(Metadata.NONE)
            .build();
    return readings.read(article, Settings.BUILT_IN, false, document);
  }

  private static boolean whole(CompletableFuture<Marked> asked) throws Exception {
    return asked.get(30, TimeUnit.SECONDS).whole();
  }

  @Test
  void theSameTextAskedForWhileItIsReadIsReadOnceAndToItsEnd() throws Exception {
    CompletableFuture<Marked> first = read("wait", STORY);
    begun.await();
    CompletableFuture<Marked> second = read("wait", STORY);
    go.countDown();
    assertThat(whole(second)).isTrue();
    assertThat(whole(first)).isTrue();
    assertThat(reads).hasValue(1);
  }

  @Test
  void aTextThatWasLeftOffIsReadAnewWhenItIsBack() throws Exception {
    CompletableFuture<Marked> older = read("wait", STORY);
    begun.await();
    assertThat(whole(read("new", STORY))).isTrue();
    CompletableFuture<Marked> back = read("wait", STORY);
    go.countDown();
    assertThat(whole(back)).isTrue();
    assertThat(whole(older)).isFalse();
  }

  @Test
  void aTextOfTwoStoriesIsReadForTheOneThatKeepsIt() throws Exception {
    CompletableFuture<Marked> kept = read("wait", STORY);
    begun.await();
    CompletableFuture<Marked> left = read("wait", OTHER);
    assertThat(whole(read("new", OTHER))).isTrue();
    go.countDown();
    assertThat(whole(kept)).isTrue();
    assertThat(left).isCompleted();
    assertThat(reads).hasValue(2);
  }

  @Test
  void aTextOfTwoStoriesIsLeftOffWhenNeitherKeepsIt() throws Exception {
    CompletableFuture<Marked> one = read("wait", STORY);
    begun.await();
    CompletableFuture<Marked> other = read("wait", OTHER);
    assertThat(whole(read("new", OTHER))).isTrue();
    assertThat(whole(read("new", STORY))).isTrue();
    go.countDown();
    assertThat(whole(one)).isFalse();
    assertThat(whole(other)).isFalse();
  }

  @Test
  void aTextOfNoStoryIsNeverLeftOff() throws Exception {
    CompletableFuture<Marked> nameless = read("wait", Optional.empty());
    begun.await();
    CompletableFuture<Marked> named = read("wait", STORY);
    assertThat(whole(read("new", STORY))).isTrue();
    go.countDown();
    assertThat(whole(nameless)).isTrue();
    assertThat(whole(named)).isTrue();
  }

  @Test
  void aTextIsReadOnceAndThenKnown() throws Exception {
    assertThat(whole(read("known", STORY))).isTrue();
    assertThat(whole(read("known", OTHER))).isTrue();
    assertThat(reads).hasValue(1);
  }

  @Test
  void whoIsTurnedAwayMayAskAgain() throws Exception {
    read("wait", Optional.empty());
    begun.await();
    CompletableFuture<Marked> second = read("wait too", Optional.empty());
    while (readings.running() < 2) {
      Thread.onSpinWait();
    }
    CompletableFuture<Marked> waiting = read("waiting", Optional.empty());
    assertThatThrownBy(() -> read("one too many", STORY))
        .isInstanceOf(Readings.CrowdedException.class);
    go.countDown();
    assertThat(whole(second)).isTrue();
    assertThat(whole(waiting)).isTrue();
    assertThat(whole(read("one too many", STORY))).isTrue();
  }
}
