package org.copydesk.language.prepared;

import java.io.IOException;
import java.nio.file.Path;
import org.languagetool.Languages;

/** Prepares LanguageTool's English while the application is built. */
public final class Preparing {
  private Preparing() {}

  /** Prepares into the folder {@code args[0]}, unless what is there still fits. */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    try {
      Preparations.open(folder);
    } catch (IOException missing) {
      Preparations.make(folder, Languages.getLanguageForShortCode("en"));
    }
  }
}
