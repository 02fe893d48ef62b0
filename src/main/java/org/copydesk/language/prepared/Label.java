package org.copydesk.language.prepared;

import org.languagetool.Tag;
import org.languagetool.rules.patterns.AbstractPatternRule;

/**
 * What is known of a rule of LanguageTool before it is built.
 *
 * @param id its id, shared by the rules of its group
 * @param number its number within the group: "2"
 * @param category the id of its category
 * @param off whether LanguageTool has it or its category off
 * @param special whether it is picky, of the paid service, for one kind of text, or needs an
 *     earlier match in the text
 */
public record Label(String id, String number, String category, boolean off, boolean special) {
  /** What is known of a rule that is built. */
  public static Label of(AbstractPatternRule rule) {
    return new Label(
        rule.getId(),
        rule.getSubId(),
        rule.getCategory().getId().toString(),
        rule.isDefaultOff() || rule.getCategory().isDefaultOff(),
        rule.hasTag(Tag.picky)
            || rule.isPremium()
            || rule.isGoalSpecific()
            || rule.getMinPrevMatches() != 0);
  }

  /** The id with the number: "A_AN[2]". */
  public String fullId() {
    return id + "[" + number + "]";
  }

  static Label parse(String line) {
    String[] parts = line.split("\t", -1);
    return new Label(parts[0], parts[1], parts[2], parts[3].equals("1"), parts[4].equals("1"));
  }

  /** The line of a rule that is always wanted and belongs to no category. */
  static String nameless(AbstractPatternRule rule) {
    return new Label(rule.getId(), rule.getSubId(), "", false, false).line();
  }

  String line() {
    return String.join("\t", id, number, category, off ? "1" : "0", special ? "1" : "0");
  }
}
