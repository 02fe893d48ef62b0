package org.copydesk.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Terms that are written in more ways than one: {@code rules/consistency/variants.tsv}, which says
 * how its lines are read.
 *
 * @param terms each term in its forms; a form with a capital is a name
 * @param apart pairs of words, joined by a space, that differ by a hyphen or an accent and in
 *     meaning
 */
public record Terms(List<List<String>> terms, Set<String> apart) {
  private static final String RESOURCE = "/rules/consistency/variants.tsv";
  private static final String ENDING = "+s";

  /** Copies its parts. */
  public Terms {
    terms = List.copyOf(terms);
    apart = Set.copyOf(apart);
  }

  /** The terms that Copydesk ships. */
  public static Terms shipped() {
    return Shipped.TERMS;
  }

  /** Read at the first use. */
  private static final class Shipped {
    private static final Terms TERMS = read();

    private static Terms read() {
      try (InputStream in = Terms.class.getResourceAsStream(RESOURCE);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return of(lines.lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }
  }

  /** The terms of {@code lines}. */
  static Terms of(List<String> lines) {
    List<List<String>> terms = new ArrayList<>();
    Set<String> apart = new HashSet<>();
    for (String line : lines) {
      List<String> forms = List.of(line.split("\t"));
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (forms.get(0).equals("!")) {
        apart.add(forms.get(1) + " " + forms.get(2));
        continue;
      }
      terms.add(forms.stream().map(form -> form.replace(ENDING, "")).toList());
      if (line.contains(ENDING)) {
        terms.add(forms.stream().map(form -> form.replace(ENDING, "s")).toList());
      }
    }
    return new Terms(terms, apart);
  }

  /** Whether the two are words of their own. */
  public boolean areApart(String one, String other) {
    return apart.contains(one + " " + other) || apart.contains(other + " " + one);
  }

  /** Whether a form is a name: it has a capital. */
  public static boolean isName(String form) {
    return form.chars().anyMatch(Character::isUpperCase);
  }
}
