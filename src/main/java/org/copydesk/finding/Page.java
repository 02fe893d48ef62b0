package org.copydesk.finding;

import java.util.List;
import java.util.Objects;
import org.copydesk.article.Article;

/**
 * One story, read and marked up.
 *
 * @param article the story
 * @param findings what the rules say, in page order
 * @param verify names that no table knows, in page order
 */
public record Page(Article article, List<Finding> findings, List<NameToVerify> verify) {
  /** Sorts the findings into page order. */
  public Page {
    Objects.requireNonNull(article);
    findings = findings.stream().sorted(Finding.PAGE_ORDER).toList();
    verify = List.copyOf(verify);
  }

  /** The number of findings at exactly {@code severity}. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The same with other findings. */
  public Page withFindings(List<Finding> findings) {
    return new Page(article, findings, verify);
  }
}
