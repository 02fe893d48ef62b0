package org.copydesk.check.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.copydesk.rule.Rule;
import org.copydesk.sources.SourcePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotations that a source has somebody else say. */
class QuoteOtherSpeakerTest {
  private static final Rule RULE = new QuoteOtherSpeaker(SourcePack.NONE, NotedSources.LEXICON);

  private static void holds(String copy, String sources, String found) {
    assertThat(NotedSources.found(RULE, copy, sources).replaceAll(": [^;]*", ""))
        .isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Who speaks in a transcript, and who may be him.
        "ANA RUIZ: We will close the line before summer. | Tom Bell said",
        "MS. RUIZ (Leith): We will close the line before summer. | Tom Bell said",
        "TOM BELL: We will close the line before summer. | -",
        "BELL, of Leith: We will close the line before summer. | -",
        "TOMMY BELLE: We will close the line before summer. | -",
        "THE MATE: We will close the line before summer. | -",
        "CHAIR: We will close the line before summer. | -",
        "AR: We will close the line before summer. | -",
        "Q: We will close the line before summer. | -",
        "ANA RUIZ: We will close the line before summer. ++ TOM BELL: We will close the line before summer. | -",
        // Behind a dash, before a colon, and in the words around a quotation.
        "“We will close the line before summer.” — Ana Ruiz, 41, of Leith | Tom Bell said",
        "“We will close the line before summer.” — Man, 41, of Leith | Tom Bell said",
        "“We will close the line before summer.” — Tom Bell, 41, of Leith | -",
        "“We will close the line before summer,” said Ana Ruiz. | Tom Bell said",
        "“We will close the line before summer,” said Ana Ruiz to Tom Bell. | -",
        "Bell was asked. “We will close the line before summer,” said Ana Ruiz. | -",
        "“I was,” said Bell. “We will close the line before summer,” said Ana Ruiz. | -",
        "“I was,” said Bell. “I was,” said Eva Lund. “We will close the line before summer,” said Ana Ruiz. | Tom Bell said",
        "Then came Ana Ruiz, of Leith: “We will close the line before summer.” | Tom Bell said",
        "Ana Ruiz was brief. She said: “We will close the line before summer.” | Tom Bell said",
        "Then came Ana Ruiz and Eva Lund: “We will close the line before summer.” | Tom Bell said",
        "Then came Tom Bell and Eva Lund: “We will close the line before summer.” | -",
        "Of passengers one told us: “We will close the line before summer.” | Tom Bell said",
        "They told us: “We will close the line before summer.” | -",
      })
  void knowsWhoSpeaksInASource(String source, String found) {
    holds("“We will close the line before summer,” Tom Bell said.", source, found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // Words that are altered are known for another's from eight on.
        "“We will shut the line before the summer,” Tom Bell said. | Tom Bell said",
        "“We will shut the line before summer,” Tom Bell said. | -",
        "“We will close the line,” Tom Bell said. | Tom Bell said",
        "“We will close,” Tom Bell said. | -",
        // The other named where the story says who spoke.
        "“We will close the line before the summer,” said the man, Tom Bell, for Ana Ruiz. | -",
        "“We will close the line before the summer,” said the man, Tom Bell. Ana Ruiz was there. | said the man, Tom Bell",
        // Somebody of one name, of whom the sources have words.
        "“We will close the line before the summer,” Reid said. | Reid said",
        "“We will close the line before the summer,” Orr said. | -",
        // “He” may be anybody who is named in the three paragraphs above.
        "Tom Bell was glad. “We will close the line before the summer,” he said. | he said",
        "Ana Ruiz came. ¶ Tom Bell was glad. “We will close the line before the summer,” he said. | -",
        "Ana Ruiz came. ¶ It rained. ¶ It rained. ¶ Tom Bell was glad. “We will close the line before the summer,” he said. | -",
        "Ana Ruiz came. ¶ It rained. ¶ It rained. ¶ It rained. ¶ Tom Bell was glad. “We will close the line before the summer,” he said. | he said",
        "Tom Bell, the mayor, came. ¶ “We will close the line before the summer,” the mayor said. | the mayor said",
        "Tom Bell, the mayor, came to Ana Ruiz. ¶ “We will close the line before the summer,” the mayor said. | -",
        "Tom Bell, the mayor, came to Ana Ruiz. ¶ It rained. ¶ “We will close the line before the summer,” the mayor said. | the mayor said",
      })
  void knowsWhomTheStoryHasSpeak(String copy, String found) {
    holds(
        copy,
        "ANA RUIZ: We will close the line before the summer. We will close. ++ TOM REID: I was there.",
        found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The man was brief. “I will not say,” he said. “That is not yes,” he added. | he added",
        "The man was brief. “I will not,” he said. “That is not yes,” he added. | -",
        "The man was brief. “I will not say,” he said. “That is not yes,” she added. | -",
        "The man was brief. “I will not say,” he said. It rained. “That is not yes,” he added. | he added",
        "The man was brief. “I will not say,” he said. Eva Lund came. “That is not yes,” he added. | -",
        "The man was brief. “I will not say.” He said. “That is not yes,” he added. | -",
        "The man was brief. “I will not say,” he did. “That is not yes,” he added. | -",
        "The man was brief. “I will not say,” he said. ¶ “That is not yes,” he added. | -",
        "The man was brief. “I will not say,” he said. “I will not say,” he added. | -",
        // Told once, of whomever it is told; and told though another is told of elsewhere.
        "Tom Bell was glad. “I will not say,” he said. “That is not yes,” he added. | he added",
        "“That is not yes,” Tom Bell said. ¶ It rained. ¶ The man was brief. “I will not say,” he said. “That is not yes,” he added. | Tom Bell said; he added",
      })
  void knowsThatOneVoiceIsNotTwo(String copy, String found) {
    holds(copy, "TOM BELL: I will not say. I will not. ++ ANA RUIZ: That is not yes.", found);
  }
}
