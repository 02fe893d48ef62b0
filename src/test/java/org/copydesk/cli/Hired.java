package org.copydesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.copydesk.http.Newsdesk.Hire;
import org.copydesk.settings.Layer;
import org.copydesk.settings.SettingsTree;

/** Who works in a server without options. */
final class Hired {
  private Hired() {}

  static Hire plainly() {
    return hiring(Path.of("/")).get();
  }

  /** Who works under the settings in {@code file} as they stand. */
  static Hiring by(Path file) {
    return hiring(file.getParent());
  }

  private static Hiring hiring(Path folder) {
    return new Hiring(
        () -> new SettingsTree(Layer.silent("options"), Optional.empty(), held -> held),
        folder,
        Optional.empty());
  }
}
