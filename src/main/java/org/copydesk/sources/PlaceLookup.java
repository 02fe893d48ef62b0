package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.PhraseLookup.Phrase;

/** Looks up where things are and happen: "Elko, Nevada", "met at the Guildhall". */
public final class PlaceLookup {
  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{M}.’'-]*(?: (?:of |the |upon )?\\p{Lu}[\\p{L}\\p{M}.’'-]*){0,3}";

  private static final Pattern REGION =
      Pattern.compile("(?<town>" + NAME + "), (?<region>" + NAME + ")(?=[,.;)]|$)");

  private static final Pattern VENUE =
      Pattern.compile(
          "\\b"
              + ListedWords.either("meeting")
              + "\\b[^.;]{0,40}?\\b(?:at|in) (?:the )?(?<venue>"
              + NAME
              + ")");

  private static final Pattern DAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private static final Pattern AT = Pattern.compile("\\b(?:the|at|in) $");

  private final PhraseLookup phrases;
  private final List<Region> regions = new ArrayList<>();
  private final List<Venue> venues = new ArrayList<>();

  /** A town and what a source says it is in. */
  private record Region(
      String town, String region, SourceText text, Block block, int from, int to) {}

  /** Where a source says people came together, and on which day of the week. */
  private record Venue(
      String name, Set<String> days, SourceText text, Block block, int from, int to) {}

  /** The look-up in {@code sources}. */
  public static PlaceLookup in(SourcePack sources) {
    return sources.derived(PlaceLookup.class, "", PlaceLookup::new);
  }

  private PlaceLookup(SourcePack sources) {
    this.phrases = PhraseLookup.in(sources);
    for (SourceText text : sources.texts()) {
      if (text.kind() == SourceText.Kind.TABLE) {
        continue;
      }
      for (Passage passage : text.passages()) {
        Block block = passage.block();
        Matcher region = REGION.matcher(block.plain());
        while (region.find()) {
          regions.add(
              new Region(
                  Units.folded(region.group("town")),
                  Units.folded(region.group("region")),
                  text,
                  block,
                  region.start(),
                  region.end()));
        }
        for (Sentence sentence : text.article().sentences(block)) {
          Matcher venue = VENUE.matcher(block.plain()).region(sentence.start(), sentence.end());
          Set<String> days = days(sentence.plain());
          if (!days.isEmpty() && venue.find()) {
            venues.add(
                new Venue(
                    venue.group("venue"),
                    days,
                    text,
                    block,
                    venue.start("venue"),
                    venue.end("venue")));
          }
        }
      }
    }
  }

  private static Set<String> days(String plain) {
    Set<String> days = new HashSet<>();
    DAY.matcher(plain).results().forEach(day -> days.add(day.group()));
    return days;
  }

  /**
   * A place that sources put elsewhere.
   *
   * @param start its first plain character in the story's block
   * @param end the character after the last
   * @param place where a source has it
   */
  public record Elsewhere(int start, int end, Evidence place) {}

  /**
   * The towns of a sentence that a source puts into another region, and never into this one.
   *
   * @param isRegion whether a name is one of a region
   */
  public List<Elsewhere> regions(Sentence sentence, java.util.function.Predicate<String> isRegion) {
    List<Elsewhere> all = new ArrayList<>();
    Matcher found =
        REGION.matcher(sentence.block().plain()).region(sentence.start(), sentence.end());
    while (found.find()) {
      String town = Units.folded(found.group("town"));
      String region = Units.folded(found.group("region"));
      boolean unknown = !phrases.has(List.of(region.split(" "))) && !region.endsWith(".");
      if (unknown && isRegion.test(found.group("region"))) {
        regions.stream()
            .filter(r -> r.town().equals(town) || r.town().endsWith(" " + town))
            .filter(r -> !r.region().startsWith(region) && !r.region().endsWith("."))
            .filter(r -> !region.equals(initials(r.region())))
            .filter(r -> !r.region().equals(initials(region)))
            .filter(r -> isRegion.test(r.region()))
            .findFirst()
            .map(
                r ->
                    new Elsewhere(
                        found.start(),
                        found.end(),
                        evidence(r.text(), r.block(), r.from(), r.to())))
            .ifPresent(all::add);
      }
    }
    return all;
  }

  /** The first letters of a name's words: "WA" of "Western Australia"; empty for one word. */
  public static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split(" ")) {
      initials.append(word.charAt(0));
    }
    return initials.length() > 1 ? initials.toString() : "";
  }

  private static Evidence evidence(SourceText text, Block block, int from, int to) {
    return text.evidence(block, from, to);
  }

  /**
   * Where a source has people come together on the day of the sentence, when no source has any word
   * of the name the story gives for it, and the story not that of the source.
   */
  public Optional<Evidence> venue(Article story, Phrase phrase) {
    Sentence sentence = phrase.sentence();
    String before = sentence.block().plain().substring(sentence.start(), phrase.start());
    if (!AT.matcher(before).find() || phrase.words().stream().anyMatch(phrases::has)) {
      return Optional.empty();
    }
    Set<String> days = days(sentence.plain());
    return venues.stream()
        .filter(v -> v.days().stream().anyMatch(days::contains))
        .filter(v -> story.blocks().stream().noneMatch(b -> b.plain().contains(first(v.name()))))
        .findFirst()
        .map(v -> evidence(v.text(), v.block(), v.from(), v.to()));
  }

  private static String first(String name) {
    int end = name.indexOf(' ');
    return end < 0 ? name : name.substring(0, end);
  }
}
