package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.article.Position;
import org.copydesk.article.Source;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/**
 * Writes JUnit XML: a suite a story, a failed case a finding, one passed case for a sound story.
 * Suggestions are told in a passed case, for they fail nothing.
 */
final class JunitReporter implements TextReporter {
  @Override
  public Edition begin(RuleBook rules, Writer out) throws IOException {
    XmlOutput xml = new XmlOutput(out);
    xml.start("testsuites", "name", "copydesk");
    return new JunitEdition(xml);
  }

  private record JunitEdition(XmlOutput xml) implements Edition {
    @Override
    public void page(Page page) throws IOException {
      List<Finding> findings = page.findings();
      long failures = findings.size() - page.count(Severity.SUGGESTION);
      Source source = page.article().source();
      suite(source.name(), Math.max(1, findings.size()), failures, 0);
      for (Finding finding : findings) {
        finding(source, finding);
      }
      if (findings.isEmpty()) {
        testcase(source.name(), "sound").end();
      }
      xml.end();
    }

    private void finding(Source source, Finding finding) throws IOException {
      Position at = source.position(finding.span().start());
      String place = source.name() + ":" + at.line() + ":" + at.column();
      testcase(source.name(), finding.rule() + " at " + at.line() + ":" + at.column());
      String text =
          place + "\n" + finding.span().of(source.text()) + "\n" + Labels.withSource(finding);
      if (finding.severity() == Severity.SUGGESTION) {
        xml.start("system-out").text(text).end();
      } else {
        xml.start("failure", "message", finding.message(), "type", finding.severity().label());
        xml.text(text).end();
      }
      xml.end();
    }

    @Override
    public void problem(Problem problem) throws IOException {
      String story = problem.story().orElse("copydesk");
      suite(story, 1, 0, 1);
      testcase(story, problem.rule().map(Object::toString).orElse("reading"));
      xml.start("error", "message", problem.message(), "type", "problem").end();
      xml.end().end();
    }

    @Override
    public void end(Summary summary) throws IOException {
      xml.end().finish();
    }

    private void suite(String name, long tests, long failures, long errors) throws IOException {
      xml.start(
          "testsuite",
          "name",
          name,
          "tests",
          Long.toString(tests),
          "failures",
          Long.toString(failures),
          "errors",
          Long.toString(errors),
          "skipped",
          "0",
          "time",
          "0");
    }

    private XmlOutput testcase(String story, String name) throws IOException {
      return xml.start("testcase", "classname", story, "name", name, "time", "0");
    }
  }
}
