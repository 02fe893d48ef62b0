package org.copydesk.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fingerprint;
import org.copydesk.finding.Page;
import org.copydesk.finding.RuleId;

/**
 * Findings a newsroom has accepted as they are, so that only new ones are heard. Each is known by
 * its rule, its words and their neighbours inside the block, and how often its story has it: moved
 * paragraphs and edits elsewhere change nothing, one copy more is new. The story's path is a hint:
 * what was accepted in a story that is gone stands wherever it is found again.
 *
 * <p>Kept as lines of tab-separated text, sorted, so that two branches merge.
 */
public final class Baseline {
  /** A baseline that accepts nothing. */
  public static final Baseline NONE = new Baseline(new TreeMap<>());

  private static final String HEADER =
      "# copydesk baseline 1: story, rule, fingerprint, count, words";
  private static final int WORDS = 60;

  /** What makes an accepted finding the same one. */
  private record Key(String story, String rule, String print) implements Comparable<Key> {
    String content() {
      return rule + "\t" + print;
    }

    @Override
    public int compareTo(Key other) {
      int byStory = story.compareTo(other.story);
      int byRule = byStory != 0 ? byStory : rule.compareTo(other.rule);
      return byRule != 0 ? byRule : print.compareTo(other.print);
    }
  }

  /**
   * An accepted finding.
   *
   * @param story the story's path from the baseline's folder
   * @param rule the rule
   * @param count how often the story has it, at least 1
   * @param words the words, shortened
   */
  public record Entry(String story, RuleId rule, int count, String words) {}

  /**
   * What a line says beside its key.
   *
   * @param name what the line calls the rule, which may be its former name
   */
  private record Accepted(int count, String words, RuleId name) {}

  private final TreeMap<Key, Accepted> accepted;
  private final Map<String, List<Key>> byContent = new HashMap<>();

  private Baseline(TreeMap<Key, Accepted> accepted) {
    this.accepted = accepted;
    for (Key key : accepted.keySet()) {
      byContent.computeIfAbsent(key.content(), unused -> new ArrayList<>()).add(key);
    }
  }

  /**
   * Reads a baseline.
   *
   * @param name the file's name, for messages
   * @throws IllegalArgumentException when a line is not one of a baseline; the message names it
   */
  public static Baseline parse(String name, String text) {
    TreeMap<Key, Accepted> accepted = new TreeMap<>();
    String[] lines = text.split("\\R");
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
        String[] parts = lines[i].split("\t", -1);
        if (parts.length != 5
            || !parts[3].matches("[1-9][0-9]{0,8}")
            || parts[1].indexOf('/') < 0) {
          throw new IllegalArgumentException(
              name
                  + ":"
                  + (i + 1)
                  + ": not a line of a baseline; restore the file, or make it anew with “copydesk"
                  + " baseline create”");
        }
        RuleId rule = RuleId.parse(parts[1]);
        accepted.put(
            new Key(parts[0], lasting(rule), parts[2]),
            new Accepted(Integer.parseInt(parts[3]), parts[4], rule));
      }
    }
    return new Baseline(accepted);
  }

  /** The baseline as a file holds it. */
  public String text() {
    StringBuilder out = new StringBuilder(HEADER).append('\n');
    accepted.forEach(
        (key, entry) ->
            out.append(
                    String.join(
                        "\t",
                        key.story,
                        entry.name.toString(),
                        key.print,
                        Integer.toString(entry.count),
                        entry.words))
                .append('\n'));
    return out.toString();
  }

  /** Everything accepted, by story and rule. */
  public List<Entry> entries() {
    return accepted.entrySet().stream()
        .map(
            each ->
                new Entry(
                    each.getKey().story,
                    each.getValue().name,
                    each.getValue().count,
                    each.getValue().words))
        .toList();
  }

  /** How many findings are accepted. */
  public int size() {
    return accepted.values().stream().mapToInt(Accepted::count).sum();
  }

  /**
   * The page without what is accepted: of equal findings the first ones, up to their count.
   *
   * @param story the story's path from the baseline's folder
   * @param gone whether the story of that path is there no more
   */
  public Page apply(String story, Page page, Predicate<String> gone) {
    Map<Key, Integer> used = new HashMap<>();
    List<Finding> heard = new ArrayList<>();
    for (Finding finding : page.findings()) {
      Key key = key(story, page, finding);
      Optional<Accepted> entry = find(key, gone);
      if (entry.isEmpty() || used.merge(key, 1, Integer::sum) > entry.get().count) {
        heard.add(finding);
      }
    }
    return page.accepting(heard);
  }

  /** Whether something on the page is accepted under the former name of its rule. */
  public boolean callsFormerly(String story, Page page) {
    return page.findings().stream()
        .anyMatch(
            finding -> {
              Accepted entry = accepted.get(key(story, page, finding));
              return entry != null && !entry.name.equals(finding.rule());
            });
  }

  /** The entry of that key, or of the story it stood in before that was moved. */
  private Optional<Accepted> find(Key key, Predicate<String> gone) {
    Accepted own = accepted.get(key);
    if (own != null) {
      return Optional.of(own);
    }
    return byContent.getOrDefault(key.content(), List.of()).stream()
        .filter(other -> gone.test(other.story))
        .map(accepted::get)
        .max(Comparator.comparingInt(Accepted::count));
  }

  /** This baseline with all that {@code page} has, in place of what it had of that story. */
  public Baseline accepting(String story, Page page) {
    TreeMap<Key, Accepted> all = without(story);
    for (Finding finding : page.findings()) {
      String words = words(page, finding);
      all.merge(
          key(story, page, finding),
          new Accepted(1, words, finding.rule()),
          (old, one) -> new Accepted(old.count + 1, old.words, old.name));
    }
    return new Baseline(all);
  }

  /**
   * This baseline without what {@code page} no longer has, and with the story's new path where it
   * was moved; nothing is added.
   *
   * @param gone whether the story of a path is there no more
   */
  public Baseline dropping(String story, Page page, Predicate<String> gone) {
    TreeMap<Key, Accepted> still = without(story);
    NONE.accepting(story, page)
        .accepted
        .forEach(
            (key, now) ->
                find(key, gone)
                    .ifPresent(
                        old ->
                            still.put(
                                key,
                                new Accepted(
                                    Math.min(old.count, now.count), now.words, now.name))));
    return new Baseline(still);
  }

  /** This baseline without the stories that {@code exists} denies. */
  public Baseline keeping(Predicate<String> exists) {
    TreeMap<Key, Accepted> still = new TreeMap<>(accepted);
    still.keySet().removeIf(key -> !exists.test(key.story));
    return new Baseline(still);
  }

  private TreeMap<Key, Accepted> without(String story) {
    TreeMap<Key, Accepted> others = new TreeMap<>(accepted);
    others.keySet().removeIf(key -> key.story.equals(story));
    return others;
  }

  private static Key key(String story, Page page, Finding finding) {
    return new Key(story, lasting(finding.rule()), Fingerprint.of(page.article(), finding));
  }

  /** The name under which a rule is known whenever the baseline was written. */
  private static String lasting(RuleId rule) {
    return rule.former().orElse(rule).toString();
  }

  private static String words(Page page, Finding finding) {
    String words =
        finding.span().of(page.article().source().text()).strip().replaceAll("\\s+", " ");
    return words.length() <= WORDS ? words : words.substring(0, WORDS - 1) + "…";
  }
}
