package org.copydesk.bench;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.check.Checks;
import org.copydesk.check.Knowledge;
import org.copydesk.language.Analyst;
import org.copydesk.language.FsaLexicon;
import org.copydesk.language.LanguageToolChecker;
import org.copydesk.language.Levels;
import org.copydesk.pack.Packs;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Rule;

/** The checkers, as they are put together for a story without settings. */
final class Desks {
  private Desks() {}

  /** Our own rules, in Java and in YAML. */
  static List<Checker> own() {
    List<Checker> all = new ArrayList<>(Checks.all(Knowledge.of(FsaLexicon.english())));
    all.addAll(Packs.builtIn().rules());
    return all;
  }

  /** The rules of {@code pack} among our own. */
  static List<Checker> own(String pack) {
    List<Checker> wanted =
        own().stream().filter(checker -> checker instanceof Rule rule && in(pack, rule)).toList();
    if (wanted.isEmpty()) {
      throw new IllegalArgumentException("no rule of our own is in " + pack);
    }
    return wanted;
  }

  /** LanguageTool's rules, analysing with {@code analyst}. */
  static Checker languageTool(Analyst analyst) {
    return new LanguageToolChecker(analyst, Levels.standard());
  }

  private static boolean in(String pack, Rule rule) {
    return rule.info().id().pack().equals(pack);
  }
}
