package org.copydesk.report;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.article.Article;
import org.copydesk.article.Position;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Related;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.rule.RuleBook;

/** Writes a marked-up page for a person at a terminal, readable with and without colour. */
public final class TerminalReporter implements TextReporter {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Palette palette;
  private final int width;
  private final Severity lowest;

  /**
   * A reporter.
   *
   * @param palette the colours
   * @param width the terminal's width in characters; lines are at least 40 and at most 120 long
   * @param lowest findings below this level are only counted
   */
  public TerminalReporter(Palette palette, int width, Severity lowest) {
    this.palette = palette;
    this.width = Math.max(40, Math.min(width, 120));
    this.lowest = lowest;
  }

  @Override
  public boolean isConversation() {
    return true;
  }

  @Override
  public Edition begin(RuleBook rules, Writer out) {
    return new TerminalEdition(out);
  }

  private final class TerminalEdition implements Edition {
    private final Writer out;
    private long hidden;

    private TerminalEdition(Writer out) {
      this.out = out;
    }

    @Override
    public void page(Page page) throws IOException {
      List<Finding> shown =
          page.findings().stream().filter(f -> f.severity().compareTo(lowest) >= 0).toList();
      hidden += page.findings().size() - shown.size();
      if (shown.isEmpty()) {
        return;
      }
      Article article = page.article();
      line(palette.bold(article.source().name()));
      for (String words : Lines.wrap(about(article), width)) {
        line(palette.faint(words));
      }
      line("");
      for (Finding finding : shown) {
        finding(article, finding);
      }
    }

    private void finding(Article article, Finding finding) throws IOException {
      Position at = article.source().position(finding.span().start());
      String place = at.line() + ":" + at.column();
      String level = finding.severity().label();
      String head = "  " + place + "  " + level + "  ";
      List<String> message = Lines.wrap(finding.message(), width - head.length(), width - 4);
      line(
          "  "
              + palette.bold(place)
              + "  "
              + palette.level(finding.severity(), level)
              + "  "
              + message.get(0));
      for (String more : message.subList(1, message.size())) {
        line("    " + more);
      }
      excerpt(article, finding);
      if (!finding.fixes().isEmpty()) {
        String labels = Labels.of(finding.fixes());
        for (String words : Lines.wrap("→ " + labels, width - 4)) {
          line("    " + palette.good(words));
        }
      }
      for (String words :
          Labels.source(finding).map(s -> Lines.wrap(s, width - 4)).orElse(List.of())) {
        line("    " + palette.faint(words));
      }
      for (Evidence source : finding.evidence()) {
        for (String words : Lines.wrap(source.told(), width - 4)) {
          line("    " + words);
        }
      }
      line("    " + palette.faint(finding.rule() + related(article, finding)));
      line("");
    }

    private void excerpt(Article article, Finding finding) throws IOException {
      Excerpt excerpt = Excerpt.of(article.source(), finding.span(), width - 6);
      String bar = "    " + palette.faint("│") + " ";
      line(
          bar
              + excerpt.before()
              + palette.marked(finding.severity(), excerpt.marked())
              + excerpt.after());
      if (palette == Palette.PLAIN) {
        int columns = Math.max(1, Lines.columns(excerpt.marked()));
        line(bar + " ".repeat(Lines.columns(excerpt.before())) + "^".repeat(columns));
      }
    }

    private String related(Article article, Finding finding) {
      if (finding.related().isEmpty()) {
        return "";
      }
      List<String> places = new ArrayList<>();
      for (Related related : finding.related().subList(0, Math.min(3, finding.related().size()))) {
        Position at = article.source().position(related.span().start());
        places.add(at.line() + ":" + at.column() + " " + related.message());
      }
      return " · see " + String.join("; ", places);
    }

    @Override
    public void problem(Problem problem) {
      // Told on standard error, where the same person looks.
    }

    @Override
    public void end(Summary summary) throws IOException {
      List<String> counts = new ArrayList<>();
      add(counts, summary.errors(), "error");
      add(counts, summary.warnings(), "warning");
      if (lowest == Severity.SUGGESTION) {
        add(counts, summary.suggestions(), "suggestion");
      }
      String nothing = summary.accepted() > 0 ? "nothing new found" : "nothing found";
      String found = counts.isEmpty() ? nothing : String.join(", ", counts);
      String read = count(summary.stories(), "story") + ", " + count(summary.words(), "word");
      line(palette.bold(found) + " in " + read);
      if (summary.rules() > 0) {
        line(palette.faint(count(summary.rules(), "rule") + " ran"));
      }
      if (hidden > 0) {
        line(palette.faint(count(hidden, "suggestion") + " not shown; --all shows them"));
      }
      if (summary.accepted() > 0) {
        line(palette.faint(count(summary.accepted(), "finding") + " accepted by the baseline"));
      }
      if (summary.problems() > 0) {
        line(
            palette.level(
                Severity.ERROR, count(summary.problems(), "problem") + " told on standard error"));
      }
      out.flush();
    }

    private void add(List<String> counts, long number, String noun) {
      if (number > 0) {
        counts.add(count(number, noun));
      }
    }

    private void line(String words) throws IOException {
      out.write(words);
      out.write('\n');
    }
  }

  private static String about(Article article) {
    List<String> parts = new ArrayList<>();
    article.headline().ifPresent(parts::add);
    List<String> facts = new ArrayList<>();
    facts.add(count(article.wordCount(), "word"));
    article.metadata().language().ifPresent(facts::add);
    facts.add(
        article
            .metadata()
            .published()
            .map(day -> "published " + DAY.format(day))
            .orElse("no publication date"));
    parts.add("(" + String.join(" · ", facts) + ")");
    return String.join(" ", parts);
  }

  private static String count(long number, String noun) {
    String plural = noun.equals("story") ? "stories" : noun + "s";
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? noun : plural);
  }
}
