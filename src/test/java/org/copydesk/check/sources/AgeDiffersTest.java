package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.rule.Rule;
import org.copydesk.sources.SourcePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ages of which the sources have others: whose they are, and of which day. */
class AgeDiffersTest {
  private static final Rule RULE = new AgeDiffers(SourcePack.NONE, NotedSources.LEXICON);

  private static void holds(String copy, String sources, String found) {
    assertThat(NotedSources.found(RULE, copy, sources)).isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // The same surname, with the given name, its letter, a title, or nothing before it.
        "It is run by a 58-year-old called Delaney. | 45: 58",
        "It is run by a 58-year-old with Mr Delaney. | 45: 58",
        "It is run by a 58-year-old with Lady Delaney. | 45: 58",
        "It is run by a 58-year-old called Nora Delaney. | 45: 58",
        "It is run by a 58-year-old called N Delaney. | 45: 58",
        "It is run by a 58-year-old called M Delaney. | -",
        "It is run by a 58-year-old called Sean Delaney. | -",
        "It is run by a 58-year-old called Delaney’s man. | 45: 58",
        "It is run by a 58-year-old called delaney. | -",
        // The given name alone, and not with another surname.
        "It is run by a 58-year-old called Nora. | 45: 58",
        "It is run by a 58-year-old called Nora Marsh. | -",
        "It is run by a 58-year-old called Nora at home. | 45: 58",
        // Of two ages the one that is nearer to the name.
        "A 31-year-old mate was told of it all by Delaney, a 58-year-old. | 45: 58",
        "It was so with Delaney, a 31-year-old, and the mate was told of it by a 58-year-old. | 45: 31",
        // In the sentence behind the name, if that speaks of her or begins with the age.
        "Nora Delaney runs the line. She has a new mate, a 58-year-old. | 45: 58",
        "Nora Delaney runs the line. The line has a new mate, a 58-year-old. | -",
        "Delaney runs the line. The 58-year-old has a mate. | 45: 58",
        "Delaney runs the line. It was late. The 58-year-old has a mate. | 45: 58",
        "Delaney runs the line. It was late for Tom. The 58-year-old has a mate. | -",
        "Delaney was late. Her mate, a 31-year-old, was with Delaney, a 58-year-old. | 45: 58",
        // What she says of herself, and not what others do.
        "NORA DELANEY: Glad as I am 58. | 45: 58",
        "NORA DELANEY: Glad as I'm 58. | 45: 58",
        "NORA DELANEY: He is 58. | -",
        "TOM BELL: Glad as I am 58. | -",
        // As of another year, unless it was her last, or a year from which on something holds.
        "In 1999 Nora Delaney, 58, sailed alone. | -",
        "In 1999 Nora Delaney, 58, was found dead. | 45: 58",
        "Nora Delaney, 58, captain since May 1999. | 45: 58",
        "Nora Delaney, 58, captain since 1999. | 45: 58",
        "Nora Delaney, 58, captain since May 1999, in 2001. | -",
        // Where a source has her age, another's does not matter.
        "Nora Delaney, 58, sails with Nora Delaney, 45. | -",
        "Nora Delaney, 58, sails with Tom Bell, 45. | 45: 58",
        "Nora Delaney, 58, sails with a mate, 45. | 45: 58",
      })
  void holdsTheAgeOfNoraDelaney(String source, String found) {
    holds("Nora Delaney, 45, runs it.", source, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // The only age of a source, of which this can be a slip, where it has no such number.
        "The plaintiff is a retired teacher aged 67. | 76: 67",
        "The plaintiff is a retired teacher aged 67. The quay has 76 berths. | -",
        "The plaintiff is a retired teacher aged 68. | -",
        "The plaintiff is a retired teacher aged 67. A man aged 72 was not. | -",
        "The plaintiff is a retired teacher aged 67. A man aged 58 was not. | 76: 67",
        "The plaintiff is a retired teacher aged 67, and so is another, aged 67. | 76: 67",
        "The plaintiff, Tom Bell, is aged 67. | -",
      })
  void holdsALoneAge(String source, String found) {
    holds("Ana Ruiz, 76, lives on the quay.", source, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "76 | Ana Ruiz was born on 2 June 1956. | 76: 1956",
        "62 | Ana Ruiz was born on 2 June 1956. | 62: 1956",
        "63 | Ana Ruiz was born on 2 June 1956. | -",
        "71 | Ana Ruiz was born on 2 June 1956. | -",
        "72 | Ana Ruiz was born on 2 June 1956. | 72: 1956",
        "67 | Ana Ruiz was born on 2 June 1956. | -",
        "76 | Tom Ruiz was born on 2 June 1956. | -",
        "76 | Ana Bell was born on 2 June 1956. | -",
        "76 | Ana Maria Ruiz was born on 2 June 1956. | 76: 1956",
        "76 | Ana Ruiz was born on 2 June 1956. ++ Ana Ruiz was born on 2 June 1947. | -",
      })
  void holdsAnAgeToTheBirth(String age, String source, String found) {
    holds("Ana Ruiz, " + age + ", died on 9 November 2023.", source, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Two that are told together.
        "The sisters, 9 and 14, swam. | On board were two girls, 8 and 14. | 9: 8",
        "The sisters, 9 and 14, swam. | On board were two girls, 8 and 15. | -",
        "The sisters, 9 and 14, swam. | On board were two women, 28 and 14. | 9: 28",
        // Whom the age is of that stands behind what she is.
        "Nora Delaney runs it. The director, who is 45, sails. | Nora Delaney, 58, runs it. | 45: 58",
        "Nora Delaney runs it. The director, who is now 45 years old, sails. | Nora Delaney, 58, runs it. | 45: 58",
        "Nora Delaney runs it. The daughter, who is 45, sails. | Nora Delaney, 58, runs it. | -",
        "Nora Delaney runs it for Tom Bell. The director, who is 45, sails. | Nora Delaney, 58, runs it. | -",
        "The director, who is 45, sails for Nora Delaney. | Nora Delaney, 58, runs it. | -",
        // A name of two words that nothing tells for anybody's is held to both.
        "The yacht Umzi Corran, a 45-year-old, sailed. | The yacht Umzi Corran, 58, sailed. | 45: 58",
        "The yacht Umzi Corran, a 45-year-old, sailed. | The yacht Tarn Corran, 58, sailed. | -",
        "The yacht Umzi Corran, the youngest of 45-year-old yachts, sailed. | The yacht Umzi Corran, 58, sailed. | 45: 58",
        "The yacht Umzi Corran, tied to a 45-year-old, sailed. | The yacht Umzi Corran, 58, sailed. | -",
        // Each is told of once, and one that the story has is no other's.
        "Nora Delaney, 45, runs it. Delaney, 45, is glad. | Nora Delaney, 58, runs it. | 45: 58; 45: 58",
        "Nora Delaney, 45, runs it with Tom Bell, 58. | A 58-year-old runs it with Delaney. | -",
      })
  void tellsWhoseAnAgeIs(String copy, String source, String found) {
    holds(copy, source, found);
  }
}
