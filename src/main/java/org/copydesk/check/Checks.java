package org.copydesk.check;

import java.util.List;
import org.copydesk.check.grammar.DoubledWord;
import org.copydesk.rule.Rule;

/** The rules written in Java, sorted by name. */
public final class Checks {
  private Checks() {}

  /** Every rule that needs nothing but the story. */
  public static List<Rule> all() {
    return List.of(new DoubledWord());
  }
}
