package org.copydesk.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names a writer may well have written for one another. */
class NearnessTest {
  @ParameterizedTest
  @CsvSource({
    // A slip of the hand, in a name that is long enough or begins as it should.
    "Hobson, Hobsen, true",
    "Holt, Hold, true",
    "Holt, Hlot, true",
    "Holt, Holtt, true",
    "Holt, Hot, false",
    "Holt, Bolt, false",
    "Parker, Barker, true",
    "Ali, Ari, false",
    "Al, Ali, false",
    "Holt, Holt, false",
    "Holt, HOLT, false",
    // Alike in sound, and two slips apart.
    "Geoffrey, Jeffrey, true",
    "Macrae, McRae, true",
    "Reid, Reed, true",
    "Knowles, Nowles, true",
    "Wright, Right, true",
    "Schmidt, Schmitt, true",
    "Stephen, Steven, true",
    "Catherine, Katherine, true",
    "Macaulay, McAulay, true",
    "Philips, Filips, true",
    // Two slips that change no consonant for another, in longer names.
    "Johannsen, Johansson, true",
    "Bergmeyer, Bergmaier, true",
    "Parker, Palmer, false",
    "Wilson, Watson, false",
    "Hendersen, Andersen, false",
    "Fitzpatrick, Fitzgerald, false",
    "Lee, Leighton, false",
  })
  void tellsNamesThatAreNear(String one, String other, boolean near) {
    assertThat(Nearness.near(one, other)).isEqualTo(near);
    assertThat(Nearness.near(other, one)).isEqualTo(near);
  }

  @ParameterizedTest
  @CsvSource({
    "Stewart, Stuart, true",
    "Stephens, Stevens, true",
    "Knight, Night, true",
    "Gnash, Nash, true",
    "Wray, Ray, true",
    "Clark, Clarke, true",
    "Cline, Kline, true",
    "Quinn, Kwinn, true",
    "Cecil, Sesil, true",
    "Gerald, Jerald, true",
    "Gary, Jary, false",
    "Macleod, McLeod, true",
    "Mackay, McKay, true",
    "Smith, Smyth, true",
    "Schultz, Shultz, true",
    "Thompson, Tompson, true",
    "Schmidt, Schmit, true",
    "Allan, Ellen, true",
    "Zander, Sander, true",
    "Beck, Bek, true",
    "Chapman, Shapman, true",
    "Holt, Bolt, false",
    "Ann, Anne, true",
  })
  void hearsNamesThatSoundAlike(String one, String other, boolean alike) {
    assertThat(Nearness.soundAlike(one, other)).isEqualTo(alike);
  }

  @ParameterizedTest
  @CsvSource({
    "Hill, Hills, true",
    "Hills, Hill, true",
    "Ivanov, Ivanova, true",
    "Medvedev, Medvedeva, true",
    "Pavl, Pavleva, true",
    "Jones, Joneses, true",
    "Roman, Romani, true",
    "Hill, Hilton, false",
    "Hill, Dills, false",
  })
  void knowsAnotherFormOfAName(String one, String other, boolean forms) {
    assertThat(Nearness.areForms(one, other)).isEqualTo(forms);
  }
}
