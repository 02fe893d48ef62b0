package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.desk.Suppressions;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Settings;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {
  private static final Path CATALOGUE = Path.of("rules/README.md");

  private static final String AGAIN = "mvn -q test -Dtest=RuleCatalogueTest -Dcatalogue.write=true";

  private static final String HEAD =
      """
      # The rules

      Every rule of Copydesk's own, by pack. This page is generated from the rules themselves;
      write it anew with `%s`.
      LanguageTool's rules speak too, as far as [grammar/levels.yml](grammar/levels.yml) lets them,
      in the words of [grammar/told.tsv](grammar/told.tsv) where their own teach grammar or guess,
      under the ids they have there (`grammar/lt/EN_A_VS_AN`, for short `lt/EN_A_VS_AN`);
      `copydesk rules` lists everything, `copydesk explain RULE` shows a rule's examples.

      A rule is data where data can say it: one file, `<pack>/<name>.yml`, whose path is the rule's
      name. A rule in your own folder of the same layout (`--rules FOLDER`, or `rules:` in
      `.copydesk.yml`) is laid over these.

      ```yaml
      title: Words that do not come in degrees
      why: Something is unique or it is not; the reader sees that the writer was not thinking.
      severity: warning            # suggestion, warning or error
      message: “{found}” has no degrees; write “{use}”.
      find:
        swap: {very unique: unique}   # what to write instead, in the case it was written
        words: [prior to]             # whole words, in any case
        regex: ['\\b(?:foo|bar)\\d+']   # Java regular expressions; * and + reach 200 repeats
        line: [Advertisement]         # a whole block; an entry between slashes is an expression
        unless: ['not very unique']   # silent where one of these matches
        case: exact                   # upper and lower case count, marks are as typed
        within-words: true            # words and swap match inside words too
      examples:
        - bad: "A [[very unique]] idea."
          good: "A unique idea."
        - good: "An unusual idea."
      ```

      Also: `profile: strict|standard|thorough`, `roles: [headline, paragraph, …]` (or `all`, `copy`,
      `prose`), `quotes: false` (silent in quotations), `mentions: false` (silent where a word is only
      spoken about), `fix: review|safe|delete|none`. A file may also hold a group: rules by name under
      `rules`, and under `all` what they share. A rule of one house's style says under `when` which
      choice it serves (`when: {percent: sign}`), or under `guides` which families of guides hold it;
      `variety: en-GB` and `since: 2022-09-08` keep it to an English and to stories from a day on. A
      rule with `guides` and no `profile` runs where `house: {guide: …}` names one of them; with a
      `profile` it runs for everyone. The schema for editors is
      [rule.schema.json](../src/main/resources/schema/rule.schema.json).
      """;

  @Test
  void theCatalogueSaysWhatTheRulesSay() throws IOException {
    String wanted = catalogue();
    if (Boolean.getBoolean("catalogue.write")) {
      Files.writeString(CATALOGUE, wanted);
    }
    assertThat(Files.readString(CATALOGUE))
        .as("rules/README.md is stale; write it anew with: %s", AGAIN)
        .isEqualTo(wanted);
  }

  private static String catalogue() {
    Map<String, List<RuleInfo>> packs =
        java.util.stream.Stream.concat(
                Newsroom.own(Settings.BUILT_IN).stream().flatMap(own -> own.rules().stream()),
                Suppressions.RULES.stream())
            .sorted(java.util.Comparator.comparing(RuleInfo::id))
            .collect(
                Collectors.groupingBy(info -> info.id().pack(), TreeMap::new, Collectors.toList()));
    StringBuilder out = new StringBuilder(HEAD.formatted(AGAIN));
    packs.forEach((pack, rules) -> out.append(section(pack, rules)));
    return out.toString();
  }

  private static String section(String pack, List<RuleInfo> rules) {
    String rows =
        rules.stream()
            .map(
                info ->
                    "| `%s` | %s | %s | %s |\n"
                        .formatted(
                            info.id().name(),
                            info.severity().label(),
                            cell(info.title()),
                            cell(info.why())))
            .collect(Collectors.joining());
    return "\n## " + pack + "\n\n| rule | level | finds | why |\n|---|---|---|---|\n" + rows;
  }

  private static String cell(String text) {
    return text.replace("|", "\\|");
  }
}
