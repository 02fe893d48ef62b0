package org.copydesk.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Role;
import org.copydesk.article.Span;

/**
 * Finds the copy in the tags of shortcodes and components: {@code {{< figure caption="…" >}}},
 * {@code <Figure alt="…" />}, {@code {% image "a.jpg", "A picture's description" %}}.
 *
 * @param role what it is on the page; empty for the description of a picture and for a title
 * @param span where its words stand
 */
record Props(Optional<Role> role, Span span) {
  private static final String STRING =
      "(?:\"((?:[^\"\\\\]|\\\\.){1,2000}+)\"|'((?:[^'\\\\]|\\\\.){1,2000}+)'|`([^`$]{1,2000}+)`)";

  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\w-])(?:(caption|figcaption|description|summary|text|quote|subtitle|body)"
              + "|(alt|title|heading|label)|(credit|attribution|attr|photographer))\\s{0,5}"
              + "[=:]\\s{0,5}\\{?\\s{0,5}"
              + STRING);

  private static final Pattern BARE = Pattern.compile("[\\s,(]" + STRING + "(?=[\\s,)%}-])");

  /** Bare strings of fewer words are names and sizes. */
  private static final int WORDS = 4;

  /** The copy in {@code tags} of {@code text}, in page order. */
  static List<Props> in(String text, List<Span> tags) {
    List<Props> found = new ArrayList<>();
    for (Span tag : tags) {
      Matcher named = NAMED.matcher(text).region(tag.start(), tag.end());
      while (named.find()) {
        Optional<Role> role =
            named.group(1) != null
                ? Optional.of(Role.CAPTION)
                : named.group(3) != null ? Optional.of(Role.CREDIT) : Optional.empty();
        found.add(new Props(role, string(named, 4)));
      }
      Matcher bare = BARE.matcher(text).region(tag.start(), tag.end());
      while (bare.find()) {
        Span span = string(bare, 1);
        if (Cues.words(span.of(text)) >= WORDS) {
          found.add(new Props(Optional.empty(), span));
        }
      }
    }
    found.sort(Comparator.comparingInt(prop -> prop.span().start()));
    return found;
  }

  private static Span string(Matcher found, int first) {
    int group = first;
    while (found.group(group) == null) {
      group++;
    }
    return new Span(found.start(group), found.end(group));
  }
}
