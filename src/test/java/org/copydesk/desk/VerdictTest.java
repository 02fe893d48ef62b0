package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.read.PlainTextReader;
import org.junit.jupiter.api.Test;

class VerdictTest {
  private static final Source FILE = new Source("two.txt", "A headline\n\nIt rained.\n");
  private static final Article STORY = new PlainTextReader().read(FILE);
  private static final Problem PROBLEM = Problem.of("two.txt", "out of ink");

  private static Verdict said(int at) {
    Finding finding =
        new Finding(RuleId.parse("style/x"), Severity.WARNING, new Span(at, at + 1), "Look.");
    NameToVerify name = new NameToVerify("N" + at, new Span(at, at + 1), 1);
    return new Verdict(
        Optional.of(new Page(STORY, List.of(finding), List.of(name))), List.of(PROBLEM));
  }

  @Test
  void ofOneStoryIsThatStorys() {
    Verdict one = said(0);
    assertThat(Verdict.together(List.of(one))).isSameAs(one);
  }

  @Test
  void ofSeveralHasWhatIsSaidOfEach() {
    Verdict both = Verdict.together(List.of(said(0), Verdict.unread(PROBLEM), said(2)));
    Page page = both.page().orElseThrow();
    assertThat(page.findings()).extracting(f -> f.span().start()).containsExactly(0, 2);
    assertThat(page.verify()).extracting(NameToVerify::name).containsExactly("N0", "N2");
    assertThat(both.problems()).containsExactly(PROBLEM, PROBLEM, PROBLEM);
  }

  @Test
  void whereNoneCouldBeReadThereIsNoPage() {
    Verdict none = Verdict.together(List.of(Verdict.unread(PROBLEM), Verdict.unread(PROBLEM)));
    assertThat(none.page()).isEmpty();
    assertThat(none.problems()).containsExactly(PROBLEM, PROBLEM);
  }
}
