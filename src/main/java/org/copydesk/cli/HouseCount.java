package org.copydesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.house.Census;
import org.copydesk.house.HouseKeys;
import org.copydesk.read.Readers;
import org.copydesk.read.UnreadableStoryException;

/**
 * The choices of a house as its own stories make them, with what was counted; whoever sits at a
 * terminal is asked where stories have two forms and neither is the rule.
 */
final class HouseCount {
  /** More stories tell nothing that these do not. */
  private static final int ENOUGH = 500;

  /** A variety of English is taken for the house's when nine in ten stories are in it. */
  private static final int PLAIN = 90;

  private final Census census = new Census(HouseKeys.shipped());
  private final Map<String, Integer> varieties = new TreeMap<>();
  private final Map<String, String> answers = new LinkedHashMap<>();
  private int read;

  /** Counts {@code stories}: all, or when they are many some taken evenly from among them. */
  static HouseCount of(List<Filing> stories, Console console) {
    HouseCount count = new HouseCount();
    int step = 1 + (stories.size() - 1) / ENOUGH;
    for (int i = 0; i < stories.size(); i += step) {
      count.add(stories.get(i), console);
    }
    return count;
  }

  private void add(Filing filing, Console console) {
    try {
      Readers.read(filing.name(), filing.bytes(console), Optional.empty()).forEach(this::add);
    } catch (UnreadableStoryException | IOException | UncheckedIOException e) {
      console.say(filing.name() + " was not counted: " + e.getMessage());
    }
  }

  private void add(Article story) {
    List<String> headlines = new ArrayList<>();
    List<String> copy = new ArrayList<>();
    for (Block block : story.blocks()) {
      if (block.role().isCopy()) {
        (block.role() == Role.HEADLINE ? headlines : copy).add(block.plain());
      }
    }
    census.add(headlines, copy);
    Newsroom.variety(story).ifPresent(tag -> varieties.merge(tag, 1, Integer::sum));
    read++;
  }

  /** Asks for what stories leave open; no answer leaves it open. */
  void ask(Console console, Writer out) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    for (Census.Tally tally : census.tallies()) {
      if (tally.tells() && tally.guess().isEmpty()) {
        List<String> values = tally.places().keySet().stream().toList();
        out.write(
            "%s (%s)\n  %s, or nothing to leave it open: "
                .formatted(tally.key().title(), tally.shown(), String.join(", ", values)));
        out.flush();
        String answer = in.readLine();
        if (answer == null) {
          out.write("\n");
          return;
        }
        values.stream()
            .filter(answer.strip()::equals)
            .findFirst()
            .ifPresent(value -> answers.put(tally.key().name(), value));
      }
    }
  }

  /** The settings file {@code text} with the choices in it. */
  String within(String text) {
    String language =
        varieties.entrySet().stream()
            .filter(most -> read >= 5 && 100 * most.getValue() >= PLAIN * read)
            .map(
                most ->
                    "language: %s   # %d of %d stories"
                        .formatted(most.getKey(), most.getValue(), read))
            .findFirst()
            .orElse("language: auto");
    String list = census.tallies().stream().map(this::line).collect(Collectors.joining());
    if (list.isEmpty()) {
      return text.replace("language: auto", language);
    }
    String head =
        "\n# How the house writes, as counted in %d stories here; a choice that is open says nothing.\n"
            .formatted(read);
    boolean any = list.lines().anyMatch(line -> !line.strip().startsWith("#"));
    return text.replace(
        "language: auto\n", language + "\n" + head + (any ? "house:\n" : "# house:\n") + list);
  }

  private String line(Census.Tally tally) {
    String name = tally.key().name();
    Optional<String> choice = Optional.ofNullable(answers.get(name)).or(tally::guess);
    String open = String.join(" or ", tally.places().keySet());
    String why = tally.tells() ? "both are written" : "too few to tell";
    return choice
        .map(value -> "  %s: %s   # %s\n".formatted(name, quoted(value), tally.shown()))
        .orElseGet(() -> "  # %s: %s   # %s: %s\n".formatted(name, open, why, tally.shown()));
  }

  private static String quoted(String value) {
    return value.matches("[A-Za-z][A-Za-z-]*") ? value : '"' + value + '"';
  }
}
