package org.copydesk.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.copydesk.settings.Settings;
import org.copydesk.settings.ValeSource;

/** Tells what of a package in Vale's format is not run, once each. Safe for several threads. */
final class StyleNotes {
  private final Consumer<String> say;
  private final Set<ValeSource> told = ConcurrentHashMap.newKeySet();

  /** Notes go to {@code say}. */
  StyleNotes(Consumer<String> say) {
    this.say = say;
  }

  /** The same settings, once what they do not run has been told. */
  Settings told(Settings settings) {
    settings
        .vale()
        .map(Settings.Held::value)
        .filter(told::add)
        .ifPresent(source -> tell(source, Newsroom.stylePackages(source).skipped()));
    return settings;
  }

  private void tell(ValeSource source, List<String> skipped) {
    if (!skipped.isEmpty()) {
      say.accept(
          source.ini().orElseThrow()
              + ": not run: "
              + String.join("; ", skipped)
              + ". Everything else is");
    }
  }
}
