package org.copydesk.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.copydesk.rule.RuleBook;

/** Writes reports that are text, in UTF-8. */
interface TextReporter extends Reporter {
  /**
   * Begins a report.
   *
   * @param rules where titles and reasons are looked up
   * @param out where the report goes, flushed at its end; never closed here
   * @throws IOException when {@code out} cannot be written
   */
  Edition begin(RuleBook rules, Writer out) throws IOException;

  @Override
  default Edition begin(RuleBook rules, OutputStream out) throws IOException {
    return begin(rules, new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  @Override
  default boolean isText() {
    return true;
  }
}
