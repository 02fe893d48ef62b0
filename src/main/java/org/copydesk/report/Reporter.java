package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import org.copydesk.rule.RuleBook;

/**
 * Writes reports in one format. The same pages give the same bytes: no clock, no absolute paths.
 */
public interface Reporter {
  /**
   * Begins a report. Pages are written as they come, so that a long run needs little memory.
   *
   * @param rules where titles and reasons are looked up
   * @param out where the report goes; never closed here
   * @throws IOException when {@code out} cannot be written
   */
  Edition begin(RuleBook rules, Writer out) throws IOException;
}
