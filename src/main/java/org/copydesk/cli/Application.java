package org.copydesk.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The application that is running. */
final class Application {
  private Application() {}

  /** Its jar, or its folder of classes; empty where Java does not tell. */
  static Optional<Path> file() {
    CodeSource source = Application.class.getProtectionDomain().getCodeSource();
    try {
      return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The folder of its source, where it stands in one that it was built in. */
  static Optional<Path> source() {
    return Stream.iterate(file().orElse(null), Objects::nonNull, Path::getParent)
        .filter(folder -> Files.exists(folder.resolve("pom.xml")))
        .filter(folder -> Files.exists(folder.resolve("src/main/lexicon")))
        .findFirst();
  }
}
