package org.copydesk.cli;

import java.util.Iterator;
import org.copydesk.settings.Settings;

/** The names of our own rules, for completion; worked out when somebody asks for them. */
class RuleCandidates implements Iterable<String> {
  @Override
  public Iterator<String> iterator() {
    return Newsroom.ownRules(Settings.BUILT_IN).all().stream()
        .map(info -> word(info.id().toString()))
        .iterator();
  }

  /** What is completed for the rule {@code name}. */
  String word(String name) {
    return name;
  }

  /** The same with the sign after which a level is written. */
  static final class BeforeLevel extends RuleCandidates {
    @Override
    String word(String name) {
      return name + "=";
    }
  }
}
