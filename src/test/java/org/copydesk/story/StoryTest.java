package org.copydesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.RuleExamples;
import org.copydesk.word.Lexicon;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final Lexicon LEXICON = FsaLexicon.english();

  private static Story read(String copy) {
    return Story.of(RuleExamples.article(copy), LEXICON);
  }

  private static List<String> mentions(Person person) {
    return person.mentions().stream().map(m -> m.manner() + " " + m.text()).toList();
  }

  @Test
  void linksASurnameAndATitleToWhomTheyMean() {
    Story story =
        read(
            "The inquest heard from Dr Helen Marsh. Marsh had treated the boy. “He was calm,” Dr"
                + " Marsh told the coroner.");

    assertThat(story.people()).hasSize(1);
    assertThat(mentions(story.people().get(0)))
        .containsExactly("FULL_NAME Helen Marsh", "PART_OF_NAME Marsh", "TITLED Marsh");
    assertThat(story.people().get(0).sex()).isEqualTo(Sex.FEMALE);
  }

  @Test
  void keepsTwoOfOneSurnameApart() {
    Story story = read("Owen Pritchard and Carys Pritchard run the inn. Carys cooks.");

    assertThat(story.people())
        .extracting(p -> p.name().full())
        .containsExactly("Owen Pritchard", "Carys Pritchard");
    assertThat(mentions(story.people().get(1))).contains("PART_OF_NAME Carys");
  }

  @Test
  void aTitleThatTwoOfANameMayHaveSaysOfNeitherWhatTheyAre() {
    Story story =
        read(
            "Xylo Marsh and Quen Marsh kept an inn. Quen Marsh cooked. Known as Mr Marsh, he sang.");

    assertThat(story.people()).extracting(Person::sex).containsOnly(Sex.UNTOLD);
  }

  @Test
  void readsTitlesAndAppositions() {
    Story story =
        read(
            "Detective Inspector Ewan Price met the foreman, Luis Ortega, on Friday. Ana Duarte,"
                + " head of the depot, was there.");

    assertThat(story.people())
        .extracting(p -> p.name().full())
        .containsExactly("Ewan Price", "Luis Ortega", "Ana Duarte");
    assertThat(story.people())
        .extracting(p -> p.descriptions().get(0).text())
        .containsExactly("Detective Inspector", "the foreman", "head of the depot");
  }

  @Test
  void readsADescriptionBeforeANameThatEndsItsBlock() {
    Story story = read("With us was the foreman, Luis Ortega");

    assertThat(story.people().get(0).descriptions())
        .extracting(Description::text)
        .containsExactly("the foreman");
  }

  @Test
  void readsWhoseOfficeBeginsASentence() {
    Story story =
        read(
            "The board met.\n\nHead of Leisure Services Craig Dunmore reported that the branch had"
                + " 31,400 visits in 2024.");

    assertThat(story.people())
        .extracting(p -> p.descriptions().get(0).text() + " " + p.name().full())
        .containsExactly("Head of Leisure Services Craig Dunmore");
  }

  @Test
  void takesAnOfficeInCapitalsForNobody() {
    Story story =
        read(
            "Ms Ana Ruiz was appointed Chief Financial Officer. Chief Operating Officer Tom Lund"
                + " was glad. Mrs Fellow was not.");

    assertThat(story.people())
        .extracting(p -> p.name().full())
        .containsExactly("Ana Ruiz", "Tom Lund", "Fellow");
  }

  @Test
  void tellsBodiesAndPlacesFromPeople() {
    Story story =
        read(
            "The Severn Boat Trust (SBT) met in Clifford Street. The trust’s chairman, Hugh Lacey,"
                + " spoke. The SBT owns two barges in Gloucester.");

    assertThat(story.people()).extracting(p -> p.name().full()).containsExactly("Hugh Lacey");
    assertThat(story.bodies()).extracting(Body::name).containsExactly("Severn Boat Trust");
    assertThat(story.bodies().get(0).mentions()).hasSize(3);
    assertThat(story.places())
        .extracting(Place::name)
        .containsExactly("Clifford Street", "Gloucester");
  }

  @Test
  void aNameBeforeItsIntroductionIsLinkedToo() {
    Story story = read("Quill wins again\n\nIt was the third win for Ada Quill this year.");

    assertThat(mentions(story.people().get(0)))
        .containsExactly("PART_OF_NAME Quill", "FULL_NAME Ada Quill");
    assertThat(story.people().get(0).introduction().text()).isEqualTo("Ada Quill");
  }
}
