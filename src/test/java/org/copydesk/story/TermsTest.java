package org.copydesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms in their forms, and where a story has them. */
class TermsTest {
  @Test
  void readsTermsTheirPluralsAndWhatOnlyLooksLikeOne() {
    Terms terms =
        Terms.of(
            List.of(
                "# a comment", "", "e-mail+s\temail+s", "Beijing\tPeking", "!\tresign\tre-sign"));

    assertThat(terms.terms())
        .containsExactly(
            List.of("e-mail", "email"), List.of("e-mails", "emails"), List.of("Beijing", "Peking"));
    assertThat(terms.areApart("resign", "re-sign")).isTrue();
    assertThat(terms.areApart("re-sign", "resign")).isTrue();
    assertThat(terms.areApart("email", "e-mail")).isFalse();
  }

  @Test
  void shipsTermsWithNamesAmongThem() {
    List<List<String>> all = Terms.shipped().terms();
    assertThat(all).hasSizeGreaterThan(100).allMatch(forms -> forms.size() > 1);
    assertThat(all.stream().filter(forms -> Terms.isName(forms.get(0)))).isNotEmpty();
    assertThat(Terms.isName("email")).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "email | the Email, an e-mail; email. | Email, email",
        "email | emails, email-like, email/post, x.email, a@email, 5email | ''",
        "Peking | He left Peking. Peking slept. peking | Peking, Peking",
        // A part of a longer name is no form of the term.
        "Peking | The Peking Duck was shut. | ''",
        "Peking | We ate at Old Peking. | ''",
        "Peking | We left Old. Peking slept. | Peking",
        "Peking | Visit “Peking” or (Peking) soon. | Peking, Peking",
        "Peking | The Peking of old was small. | Peking",
        "Peking | Peking | Peking",
        "Peking | It was in Peking, and 3 Peking flats burned. | Peking, Peking",
      })
  void findsAFormOutsideLongerNames(String form, String copy, String found) {
    assertThat(TermPlace.find(RuleExamples.article(copy).blocks(), form))
        .extracting(TermPlace::words)
        .containsExactlyElementsOf(found.isEmpty() ? List.of() : List.of(found.split(", ")));
  }
}
