package org.copydesk.archive;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

/** The columns of a finding in Parquet: those of a line of {@code check --format jsonl}. */
final class FindingColumns {
  static final StructType TYPE =
      new StructType()
          .add("number", "int")
          .add("path", "string")
          .add("line", "int")
          .add("column", "int")
          .add("level", "string")
          .add("rule", "string")
          .add("message", "string")
          .add("text", "string")
          .add("fix", "string")
          .add("published", "string")
          .add("json", "string");

  private static final ObjectMapper JSON = new ObjectMapper();

  private FindingColumns() {}

  /** A line as a row; {@code at} is the place of its story in the block. */
  static Row row(int at, String line) {
    try {
      JsonNode json = JSON.readTree(line);
      return RowFactory.create(
          at,
          text(json, "path"),
          number(json, "line"),
          number(json, "column"),
          text(json, "level"),
          text(json, "rule"),
          text(json, "message"),
          text(json, "text"),
          text(json, "fix"),
          text(json, "published"),
          line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("our own report can always be read", e);
    }
  }

  private static String text(JsonNode json, String column) {
    return json.path(column).isTextual() ? json.path(column).asText() : null;
  }

  private static Integer number(JsonNode json, String column) {
    return json.path(column).isInt() ? json.path(column).asInt() : null;
  }
}
