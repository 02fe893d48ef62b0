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
 * @param accepted how many findings more a baseline accepts, at least 0
 */
public record Page(
    Article article, List<Finding> findings, List<NameToVerify> verify, int accepted) {
  /** Sorts the findings into page order. */
  public Page {
    Objects.requireNonNull(article);
    findings = findings.stream().sorted(Finding.PAGE_ORDER).toList();
    verify = List.copyOf(verify);
  }

  /** A page of which nothing has been accepted. */
  public Page(Article article, List<Finding> findings, List<NameToVerify> verify) {
    this(article, findings, verify, 0);
  }

  /** The number of findings at exactly {@code severity}. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  /** The same, its story called otherwise in reports. */
  public Page named(String name) {
    return new Page(article.named(name), findings, verify, accepted);
  }

  /** The same with other findings. */
  public Page withFindings(List<Finding> findings) {
    return new Page(article, findings, verify, accepted);
  }

  /**
   * The same without what a baseline accepts: all but {@code fresh}, which are among the findings.
   */
  public Page accepting(List<Finding> fresh) {
    return new Page(article, fresh, verify, accepted + findings.size() - fresh.size());
  }
}
