package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;
import org.copydesk.rule.RuleExamples;
import org.copydesk.yaml.YamlException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileReaderTest {
  private static final String RULE =
      """
      title: A long word for a short one
      why: It slows the reader.
      severity: warning
      message: “{found}” is long; write “{use}”.
      find:
        swap: {utilise: use, utilised: used}
      examples:
        - bad: "They [[utilised]] it."
          good: "They used it."
      """;

  @Test
  void namesTheLineAndTheNearestKey() {
    assertThat(mistake(RULE.replace("message:", "mesage:")))
        .isEqualTo("style/x.yml:4: unknown key “mesage”; did you mean “message”?");
    assertThat(mistake(RULE.replace("swap:", "swp:")))
        .isEqualTo("style/x.yml:6: unknown key “swp”; did you mean “swap”?");
    assertThat(mistake(RULE.replace("severity: warning", "severity: warnin")))
        .isEqualTo("style/x.yml:3: unknown severity “warnin”; did you mean “warning”?");
    assertThat(mistake(RULE.replace("find:", "roles: [headlin]\nfind:")))
        .isEqualTo("style/x.yml:5: unknown role “headlin”; did you mean “headline”?");
  }

  @Test
  void refusesARuleThatNothingTests() {
    assertThat(mistake(RULE.replace("    good: \"They used it.\"\n", "")))
        .startsWith("style/x.yml:8: a rule needs a good example");
    assertThat(mistake(RULE.substring(0, RULE.indexOf("examples"))))
        .isEqualTo("style/x.yml:1: “examples” is missing");
    assertThat(mistake(RULE.replace("[[utilised]]", "utilised"))).contains("[[double brackets]]");
  }

  @Test
  void refusesWhatCannotBeLookedFor() {
    String regex = RULE.replace("  swap: {utilise: use, utilised: used}", "  regex: ['utili(se']");
    assertThat(mistake(regex)).startsWith("style/x.yml:6: “utili(se” is not a regular expression");
    assertThat(mistake(RULE.replace("  swap: {utilise: use, utilised: used}", "  regex: ['x*']")))
        .isEqualTo("style/x.yml:6: “x*” matches where nothing stands");
    assertThat(mistake(RULE.replace("utilise: use", "utilise: utilise")))
        .isEqualTo("style/x.yml:6: “utilise” is swapped for itself");
    assertThat(mistake(RULE.replace("{use}", "{instead}")))
        .contains("“{instead}” cannot be filled");
    assertThat(mistake("title: [")).startsWith("style/x.yml:1: not YAML");
    assertThat(mistake("")).isEqualTo("style/x.yml:1: an empty file is not a rule");
  }

  @Test
  void aNewsroomsRuleTakesThePlaceOfOurs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("style/no-degrees.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, RULE);
    Packs packs = Packs.builtIn().with(folder);

    PackRule rule = rule(packs, "style/no-degrees");
    assertThat(rule.check(RuleExamples.article("UTILISE it, don’t Utilise a very unique tool.")))
        .extracting(Finding::message)
        .containsExactly("“UTILISE” is long; write “USE”.", "“Utilise” is long; write “Use”.");
    assertThat(packs.data()).hasSameSizeAs(Packs.builtIn().data());
  }

  @Test
  void namesEveryMistakeOfAFolder(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("mine"));
    Files.writeString(folder.resolve("mine/a.yml"), RULE.replace("title", "titel"));
    Files.writeString(folder.resolve("mine/b.yml"), RULE.replace("why", "whi"));
    Files.writeString(folder.resolve("mine/Not A Name.yml"), RULE);
    PackException e = catchThrowableOfType(PackException.class, () -> Packs.in(folder));
    assertThat(e.mistakes())
        .hasSize(3)
        .anyMatch(line -> line.contains("mine/a.yml:1: unknown key “titel”"))
        .anyMatch(line -> line.contains("mine/b.yml:2: unknown key “whi”"))
        .anyMatch(line -> line.contains("a rule is named in small letters"));
  }

  private static PackRule rule(Packs packs, String id) {
    List<PackRule> rules = packs.rules();
    return rules.stream()
        .filter(r -> r.info().id().toString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static String mistake(String yaml) {
    YamlException e =
        catchThrowableOfType(
            YamlException.class,
            () -> RuleFileReader.read(new RuleId("style", "x"), "style/x.yml", yaml));
    assertThat(e).as("a mistake in %s", yaml).isNotNull();
    return e.getMessage();
  }
}
