package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copydesk.article.Role;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Profile;
import org.junit.jupiter.api.Test;

class RuleSchemaTest {
  @Test
  void knowsTheKeysAndWordsTheReaderKnows() throws IOException {
    JsonNode schema = schema();
    assertThat(names(schema.at("/properties")))
        .containsExactlyInAnyOrderElementsOf(RuleFileReader.KEYS);
    assertThat(names(schema.at("/properties/find/properties")))
        .containsExactlyInAnyOrderElementsOf(FindReader.KEYS);
    assertThat(names(schema.at("/properties/examples/items/properties")))
        .containsExactlyInAnyOrderElementsOf(RuleFileReader.EXAMPLE_KEYS);
    assertThat(values(schema.at("/properties/severity/enum"))).isEqualTo(labels(Severity.values()));
    assertThat(values(schema.at("/properties/profile/enum"))).isEqualTo(labels(Profile.values()));
    assertThat(values(schema.at("/properties/fix/enum")))
        .isEqualTo(labels(RuleData.Remedy.values()));
    assertThat(values(schema.at("/properties/roles/oneOf/0/enum")))
        .containsAll(labels(Role.values()))
        .contains("all", "copy", "prose");
  }

  @Test
  void everyRuleFileHasItsKeys() throws IOException {
    JsonNode schema = schema();
    List<String> wanted = values(schema.at("/required"));
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    try (Stream<Path> files = Files.walk(Path.of("rules"), 2)) {
      for (Path file : files.filter(RuleSchemaTest::isRule).toList()) {
        JsonNode root = yaml.readTree(file.toFile());
        if (!root.has("rules")) {
          assertThat(names(root))
              .as("%s", file)
              .containsAll(wanted)
              .isSubsetOf(RuleFileReader.KEYS);
          continue;
        }
        assertThat(names(root)).as("%s", file).isSubsetOf(RuleFileReader.GROUP_KEYS);
        List<String> all = names(root.get("all"));
        for (JsonNode rule : root.get("rules")) {
          List<String> keys = new ArrayList<>(names(rule));
          keys.addAll(all);
          assertThat(keys).as("%s: %s", file, rule).containsAll(wanted);
          assertThat(keys).as("%s: %s", file, rule).isSubsetOf(RuleFileReader.KEYS);
        }
      }
    }
  }

  private static boolean isRule(Path file) {
    return file.toString().endsWith(".yml")
        && !file.endsWith("levels.yml")
        && !file.endsWith("choices.yml")
        && !file.getParent().endsWith("facts");
  }

  private static JsonNode schema() throws IOException {
    return new ObjectMapper()
        .readTree(Files.readString(Path.of("src/main/resources/schema/rule.schema.json")));
  }

  private static List<String> names(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> values(JsonNode node) {
    List<String> values = new ArrayList<>();
    node.forEach(value -> values.add(value.asText()));
    return values;
  }

  private static List<String> labels(Enum<?>[] values) {
    return Arrays.stream(values)
        .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }
}
