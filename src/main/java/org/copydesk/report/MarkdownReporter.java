package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Position;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/**
 * Writes a summary in GitHub's Markdown, for a pull-request comment or a job summary. It ends
 * before 60,000 characters, for a comment holds 65,536.
 */
final class MarkdownReporter implements TextReporter {
  private static final int LIMIT = 60_000;
  private static final int EXCERPT = 100;

  @Override
  public Edition begin(RuleBook rules, Writer out) {
    return new MarkdownEdition(out);
  }

  private static final class MarkdownEdition implements Edition {
    private final Writer out;
    private final StringBuilder body = new StringBuilder();
    private long left;

    private MarkdownEdition(Writer out) {
      this.out = out;
    }

    @Override
    public void page(Page page) {
      if (page.findings().isEmpty()) {
        return;
      }
      StringBuilder story =
          new StringBuilder("\n### " + code(page.article().source().name()) + "\n\n");
      page.article()
          .headline()
          .ifPresent(words -> story.append("*").append(escape(words)).append("*\n\n"));
      for (Finding finding : page.findings()) {
        story.append(item(page.article(), finding));
      }
      add(story.toString(), page.findings().size());
    }

    @Override
    public void problem(Problem problem) {
      String who = problem.story().map(story -> code(story) + ": ").orElse("");
      add("\n> **Problem:** " + who + escape(problem.message()) + "\n", 1);
    }

    @Override
    public void end(Summary summary) throws IOException {
      out.write(head(summary));
      out.write(body.toString());
      if (left > 0) {
        out.write(
            String.format(Locale.ENGLISH, "%n… and %,d more; the full report has them all.%n", left)
                .replace("\r\n", "\n"));
      }
      out.flush();
    }

    private void add(String words, int findings) {
      if (left > 0 || body.length() + words.length() > LIMIT) {
        left += findings;
      } else {
        body.append(words);
      }
    }
  }

  private static String head(Summary summary) {
    String verdict =
        summary.problems() > 0
            ? "could not finish"
            : summary.errors() > 0
                ? "must not go out yet"
                : summary.warnings() > 0 ? "worth another look" : "found nothing wrong";
    return String.format(
        Locale.ENGLISH,
        "## Copydesk: %s\n\n"
            + "| stories | words | errors | warnings | suggestions |\n"
            + "|---:|---:|---:|---:|---:|\n"
            + "| %,d | %,d | %,d | %,d | %,d |\n",
        verdict,
        summary.stories(),
        summary.words(),
        summary.errors(),
        summary.warnings(),
        summary.suggestions());
  }

  private static String item(Article article, Finding finding) {
    Position at = article.source().position(finding.span().start());
    Excerpt excerpt = Excerpt.of(article.source(), finding.span(), EXCERPT);
    StringBuilder item = new StringBuilder("- ").append(sign(finding.severity()));
    item.append(" **").append(finding.severity().label()).append("** line ").append(at.line());
    item.append(": ").append(escape(finding.message()));
    item.append(" <sub>").append(code(finding.rule().toString())).append("</sub>\n");
    item.append("  > ")
        .append(escape(excerpt.before()))
        .append("**")
        .append(escape(excerpt.marked().strip()));
    item.append("**").append(escape(excerpt.after())).append('\n');
    if (!finding.fixes().isEmpty()) {
      item.append("  >\n  > → ").append(escape(Labels.of(finding.fixes()))).append('\n');
    }
    Labels.source(finding)
        .ifPresent(s -> item.append("  >\n  > <sub>").append(escape(s)).append("</sub>\n"));
    return item.toString();
  }

  private static String sign(Severity severity) {
    return switch (severity) {
      case ERROR -> "🔴";
      case WARNING -> "🟠";
      case SUGGESTION -> "🔵";
    };
  }

  private static String code(String words) {
    return "`" + words.replace("`", "'").replace("\n", " ") + "`";
  }

  private static String escape(String words) {
    return words.replaceAll("([\\\\`*_{}\\[\\]<>#|~@])", "\\\\$1").replace("\n", " ");
  }
}
