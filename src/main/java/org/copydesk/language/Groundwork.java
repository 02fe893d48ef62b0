package org.copydesk.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.facts.Once;
import org.copydesk.language.prepared.Preparations;
import org.languagetool.Language;

/**
 * What the application has prepared of LanguageTool, where it has. The launcher says in the system
 * property {@value #FOLDER} where it lies; without that, or with the environment variable {@value
 * #SWITCH} set to "off", LanguageTool works everything out for itself, to the same end.
 */
public final class Groundwork {
  /** The system property that names the folder. */
  public static final String FOLDER = "copydesk.prepared";

  /** The environment variable that switches everything prepared off. */
  public static final String SWITCH = "COPYDESK_PREPARED";

  private static final Supplier<Groundwork> FOUND = new Once<>(Groundwork::find);

  /** What there is to say of it, once somebody has looked. */
  private static volatile Optional<String> said = Optional.empty();

  private final Optional<Preparations> preparations;

  private Groundwork(Optional<Preparations> preparations) {
    this.preparations = preparations;
  }

  /**
   * Why the start was slower than it could be, in a sentence; empty when there is nothing to say,
   * or LanguageTool has not been needed yet.
   */
  public static Optional<String> notice() {
    return said;
  }

  /** What is prepared. */
  static Optional<Preparations> preparations() {
    return FOUND.get().preparations;
  }

  /** {@code language}, reading with what is prepared. */
  static Language laid(Language language) {
    Optional<Preparations> found = preparations();
    if (found.isPresent()) {
      Preparations prepared = found.get();
      try {
        language.setSentenceTokenizer(prepared.sentences());
        language.setChunker(prepared.chunker());
        language.setDisambiguator(prepared.disambiguator(language));
      } catch (IOException e) {
        throw new java.io.UncheckedIOException("the prepared files cannot be read", e);
      }
    }
    return language;
  }

  private static Groundwork find() {
    String folder = System.getProperty(FOLDER);
    if (folder == null || "off".equals(System.getenv(SWITCH))) {
      return new Groundwork(Optional.empty());
    }
    try {
      if (!Files.isDirectory(Path.of(folder))) {
        throw new IOException("there is no folder " + folder);
      }
      return new Groundwork(Optional.of(Preparations.open(Path.of(folder))));
    } catch (IOException e) {
      said =
          Optional.of(
              "a slow start, for the prepared files cannot be used: "
                  + e.getMessage()
                  + "; install or build the application again");
      return new Groundwork(Optional.empty());
    }
  }
}
