package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.copydesk.cli.StoryOptions.Filing;

/** Waits for stories to be saved, and has them checked again, until the process is ended. */
final class Watch {
  /** An editor writes a file in several steps: wait until it has been quiet this long. */
  private static final long QUIET_MILLISECONDS = 150;

  private final Console console;

  Watch(Console console) {
    this.console = console;
  }

  /** What to do with the stories that were saved. */
  @FunctionalInterface
  interface Again {
    int check(List<Filing> saved) throws IOException;
  }

  /** Waits for ever; returns only when the thread is interrupted, with the last status. */
  int over(List<Filing> filings, Again again) throws IOException {
    Map<Path, Filing> byFile = new HashMap<>();
    for (Filing filing : filings) {
      filing.file().ifPresent(file -> byFile.put(file.toAbsolutePath().normalize(), filing));
    }
    if (byFile.isEmpty()) {
      throw new UsageException("--watch needs stories in files");
    }
    try (WatchService watch = FileSystems.getDefault().newWatchService()) {
      Set<Path> folders = new HashSet<>();
      byFile.keySet().forEach(file -> folders.add(file.getParent()));
      for (Path folder : folders) {
        folder.register(
            watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
      }
      int status = 0;
      console.say("watching; Ctrl-C ends");
      while (true) {
        Set<Path> saved = saved(watch);
        List<Filing> changed = new ArrayList<>();
        saved.stream().sorted().filter(byFile::containsKey).map(byFile::get).forEach(changed::add);
        if (!changed.isEmpty()) {
          status = again.check(changed);
        }
        if (Thread.currentThread().isInterrupted()) {
          return status;
        }
      }
    }
  }

  private static Set<Path> saved(WatchService watch) {
    Set<Path> files = new HashSet<>();
    try {
      WatchKey key = watch.take();
      while (key != null) {
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
          if (event.context() instanceof Path name) {
            files.add(folder.resolve(name).normalize());
          }
        }
        key.reset();
        key = watch.poll(QUIET_MILLISECONDS, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return files;
  }
}
