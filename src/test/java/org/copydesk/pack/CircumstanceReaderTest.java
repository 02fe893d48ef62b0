package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.finding.RuleId;
import org.copydesk.rule.HouseChoice;
import org.copydesk.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom and for which stories a rule file says its rule is. */
class CircumstanceReaderTest {
  private static RuleData rule(String line) {
    String yaml =
        """
        title: A word
        why: It says so.
        severity: warning
        message: “{found}” is wrong.
        find: {words: [grim]}
        examples: [{bad: "[[grim]]"}, {good: "y"}]
        """;
    return RuleFileReader.read(new RuleId("style", "x"), "style/x.yml", yaml + line + "\n").get(0);
  }

  @Test
  void aRuleServesTheChoiceItNames() {
    assertThat(rule("when: {numbers: words-to-nine}").info().choice())
        .contains(new HouseChoice("numbers", Set.of("words-to-nine")));
    assertThat(rule("guides: [bbc, ap]").info().choice())
        .contains(new HouseChoice("guide", Set.of("ap", "bbc")));
    assertThat(rule("guides: [all]").info().choice().orElseThrow().values())
        .containsExactlyInAnyOrder("ap", "guardian", "bbc", "reuters", "economist");
    assertThat(rule("profile: strict").info().choice()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "guides: [bbc, guardian] | 'It says so. Held by the BBC, the Guardian.'",
        "guides: [ap, guardian, bbc, reuters, economist] | 'It says so. Held by every guide that speaks of it.'",
        "quotes: true | It says so.",
      })
  void theReasonNamesTheGuides(String line, String why) {
    assertThat(rule(line).info().why()).isEqualTo(why);
  }

  @Test
  void varietyAndDayHoldAloneAndTogether() {
    LocalDate day = LocalDate.of(2022, 9, 8);
    assertThat(rule("quotes: true").circumstance()).isEqualTo(Circumstance.ALWAYS);
    assertThat(rule("variety: en-CA").circumstance())
        .isEqualTo(new Circumstance(List.of("en-CA"), Optional.empty()));
    assertThat(rule("since: 2022-09-08").circumstance())
        .isEqualTo(new Circumstance(List.of(), Optional.of(day)));
    assertThat(rule("since: 2022-09-08\nvariety: [en-US, en-GB]").circumstance())
        .isEqualTo(new Circumstance(List.of("en-US", "en-GB"), Optional.of(day)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "guides: [bcc] | unknown guide “bcc”; did you mean “bbc”?",
        "variety: en-UK | unknown variety “en-UK”",
        "since: May 2022 | “since” is a day such as 2022-09-08, not “May 2022”",
        "since: 2022-02-30 | “since” is a day such as 2022-09-08, not “2022-02-30”",
        "'when: {numbers: words-to-nin}' | unknown choice “words-to-nin”; did you mean “words-to-nine”?",
        "'when: {number: x}' | unknown key “number”; did you mean “numbers”?",
        "'when: {}' | “when” names one key of “house” and the choices for it",
      })
  void aMistakeIsNamedWithItsLine(String line, String mistake) {
    YamlException e = catchThrowableOfType(YamlException.class, () -> rule(line));
    assertThat(e).isNotNull();
    assertThat(e.getMessage()).startsWith("style/x.yml:7: " + mistake);
  }
}
