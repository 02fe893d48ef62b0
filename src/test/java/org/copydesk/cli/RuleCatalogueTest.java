package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.rule.RuleInfo;
import org.copydesk.rule.RulePage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the catalogue and the page of each rule to the rules. */
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

  private static final Path NOTES = Path.of("rules/pages.tsv");

  private static final Path PAGES = Path.of("rules/pages");

  private static List<OwnRules.Own> rules;

  @BeforeAll
  static void everyRuleOfOurs() throws IOException {
    Matcher version =
        Pattern.compile("<artifactId>copydesk</artifactId>\\s*<version>([^<]+)")
            .matcher(Files.readString(Path.of("pom.xml")));
    assertThat(version.find()).isTrue();
    rules = OwnRules.all(since(), version.group(1));
    if (Boolean.getBoolean("catalogue.write")) {
      Files.writeString(CATALOGUE, catalogue());
      Files.writeString(NOTES, notes());
      for (Path page : pages()) {
        Files.delete(page);
      }
      for (OwnRules.Own own : rules) {
        Path page = page(own.info());
        Files.createDirectories(page.getParent());
        Files.writeString(page, own.page().markdown());
      }
    }
  }

  @Test
  void theCatalogueSaysWhatTheRulesSay() throws IOException {
    assertThat(Files.readString(CATALOGUE))
        .as("rules/README.md is stale; write it anew with: %s", AGAIN)
        .isEqualTo(catalogue());
  }

  @Test
  void whatIsNotedOfEachRuleIsSo() throws IOException {
    assertThat(Files.readString(NOTES))
        .as("rules/pages.tsv is stale; write it anew with: %s", AGAIN)
        .isEqualTo(notes());
  }

  @Test
  void everyRuleHasItsPageAndNoPageIsLeftOver() throws IOException {
    assertThat(pages())
        .as("rules/pages is stale; write it anew with: %s", AGAIN)
        .containsExactlyInAnyOrderElementsOf(rules.stream().map(own -> page(own.info())).toList());
    for (OwnRules.Own own : rules) {
      assertThat(Files.readString(page(own.info())))
          .as("%s is stale; write it anew with: %s", page(own.info()), AGAIN)
          .isEqualTo(own.page().markdown());
    }
  }

  @Test
  void everyPageHasAllItsParts() {
    List<String> wanting = new ArrayList<>();
    for (OwnRules.Own own : rules) {
      RulePage page = own.page();
      String id = own.info().id().toString();
      Set<RulePage.Kind> kinds = EnumSet.noneOf(RulePage.Kind.class);
      for (RulePage.Section section : page.sections()) {
        section.lines().forEach(line -> kinds.add(line.kind()));
        if (section.lines().stream().anyMatch(line -> line.words().isBlank())) {
          wanting.add(id + " says nothing under " + section.heading());
        }
      }
      boolean sound = kinds.contains(RulePage.Kind.SOUND) || kinds.contains(RulePage.Kind.FIXED);
      if (own.told().isEmpty() || !kinds.contains(RulePage.Kind.BAD) || !sound) {
        wanting.add(id + " shows no fault, no sound copy, or says nothing of its first example");
      }
      if (!Files.isRegularFile(Path.of(own.written()))) {
        wanting.add(id + " is not written in " + own.written());
      }
    }
    assertThat(wanting).isEmpty();
    assertThat(rules).hasSizeGreaterThan(500);
  }

  @Test
  void everyPackSaysHowToPutRightAndWhenToSwitchOff() throws IOException {
    Set<String> told = new TreeSet<>();
    for (String line : Files.readAllLines(Path.of("rules/packs.tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        assertThat(cells).as(line).hasSize(4).doesNotContain("");
        told.add(cells[0]);
      }
    }
    assertThat(told).containsAll(packs().keySet());
  }

  /** The version that had each rule first, as it was noted; the application's own for a new one. */
  private static Map<String, String> since() throws IOException {
    Map<String, String> since = new TreeMap<>();
    if (Files.exists(NOTES)) {
      for (String line : Files.readAllLines(NOTES)) {
        String[] cells = line.split("\t", -1);
        if (cells.length == 4) {
          since.put(cells[0], cells[1]);
        }
      }
    }
    return since;
  }

  private static Path page(RuleInfo info) {
    return PAGES.resolve(info.id() + ".md");
  }

  private static List<Path> pages() throws IOException {
    if (!Files.exists(PAGES)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String notes() {
    return rules.stream()
        .map(
            own ->
                String.join("\t", own.info().id() + "", own.since(), own.written(), own.told())
                    + "\n")
        .collect(
            Collectors.joining(
                "",
                "# Generated from the rules, with the catalogue: rule, since, written in, what it"
                    + " says of its first example.\n",
                ""));
  }

  private static Map<String, List<RuleInfo>> packs() {
    return rules.stream()
        .map(OwnRules.Own::info)
        .collect(
            Collectors.groupingBy(info -> info.id().pack(), TreeMap::new, Collectors.toList()));
  }

  private static String catalogue() {
    StringBuilder out = new StringBuilder(HEAD.formatted(AGAIN));
    packs().forEach((pack, infos) -> out.append(section(pack, infos)));
    return out.toString();
  }

  private static String section(String pack, List<RuleInfo> infos) {
    String rows =
        infos.stream()
            .map(
                info ->
                    "| [`%s`](pages/%s.md) | %s | %s | %s |\n"
                        .formatted(
                            info.id().name(),
                            info.id(),
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
