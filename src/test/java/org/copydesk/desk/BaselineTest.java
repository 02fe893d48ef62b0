package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.read.PlainTextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
  private static final RuleId RULE = RuleId.parse("style/loud");

  /** A story of which every “LOUD” is a finding. */
  private static Page page(String... paragraphs) {
    String text = "A headline\n\n" + String.join("\n\n", paragraphs) + "\n";
    Article article = new PlainTextReader().read(new Source("story.txt", text));
    List<Finding> findings = new ArrayList<>();
    for (int at = text.indexOf("LOUD"); at >= 0; at = text.indexOf("LOUD", at + 1)) {
      findings.add(new Finding(RULE, Severity.WARNING, new Span(at, at + 4), "Too loud."));
    }
    return new Page(article, findings, List.of());
  }

  private static int heard(Baseline baseline, String story, Page page) {
    return baseline.apply(story, page, path -> false).findings().size();
  }

  @Test
  void whatWasAcceptedIsNotHeardWhereverItMoves() {
    Page page = page("The band was LOUD last night.", "Nobody slept.");
    Baseline baseline = Baseline.NONE.accepting("a.txt", page);
    assertThat(heard(Baseline.NONE, "a.txt", page)).isEqualTo(1);
    assertThat(heard(baseline, "a.txt", page)).isZero();
    Page moved = page("Nobody slept.", "It rained.", "The band was LOUD last night.");
    assertThat(heard(baseline, "a.txt", moved)).isZero();
  }

  @Test
  void aSecondCopyAndAnotherNeighbourAreNew() {
    Baseline baseline = Baseline.NONE.accepting("a.txt", page("The band was LOUD last night."));
    assertThat(
            heard(
                baseline,
                "a.txt",
                page("The band was LOUD last night.", "The band was LOUD last night.")))
        .isEqualTo(1);
    assertThat(heard(baseline, "a.txt", page("The cat seemed LOUD at noon."))).isEqualTo(1);
  }

  @Test
  void holdsForAStoryThatWasMovedButNotForOneBesideIt() {
    Page page = page("The band was LOUD last night.");
    Baseline baseline = Baseline.NONE.accepting("a.txt", page);
    assertThat(heard(baseline, "b.txt", page)).isEqualTo(1);
    assertThat(baseline.apply("b.txt", page, "a.txt"::equals).findings()).isEmpty();
  }

  @Test
  void isTheSameReadBackAndSaysWhatItHolds() {
    Baseline baseline =
        Baseline.NONE
            .accepting("b.txt", page("The band was LOUD last night."))
            .accepting("a.txt", page("It was LOUD.", "It was LOUD."));
    String text = baseline.text();
    assertThat(Baseline.parse("x.tsv", text).text()).isEqualTo(text);
    assertThat(text.lines().skip(1)).isSorted().hasSize(2).first().asString().startsWith("a.txt\t");
    assertThat(baseline.size()).isEqualTo(3);
    assertThat(baseline.entries())
        .extracting(Baseline.Entry::story, Baseline.Entry::rule, Baseline.Entry::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("a.txt", RULE, 2),
            org.assertj.core.groups.Tuple.tuple("b.txt", RULE, 1));
  }

  @Test
  void dropsWhatHasBeenSolvedAndAddsNothing() {
    Baseline baseline =
        Baseline.NONE.accepting("a.txt", page("It was LOUD.", "The band was LOUD last night."));
    Baseline later = baseline.dropping("a.txt", page("It was LOUD.", "A LOUD cat."), p -> false);
    assertThat(later.size()).isEqualTo(1);
    assertThat(heard(later, "a.txt", page("A LOUD cat."))).isEqualTo(1);
    assertThat(heard(later, "a.txt", page("It was LOUD."))).isZero();
  }

  @Test
  void forgetsTheStoriesThatAreGone() {
    Page page = page("It was LOUD.");
    Baseline both = Baseline.NONE.accepting("a.txt", page).accepting("b.txt", page);
    assertThat(both.keeping("b.txt"::equals).entries())
        .extracting(Baseline.Entry::story)
        .containsExactly("b.txt");
    assertThat(both.size()).isEqualTo(2);
  }

  @Test
  void acceptingAStoryAnewTakesThePlaceOfWhatItHad() {
    Baseline old = Baseline.NONE.accepting("a.txt", page("It was LOUD.", "It was LOUD."));
    Baseline anew = old.accepting("a.txt", page("It was LOUD.", "A LOUD cat."));
    assertThat(anew.size()).isEqualTo(2);
    assertThat(heard(anew, "a.txt", page("It was LOUD.", "It was LOUD."))).isEqualTo(1);
  }

  @Test
  void ofAMovedStoryWhatIsLeftIsKeptUnderItsNewPath() {
    Page twice = page("It was LOUD.", "It was LOUD.");
    Baseline old = Baseline.NONE.accepting("a.txt", twice);
    Baseline moved = old.dropping("b.txt", page("It was LOUD."), "a.txt"::equals);
    assertThat(moved.entries())
        .filteredOn(entry -> entry.story().equals("b.txt"))
        .singleElement()
        .matches(entry -> entry.count() == 1);
    Page thrice = page("It was LOUD.", "It was LOUD.", "It was LOUD.");
    assertThat(old.dropping("a.txt", thrice, path -> false).size()).isEqualTo(2);
  }

  @Test
  void ofSeveralStoriesThatAreGoneTheOneWithMostCounts() {
    Baseline baseline =
        Baseline.NONE
            .accepting("a.txt", page("It was LOUD."))
            .accepting("b.txt", page("It was LOUD.", "It was LOUD."))
            .accepting("c.txt", page("It was LOUD."));
    Page thrice = page("It was LOUD.", "It was LOUD.", "It was LOUD.");
    assertThat(baseline.apply("new.txt", thrice, path -> true).findings()).hasSize(1);
  }

  @Test
  void wordsAreShortenedToOneLineOfSixtyCharacters() {
    for (int length : new int[] {60, 61}) {
      String text = "A headline\n\nIt  was\nso " + "x".repeat(80) + "\n";
      Article article = new PlainTextReader().read(new Source("story.txt", text));
      int start = text.indexOf("It");
      Span span = new Span(start, start + length + 1);
      Page page =
          new Page(article, List.of(new Finding(RULE, Severity.WARNING, span, "W.")), List.of());
      String words = Baseline.NONE.accepting("a.txt", page).entries().get(0).words();
      assertThat(words).startsWith("It was so xx").hasSize(60);
      assertThat(words.endsWith("…")).isEqualTo(length == 61);
    }
  }

  @Test
  void tellsWhereARuleIsCalledByItsFormerName() {
    RuleId now = RuleId.parse("grammar/lt/EN_A_VS_AN");
    Page page = page("It was LOUD.");
    Finding theirs = new Finding(now, Severity.WARNING, page.findings().get(0).span(), "An.");
    Page lt = new Page(page.article(), List.of(theirs), List.of());
    String text = Baseline.NONE.accepting("a.txt", lt).text();
    Baseline former =
        Baseline.parse("x.tsv", text.replace("grammar/lt/EN_A_VS_AN", "grammar/en-a-vs-an"));
    assertThat(heard(former, "a.txt", lt)).isZero();
    assertThat(former.callsFormerly("a.txt", lt)).isTrue();
    assertThat(former.callsFormerly("b.txt", lt)).isFalse();
    assertThat(Baseline.parse("x.tsv", text).callsFormerly("a.txt", lt)).isFalse();
    assertThat(former.dropping("a.txt", lt, path -> false).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.txt\tstyle/loud\tabc\t1",
        "a.txt\tstyle/loud\tabc\t0\twords",
        "a.txt\tstyle/loud\tabc\tmany\twords",
        "a.txt\tloud\tabc\t1\twords",
      })
  void aLineThatIsNoneIsNamed(String line) {
    assertThatThrownBy(() -> Baseline.parse("x.tsv", "# head\n\n" + line + "\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("x.tsv:3: ")
        .hasMessageContaining("baseline create");
  }
}
