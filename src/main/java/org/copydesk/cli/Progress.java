package org.copydesk.cli;

import java.util.Locale;

/**
 * A bar on standard error for a person who waits: shown when the work takes longer than a second,
 * gone when it is done.
 */
final class Progress implements AutoCloseable {
  private static final long PATIENCE = 1_000_000_000L;
  private static final long BEAT = 100_000_000L;
  private static final int BAR = 30;

  private final Console console;
  private final boolean looking;
  private final long total;
  private final long began = System.nanoTime();
  private long done;
  private long shownAt;
  private boolean shown;

  private Progress(Console console, long total, boolean looking) {
    this.console = console;
    this.total = total;
    this.looking = looking;
  }

  /** A bar for {@code total} stories. */
  static Progress of(Console console, long total) {
    return new Progress(console, total, console.errIsTerminal() && total > 1);
  }

  /** Says that one more story is done. */
  void step() {
    done++;
    long now = System.nanoTime();
    if (looking && now - began > PATIENCE && now - shownAt > BEAT && done < total) {
      shownAt = now;
      shown = true;
      console.err().print("\r" + line(now) + "\u001b[K");
      console.err().flush();
    }
  }

  /** Says that {@code stories} are done by now; it never goes back. */
  void reach(long stories) {
    if (stories > done) {
      done = stories - 1;
      step();
    }
  }

  /** Takes the bar away, so that something else can be written. */
  void pause() {
    if (shown) {
      shown = false;
      console.err().print("\r\u001b[K");
      console.err().flush();
    }
  }

  @Override
  public void close() {
    pause();
  }

  private String line(long now) {
    int filled = (int) (BAR * done / total);
    long left = (now - began) / done * (total - done) / 1_000_000_000L;
    return String.format(
        Locale.ENGLISH,
        "[%s%s] %,d of %,d stories, about %s left",
        "#".repeat(filled),
        "-".repeat(BAR - filled),
        done,
        total,
        left < 60 ? left + " s" : left / 60 + " min " + left % 60 + " s");
  }
}
