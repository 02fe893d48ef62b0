package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.read.PlainTextReader;
import org.junit.jupiter.api.Test;

class TemporalReportTest {
  private static final String STORY =
      """
      ---
      published: 2023-01-24
      ---
      Road shut

      For more than one month, activists have blocked the road.

      It was the 10th anniversary of early 2013; they will meet every Friday at 8 p.m.
      """;

  private final ObjectMapper json = new ObjectMapper();

  @Test
  void saysWhatTheSchemaSays() throws IOException {
    JsonNode schema;
    try (InputStream in = getClass().getResourceAsStream("/schema/dates.schema.json")) {
      schema = json.readTree(in);
    }
    JsonNode report = json.readTree(written());
    JsonNode story = report.get("stories").get(0);
    assertThat(names(report)).isEqualTo(required(schema));
    assertThat(names(story)).isEqualTo(required(schema.at("/$defs/story")));
    List<String> types = new ArrayList<>();
    for (JsonNode expression : story.get("expressions")) {
      assertThat(names(expression)).isEqualTo(required(schema.at("/$defs/expression")));
      String text = expression.get("text").asText();
      assertThat(STORY.substring(expression.get("start").asInt(), expression.get("end").asInt()))
          .isEqualTo(text);
      types.add(expression.get("type").asText());
    }
    assertThat(types).containsExactly("DURATION", "DATE", "SET", "TIME");
  }

  @Test
  void givesTypeValueAndModAsTimex3Does() throws IOException {
    JsonNode first = json.readTree(written()).at("/stories/0/expressions/0");
    assertThat(first.get("text").asText()).isEqualTo("more than one month");
    assertThat(first.get("value").asText()).isEqualTo("P1M");
    assertThat(first.get("mod").asText()).isEqualTo("MORE_THAN");
    assertThat(first.get("from").isNull()).isTrue();
    JsonNode second = json.readTree(written()).at("/stories/0/expressions/1");
    assertThat(second.get("from").asText()).isEqualTo("2013-01-01");
    assertThat(second.get("to").asText()).isEqualTo("2013-12-31");
  }

  @Test
  void tabulatesForPeople() throws IOException {
    StringWriter out = new StringWriter();
    TemporalReport.table(List.of(article()), Palette.PLAIN, out);
    assertThat(out.toString())
        .startsWith("story.txt, published 2023-01-24\n")
        .contains("more than one month")
        .contains("ANNIVERSARY");
  }

  private static String written() throws IOException {
    StringWriter out = new StringWriter();
    TemporalReport.json(List.of(article()), out);
    return out.toString();
  }

  private static Article article() {
    return new PlainTextReader().read(new Source("story.txt", STORY));
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> required(JsonNode schema) {
    List<String> names = new ArrayList<>();
    schema.get("required").forEach(name -> names.add(name.asText()));
    return names;
  }
}
