package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read back of rules that were written down is what the files said. */
class PreparedTest {
  private static final String RULES =
      """
      group: Of every make
      all:
        why: It says so.
        message: “{found}” is wrong; write “{use}”.
      rules:
        plain:
          title: Plain
          severity: warning
          find: {words: [utilise, \"it's\"]}
          examples: [{bad: "[[utilise]] it"}, {good: use}]
        swapped:
          title: Swapped
          severity: error
          profile: on-request
          roles: [headline, caption]
          quotes: false
          mentions: false
          fix: safe
          find: {swap: {utilise: use}, case: exact, unless: ['utilise x', 'y utilise']}
          examples: [{bad: "[[utilise]]", good: use}]
          variety: [en-GB, en-AU]
          since: 2022-09-08
        line:
          title: Line
          severity: suggestion
          fix: delete
          find: {line: [Read more], regex: ['(?:mayor|chief)\\b.said', '\\p{L}+q', '—']}
          examples: [{bad: "[[read more]]"}, {good: use}]
        house:
          title: House
          severity: suggestion
          when: {numbers: words-to-nine}
          fix: none
          find: {words: ['8']}
          examples: [{bad: "[[8]]"}, {good: eight}]
      """;

  private static Path rules(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("style"));
    Files.writeString(folder.resolve("style/own.yml"), RULES);
    return folder;
  }

  private static byte[] written(List<RuleData> rules) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Prepared.write(rules, out);
    return out.toByteArray();
  }

  @Test
  void everyPartOfARuleIsReadBack(@TempDir Path folder) throws IOException {
    List<RuleData> rules = Packs.in(rules(folder)).data();
    assertThat(rules).hasSize(4);
    assertThat(rules)
        .flatExtracting(RuleData::finds)
        .flatExtracting(Matcher.Spec::needs)
        .flatExtracting(clause -> clause)
        .extracting(needle -> needle.opens() + " " + needle.closes())
        .contains("true true", "false true", "false false");
    assertThat(Prepared.read(new ByteArrayInputStream(written(rules)))).contains(rules);
    assertThat(Prepared.read(new ByteArrayInputStream(written(List.of())))).contains(List.of());
  }

  @Test
  void anotherFormIsNotGuessedAt(@TempDir Path folder) throws IOException {
    byte[] bytes = written(Packs.in(rules(folder)).data());
    bytes[3]++;
    assertThat(Prepared.read(new ByteArrayInputStream(bytes))).isEmpty();
  }

  @Test
  void theBuildPartsWhatAHouseChoosesFromTheRest(@TempDir Path folder) throws IOException {
    PackBuild.main(new String[] {rules(folder).toString()});
    assertThat(names(folder.resolve(Packs.PREPARED)))
        .containsExactly("style/line", "style/plain", "style/swapped");
    assertThat(names(folder.resolve(Packs.PREPARED_HOUSE))).containsExactly("style/house");
  }

  private static List<String> names(Path file) throws IOException {
    return Prepared.read(new ByteArrayInputStream(Files.readAllBytes(file))).orElseThrow().stream()
        .map(rule -> rule.info().id().toString())
        .toList();
  }
}
