package org.copydesk.check.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.finding.Severity;
import org.copydesk.word.Lexeme.Trait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure a slip is, at the edge of each measure. */
class LikelihoodTest {
  /** Of so many letters; what may be meant is told as "form frequency cost score". */
  private static Likelihood slip(int length, String meant) {
    List<Correction> corrections = new ArrayList<>();
    for (String one : meant.split(", ")) {
      String[] parts = one.split(" ");
      corrections.add(
          new Correction(
              WeighedWords.lexeme(parts[0], Integer.parseInt(parts[1])),
              Double.parseDouble(parts[2]),
              Double.parseDouble(parts[3]),
              parts.length > 4 && parts[4].equals("cut"),
              parts.length > 4 && parts[4].equals("habit")));
    }
    return Likelihood.of("x".repeat(length), corrections);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // The word meant is no rare one; of seven letters, and clear, it may be rarer
        "6 | boat 9 2.6 5 | true",
        "6 | boat 8 2.6 5 | false",
        "7 | boat 7 2.6 5 | true",
        "7 | boat 6 2.6 5 | false",
        "7 | boat 8 2.6 5, coat 8 2.6 3 | true",
        "7 | boat 7 2.6 5, coat 8 2.6 3 | true",
        "7 | boat 8 2.6 5, coat 8 2.6 3.5 | true",
        "7 | boat 7 2.6 5, coat 8 2.6 3.5 | false",
        // An easy slip
        "6 | boat 9 2.9 5 | true",
        "6 | boat 9 3 5 | false",
        // A short word must be very common
        "4 | boat 14 2.6 5 | true",
        "4 | boat 13 2.6 5 | false",
        "5 | boat 13 2.6 5 | true",
        // Another word may be as likely: half as far where letters were exchanged
        "6 | boat 9 2.6 5, coat 9 2.6 4 | true",
        "6 | boat 9 2.6 5, coat 9 2.6 4.5 | false",
        "6 | boat 9 2 5, coat 9 2.6 4.5 | true",
        "6 | boat 9 2 5, coat 9 2.6 4.75 | false",
        // but not another form of the word
        "6 | boat 9 2.6 5, boats 9 2.6 4.5 | true",
        "6 | boater 9 2.6 5, boated 9 2.6 4.5 | true",
        "6 | boater 8 2.6 5, boated 9 2.6 4.5 | false",
        "6 | boating 9 2.6 5, boated 9 2.6 4.5 | false",
        "6 | boat 9 2.6 5, boa 9 2.6 4.5 | false",
        // A word cut short is never sure, a habit always
        "6 | boat 9 2.6 5 cut | false",
        "3 | boat 1 4 5 habit | true",
      })
  void isSure(int length, String meant, boolean sure) {
    assertThat(slip(length, meant).isSure()).isEqualTo(sure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | boat 9 2.6 5 | true",
        "7 | boat 9 2.7 5 | false",
        "8 | boat 9 2.7 5 | true",
        "8 | boat 5 2.6 5 | false",
      })
  void isSureOfName(int length, String meant, boolean sure) {
    assertThat(slip(length, meant).isSureOfName()).isEqualTo(sure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Letters exchanged in seven, or an easy slip in eight of a commoner word
        "7 | boat 11 2 5 | true",
        "7 | boat 10 2 5 | false",
        "6 | boat 11 2 5 | false",
        "7 | boat 13 2.1 5 | false",
        "8 | boat 13 2.6 5 | true",
        "8 | boat 12 2.6 5 | false",
        "8 | boat 13 2.7 5 | false",
        "8 | boat 13 3.1 5 | false",
      })
  void isPlain(int length, String meant, boolean plain) {
    assertThat(slip(length, meant).isPlain()).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | boat 12 4.3 5 | true",
        "7 | boat 11 4.3 5 | false",
        "7 | boat 12 4.4 5 | false",
        "6 | boat 12 4.3 5 | false",
        "7 | boat 12 4.3 5 cut | false",
        "7 | boat 12 4.3 5, coat 12 4.3 4 | true",
        "7 | boat 12 4.3 5, coat 12 4.3 4.5 | false",
      })
  void isLikely(int length, String meant, boolean likely) {
    assertThat(slip(length, meant).isLikely()).isEqualTo(likely);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | boat 11 2.9 5 | true | true",
        "5 | boat 10 2.9 5 | false | false",
        "4 | boat 14 2.9 5 | true | true",
        "4 | boat 13 2.9 5 | false | false",
        "5 | boat 11 3 5 | true | false",
        "5 | boat 1 2.9 5 habit | true | true",
      })
  void isCommonAndNear(int length, String meant, boolean common, boolean near) {
    assertThat(slip(length, meant).isCommon()).isEqualTo(common);
    assertThat(slip(length, meant).isNearCommon()).isEqualTo(near);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Sure or likely
        "6 | boat 9 2.6 5 | ERROR",
        "7 | boat 12 4.3 5 | ERROR",
        // Near a word that is not too rare
        "5 | boat 7 2.9 5 | WARNING",
        "5 | boat 6 2.9 5 | SUGGESTION",
        "4 | boat 7 2.9 5 | SUGGESTION",
        // One slip from an everyday word, or of seven letters from the only one
        "5 | boat 9 4.3 5 | WARNING",
        "5 | boat 8 4.3 5 | SUGGESTION",
        "4 | boat 9 4.3 5 | SUGGESTION",
        "5 | boat 9 4.4 5 | SUGGESTION",
        "7 | boat 5 4.3 5 | WARNING",
        "6 | boat 5 4.3 5 | SUGGESTION",
        "7 | boat 5 4.3 5, coat 5 4.3 3 | WARNING",
        "7 | boat 5 4.3 5, coat 5 4.3 3.5 | SUGGESTION",
        // Two slips in nine letters, three from the only word
        "9 | boat 9 8 5 | WARNING",
        "9 | boat 9 8.1 5 | SUGGESTION",
        "8 | boat 9 8 5 | SUGGESTION",
        "9 | boat 9 5.7 5, coat 9 6 4 | WARNING",
        "9 | boat 9 5.8 5, coat 9 6 4 | SUGGESTION",
        "9 | boat 9 5.7 5, coat 9 6 4.5 | SUGGESTION",
        "9 | boat 8 5.7 5, coat 9 6 4 | SUGGESTION",
        // Cut short: six letters of a word that is not too rare
        "6 | boat 7 2.6 5 cut | WARNING",
        "6 | boat 6 2.6 5 cut | SUGGESTION",
        "5 | boat 9 2.6 5 cut | SUGGESTION",
      })
  void level(int length, String meant, Severity level) {
    assertThat(slip(length, meant).level()).isEqualTo(level);
  }

  @ParameterizedTest
  @CsvSource({
    "OFFICE, 11, true, true",
    "BODY_NOUN, 11, true, true",
    "ROLE, 11, true, true",
    "RANK, 11, true, false",
    "OFFICE, 10, true, false",
    "OFFICE, 11, false, false",
  })
  void aTitleCutShort(Trait trait, int frequency, boolean cut, boolean title) {
    Correction meant =
        new Correction(WeighedWords.lexeme("minister", frequency, trait), 2.7, 3, cut, false);
    assertThat(Likelihood.of("minist", List.of(meant)).isCutTitle()).isEqualTo(title);
  }

  @Test
  void nothingIsSureOfWhatIsLikeNoWord() {
    Likelihood none = Likelihood.of("zwyxor", List.of());
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.frequency()).isZero();
    assertThat(none.isSure() || none.isLikely() || none.isHabit() || none.isCommon()).isFalse();
    assertThat(none.isPlain() || none.isNearCommon() || none.isCutTitle()).isFalse();
    assertThat(none.level()).isEqualTo(Severity.SUGGESTION);
  }

  @ParameterizedTest
  @CsvSource({"11, quarters, 3", "12, quarter, 4.3", "12, quarte, 3"})
  void howFarASlipMayBe(int frequency, String word, double most) {
    assertThat(Likelihood.most(frequency, word)).isEqualTo(most);
  }
}
