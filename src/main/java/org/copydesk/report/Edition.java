package org.copydesk.report;

import java.io.IOException;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Summary;

/** A report being written: pages and problems in the order given, then the end. */
public interface Edition {
  /** Adds a story. */
  void page(Page page) throws IOException;

  /** Adds a failure of the tool or its use. */
  void problem(Problem problem) throws IOException;

  /** Ends the report with its totals; nothing may follow. */
  void end(Summary summary) throws IOException;
}
