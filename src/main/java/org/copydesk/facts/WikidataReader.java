package org.copydesk.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads an entity of the Wikidata JSON dump. Only what a store keeps is built; the rest is skipped
 * token by token. The form is that of the Wikibase JSON data model.
 */
final class WikidataReader {
  private static final String HUMAN = "Q5";

  /** Articles, categories, templates, disambiguation pages: things no story speaks of. */
  private static final Set<String> SKIPPED =
      Set.of("Q13442814", "Q4167836", "Q4167410", "Q11266439", "Q13406463", "Q17633526");

  private static final Set<String> CLAIMS =
      Set.of("P31", "P39", "P569", "P570", "P36", "P17", "P585", "P580", "P582");

  private static final int YEAR = 9;
  private static final int MONTH = 10;
  private static final int DAY = 11;

  private final JsonFactory factory = new JsonFactory();
  private final ObjectMapper mapper = new ObjectMapper(factory);

  private static final class Draft {
    private String id = "";
    private String label = "";
    private String description = "";
    private final List<String> aliases = new ArrayList<>();
    private final Map<String, JsonNode> claims = new HashMap<>();
  }

  /**
   * The entity in {@code bytes}; empty when it is of no use to a story.
   *
   * @throws IOException when the JSON is broken or is not an entity
   */
  Optional<WikidataEntity> read(byte[] bytes, int from, int length) throws IOException {
    Draft draft = new Draft();
    try (JsonParser parser = factory.createParser(bytes, from, length)) {
      parser.setCodec(mapper);
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not an object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        field(parser, draft);
      }
      if (parser.currentToken() != JsonToken.END_OBJECT) {
        throw new IOException("the object does not end");
      }
    }
    if (!draft.id.matches("Q\\d{1,18}")) {
      if (draft.id.matches("[PL]\\d+.*")) {
        return Optional.empty();
      }
      throw new IOException("no id");
    }
    return draft.label.isEmpty() || isSkipped(draft)
        ? Optional.empty()
        : Optional.of(entity(draft));
  }

  private static void field(JsonParser parser, Draft draft) throws IOException {
    String name = parser.currentName();
    parser.nextToken();
    switch (name) {
      case "id" -> draft.id = parser.getValueAsString("");
      case "labels" -> draft.label = english(parser).map(WikidataReader::value).orElse("");
      case "descriptions" ->
          draft.description = english(parser).map(WikidataReader::value).orElse("");
      case "aliases" ->
          english(parser).ifPresent(all -> all.forEach(a -> draft.aliases.add(value(a))));
      case "claims" -> claims(parser, draft);
      default -> parser.skipChildren();
    }
  }

  private static Optional<JsonNode> english(JsonParser parser) throws IOException {
    Optional<JsonNode> english = Optional.empty();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return english;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String language = parser.currentName();
      parser.nextToken();
      if (language.equals("en")) {
        english = Optional.of(parser.readValueAsTree());
      } else {
        parser.skipChildren();
      }
    }
    return english;
  }

  private static String value(JsonNode text) {
    return text.path("value").asText("");
  }

  private static void claims(JsonParser parser, Draft draft) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String property = parser.currentName();
      parser.nextToken();
      if (CLAIMS.contains(property)) {
        draft.claims.put(property, parser.readValueAsTree());
      } else {
        parser.skipChildren();
      }
    }
  }

  private static boolean isSkipped(Draft draft) {
    return kinds(draft).stream().anyMatch(SKIPPED::contains);
  }

  private static Set<String> kinds(Draft draft) {
    Set<String> kinds = new LinkedHashSet<>();
    for (JsonNode statement : statements(draft, "P31")) {
      kinds.add(statement.at("/mainsnak/datavalue/value/id").asText(""));
    }
    return kinds;
  }

  private static WikidataEntity entity(Draft draft) {
    boolean person = kinds(draft).contains(HUMAN);
    List<WikidataEntity.Post> posts = person ? posts(draft) : List.of();
    Optional<PartialDate> point = date(draft, "P585");
    Optional<PartialDate> start = point.isPresent() ? point : date(draft, "P580");
    Optional<Long> country = item(draft, "P17");
    boolean office = isOffice(draft);
    boolean known = person || start.isPresent() || country.isPresent() || office;
    return new WikidataEntity(
        Long.parseLong(draft.id.substring(1)),
        draft.label,
        draft.description,
        known ? names(draft, !person && start.isPresent()) : List.of(),
        person,
        person ? date(draft, "P569") : Optional.empty(),
        person ? date(draft, "P570") : Optional.empty(),
        posts,
        person ? Optional.empty() : start,
        person ? Optional.empty() : date(draft, "P582"),
        item(draft, "P36"),
        country);
  }

  private static boolean isOffice(Draft draft) {
    return kinds(draft).stream().anyMatch(Set.of("Q4164871", "Q294414", "Q30461")::contains);
  }

  private static List<String> names(Draft draft, boolean event) {
    Set<String> names = new LinkedHashSet<>();
    names.add(Names.fold(draft.label));
    draft.aliases.forEach(alias -> names.add(Names.fold(alias)));
    if (event) {
      String bare = draft.label.replaceFirst("^\\d{4}\\s+", "");
      if (!bare.equals(draft.label) && bare.contains(" ")) {
        names.add(Names.fold(bare));
      }
    }
    names.remove("");
    return List.copyOf(names);
  }

  private static List<WikidataEntity.Post> posts(Draft draft) {
    List<WikidataEntity.Post> posts = new ArrayList<>();
    for (JsonNode statement : statements(draft, "P39")) {
      itemOf(statement.path("mainsnak"))
          .ifPresent(
              office ->
                  posts.add(
                      new WikidataEntity.Post(
                          office,
                          date(statement.at("/qualifiers/P580/0")),
                          date(statement.at("/qualifiers/P582/0")))));
    }
    return posts;
  }

  /** The statements of a property: the preferred ones when there are any, never deprecated ones. */
  private static List<JsonNode> statements(Draft draft, String property) {
    List<JsonNode> normal = new ArrayList<>();
    List<JsonNode> preferred = new ArrayList<>();
    JsonNode all = draft.claims.get(property);
    if (all == null) {
      return normal;
    }
    for (JsonNode statement : all) {
      String rank = statement.path("rank").asText("normal");
      if (rank.equals("preferred") && !property.equals("P39")) {
        preferred.add(statement);
      } else if (!rank.equals("deprecated")) {
        normal.add(statement);
      }
    }
    return preferred.isEmpty() ? normal : preferred;
  }

  private static Optional<PartialDate> date(Draft draft, String property) {
    return statements(draft, property).stream()
        .map(statement -> date(statement.path("mainsnak")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Long> item(Draft draft, String property) {
    return statements(draft, property).stream()
        .map(statement -> itemOf(statement.path("mainsnak")))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Long> itemOf(JsonNode snak) {
    String id = snak.at("/datavalue/value/id").asText("");
    return id.matches("Q\\d{1,18}")
        ? Optional.of(Long.parseLong(id.substring(1)))
        : Optional.empty();
  }

  private static Optional<PartialDate> date(JsonNode snak) {
    JsonNode value = snak.at("/datavalue/value");
    String time = value.path("time").asText("");
    int precision = value.path("precision").asInt(0);
    if (!time.matches("\\+\\d{4}-\\d\\d-\\d\\dT.*") || precision < YEAR) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(time, 1, 5, 10);
      return Optional.of(
          switch (precision) {
            case YEAR -> PartialDate.year(year);
            case MONTH -> PartialDate.month(YearMonth.parse(time.substring(1, 8)));
            case DAY -> PartialDate.parse(time.substring(1, 11));
            default -> PartialDate.parse(time.substring(1, 11));
          });
    } catch (RuntimeException impossible) {
      return Optional.empty();
    }
  }
}
