package org.copydesk.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

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
    return new HtmlEdition(out);
  }

  private static final class HtmlEdition implements Edition {
    private final Writer out;
    private int notes;

    private HtmlEdition(Writer out) {
      this.out = out;
    }

    @Override
    public void page(Page page) throws IOException {
      out.write(new HtmlStory(page, notes).html());
      notes += page.findings().size();
    }

    @Override
    public void problem(Problem problem) throws IOException {
      out.write(
          "<p class=\"problem\"><b>Problem</b> " + HtmlStory.escape(problem.told()) + "</p>\n");
    }

    @Override
    public void end(Summary summary) throws IOException {
      out.write("</main>\n<script>\n");
      out.write(resource("page.js"));
      out.write("</script>\n</body>\n</html>\n");
      out.flush();
    }
  }

  private static String resource(String name) {
    try (InputStream in = HtmlReporter.class.getResourceAsStream("/report/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
