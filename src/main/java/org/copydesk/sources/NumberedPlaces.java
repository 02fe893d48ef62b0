package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;

/**
 * Looks up places that a number or a point of the compass tells from others of their sort: "Route
 * 9", "the north face".
 */
public final class NumberedPlaces {
  private static final Map<String, String> SORTS = sorts();

  private static final Pattern NUMBERED =
      Pattern.compile(
          "\\b(?<sort>(?i:" + String.join("|", SORTS.keySet()) + "))\\.? (?<which>\\d{1,4})\\b");

  private static final Pattern COMPASS =
      Pattern.compile(
          "(?i)\\b(?<which>" + ListedWords.either("compass") + ")[ -](?<sort>\\p{L}{3,})\\b");

  /** "118 kilometres to the south": how far, and which way. */
  private static final Pattern AWAY =
      Pattern.compile(
          "(?i)(?<sort>\\d[\\d,.]* ?(?:km|kilomet|m\\b|met|mile|yard|f))\\p{L}*\\.? (?:to the |due )?(?<which>"
              + ListedWords.either("compass")
              + ")(?![\\p{L}-])");

  private static final List<Pattern> ALL = List.of(NUMBERED, COMPASS, AWAY);

  private final Map<String, List<Found>> sources = new HashMap<>();

  /** A place of some sort. */
  private record Found(SourceText text, Block block, int start, int end, String which) {}

  /** A place of a story for which its sources have another. */
  public record Otherwise(int start, int end, Evidence place) {}

  /** The look-up in {@code sources}. */
  public static NumberedPlaces in(SourcePack sources) {
    return sources.derived(NumberedPlaces.class, "", NumberedPlaces::new);
  }

  private NumberedPlaces(SourcePack pack) {
    for (SourceText text : pack.texts()) {
      for (Passage passage : text.passages()) {
        Block block = passage.block();
        for (Pattern pattern : ALL) {
          Matcher found = pattern.matcher(block.plain());
          while (found.find()) {
            sources
                .computeIfAbsent(sort(found), sort -> new ArrayList<>())
                .add(new Found(text, block, found.start(), found.end(), which(found)));
          }
        }
      }
    }
  }

  /** Which word of one sort another is: "hwy" is a highway. */
  private static Map<String, String> sorts() {
    Map<String, String> sorts = new HashMap<>();
    for (String row : ListedWords.of("numbered")) {
      String[] words = row.split(" = ");
      sorts.put(words[0], words[words.length - 1]);
    }
    return sorts;
  }

  private static String sort(Matcher found) {
    String sort = Units.folded(found.group("sort")).replaceFirst(" ?(km|kilomet)$", "km");
    return SORTS.getOrDefault(sort, sort);
  }

  private static String which(Matcher found) {
    return Units.folded(found.group("which"));
  }

  /** The places of a sentence that no source has, where those have just one of that sort. */
  public List<Otherwise> in(Article story, Sentence sentence) {
    List<Otherwise> all = new ArrayList<>();
    Block block = sentence.block();
    for (Pattern pattern : ALL) {
      Matcher told = pattern.matcher(block.plain()).region(sentence.start(), sentence.end());
      while (told.find()) {
        if (!story.quoted(block, told.start(), told.end())) {
          only(story, pattern, sort(told), which(told))
              .map(place -> new Otherwise(told.start(), told.end(), place))
              .ifPresent(all::add);
        }
      }
    }
    return all;
  }

  private Optional<Evidence> only(Article story, Pattern pattern, String sort, String which) {
    List<Found> there = sources.getOrDefault(sort, List.of());
    Set<String> others = new HashSet<>();
    there.forEach(found -> others.add(found.which()));
    boolean one = others.size() == 1 && !others.contains(which);
    return one && !isTold(story, pattern, sort, others)
        ? Optional.of(there.get(0))
            .map(found -> found.text().evidence(found.block(), found.start(), found.end()))
        : Optional.empty();
  }

  private static boolean isTold(Article story, Pattern pattern, String sort, Set<String> which) {
    return story.blocks(Role.COPY).stream()
        .flatMap(
            block -> {
              Matcher told = pattern.matcher(block.plain());
              List<String> all = new ArrayList<>();
              while (told.find()) {
                if (sort(told).equals(sort)) {
                  all.add(which(told));
                }
              }
              return all.stream();
            })
        .anyMatch(which::contains);
  }
}
