package org.copydesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.facts.Once;

/**
 * What a rule that runs in LanguageTool says to a colleague: what is wrong, then what to write. Our
 * own rules say it themselves. What LanguageTool says goes out when it is short and plain; lessons,
 * guesses and empty phrases are told in the words of {@code rules/grammar/told.tsv}.
 */
final class Told {
  /** The longest sentence of LanguageTool that is passed on, in characters. */
  static final int LONGEST = 100;

  private static final String RESOURCE = "/rules/grammar/told.tsv";
  private static final String NOTHING_SAID = "{found} does not read right here";
  private static final String FOUND = "{found}";
  private static final int SHOWN = 3;
  private static final int LONG_COPY = 45;
  private static final Pattern SUGGESTION =
      Pattern.compile("<suggestion>(.*?)</suggestion>", Pattern.DOTALL);
  private static final Pattern QUOTED = Pattern.compile("(?<![\\w’'])['\"‘]([^'\"‘]+)['\"](?!\\w)");
  private static final Pattern COPY = Pattern.compile("“[^”]*”");
  private static final Pattern STOP = Pattern.compile("\\.$");
  private static final Pattern END = Pattern.compile("[.!?](?=[”’\"')]*(?:\\s+[\\p{Lu}“(]|$))");
  private static final Supplier<List<Line>> LINES = new Once<>(Told::read);

  private Told() {}

  /** What is said of the rule {@code key} names, or of a message it is found in. */
  private record Line(String key, Pattern when, String wrong) {
    boolean fits(String rule, String said) {
      return key.equals(rule) || when.matcher(said).find();
    }
  }

  /**
   * The message of one of our own rules.
   *
   * @param said with LanguageTool's marks around the copy it proposes
   */
  static String ours(String said) {
    return marked(said);
  }

  /**
   * The message of one of LanguageTool's rules.
   *
   * @param rule its id
   * @param said its own message, with marks around the copy it proposes
   * @param found the words marked
   * @param proposed what it would write instead, the best first
   */
  static String theirs(String rule, String said, String found, List<String> proposed) {
    String plain = QUOTED.matcher(marked(said)).replaceAll(Told::quoted);
    String shown = copy(found).map(words -> "“" + words + "”").orElse("This");
    String wrong = wrong(rule, plain).replace(FOUND, shown);
    return proposed.stream().anyMatch(words -> wrong.contains("“" + words + "”"))
        ? wrong + "."
        : wrong + advice(copy(found).orElse(""), proposed);
  }

  private static String marked(String said) {
    return SUGGESTION.matcher(said).replaceAll(Told::quoted).replaceAll("\\s+", " ").strip();
  }

  private static String quoted(MatchResult copy) {
    return Matcher.quoteReplacement("“" + copy.group(1) + "”");
  }

  /** What is wrong, without its full stop. */
  private static String wrong(String rule, String plain) {
    String bare = COPY.matcher(plain).replaceAll("“”");
    for (Line line : LINES.get()) {
      if (line.fits(rule, bare)) {
        return line.wrong;
      }
    }
    boolean brief = !plain.isEmpty() && plain.length() <= LONGEST && !plain.endsWith("?");
    return brief && END.matcher(plain).results().count() <= 1
        ? plain.substring(0, 1).toUpperCase(Locale.ROOT)
            + STOP.matcher(plain.substring(1)).replaceFirst("")
        : NOTHING_SAID;
  }

  private static String advice(String found, List<String> proposed) {
    List<String> ways =
        proposed.stream()
            .filter(way -> way.length() <= LONG_COPY)
            .map(String::strip)
            .filter(way -> !way.equals(found))
            .distinct()
            .limit(SHOWN)
            .toList();
    if (ways.isEmpty()) {
      return "; look at it again.";
    }
    if (ways.get(0).isEmpty()) {
      return "; take it out.";
    }
    int shown = ways.size();
    while (shown > 1 && String.join("", ways.subList(0, shown)).length() > LONG_COPY) {
      shown--;
    }
    return "; write " + listed(ways.subList(0, shown)) + ".";
  }

  private static String listed(List<String> ways) {
    List<String> quoted =
        ways.stream().filter(way -> !way.isEmpty()).map(way -> "“" + way + "”").toList();
    int last = quoted.size() - 1;
    return last == 0
        ? quoted.get(0)
        : String.join(", ", quoted.subList(0, last)) + " or " + quoted.get(last);
  }

  /** The words as they may be shown; empty when they are too many. */
  private static Optional<String> copy(String found) {
    String words = found.replaceAll("\\s+", " ").strip();
    return Optional.of(words).filter(w -> !w.isEmpty() && w.length() <= LONG_COPY);
  }

  private static List<Line> read() {
    try (InputStream in = Told.class.getResourceAsStream(RESOURCE)) {
      List<Line> lines = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          String key = line.substring(0, tab);
          Pattern when = Pattern.compile(key, Pattern.CASE_INSENSITIVE);
          lines.add(new Line(key, when, line.substring(tab + 1)));
        }
      }
      return List.copyOf(lines);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }
}
