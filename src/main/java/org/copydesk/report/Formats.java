package org.copydesk.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.copydesk.finding.Severity;

/** The formats a report can have, by name. */
public final class Formats {
  private static final Map<String, Function<Look, Reporter>> BY_NAME =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("checkstyle", look -> new CheckstyleReporter()),
              Map.entry("concise", look -> new ConciseReporter(look.lowest())),
              Map.entry("csv", look -> new CsvReporter()),
              Map.entry("docx", look -> new DocxReporter()),
              Map.entry("github", look -> new GithubReporter()),
              Map.entry("gitlab", look -> new GitlabReporter()),
              Map.entry("html", look -> new HtmlReporter(look.version())),
              Map.entry("json", look -> new JsonReporter(look.version())),
              Map.entry("jsonl", look -> new JsonLinesReporter()),
              Map.entry("junit", look -> new JunitReporter()),
              Map.entry("markdown", look -> new MarkdownReporter()),
              Map.entry("rdjsonl", look -> new RdjsonlReporter()),
              Map.entry("sarif", look -> new SarifReporter(look.version())),
              Map.entry(
                  "terminal",
                  look -> new TerminalReporter(look.palette(), look.width(), look.lowest())),
              Map.entry("vale-line", look -> new ValeLineReporter())));

  /**
   * What a reporter may be told about where it writes.
   *
   * @param version the tool's version
   * @param palette the terminal's colours
   * @param width the terminal's width in characters
   * @param lowest what the terminal shows
   */
  public record Look(String version, Palette palette, int width, Severity lowest) {}

  private Formats() {}

  /** Every name, sorted. */
  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  /** The reporter of that name. */
  public static Optional<Reporter> reporter(String name, Look look) {
    return Optional.ofNullable(BY_NAME.get(name)).map(make -> make.apply(look));
  }
}
