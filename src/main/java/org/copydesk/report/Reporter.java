package org.copydesk.report;

import java.io.IOException;
import java.io.OutputStream;
import org.copydesk.rule.RuleBook;

/**
 * Writes reports in one format. The same pages give the same bytes: no clock, no absolute paths.
 */
public interface Reporter {
  /**
   * Begins a report. Pages are written as they come, so that a long run needs little memory, where
   * the format lets them be.
   *
   * @param rules where titles and reasons are looked up
   * @param out where the report goes, whole once it was ended; never closed here
   * @throws IOException when {@code out} cannot be written
   */
  Edition begin(RuleBook rules, OutputStream out) throws IOException;

  /** Whether the report is text, which a terminal can show. */
  boolean isText();

  /** Whether whoever typed the command reads it: stories are then called as they were typed. */
  default boolean isConversation() {
    return false;
  }
}
