package org.copydesk.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.language.prepared.Preparations;
import org.copydesk.rule.RuleInfo;
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
      List<RuleInfo> infos = Infos.of(EnglishRules.patterns(), Levels.standard());
      Preparations.make(
          folder,
          Languages.getLanguageForShortCode("en"),
          InfoText.written(infos),
          Model.packed(),
          Runs.packed());
    }
  }
}
