package org.copydesk.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.archive.ArchiveStats.RuleStat;

/** Writes how every rule behaved: for a terminal, as JSON, as a page. */
public final class StatsReport {
  private static final String STYLE =
      "body{font:16px/1.5 system-ui,sans-serif;max-width:70em;margin:2em auto;padding:0 1em}"
          + "table{border-collapse:collapse}td,th{padding:.2em .8em;text-align:left;"
          + "border-bottom:1px solid #ccc;vertical-align:top}td.n{text-align:right}";

  private StatsReport() {}

  /** A line a rule: findings, for each 1,000 words, stories, level, rule, and an example. */
  public static String terminal(ArchiveStats stats) {
    StringBuilder out = new StringBuilder();
    out.append(" found  per 1,000 words  stories  level       rule\n");
    for (RuleStat rule : stats.rules()) {
      out.append(
          String.format(
              Locale.ENGLISH,
              "%,6d  %15.3f  %,7d  %-10s  %s%n",
              rule.findings(),
              stats.per1000(rule.findings()),
              rule.stories(),
              rule.level(),
              rule.rule()));
      rule.examples().stream()
          .limit(1)
          .forEach(example -> out.append(" ".repeat(47)).append(example).append('\n'));
    }
    return out.append(summary(stats)).append('\n').toString();
  }

  private static String summary(ArchiveStats stats) {
    long all = stats.rules().stream().mapToLong(RuleStat::findings).sum();
    return String.format(
        Locale.ENGLISH,
        "%,d findings of %,d rules, %.3f per 1,000 words, in %,d stories, %,d words; %,d with"
            + " problems",
        all,
        stats.rules().size(),
        stats.per1000(all),
        stats.stories(),
        stats.words(),
        stats.problems());
  }

  /** Everything as JSON. */
  public static String json(ArchiveStats stats) throws IOException {
    return new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(stats)
        + "\n";
  }

  /** A page with a table: by year and by section too. */
  public static String html(ArchiveStats stats) {
    StringBuilder out = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta");
    out.append(" charset=\"utf-8\"><title>How every rule behaved</title><style>").append(STYLE);
    out.append("</style></head><body>\n<h1>How every rule behaved</h1>\n<p>")
        .append(escaped(summary(stats)))
        .append("</p>\n<table><tr><th>Found<th>Per 1,000 words<th>Stories<th>Level<th>Rule")
        .append("<th>By year<th>By section<th>For example</tr>\n");
    for (RuleStat rule : stats.rules()) {
      out.append("<tr><td class=n>")
          .append(rule.findings())
          .append("<td class=n>")
          .append(String.format(Locale.ENGLISH, "%.3f", stats.per1000(rule.findings())))
          .append("<td class=n>")
          .append(rule.stories())
          .append("<td>")
          .append(rule.level())
          .append("<td>")
          .append(escaped(rule.rule()))
          .append("<td>")
          .append(rates(rule.years(), stats.yearWords()))
          .append("<td>")
          .append(rates(rule.sections(), stats.sectionWords()))
          .append("<td>")
          .append(
              rule.examples().stream()
                  .map(StatsReport::escaped)
                  .collect(Collectors.joining("<br>")))
          .append("</tr>\n");
    }
    return out.append("</table>\n</body></html>\n").toString();
  }

  /** "2023 0.412": findings for each 1,000 words of that year. */
  private static String rates(Map<String, Long> found, Map<String, Long> words) {
    return found.entrySet().stream()
        .filter(entry -> words.getOrDefault(entry.getKey(), 0L) > 0)
        .map(
            entry ->
                escaped(entry.getKey().isEmpty() ? "—" : entry.getKey())
                    + String.format(
                        Locale.ENGLISH,
                        " %.3f",
                        1000.0 * entry.getValue() / words.get(entry.getKey())))
        .collect(Collectors.joining("<br>"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
