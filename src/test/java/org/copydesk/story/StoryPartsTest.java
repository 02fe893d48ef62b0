package org.copydesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Span;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parts of a story's model answer to those who ask. */
class StoryPartsTest {
  private static Story read(String copy) {
    return Story.of(RuleExamples.article(copy), FsaLexicon.english());
  }

  @ParameterizedTest
  @CsvSource({
    "he, MALE, FEMALE",
    "himself, MALE, FEMALE",
    "her, FEMALE, MALE",
    "hers, FEMALE, MALE",
    "they, UNTOLD, UNTOLD",
    "it, UNTOLD, UNTOLD"
  })
  void aPronounTellsASex(String pronoun, Sex sex, Sex opposite) {
    assertThat(Sex.ofPronoun(pronoun)).isEqualTo(sex);
    assertThat(sex.opposite()).isEqualTo(opposite);
    assertThat(sex.contradicts(sex)).isFalse();
    assertThat(sex.contradicts(opposite)).isEqualTo(sex != Sex.UNTOLD);
    assertThat(sex.contradicts(Sex.UNTOLD)).isFalse();
    assertThat(Sex.UNTOLD.contradicts(sex)).isFalse();
  }

  @Test
  void aBodyIsIntroducedInTheStoryAndNotInItsHeadline() {
    Story story =
        read(
            "Severn Boat Trust wins\n\nIt was a good year for the Severn Boat Trust (SBT). The SBT"
                + " won.");
    Body body = story.bodies().get(0);

    assertThat(body.mentions().get(0).block().index()).isZero();
    assertThat(body.introduction().block().index()).isEqualTo(1);
    assertThat(body.letters()).map(Mention::text).contains("SBT");
    assertThat(read("Severn Boat Trust wins\n\nNobody did.").bodies().get(0).introduction().text())
        .isEqualTo("Severn Boat Trust");
  }

  @Test
  void tellsWhoWasSpokenOfBeforeAPlaceAndWhoStandsThere() {
    Story story = read("Ada Quill met Tom Reed in Hull.\n\nHugh Lacey slept.");
    Line line = story.lines().get(0);

    assertThat(names(story.peopleBefore(line, 0))).isEmpty();
    assertThat(names(story.peopleBefore(line, 3))).containsExactly("Ada Quill");
    assertThat(names(story.peopleBefore(line, line.size())))
        .containsExactly("Ada Quill", "Tom Reed");
    int reed = line.block().plain().indexOf("Tom");
    assertThat(story.personAt(line.block(), reed)).map(p -> p.name().full()).contains("Tom Reed");
    assertThat(story.personAt(line.block(), reed - 1)).isEmpty();
    assertThat(story.personAt(line.block(), reed + "Tom Reed".length())).isEmpty();
    assertThat(story.personAt(story.lines().get(1).block(), reed)).isEmpty();
  }

  private static List<String> names(List<Person> people) {
    return people.stream().map(p -> p.name().full()).toList();
  }

  @Test
  void aNamingKnowsItsPlaceAndItsGenitive() {
    String copy = "Dr Ada Quill’s boat sank. Tom Reed left.";
    List<Naming> namings = read(copy).namings();

    assertThat(namings).extracting(Naming::text).containsExactly("Ada Quill", "Tom Reed");
    assertThat(namings).extracting(n -> n.span().of(copy)).containsExactly("Ada Quill", "Tom Reed");
    assertThat(namings).extracting(Naming::genitive).containsExactly(true, false);
    assertThat(namings).extracting(Naming::title).containsExactly("Dr", "");
  }

  @Test
  void aBirthdayNotYetReachedTakesAYearOff() {
    BirthYear born = birth(true, Optional.of(LocalDate.of(1950, 5, 4)), 1950);
    BirthYear before = birth(false, Optional.of(LocalDate.of(2013, 5, 3)), 1951);
    BirthYear on = birth(false, Optional.of(LocalDate.of(2013, 5, 4)), 1951);

    assertThat(born.yearsAt(before)).hasValue(62);
    assertThat(born.yearsAt(on)).hasValue(63);
    assertThat(on.years()).isEqualTo(62);
    assertThat(before.yearsAt(on)).isEmpty();
    assertThat(born.yearsAt(born)).isEmpty();
    assertThat(born.yearsAt(birth(false, Optional.empty(), 1951))).isEmpty();
    assertThat(birth(true, Optional.empty(), 1950).yearsAt(on)).isEmpty();
  }

  private static BirthYear birth(boolean born, Optional<LocalDate> day, int to) {
    return new BirthYear("Ada Quill", to, to, new Span(0, 2), "words", false, born, day);
  }

  @Test
  void nounsAndVerbsOfOneHappeningAreKin() {
    assertThat(Happening.areKin("sale", "sell")).isTrue();
    assertThat(Happening.areKin("completion", "finish")).isTrue();
    assertThat(Happening.areKin("sale", "sink")).isFalse();
    assertThat(Happening.tells("launch")).isTrue();
    assertThat(Happening.tells("teapot")).isFalse();
    assertThat(Happening.is("absence", "spell")).isTrue();
    assertThat(Happening.is("absence", "sets")).isFalse();
  }
}
