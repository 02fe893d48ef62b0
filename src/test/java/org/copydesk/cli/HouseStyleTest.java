package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.desk.Desk;
import org.copydesk.finding.Finding;
import org.copydesk.house.HouseKeys;
import org.copydesk.read.ExampleReader;
import org.copydesk.rule.Profile;
import org.copydesk.settings.Layer;
import org.copydesk.settings.Settings;
import org.copydesk.settings.StartingPoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** House styles through the real desk: what is on everywhere, and what only where it was chosen. */
class HouseStyleTest {
  private static final Desk DESK = Newsroom.desk();

  private static final List<String> BEYOND_DOUBT =
      List.of(
          "Only a small %age of them came back to the town.",
          "The bridge cost the county $5 million dollars in the end.",
          "The Columbian president spoke in the town on Monday.",
          "He has played for Middlesborough since he left school.",
          "A steel works on Teeside closed its gates on Monday.",
          "She was born in Pittsburg, Pennsylvania, and went to school there.",
          "They met in front of the US Capital building on Monday.",
          "She studied at John Hopkins University for four years.",
          "He gave the bones to the Smithsonian Institute in the end.",
          "He has worked for Proctor & Gamble since he left school.",
          "She took a loan from Lloyd's Bank in the end.",
          "The ship was insured at Lloyds of London for years.",
          "He left Queen's Park Rangers at the end of the season.",
          "She read law at Queen's College, Cambridge, for three years.",
          "He read law at Magdalen College, Cambridge, for three years.",
          "The Australian Labour Party met in the town on Monday.",
          "Two Jehovah Witnesses came to the door on Monday.",
          "The talks with President Jinping lasted until noon.",
          "Her father has Alzheimers disease and lives in a home.",
          "The storm will wreck havoc on the coast.",
          "The statue of limitations had run out by then.",
          "The whole town is on tenderhooks until the vote.");

  static Stream<Settings> everyProfile() {
    return Stream.concat(
        Stream.of(Settings.BUILT_IN, house("strict", Optional.of(Profile.STRICT), Map.of())),
        HouseKeys.shipped().starts().keySet().stream().map(HouseStyleTest::start));
  }

  @ParameterizedTest
  @MethodSource("everyProfile")
  void errorsBeyondDoubtAreHeardInEveryProfile(Settings settings) {
    assertThat(BEYOND_DOUBT)
        .allSatisfy(copy -> assertThat(found(copy, settings)).as(copy).isNotEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sign", "percent", "per-cent"})
  void aFormIsWrongOnlyWhereAnotherWasChosen(String choice) {
    Map<String, String> forms =
        Map.of("sign", "5%", "percent", "5 percent", "per-cent", "5 per cent");
    forms.forEach(
        (form, written) -> {
          String copy = "Prices in the town rose by " + written + " in a year.";
          assertThat(found(copy, Settings.BUILT_IN)).isEmpty();
          assertThat(found(copy, house(choice, Optional.empty(), Map.of("percent", choice))))
              .hasSize(form.equals(choice) ? 0 : 1);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"ap-like", "guardian-like"})
  void whatSomebodySaidStaysAsItWasSaid(String name) {
    String copy = "The mayor said: “Mankind utilised the web site in towns like Kiev.”";
    assertThat(found(copy, start(name))).isEmpty();
    assertThat(found(copy.replaceAll("[“”]", ""), start(name))).hasSize(3);
  }

  private static Settings start(String name) {
    HouseKeys.Start start = StartingPoint.named(name).orElseThrow();
    Layer silent = Layer.silent(name);
    return Settings.BUILT_IN.under(
        new Layer(
            name,
            Optional.of(StartingPoint.profile(start)),
            silent.language(),
            silent.failOn(),
            StartingPoint.levels(start),
            Map.of(),
            Map.of(),
            silent.oxford(),
            List.<Path>of(),
            List.of(),
            silent.baseline(),
            silent.facts(),
            silent.memory(),
            silent.vale(),
            start.house()));
  }

  private static Settings house(
      String name, Optional<Profile> profile, Map<String, String> choices) {
    Layer silent = Layer.silent(name);
    return Settings.BUILT_IN.under(
        new Layer(
            name,
            profile,
            silent.language(),
            silent.failOn(),
            Map.of(),
            Map.of(),
            Map.of(),
            silent.oxford(),
            List.<Path>of(),
            List.of(),
            silent.baseline(),
            silent.facts(),
            silent.memory(),
            silent.vale(),
            choices));
  }

  private static List<Finding> found(String copy, Settings settings) {
    return DESK.check(new ExampleReader().read(copy), settings).page().orElseThrow().findings();
  }
}
