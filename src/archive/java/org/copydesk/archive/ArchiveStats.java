package org.copydesk.archive;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.regexp_extract;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.substring;
import static org.apache.spark.sql.functions.sum;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;

/**
 * How every rule behaved over an archive.
 *
 * @param stories how many stories were read
 * @param words how many words they have
 * @param problems how many stories could not be read or checked whole
 * @param yearWords words by year
 * @param sectionWords words by the folder the stories lie in
 * @param rules the rules that spoke, the most frequent first
 */
public record ArchiveStats(
    long stories,
    long words,
    long problems,
    Map<String, Long> yearWords,
    Map<String, Long> sectionWords,
    List<RuleStat> rules) {
  private static final int EXAMPLES = 3;
  private static final Column YEAR = coalesce(substring(col("published"), 1, 4), lit(""));
  private static final Column SECTION = regexp_extract(col("path"), "([^/]*)/[^/]*$", 1);

  /**
   * One rule at one level.
   *
   * @param findings how often it spoke
   * @param stories in how many stories
   * @param years findings by year
   * @param sections findings by folder
   * @param examples the first places, "path:line: words"
   */
  public record RuleStat(
      String rule,
      String level,
      long findings,
      long stories,
      Map<String, Long> years,
      Map<String, Long> sections,
      List<String> examples) {}

  /** The statistics of the folder that a check wrote. */
  public static ArchiveStats of(Cluster cluster, Path out) {
    Dataset<Row> stories =
        cluster.session().read().parquet(out.resolve("stories").toUri().toString());
    Dataset<Row> findings =
        cluster
            .session()
            .read()
            .parquet(out.resolve("findings").toUri().toString())
            .where(col("level").notEqual("problem"))
            .withColumn("year", YEAR)
            .withColumn("section", SECTION);
    Row all = stories.agg(count("*"), coalesce(sum("words"), lit(0L)), count(problem())).first();
    Map<String, Map<String, Long>> years = by(findings, "year");
    Map<String, Map<String, Long>> sections = by(findings, "section");
    Map<String, List<String>> examples = examples(findings);
    List<RuleStat> rules = new ArrayList<>();
    for (Row row :
        findings.groupBy("rule", "level").agg(count("*"), countDistinct("path")).collectAsList()) {
      String rule = row.getString(0);
      String key = rule + " " + row.getString(1);
      rules.add(
          new RuleStat(
              rule,
              row.getString(1),
              row.getLong(2),
              row.getLong(3),
              years.getOrDefault(key, Map.of()),
              sections.getOrDefault(key, Map.of()),
              examples.getOrDefault(key, List.of())));
    }
    rules.sort(
        Comparator.comparingLong(RuleStat::findings)
            .reversed()
            .thenComparing(RuleStat::rule)
            .thenComparing(RuleStat::level));
    return new ArchiveStats(
        all.getLong(0),
        all.getLong(1),
        all.getLong(2),
        words(stories.withColumn("year", YEAR), "year"),
        words(stories.withColumn("section", SECTION), "section"),
        List.copyOf(rules));
  }

  private static Column problem() {
    return org.apache.spark.sql.functions.when(col("problems").gt(0), 1);
  }

  private static Map<String, Long> words(Dataset<Row> stories, String column) {
    Map<String, Long> words = new TreeMap<>();
    stories
        .groupBy(column)
        .agg(sum("words"))
        .collectAsList()
        .forEach(row -> words.put(row.getString(0), row.getLong(1)));
    return words;
  }

  private static Map<String, Map<String, Long>> by(Dataset<Row> findings, String column) {
    Map<String, Map<String, Long>> all = new TreeMap<>();
    for (Row row : findings.groupBy("rule", "level", column).agg(count("*")).collectAsList()) {
      all.computeIfAbsent(row.getString(0) + " " + row.getString(1), key -> new TreeMap<>())
          .put(row.getString(2), row.getLong(3));
    }
    return all;
  }

  private static Map<String, List<String>> examples(Dataset<Row> findings) {
    Map<String, List<String>> all = new TreeMap<>();
    Dataset<Row> first =
        findings
            .withColumn(
                "place",
                row_number()
                    .over(
                        Window.partitionBy("rule", "level")
                            .orderBy("path", "line", "column", "message")))
            .where(col("place").leq(EXAMPLES))
            .orderBy("rule", "level", "place")
            .select("rule", "level", "path", "line", "text");
    for (Row row : first.collectAsList()) {
      String text = row.isNullAt(4) ? "" : row.getString(4).replaceAll("\\s+", " ");
      String cut = text.length() > 60 ? text.substring(0, 58) + " …" : text;
      all.computeIfAbsent(row.getString(0) + " " + row.getString(1), key -> new ArrayList<>())
          .add(row.getString(2) + ":" + row.getInt(3) + ": " + cut);
    }
    return all;
  }

  /** How many there are for each 1,000 words. */
  public double per1000(long findings) {
    return words == 0 ? 0 : 1000.0 * findings / words;
  }
}
