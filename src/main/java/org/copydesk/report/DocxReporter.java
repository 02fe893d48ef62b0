package org.copydesk.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/**
 * Writes a Word document: each story as it reads, each finding a comment on its words. The whole
 * document is in memory until its end, so it is for one story or a few.
 */
final class DocxReporter implements Reporter {
  @Override
  public Edition begin(RuleBook rules, OutputStream out) throws IOException {
    return new DocxEdition(rules, out, new WordFile());
  }

  @Override
  public boolean isText() {
    return false;
  }

  private static final class DocxEdition implements Edition {
    private final RuleBook rules;
    private final OutputStream out;
    private final WordFile file;
    private final List<Problem> problems = new ArrayList<>();

    private DocxEdition(RuleBook rules, OutputStream out, WordFile file) {
      this.rules = rules;
      this.out = out;
      this.file = file;
    }

    @Override
    public void page(Page page) {
      new DocxStory(page, rules, file).write();
    }

    @Override
    public void problem(Problem problem) {
      problems.add(problem);
    }

    @Override
    public void end(Summary summary) throws IOException {
      if (!problems.isEmpty()) {
        file.begin("Problems");
        problems.forEach(problem -> file.paragraph("ListBullet").words(problem.told()));
      }
      file.writeTo(out);
      out.flush();
    }
  }
}
