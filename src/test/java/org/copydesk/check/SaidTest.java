package org.copydesk.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.DerivedByRules;
import org.copydesk.article.Span;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.language.FsaLexicon;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each rule says of the examples of its pack, of the passages in {@code said/copy} that try
 * its guards, and of every other passage that rewords what the pack looks for, word for word: what
 * it marks, its message, what it writes instead and which other places it points at. {@code
 * -Dgolden.write=true} writes it anew into {@code src/test/resources/said}.
 */
class SaidTest {
  private static final Path FOLDER = Path.of("src/test/resources/said");
  private static final Path PASSAGES = Path.of("src/test/resources/rewordings");
  private static final Pattern DAY = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d) ¶ ");
  private static final String RULE = "# ";
  private static final Map<String, Map<String, Article>> READ = new ConcurrentHashMap<>();

  @ParameterizedTest
  @MethodSource("org.copydesk.check.ChecksTest#rules")
  void saysOfTheExamplesOfItsPackWhatItSaid(Rule rule) throws IOException {
    String name = rule.info().id().toString();
    String pack = rule.info().id().pack();
    List<String> said = new ArrayList<>();
    examples(pack).forEach((copy, article) -> said.addAll(said(rule, copy, article)));
    Path file = FOLDER.resolve(pack + ".txt");
    Map<String, List<String>> all = read(file);
    if (Boolean.getBoolean("golden.write")) {
      all.put(name, said);
      write(file, all);
    }
    assertThat(said).isEqualTo(all.getOrDefault(name, List.of()));
  }

  /** The examples of the rules of {@code pack}, as they are filed and put right. */
  private static Map<String, Article> examples(String pack) {
    return READ.computeIfAbsent(
        pack,
        unused -> {
          Set<String> copies = new LinkedHashSet<>();
          for (Rule rule : Checks.of(pack, Knowledge.of(FsaLexicon.english()))) {
            for (Example example : rule.info().examples()) {
              copies.add(example.copy().replaceAll("\\[\\[|]]", ""));
              if (example instanceof Example.Bad bad) {
                bad.fixed().ifPresent(copies::add);
              }
            }
          }
          copies.addAll(guards(pack));
          copies.addAll(passages(pack));
          Map<String, Article> read = new LinkedHashMap<>();
          copies.forEach(copy -> read.put(copy, RuleExamples.article(copy)));
          return read;
        });
  }

  /** The passages of {@code said/copy}: a line each, ¶ between paragraphs, a day before some. */
  private static List<String> guards(String pack) {
    Path file = FOLDER.resolve("copy").resolve(pack + ".txt");
    try {
      return (Files.exists(file) ? Files.readAllLines(file) : List.<String>of())
          .stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> DAY.matcher(line).replaceFirst("---\npublished: $1\n---\n"))
              .map(line -> line.replace(" ¶ ", "\n\n"))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The passages with odd numbers; the others stay unread, so that they measure. */
  private static List<String> passages(String pack) {
    List<String> copies = new ArrayList<>();
    for (String name : List.of("facts", "names-dates-quotes", "numbers")) {
      try (Stream<String> lines = Files.lines(PASSAGES.resolve(name + ".jsonl"))) {
        for (String line : lines.filter(one -> !one.isBlank()).toList()) {
          JsonNode row = new ObjectMapper().readTree(line);
          if (row.get("rule").asText().startsWith(pack + "/") && row.get("n").asInt() % 2 == 1) {
            copies.add(row.get("bad").asText());
            copies.add(row.get("good").asText());
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return copies;
  }

  private static List<String> said(Rule rule, String copy, Article article) {
    DerivedByRules.forget(article);
    return rule.check(article).stream()
        .sorted(Finding.PAGE_ORDER)
        .map(finding -> line(finding, copy))
        .toList();
  }

  private static String line(Finding finding, String copy) {
    List<String> cells = new ArrayList<>();
    cells.add(words(finding.span(), copy));
    cells.add(finding.severity().name().toLowerCase(Locale.ROOT));
    cells.add(finding.message());
    for (Fix fix : finding.fixes()) {
      cells.add(fix.label() + " (" + fix.safety().name().charAt(0) + "): " + fix.applyTo(copy));
    }
    finding.related().forEach(also -> cells.add(also.message() + ": " + words(also.span(), copy)));
    finding.citation().ifPresent(cells::add);
    return String.join(" | ", cells).replace("\n", "¶");
  }

  private static String words(Span span, String copy) {
    return span.start() + " " + copy.substring(span.start(), span.end());
  }

  private static Map<String, List<String>> read(Path file) throws IOException {
    Map<String, List<String>> all = new TreeMap<>();
    List<String> lines = List.of();
    for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
      if (line.startsWith(RULE)) {
        lines = new ArrayList<>();
        all.put(line.substring(RULE.length()), lines);
      } else {
        lines.add(line);
      }
    }
    return all;
  }

  private static void write(Path file, Map<String, List<String>> all) throws IOException {
    Files.createDirectories(FOLDER);
    List<String> lines = new ArrayList<>();
    all.forEach(
        (rule, said) -> {
          lines.add(RULE + rule);
          lines.addAll(said);
        });
    Files.write(file, lines);
  }
}
