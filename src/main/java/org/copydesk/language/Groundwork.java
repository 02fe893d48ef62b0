package org.copydesk.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

  private static final Groundwork FOUND = find();

  private final Optional<Preparations> preparations;
  private final Optional<String> notice;

  private Groundwork(Optional<Preparations> preparations, Optional<String> notice) {
    this.preparations = preparations;
    this.notice = notice;
  }

  /**
   * Why the start is slower than it could be, in a sentence; empty when there is nothing to say.
   */
  public static Optional<String> notice() {
    return FOUND.notice;
  }

  /** What is prepared. */
  static Optional<Preparations> preparations() {
    return FOUND.preparations;
  }

  /** {@code language}, reading with what is prepared. */
  static Language laid(Language language) {
    if (FOUND.preparations.isPresent()) {
      Preparations prepared = FOUND.preparations.get();
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
      return new Groundwork(Optional.empty(), Optional.empty());
    }
    try {
      if (!Files.isDirectory(Path.of(folder))) {
        throw new IOException("there is no folder " + folder);
      }
      return new Groundwork(Optional.of(Preparations.open(Path.of(folder))), Optional.empty());
    } catch (IOException e) {
      String why = "starting slowly, for the prepared files cannot be used: " + e.getMessage();
      return new Groundwork(
          Optional.empty(), Optional.of(why + "; install or build the application again"));
    }
  }
}
