package org.copydesk.vale;

import java.util.Arrays;
import java.util.List;

/**
 * Which passages a rule reads: one of several selectors, each of parts that must all hold, {@code
 * ~} before what must not.
 */
record Scopes(List<List<Part>> any) {
  /** Names such as {@code heading.h2}, all of which a passage must have, or must not have all. */
  private record Part(List<String> names, boolean not) {
    boolean holds(List<String> sections) {
      return not != sections.containsAll(names);
    }
  }

  /** Copies the list. */
  Scopes {
    any = List.copyOf(any);
  }

  /** Reads selectors as rules write them. */
  static Scopes of(List<String> selectors) {
    return new Scopes(
        selectors.stream()
            .map(
                selector ->
                    Arrays.stream(selector.split("&"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .map(
                            part ->
                                new Part(
                                    List.of(part.replaceFirst("^~\\s*", "").split("\\.")),
                                    part.startsWith("~")))
                        .toList())
            .toList());
  }

  /** Whether a passage with these sections is read. */
  boolean takes(List<String> sections) {
    for (List<Part> all : any) {
      if (all.stream().allMatch(part -> part.holds(sections)) && positive(all, sections)) {
        return true;
      }
    }
    return false;
  }

  /** What only refuses takes running text, not every way in which it is cut. */
  private static boolean positive(List<Part> all, List<String> sections) {
    return all.stream().anyMatch(part -> !part.not()) || sections.contains("text");
  }
}
