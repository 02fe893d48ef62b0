package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.copydesk.story.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a title says that somebody is, and when two titles are not one person's. */
class HeldTitleTest {
  private static HeldTitle title(String words) {
    Line line = NotedSources.line("She is " + words);
    return HeldTitle.of(line, 2, line.size()).orElseThrow();
  }

  @Test
  void hasAnOfficeOfSomething() {
    HeldTitle title = title("the retired deputy finance director of the Pier Trust");
    assertThat(title.head()).isEqualTo("director");
    assertThat(title.office()).isTrue();
    assertThat(title.fields()).containsExactlyInAnyOrder("finance", "pier", "trust");
    assertThat(title.grades()).containsExactlyInAnyOrder("retired", "deputy");
    assertThat(title.levels()).containsExactly("deputy");
    assertThat(title.chief()).isEmpty();
    assertThat(title.ranks()).containsExactly("deputy");
    assertThat(title.isLowered()).isTrue();
    assertThat(title.isLoose()).isFalse();
  }

  @Test
  void knowsWhatAChiefIsTheChiefOf() {
    assertThat(title("the chief operating officer").chief()).isEqualTo("operating");
    assertThat(title("the chief operating officer").ranks()).containsExactly("operating");
    assertThat(title("chief operating officer").chief()).isEqualTo("operating");
    assertThat(title("the chief executive").chief()).isEqualTo("executive");
    assertThat(title("chief executive").chief()).isEqualTo("executive");
    assertThat(title("the chief executive officer").fields()).containsExactly("executive");
    assertThat(title("the executive").chief()).isEmpty();
    assertThat(title("the planning officer").chief()).isEmpty();
    assertThat(title("officer of the trust").chief()).isEmpty();
    assertThat(title("the senior engineer").ranks()).containsExactly("senior");
  }

  @Test
  void comparesTitlesInOneSpelling() {
    assertThat(title("the chairwoman").head()).isEqualTo("chair");
    assertThat(title("a councilwoman").head()).isEqualTo("councillor");
    assertThat(HeldTitle.same("sgt")).isEqualTo("sergeant");
    assertThat(HeldTitle.same("captain")).isEqualTo("captain");
  }

  @Test
  void leavesOutWhatTellsNothing() {
    assertThat(title("the company treasurer").fields()).isEmpty();
    assertThat(title("treasurer of an old quay").fields()).containsExactlyInAnyOrder("old", "quay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a table", "the late table of the captain", "very glad", "Mr"})
  void isNoneWithoutAnOfficeOrARole(String words) {
    Line line = NotedSources.line("She is " + words);
    assertThat(HeldTitle.of(line, 2, line.size())).isEmpty();
  }

  @Test
  void isSaidByAVerb() {
    Line line = NotedSources.line("Ana Ruiz, who chairs the Pier Trust, was glad.");
    HeldTitle title = HeldTitle.ofVerb(line, 4).orElseThrow();
    assertThat(title.head()).isEqualTo("chair");
    assertThat(title.office()).isTrue();
    assertThat(title.fields()).containsExactlyInAnyOrder("pier", "trust");
    assertThat(line.block().plain().substring(title.start(), title.end()))
        .isEqualTo("chairs the Pier Trust");
    assertThat(HeldTitle.ofVerb(line, 3)).isEmpty();
    Line last = NotedSources.line("It is the Pier Trust that she chairs");
    assertThat(HeldTitle.ofVerb(last, last.size() - 1).orElseThrow().fields()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Two offices are two people's, an office and what one does besides are not.
        "the treasurer | the captain | true",
        "the treasurer | the treasurer | false",
        "the treasurer | a nurse | false",
        "a pilot | a nurse | false",
        "a retired pilot | a retired nurse | true",
        "a retired pilot | a local nurse | false",
        "a grain merchant | a grain broker | true",
        "the mayor | mayor of Leith | false",
        // Of two fields, unless one is not told.
        "the finance director | the catering director | true",
        "the finance director | the director | false",
        "the finance director | the financial director | false",
        "the freight chief | director of freight | false",
        "the freight chief | director of catering | true",
        "the boss | the captain | false",
        "director of legal and harbour services | director of leisure and harbour services | true",
        "director of legal services | director of legal and harbour services | false",
        "director of legal and court services | director of services | false",
        "the deputy finance director | the catering director | false",
        // The head of the one may be what the other is of.
        "the harbour master | the harbour captain | true",
        "the minister | secretary of the minister | false",
        "secretary of the minister | the minister | false",
        // Of two levels; of one that says little only with the same field.
        "the senior coroner | the assistant coroner | true",
        "the senior coroner | the coroner | false",
        "the senior coroner | the senior coroner | false",
        "the senior officer | the junior officer | false",
        "the senior housing officer | the junior housing officer | true",
        "the senior housing officer | the junior officer | false",
        // Chiefs of two things.
        "the chief operating officer | the chief financial officer | true",
        "the chief financial officer | the chief finance officer | false",
        "the chief executive | the chief operating officer | true",
        "the chief executive | the chief executive officer | false",
        "the chief executive | the treasurer | true",
      })
  void tellsTitlesOfTwoPeople(String one, String other, boolean contradicts) {
    assertThat(title(one).contradicts(title(other))).isEqualTo(contradicts);
  }

  @ParameterizedTest
  @CsvSource({
    "finance, financial, true",
    "finan, financial, true",
    "fina, financial, false",
    "fina, fina, true",
    "legal, leisure, false",
    "finance, finery, false",
  })
  void takesWordsForOneFromFiveLettersOn(String one, String other, boolean same) {
    assertThat(HeldTitle.isOne(one, other)).isEqualTo(same);
    assertThat(HeldTitle.isOne(other, one)).isEqualTo(same);
  }

  @Test
  void knowsWordsThatAreNoFieldOfATitle() {
    assertThat(HeldTitle.isField("finance", "director")).isTrue();
    assertThat(HeldTitle.isField("director", "director")).isFalse();
    assertThat(HeldTitle.isField("chairman", "chair")).isFalse();
    assertThat(HeldTitle.isField("senior", "director")).isFalse();
    assertThat(HeldTitle.isField("retired", "director")).isFalse();
    assertThat(HeldTitle.isField("company’s", "director")).isFalse();
    assertThat(HeldTitle.hasLevel(Set.of("finance", "senior"))).isTrue();
    assertThat(HeldTitle.hasLevel(Set.of("finance", "retired"))).isFalse();
    assertThat(HeldTitle.isLowered(Set.of("finance", "vice"))).isTrue();
    assertThat(HeldTitle.isLowered(Set.of("finance", "senior"))).isFalse();
    assertThat(HeldTitle.isGrade("retired")).isTrue();
    assertThat(HeldTitle.isGrade("vice")).isTrue();
    assertThat(HeldTitle.isGrade("finance")).isFalse();
    assertThat(HeldTitle.isLoose("boss")).isTrue();
    assertThat(HeldTitle.isLoose("treasurer")).isFalse();
  }
}
