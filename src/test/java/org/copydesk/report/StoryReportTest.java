package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.article.Article;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;

class StoryReportTest {
  private static final StoryReport REPORT = new StoryReport(FsaLexicon.english());
  private static final Article STORY =
      RuleExamples.article(
          "Mill sold\n\nMr Arthur Lyle, 60, an engineer, sold it to the Weir Mill Trust (WMT) in"
              + " Leeds.\n\nLyle was born in 1964. The WMT has two mills.");

  @Test
  void notesSayWhoIsInTheStoryAndWhere() throws IOException {
    StringWriter out = new StringWriter();
    REPORT.notes(List.of(STORY), Palette.PLAIN, out);

    assertThat(out)
        .hasToString(
            """
            example.txt
            People
              Arthur Lyle, he
                Mr  3:1
                an engineer  3:21
                aged 60  3:17
                born 1964  5:18
                Arthur Lyle 3:4, Lyle 5:1
            Bodies
              Weir Mill Trust (WMT)
                Weir Mill Trust 3:49, WMT 3:66, WMT 5:28
            Places
              Leeds
                Leeds 3:74
            """);
  }

  @Test
  void jsonIsAsItsSchemaSays() throws IOException {
    StringWriter out = new StringWriter();
    REPORT.json(List.of(STORY), out);
    ObjectMapper json = new ObjectMapper();
    JsonNode schema;
    try (InputStream in = getClass().getResourceAsStream("/schema/story.schema.json")) {
      schema = json.readTree(in);
    }
    JsonNode story = json.readTree(out.toString()).at("/stories/0");
    JsonNode person = story.at("/people/0");

    assertThat(names(story)).isEqualTo(required(schema.at("/$defs/story")));
    assertThat(names(person)).isEqualTo(required(schema.at("/$defs/person")));
    assertThat(names(story.at("/bodies/0"))).isEqualTo(required(schema.at("/$defs/body")));
    assertThat(names(story.at("/places/0"))).isEqualTo(required(schema.at("/$defs/place")));
    assertThat(names(person.at("/mentions/0")))
        .isEqualTo(required(schema.at("/$defs/mentions/items")));
    assertThat(person.get("name").asText()).isEqualTo("Arthur Lyle");
    assertThat(story.at("/bodies/0/letters").asText()).isEqualTo("WMT");
  }

  private static Set<String> names(JsonNode node) {
    Set<String> names = new TreeSet<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> required(JsonNode schema) {
    Set<String> names = new TreeSet<>();
    schema.get("required").forEach(name -> names.add(name.asText()));
    return names;
  }
}
