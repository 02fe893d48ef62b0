package org.copydesk.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.copydesk.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptedWordsTest {
  private static final Path FILE = Path.of("desk", ".copydesk.yml");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|accept:\\n  \"Kherson\": \"a place\"\\n",
        "profile: strict|profile: strict\\naccept:\\n  \"Kherson\": \"a place\"\\n",
        "accept:\\n|accept:\\n  \"Kherson\": \"a place\"\\n",
        "accept:\\n"
            + "    Oder: a river # kept\\n"
            + "|accept:\\n"
            + "    \"Kherson\": \"a place\"\\n"
            + "    Oder: a river # kept\\n",
        "accept:\\n- Oder\\nban: []\\n|accept:\\n- \"Kherson\"\\n- Oder\\nban: []\\n",
        "accept: [Oder] # ours\\n|accept: [\"Kherson\", Oder] # ours\\n",
        "accept: []\\n|accept: [\"Kherson\"]\\n",
        "accept: {Oder: a river}\\n|accept: {\"Kherson\": \"a place\", Oder: a river}\\n",
        "accept: Oder\\n|accept: [\"Kherson\", \"Oder\"]\\n",
        "accept: [Kherson]\\n|accept: [Kherson]\\n",
      })
  void addsAWordInTheFormItFinds(String before, String after) {
    assertThat(AcceptedWords.with(FILE, broken(before), "Kherson", "a place"))
        .isEqualTo(broken(after));
  }

  @Test
  void namesTheLineOfAFileItCannotRead() {
    assertThatThrownBy(() -> AcceptedWords.with(FILE, "profile: [\n", "Kherson", "a place"))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining(".copydesk.yml:");
  }

  @Test
  void keepsSignsOfYamlInAWord() {
    String text = AcceptedWords.with(FILE, "", "A\"b: #c", "x");
    assertThat(SettingsFile.parse(FILE, text).layer().accepted()).containsKey("A\"b: #c");
  }

  private static String broken(String line) {
    return line.replace("\\n", "\n");
  }
}
