package org.copydesk.sources;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who speaks in sources that are no plain transcripts, and who is told to be what. */
class SpeakersHeardTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        // A speech is all in the words of whom its head names.
        "Tom Bell was there. “We should have charged more for the day,” Bell said. | Speech by Ana Ruiz, chair of the line¶¶We should have charged more for the day. | Bell said",
        "Ana Ruiz was there. “We should have charged more for the day,” Ruiz said. | Speech by Ana Ruiz, chair of the line¶¶We should have charged more for the day. | -",
        "Tom Bell was there. “We should have charged more for the day,” Bell said. | Remarks by the Minister for Piers, the Hon. Ana Ruiz¶¶We should have charged more for the day. | Bell said",
        "Tom Bell was there. “We should have charged more for the day,” Bell said. | Day of speeches by all¶¶We should have charged more for the day. | -",
        // Captions that put who speaks between brackets.
        "Tom Bell was there. “There is a lot of rope asleep up there,” Bell said. | 1¶00:00:01,000 --> 00:00:04,000¶[Ana Ruiz, captain] There is a lot of rope asleep up there.¶ | Bell said",
        "Ana Ruiz was there. “There is a lot of rope asleep up there,” Ruiz said. | 1¶00:00:01,000 --> 00:00:04,000¶[Ana Ruiz, captain] There is a lot of rope asleep up there.¶ | -",
        "Tom Bell was there. “There is a lot of rope asleep up there,” Bell said. | 1¶00:00:01,000 --> 00:00:04,000¶[Applause] There is a lot of rope asleep up there.¶ | -",
        // Somebody whom only a source names.
        "They are wet. “They've each measured the same old crack,” Bell said. | Present: Tom Bell (chair), Ana Ruiz.¶¶ANA RUIZ: They've each measured the same old crack. | Bell said",
      })
  void hearsWhoSpeaks(String story, String source, String marked) throws IOException {
    String name = source.contains("-->") ? "call.srt" : "notes.txt";
    HeldToSources.holds(folder, story, source, name, marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "The harbour superintendent, Tom Bell, was sorry. | THE CORONER: Mr Bell, you are the engineering superintendent.¶MR BELL: I am.¶THE CORONER: Since?¶MR BELL: May. | The harbour superintendent",
        "The engineering superintendent, Tom Bell, was sorry. | THE CORONER: Mr Bell, you are the engineering superintendent.¶MR BELL: I am.¶THE CORONER: Since?¶MR BELL: May. | -",
      })
  void readsWhatAWitnessIsToldHeIs(String story, String source, String marked) throws IOException {
    HeldToSources.holds(folder, story, source, "notes.txt", marked);
  }
}
