package org.copydesk.read;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What the class names of elements say. They are evidence and never proof: a name made of other
 * words too ("author-jane", "sharing-the-cost") was made for something else, and says nothing.
 */
final class ClassWords {
  /** What a class name may say. */
  enum Kind {
    /** Not for the eye. */
    HIDDEN,
    /** Printed around a story by the site, whatever its words. */
    AROUND,
    /** Printed around a story by the site, if its words bear it out. */
    FURNITURE,
    /** Says nothing, but may stand beside what does. */
    FRAME,
    BYLINE,
    STANDFIRST,
    CAPTION,
    CREDIT,
    HEADLINE,
    PULLED
  }

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z])(?=[A-Z])");
  private static final Pattern JOINT = Pattern.compile("[_-]+");

  /** A vendor's letters before a name ("td-byline"), or what a bundler made up behind it. */
  private static final Pattern MADE = Pattern.compile("[a-z]{1,3}|[a-z]*\\d[a-z\\d]*");

  /** Where systems that make class names up say what an element is. */
  private static final List<String> NAMING =
      List.of("data-component", "data-testid", "data-gu-name");

  private static final Map<Kind, Set<String>> WORDS = read();

  private ClassWords() {}

  /** Whether one of the element's class names says {@code kind}. */
  static boolean say(Element element, Kind kind) {
    StringBuilder names = new StringBuilder(element.className());
    for (String attribute : NAMING) {
      names.append(' ').append(element.attr(attribute));
    }
    return !names.toString().isBlank() && says(names.toString(), kind);
  }

  private static boolean says(String names, Kind kind) {
    return Arrays.stream(names.strip().split("\\s+")).anyMatch(name -> nameSays(name, kind));
  }

  private static boolean nameSays(String name, Kind kind) {
    Set<String> words = WORDS.get(kind);
    String whole = name.toLowerCase(Locale.ROOT);
    if (words.contains(whole)) {
      return true;
    }
    if (kind == Kind.HIDDEN) {
      return false;
    }
    List<String> parts =
        JOINT
            .splitAsStream(HUMP.matcher(name).replaceAll("-"))
            .map(part -> part.toLowerCase(Locale.ROOT))
            .filter(part -> !part.isEmpty())
            .toList();
    boolean said = false;
    for (int i = 0; i < parts.size(); i++) {
      String pair = i + 1 < parts.size() ? parts.get(i) + "-" + parts.get(i + 1) : "";
      if (words.contains(pair)) {
        said = true;
        i++;
      } else if (words.contains(parts.get(i))) {
        said = true;
      } else if (!known(parts.get(i))) {
        return false;
      }
    }
    return said;
  }

  private static boolean known(String part) {
    return WORDS.values().stream().anyMatch(words -> words.contains(part))
        || MADE.matcher(part).matches();
  }

  private static Map<Kind, Set<String>> read() {
    Map<Kind, Set<String>> words = new HashMap<>();
    Kind kind = Kind.FRAME;
    try (InputStream in = ClassWords.class.getResourceAsStream("/reading/class-words.txt");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          kind = Kind.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          words.computeIfAbsent(kind, k -> new HashSet<>()).addAll(List.of(line.split(" ")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the words of class names cannot be read", e);
    }
    return words;
  }
}
