package org.copydesk.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.copydesk.article.Article;
import org.copydesk.article.Metadata;
import org.copydesk.article.Role;
import org.copydesk.desk.Desk;
import org.copydesk.desk.Errand;
import org.copydesk.desk.Verdict;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.settings.Settings;

/**
 * Stories being read and those lately read: the same text is read once, however often it is asked
 * for; a newer text of a document takes the place of the older; nothing takes longer than the
 * limit.
 */
final class Readings implements AutoCloseable {
  /** From so many characters a text is long, and lets shorter ones pass. */
  private static final int LONG = 20_000;

  /** How many characters of lately read texts are kept. */
  private static final long KEPT = 1_000_000;

  /** How long after the limit nobody waits any more for a rule that does not end. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private final Supplier<Desk> desks;
  private final Duration limit;
  private final Rota rota;
  private final Map<Key, Reading> lately = new LinkedHashMap<>(16, 0.75f, true);

  /** What is being read of each document. */
  private final Map<String, Reading> documents = new HashMap<>();

  private long kept;

  /**
   * Readings by {@code desks}: so many at once, so many waiting, none longer than {@code limit}.
   */
  Readings(Supplier<Desk> desks, int workers, int room, Duration limit) {
    this.desks = desks;
    this.limit = limit;
    this.rota = new Rota(workers, room);
  }

  /**
   * What came of reading a story.
   *
   * @param page the story marked up, as far as it was read
   * @param problems what kept us from reading it whole
   */
  record Marked(Page page, List<Problem> problems) {
    Marked {
      problems = List.copyOf(problems);
    }

    boolean whole() {
      return problems.isEmpty();
    }
  }

  /** Too many stories wait. */
  static final class CrowdedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CrowdedException() {
      super("too many texts are waiting; try again in a second");
    }
  }

  private record Key(
      Desk desk,
      String text,
      List<Role> roles,
      Metadata metadata,
      List<String> sources,
      Settings settings,
      boolean piece) {}

  /** A text under way, or one that was read; a text that several wait for is one of theirs all. */
  private static final class Reading {
    private final CompletableFuture<Marked> answer = new CompletableFuture<>();
    private volatile int waiting;

    private boolean unwanted() {
      return waiting == 0 && !answer.isDone();
    }
  }

  /**
   * Reads a story in its turn.
   *
   * @param piece whether it is only a piece of a story
   * @param document what it is a version of; a reading of an older version is left off, unless
   *     somebody else waits for it
   * @throws CrowdedException when too many wait
   */
  CompletableFuture<Marked> read(
      Article article, Settings settings, boolean piece, Optional<String> document) {
    List<Role> roles = article.blocks().stream().map(block -> block.role()).toList();
    Desk desk = desks.get();
    Metadata metadata = article.metadata();
    List<String> sources = metadata.sources().files().stream().map(Readings::stamp).toList();
    Key key = new Key(desk, article.source().text(), roles, metadata, sources, settings, piece);
    Reading reading;
    boolean known;
    synchronized (lately) {
      Reading held = lately.get(key);
      known = held != null && !held.unwanted();
      reading = known ? held : new Reading();
      if (!known) {
        forget(key, held);
        keep(key, reading);
      }
      wantedFor(document, reading);
    }
    // Not within the lock: whoever waits for the answer may ask again as soon as it is there.
    reading.answer.whenComplete(
        (marked, failure) -> done(key, reading, document, failure == null && marked.whole()));
    if (known) {
      return reading.answer;
    }
    long end = System.nanoTime() + limit.toNanos();
    BooleanSupplier over = () -> reading.waiting == 0 || System.nanoTime() - end > 0;
    Runnable task = () -> work(desk, article, settings, new Errand(piece, over), reading.answer);
    if (!rota.offer(task, article.source().text().length() >= LONG)) {
      CrowdedException crowded = new CrowdedException();
      reading.answer.completeExceptionally(crowded);
      throw crowded;
    }
    Problem late = Problem.of(article.source().name(), "nothing was checked: time ran out");
    return reading.answer.completeOnTimeout(
        new Marked(new Page(article, List.of(), List.of()), List.of(late)),
        limit.plus(GRACE).toMillis(),
        TimeUnit.MILLISECONDS);
  }

  /** When a file that a story is held against was written. */
  private static String stamp(Path file) {
    try {
      return Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return "gone";
    }
  }

  /** Has a document wait for {@code reading}, and no more for what it waited for before. */
  private void wantedFor(Optional<String> document, Reading reading) {
    Reading older = document.map(name -> documents.put(name, reading)).orElse(null);
    if (older != reading) {
      reading.waiting++;
      if (older != null) {
        older.waiting--;
      }
    }
  }

  private void done(Key key, Reading reading, Optional<String> document, boolean whole) {
    synchronized (lately) {
      document.ifPresent(name -> documents.remove(name, reading));
      if (!whole) {
        forget(key, reading);
      }
    }
  }

  /**
   * Has something of so many characters read in its turn; the same is not remembered.
   *
   * @throws CrowdedException when too many wait
   */
  <T> CompletableFuture<T> give(int length, Supplier<T> reading) {
    CompletableFuture<T> asked = new CompletableFuture<>();
    Runnable task =
        () -> {
          try {
            asked.complete(reading.get());
          } catch (Throwable e) {
            asked.completeExceptionally(e);
          }
        };
    if (!rota.offer(task, length >= LONG)) {
      throw new CrowdedException();
    }
    return asked;
  }

  private static void work(
      Desk desk,
      Article article,
      Settings settings,
      Errand errand,
      CompletableFuture<Marked> asked) {
    try {
      Verdict verdict = desk.check(article, settings, errand);
      asked.complete(new Marked(verdict.page().orElseThrow(), verdict.problems()));
    } catch (Throwable e) {
      // Memory that ran out too: the others go on, and this one is told.
      asked.completeExceptionally(e);
    }
  }

  private void keep(Key key, Reading reading) {
    lately.put(key, reading);
    kept += key.text().length();
    Iterator<Key> oldest = lately.keySet().iterator();
    while (kept > KEPT && lately.size() > 1) {
      kept -= oldest.next().text().length();
      oldest.remove();
    }
  }

  private void forget(Key key, Reading reading) {
    if (reading != null && lately.remove(key, reading)) {
      kept -= key.text().length();
    }
  }

  /** Whether anything was ever to be read, or never will be. */
  boolean asked() {
    return rota.asked();
  }

  int waiting() {
    return rota.waiting();
  }

  int running() {
    return rota.running();
  }

  /** Takes no more, and waits until what was taken is read. */
  @Override
  public void close() {
    rota.close();
  }
}
