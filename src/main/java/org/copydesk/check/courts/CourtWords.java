package org.copydesk.check.courts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of court copy: {@code words.tsv} and {@code deeds.tsv}. */
final class CourtWords {
  private static final Map<String, Pattern> KINDS = kinds();

  /** What somebody may be charged with, and the verbs that tell it as done. */
  static final Map<Pattern, Pattern> DEEDS = deeds(1);

  /** What somebody may be charged with, and what whoever did it is called. */
  static final Map<Pattern, Pattern> DOERS = deeds(2);

  static final Pattern ACCUSED = kind("accused");
  static final Pattern ACCUSES = kind("accuses");
  static final Pattern OTHER = kind("other");
  static final Pattern SETTLED = kind("settled");
  static final Pattern UNSETTLED = kind("unsettled");
  static final Pattern AHEAD = kind("ahead");
  static final Pattern CONVICTS = kind("convicts");
  static final Pattern AGAIN = kind("again");
  static final Pattern SOURCE = kind("source");
  static final Pattern FICTION = kind("fiction");
  static final Pattern DOER = kind("doer");
  static final Pattern DOUBT = kind("doubt");
  static final Pattern PENDING = kind("pending");
  static final Pattern PROCESS = kind("process");

  private CourtWords() {}

  /** Whether {@code text}, in lower case, tells of a verdict, an admission or the like. */
  static boolean settles(String text) {
    return SETTLED.matcher(UNSETTLED.matcher(text).replaceAll(" ")).find();
  }

  /** What {@code text}, in lower case, speaks of that somebody may be charged with. */
  static List<Pattern> offences(String text) {
    return DEEDS.keySet().stream().filter(offence -> offence.matcher(text).find()).toList();
  }

  /** Whether {@code word} is what whoever did what {@code text} speaks of is called. */
  static boolean isDoer(String word, String text) {
    return DOERS.entrySet().stream()
        .filter(one -> one.getKey().matcher(text).find())
        .anyMatch(one -> one.getValue().matcher(word).matches());
  }

  /** As the patterns read it; every character stays where it is, and the month is no “may”. */
  static String lower(String text) {
    String lower = text.replace("May", "mai").toLowerCase(Locale.ROOT).replace('’', '\'');
    return lower.length() == text.length() ? lower : text;
  }

  private static Pattern kind(String name) {
    return KINDS.get(name);
  }

  private static Map<String, Pattern> kinds() {
    return rows("words.tsv").stream()
        .collect(
            Collectors.groupingBy(
                row -> row[0],
                Collectors.collectingAndThen(
                    Collectors.mapping(row -> row[1], Collectors.joining("|")), Pattern::compile)));
  }

  private static Map<Pattern, Pattern> deeds(int column) {
    Map<Pattern, Pattern> all = new LinkedHashMap<>();
    for (String[] row : rows("deeds.tsv")) {
      all.put(Pattern.compile(row[0]), Pattern.compile(row[column]));
    }
    return all;
  }

  private static List<String[]> rows(String file) {
    try (InputStream in = CourtWords.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
