package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;

/** How often each rule speaks in some stories, so that a desk can tune on its own archive. */
public final class RuleStats {
  private final Map<Key, Long> counts = new TreeMap<>();
  private long stories;
  private long words;

  private record Key(RuleId rule, Severity severity) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int byRule = rule.compareTo(other.rule);
      return byRule != 0 ? byRule : severity.compareTo(other.severity);
    }
  }

  /** Counts one story's findings. */
  public void add(Page page) {
    stories++;
    words += page.article().wordCount();
    for (Finding finding : page.findings()) {
      counts.merge(new Key(finding.rule(), finding.severity()), 1L, Long::sum);
    }
  }

  /** A line a rule, the most frequent first: findings, findings per 1,000 words, level, name. */
  public void table(Palette palette, Writer out) throws IOException {
    out.write(palette.bold(" found  per 1,000 words  level       rule") + "\n");
    for (Map.Entry<Key, Long> entry : ranked()) {
      Key key = entry.getKey();
      out.write(
          String.format(
              Locale.ENGLISH,
              "%,6d  %15.3f  %-10s  %s\n",
              entry.getValue(),
              rate(entry.getValue()),
              key.severity.label(),
              key.rule));
    }
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    out.write(
        String.format(
            Locale.ENGLISH,
            "%,6d  %15.3f  in %,d %s, %,d words\n",
            all,
            rate(all),
            stories,
            stories == 1 ? "story" : "stories",
            words));
  }

  /** The same as JSON. */
  public void json(Writer out) throws IOException {
    JsonGenerator json = JsonOutput.indented(out);
    json.writeStartObject();
    json.writeNumberField("stories", stories);
    json.writeNumberField("words", words);
    json.writeArrayFieldStart("rules");
    for (Map.Entry<Key, Long> entry : ranked()) {
      json.writeStartObject();
      json.writeStringField("rule", entry.getKey().rule.toString());
      json.writeStringField("severity", entry.getKey().severity.label());
      json.writeNumberField("findings", entry.getValue());
      json.writeNumberField("per1000Words", Math.round(rate(entry.getValue()) * 1000) / 1000.0);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    JsonOutput.finish(json);
  }

  private List<Map.Entry<Key, Long>> ranked() {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Key, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .toList();
  }

  private double rate(long found) {
    return words == 0 ? 0 : 1000.0 * found / words;
  }
}
