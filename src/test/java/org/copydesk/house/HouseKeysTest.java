package org.copydesk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.pack.PackRule;
import org.copydesk.pack.Packs;
import org.copydesk.rule.HouseChoice;
import org.junit.jupiter.api.Test;

class HouseKeysTest {
  private static final HouseKeys KEYS = HouseKeys.shipped();

  @Test
  void everyKeyHasARuleThatServesIt() {
    Set<String> served =
        Packs.builtIn().rules().stream()
            .map(PackRule::info)
            .flatMap(info -> info.choice().map(HouseChoice::key).stream())
            .collect(Collectors.toSet());
    assertThat(served).isEqualTo(KEYS.keys().keySet());
  }

  @Test
  void theSchemaOfSettingsKnowsTheSameKeysAndChoices() throws IOException {
    JsonNode schema =
        new ObjectMapper()
            .readTree(Files.readString(Path.of("src/main/resources/schema/settings.schema.json")));
    JsonNode house = schema.at("/$defs/house/properties");
    List<String> names = new ArrayList<>();
    house.fieldNames().forEachRemaining(names::add);
    assertThat(names).isEqualTo(List.copyOf(KEYS.keys().keySet()));
    KEYS.keys()
        .forEach(
            (name, key) -> {
              List<String> values = new ArrayList<>();
              house.at("/" + name + "/enum").forEach(value -> values.add(value.asText()));
              assertThat(values).as(name).isEqualTo(key.values());
            });
    List<String> profiles = new ArrayList<>();
    schema.at("/$defs/profile/enum").forEach(value -> profiles.add(value.asText()));
    assertThat(profiles).containsAll(KEYS.starts().keySet());
  }

  @Test
  void whatIsShownOfAFormIsCountedAsThatForm() {
    for (HouseKeys.Key key : KEYS.keys().values()) {
      for (HouseKeys.Form form : key.forms()) {
        form.counted()
            .filter(regex -> key.forms().stream().allMatch(other -> other.counted().isPresent()))
            .ifPresent(regex -> assertThat(Pattern.compile(regex)).isNotNull());
      }
    }
    assertThat(counts("percent", "sign", "It rose 5%")).isTrue();
    assertThat(counts("percent", "sign", "It rose 5 percent")).isFalse();
    assertThat(counts("time", "3pm", "at 6.30pm")).isTrue();
    assertThat(counts("time", "3 p.m.", "at 6:30 p.m.")).isTrue();
    assertThat(counts("world-wars", "roman", "in World War One")).isFalse();
    assertThat(counts("country", "points", "the U.S.A.")).isFalse();
  }

  private static boolean counts(String key, String form, String copy) {
    String regex =
        KEYS.keys().get(key).forms().stream()
            .filter(known -> known.value().equals(form))
            .findFirst()
            .flatMap(HouseKeys.Form::counted)
            .orElseThrow();
    return Pattern.compile(regex).matcher(copy).find();
  }
}
