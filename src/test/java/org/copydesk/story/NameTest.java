package org.copydesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTest {
  private static Name name(String words) {
    return Name.of(List.of(words.split(" ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ada Quill | Ada | Quill | ''",
        "Quill | '' | Quill | ''",
        "Ada J. Quill | Ada J. | Quill | ''",
        "Anthony van Dyck | Anthony | van Dyck | ''",
        "Jan van der Berg | Jan | van der Berg | ''",
        "van Dyck | van | Dyck | ''",
        "Ada Quill Jr. | Ada | Quill | Jr.",
        "Ada Quill senior | Ada | Quill | senior",
        "Ada Quill III | Ada | Quill | III",
        "Ada Quill IV | Ada | Quill | IV",
        "Ada Quill VIII | Ada | Quill | VIII",
        "Ada Quill I | Ada Quill | I | ''",
        "Jr | '' | Jr | ''",
      })
  void isReadInItsParts(String words, String given, String surname, String suffix) {
    Name name = name(words);
    assertThat(String.join(" ", name.given())).isEqualTo(given);
    assertThat(name.surname()).isEqualTo(surname);
    assertThat(name.suffix()).isEqualTo(suffix);
    assertThat(name.full()).isEqualTo(words);
  }

  @Test
  void namesItsFirstAndItsLastWord() {
    assertThat(name("Ada June Quill").first()).isEqualTo("Ada");
    assertThat(name("Quill").first()).isEmpty();
    assertThat(name("Anthony van Dyck").last()).isEqualTo("Dyck");
    assertThat(name("Ada Quill").last()).isEqualTo("Quill");
  }

  @Test
  void hasItsWordsWhateverTheirCase() {
    Name name = new Name(List.of("José"), "van Dyck-Price", "Jr.");
    for (String word : List.of("jose", "JOSÉ", "van", "Dyck-Price", "dyck", "Price", "jr")) {
      assertThat(name.has(word)).as(word).isTrue();
    }
    assertThat(name.has("van Dyck-Price")).isTrue();
    for (String word : List.of("Jos", "Dyck-", "-Price", "Pric")) {
      assertThat(name.has(word)).as(word).isFalse();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Quill, Ada Quill, true",
    "Ada Quill, A. Quill, true",
    "A. Quill, Ada Quill, true",
    "Ada Quill, Quill, true",
    "Quill, Ada Quill, true",
    "Ada Quill, Eve Quill, false",
    "Thomas Quill, Tom Quill, false",
    "Alexander Quill, Alex Quill, true",
    "Alex Quill, Alexander Quill, true",
    "Ann Quill, Anna Quill, false",
    "B. Quill, Ada Quill, false",
  })
  void givenNamesFitWhenOneIsTheOtherCutShort(String one, String other, boolean fits) {
    assertThat(name(one).givenFits(name(other))).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "Hobson, Hobsen, true",
    "hobson, HOBSON, false",
    "Ali, Alia, true",
    "Al, Ali, false",
    "Reid, Reed, true",
    "Mark, Marc, true",
    "Pryce, Price, true",
    "Marks, Parks, false",
    "Dawson, Lawson, true",
    "Simonetti, Simonette, true",
    "Gabrielson, Gabrialsen, true",
    "Gabrielson, Gadrielton, false",
    "Stephens, Stevens, true",
    "Brian, Brain, true",
    "Catherine, Katharine, true",
    "Knox, Nox, true",
    "Wright, Right, true",
    "Schmidt, Schmitt, true",
    "Harper, Harris, false",
    "Anderson, Andersen, true",
    "Roberts, Robertson, true",
  })
  void namesAreNearWhenAWriterMayWriteOneForTheOther(String one, String other, boolean near) {
    assertThat(Nearness.near(one, other)).isEqualTo(near);
    assertThat(Nearness.near(other, one)).isEqualTo(near);
  }

  @ParameterizedTest
  @CsvSource({
    "Stewart, Stuart, true",
    "Philip, Filip, true",
    "Geoffrey, Jeffrey, true",
    "Cindy, Sindy, true",
    "Nick, Nik, true",
    "Macrae, McRae, true",
    "Thomas, Tomas, true",
    "Zoltan, Soltan, true",
    "Shaw, Chaw, true",
    "Gnash, Nash, true",
    "Stewart, Steward, false",
    "Adams, Edams, true",
    "Bell, Bel, true",
    "Bell, Ball, true",
    "Bell, Hell, false",
  })
  void soundsAlike(String one, String other, boolean alike) {
    assertThat(Nearness.soundAlike(one, other)).isEqualTo(alike);
  }

  @Test
  void formsOfOneNameAreNoSlips() {
    for (String form : List.of("Hills", "Hilles", "Hilla", "Hillova", "Hilleva", "Hilli")) {
      assertThat(Nearness.areForms("Hill", form)).as(form).isTrue();
      assertThat(Nearness.areForms(form, "Hill")).as(form).isTrue();
    }
    for (String other : List.of("Hill", "Hillx", "Hellova", "Hi")) {
      assertThat(Nearness.areForms("Hill", other)).as(other).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"# of words", "", "  "})
  void aTableOfTermsMayHoldNotes(String line) {
    assertThat(Terms.of(List.of(line)).terms()).isEmpty();
  }

  @Test
  void aTermHasItsForms() {
    Terms terms = Terms.of(List.of("e-mail+s\temail+s", "Gadhafi\tGaddafi", "!\tresign\tre-sign"));
    assertThat(terms.terms())
        .containsExactly(
            List.of("e-mail", "email"),
            List.of("e-mails", "emails"),
            List.of("Gadhafi", "Gaddafi"));
    assertThat(terms.areApart("resign", "re-sign")).isTrue();
    assertThat(terms.areApart("re-sign", "resign")).isTrue();
    assertThat(terms.areApart("resign", "resigned")).isFalse();
    assertThat(Terms.isName("Gadhafi")).isTrue();
    assertThat(Terms.isName("e-mail")).isFalse();
    assertThat(Terms.shipped().terms()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "An e-mail came. | e-mail | 1",
        "E-mail came, and an E-MAIL. | e-mail | 2",
        "The gadhafi way, not Gadhafi's. | Gadhafi | 1",
        "An e-mails, pre-e-mail, e-mail-like, me@e-mail, e-mail/x, x.e-mail. | e-mail | 0",
        "e-mail | e-mail | 1",
        // part of a longer name
        "He met Gadhafi Junior there. | Gadhafi | 0",
        "He met Muammar Gadhafi there. | Gadhafi | 0",
        "He met Gadhafi there. | Gadhafi | 1",
        "So he left. Gadhafi stayed. | Gadhafi | 1",
        "The Gadhafi years. | Gadhafi | 1",
        "Gadhafi | Gadhafi | 1",
        "In 2011 Gadhafi fell. | Gadhafi | 1",
      })
  void aTermIsFoundWhereItIsNoPartOfALongerName(String copy, String form, int places) {
    var story = org.copydesk.rule.RuleExamples.article(copy);
    List<TermPlace> found = TermPlace.find(story.blocks(), form);
    assertThat(found).hasSize(places);
    assertThat(found)
        .allSatisfy(
            place -> {
              assertThat(place.words()).isEqualToIgnoringCase(form);
              assertThat(place.span().of(story.source().text())).isEqualTo(place.words());
            });
  }
}
