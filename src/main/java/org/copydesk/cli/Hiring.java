package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.copydesk.desk.Desk;
import org.copydesk.desk.SpareThreads;
import org.copydesk.desk.StorySources;
import org.copydesk.http.Newsdesk.Hire;
import org.copydesk.rule.RuleBook;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SettingsTree;
import org.copydesk.yaml.YamlException;

/**
 * Who works in the server: hired anew when a settings file or a folder of rules has changed, so
 * that a newsroom need not start it again. When the files have a mistake, who worked before stays,
 * and it is said. Safe for several threads.
 */
final class Hiring implements Supplier<Hire> {
  /** How often the files are looked at, at most. */
  private static final long EVERY = TimeUnit.SECONDS.toNanos(1);

  /** How deep a folder of rules goes. */
  private static final int DEEP = 6;

  private final Supplier<SettingsTree> settings;
  private final Path place;
  private final Optional<Path> only;
  private final StorySources sources;
  private final SpareThreads spare = new SpareThreads(Runtime.getRuntime().availableProcessors());
  private Hire hired;
  private Map<Path, String> files;
  private int edition;
  private long looked;

  /**
   * A hiring.
   *
   * @param settings reads the settings files as they stand
   * @param place the folder whose settings hold
   * @param only the one settings file that holds instead, if one was named
   */
  Hiring(Supplier<SettingsTree> settings, Path place, Optional<Path> only) {
    this(settings, place, only, StorySources.LOCAL);
  }

  /** The same, where stories may name as their sources what {@code sources} lets them. */
  Hiring(Supplier<SettingsTree> settings, Path place, Optional<Path> only, StorySources sources) {
    this.sources = sources;
    this.settings = settings;
    this.place = place;
    this.only = only;
    this.hired = hire();
    this.files = files(hired.settings());
    this.looked = System.nanoTime();
  }

  @Override
  public synchronized Hire get() {
    if (System.nanoTime() - looked < EVERY) {
      return hired;
    }
    looked = System.nanoTime();
    Map<Path, String> now = files(hired.settings());
    if (now.equals(files)) {
      return hired;
    }
    files = now;
    try {
      hired = hire();
      files = files(hired.settings());
    } catch (YamlException | UsageException e) {
      hired = hired.keptFor(e.getMessage() + " (what held before still does)");
    }
    return hired;
  }

  private Hire hire() {
    edition++;
    return hire(settings.get().settings(place), String.valueOf(edition));
  }

  private Hire hire(Settings held, String edition) {
    Desk desk = Newsroom.desk(Optional.empty(), spare);
    RuleBook book = Newsroom.rules(held);
    return new Hire(
        desk,
        held,
        any -> book,
        page -> Newsroom.sheet(page, held),
        Newsroom.proofreader(desk, settings, sources),
        edition,
        Optional.empty());
  }

  /** What could change what holds, and when each was last written. */
  private Map<Path, String> files(Settings held) {
    List<Path> roots = new ArrayList<>(held.rules());
    only.ifPresent(roots::add);
    for (Path at = place.toAbsolutePath(); at != null; at = at.getParent()) {
      roots.add(at.resolve(".copydesk.yml"));
    }
    Map<Path, String> all = new TreeMap<>();
    for (Path root : roots) {
      try (Stream<Path> found = Files.walk(root, DEEP)) {
        found.filter(Files::isRegularFile).forEach(file -> all.put(file, stamp(file)));
      } catch (IOException e) {
        // It is not there now: its coming is a change.
      }
    }
    return all;
  }

  private static String stamp(Path file) {
    try {
      return Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return "gone";
    }
  }
}
