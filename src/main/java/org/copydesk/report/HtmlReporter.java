package org.copydesk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RulePages;

/**
 * Writes one self-contained page an editor can open: each story as it reads, the words marked in
 * place, the notes in the margin beside them. It asks nothing of the network.
 */
final class HtmlReporter implements TextReporter {
  private final String version;

  HtmlReporter(String version) {
    this.version = version;
  }

  @Override
  public Edition begin(RuleBook rules, Writer out) throws IOException {
    out.write(
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
        <meta name="generator" content="copydesk %s">
        <title>Copydesk report</title>
        <style>
        """
            .formatted(HtmlStory.escape(version)));
    out.write(resource("page.css"));
    out.write(
        """
        </style>
        </head>
        <body>
        <header class="desk"><div class="in">
        <h1>Copydesk report</h1>
        <button type="button" class="error" aria-pressed="true">errors</button>
        <button type="button" class="warning" aria-pressed="true">warnings</button>
        <button type="button" class="suggestion" aria-pressed="true">suggestions</button>
        <span class="hint"><kbd>j</kbd> next <kbd>k</kbd> back <kbd>1</kbd><kbd>2</kbd><kbd>3</kbd> show or hide</span>
        <span class="where" id="where" role="status" aria-live="polite"></span>
        </div></header>
        <main>
        """);
    return new HtmlEdition(rules, out);
  }

  private static final class HtmlEdition implements Edition {
    private final RuleBook rules;
    private final Writer out;
    private final Set<RuleId> spoken = new TreeSet<>();
    private int notes;

    private HtmlEdition(RuleBook rules, Writer out) {
      this.rules = rules;
      this.out = out;
    }

    @Override
    public void page(Page page) throws IOException {
      out.write(new HtmlStory(page, notes).html());
      notes += page.findings().size();
      page.findings().forEach(finding -> spoken.add(finding.rule()));
    }

    @Override
    public void problem(Problem problem) throws IOException {
      out.write(
          "<p class=\"problem\"><b>Problem</b> " + HtmlStory.escape(problem.told()) + "</p>\n");
    }

    @Override
    public void end(Summary summary) throws IOException {
      if (!spoken.isEmpty()) {
        out.write("<section class=\"rules\">\n<h2>The rules that spoke</h2>\n");
        for (RuleId id : spoken) {
          out.write(rules.find(id).map(HtmlReporter::rule).orElse(""));
        }
        out.write("</section>\n");
      }
      out.write("</main>\n<script>\n");
      out.write(resource("page.js"));
      out.write("</script>\n</body>\n</html>\n");
      out.flush();
    }
  }

  /** The page of a rule, folded away under its name. */
  private static String rule(RuleInfo info) {
    return "<details id=\"%s\">\n<summary>%s <code>%s</code></summary>\n%s</details>\n"
        .formatted(
            anchor(info.id()),
            HtmlStory.escape(info.title()),
            HtmlStory.escape(info.id().toString()),
            RulePages.of(info).html(3));
  }

  /** What the page of a rule is called within the report. */
  static String anchor(RuleId rule) {
    return "rule-" + rule.toString().replaceAll("[^\\w.-]", "-");
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReporter.class.getResourceAsStream("/report/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
