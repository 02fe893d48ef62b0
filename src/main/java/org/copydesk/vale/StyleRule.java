package org.copydesk.vale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.MarkupPassage;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.pack.CountedText;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleFaultException;
import org.copydesk.rule.RuleInfo;

/** A rule of a package in Vale's format. */
final class StyleRule implements Rule {
  private static final Pattern GAP = Pattern.compile("%(?:\\[(\\d)\\])?(?:\\.\\d)?([sdvfq%])");

  private final RuleInfo info;
  private final RuleFile file;
  private final Point point;
  private final Scopes scopes;
  private final Optional<String> link;
  private final CutStories pages;
  private final int most;

  /**
   * A rule.
   *
   * @param info what is known of it
   * @param file as its file has it, with what it extends beneath
   * @param point what it looks for
   * @param pages the stories it reads, cut once for all rules
   */
  StyleRule(RuleInfo info, RuleFile file, Point point, Scopes scopes, CutStories pages) {
    this.info = info;
    this.file = file;
    this.point = point;
    this.scopes = scopes;
    this.link = file.text("link").filter(it -> !it.isBlank());
    this.pages = pages;
    this.most = (int) file.number("limit", 0);
  }

  @Override
  public RuleInfo info() {
    return info;
  }

  @Override
  public List<Finding> check(Article article) {
    try {
      return pages.of(article, file.name()).map(this::found).orElse(List.of());
    } catch (CountedText.RunawayException e) {
      throw new RuleFaultException(
          file.file()
              + ": "
              + e.getMessage()
              + ", so the rule was left out on this story; write the pattern without repeats inside"
              + " repeats");
    }
  }

  private List<Finding> found(CutStory page) {
    List<Finding> findings = new ArrayList<>();
    // Vale reads the file as it stands before it comes to the notes in it.
    for (Hit hit : point.in(page, scopes)) {
      Span span = hit.passage().span(hit.start(), hit.end());
      boolean raw = hit.passage().scope().contains("raw");
      if (!raw && !page.remarks().hear(file.name(), hit.marked(), span.start())) {
        continue;
      }
      if (most > 0 && findings.size() >= most) {
        break;
      }
      findings.add(finding(hit, span));
    }
    return findings;
  }

  private Finding finding(Hit hit, Span span) {
    String message = filled(file.text("message").orElse(""), hit.words());
    Finding finding = info.finding(span, message);
    for (Fix fix : fixes(hit, span)) {
      finding = finding.withFix(fix);
    }
    return link.isPresent() ? finding.citing(link.get()) : finding;
  }

  /** The message with its gaps filled; one that nothing is left for stays empty. */
  private String filled(String message, List<String> words) {
    boolean quoted =
        file.point().equals("substitution")
            && file.part("action").text("name").filter("replace"::equals).isPresent();
    // What may be written is quoted word by word then.
    String template = quoted ? message.replaceFirst("'%s'", "%s") : message;
    StringBuilder out = new StringBuilder();
    Matcher gap = GAP.matcher(template);
    int next = 0;
    while (gap.find()) {
      String fill;
      if (gap.group(2).equals("%")) {
        fill = "%";
      } else {
        int which = gap.group(1) == null ? next++ : Integer.parseInt(gap.group(1)) - 1;
        fill = which >= 0 && which < words.size() ? words.get(which) : "";
      }
      gap.appendReplacement(out, Matcher.quoteReplacement(fill));
    }
    return gap.appendTail(out).toString();
  }

  private List<Fix> fixes(Hit hit, Span span) {
    MarkupPassage passage = hit.passage();
    if (!passage.text().verbatim(hit.start(), hit.end())) {
      return List.of();
    }
    List<Fix> fixes = new ArrayList<>();
    for (String use : hit.uses()) {
      if (!use.equals(hit.marked())) {
        fixes.add(write(span, use));
      }
    }
    RuleFile action = file.part("action");
    Edits.of(action.text("name").orElse(""), action.texts("params"), hit.marked())
        .filter(use -> !use.equals(hit.marked()))
        .ifPresent(use -> fixes.add(write(span, use)));
    return fixes;
  }

  private static Fix write(Span span, String use) {
    return use.isEmpty()
        ? new Fix("Delete it", Safety.REVIEW, List.of(new Edit(span, "")))
        : Fix.write(span, use);
  }
}
