package org.copydesk.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The forms of an English verb, all in lower case. The irregular ones are listed in {@code
 * rules/grammar/irregular-verbs.tsv}; "be" is not among them, nor are the modals.
 *
 * @param base the form that a dictionary lists: "write"
 * @param past "wrote"
 * @param participles "written"; the usual one first
 * @param shared whether the past is another word too: "saw", "fell"
 */
public record Verb(String base, String past, List<String> participles, boolean shared) {
  private static final String RESOURCE = "/rules/grammar/irregular-verbs.tsv";
  private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh|[^aeo]o)");
  private static final Pattern IN_Y = Pattern.compile(".*[^aeiou]y");
  private static final Pattern KEEPS_E = Pattern.compile(".*(?:ee|oe|ye)|be");
  private static final Pattern SHORT = Pattern.compile("[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]");
  private static final Pattern STRESSED =
      Pattern.compile("\\p{L}+(?:mit|fer|cur|pel|bel|gret|quip|trol)");
  private static final Set<String> UNSTRESSED =
      Set.of("offer", "suffer", "differ", "label", "benefit", "limit", "vomit");

  /** Rejects a verb without a participle. */
  public Verb {
    participles = List.copyOf(participles);
    if (participles.isEmpty()) {
      throw new IllegalArgumentException(base + " has no participle");
    }
  }

  /** Read at the first use. */
  private static final class Irregular {
    private static final Map<String, Verb> BY_BASE = new HashMap<>();
    private static final Map<String, Verb> BY_PAST = new HashMap<>();
    private static final Map<String, Verb> BY_PARTICIPLE = new HashMap<>();

    static {
      try (InputStream in = Verb.class.getResourceAsStream(RESOURCE);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        lines.lines().filter(line -> !line.startsWith("#")).forEach(Irregular::add);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + RESOURCE, e);
      }
    }

    private static void add(String line) {
      List<String> cells = List.of(line.split("\t"));
      boolean shared = cells.get(1).startsWith("~");
      String past = cells.get(1).substring(shared ? 1 : 0);
      Verb verb = new Verb(cells.get(0), past, cells.subList(2, cells.size()), shared);
      BY_BASE.put(verb.base, verb);
      BY_PAST.put(verb.past, verb);
      verb.participles.forEach(form -> BY_PARTICIPLE.put(form, verb));
    }
  }

  /** The verb of the base form {@code base}; one that is not listed is regular. */
  public static Verb of(String base) {
    Verb listed = Irregular.BY_BASE.get(base);
    if (listed != null) {
      return listed;
    }
    String ed = ending(base, "ed");
    return new Verb(base, ed, List.of(ed), false);
  }

  /** The irregular verb of which {@code form} is the past and nothing else: "wrote", not "cut". */
  public static Optional<Verb> ofPastAlone(String form) {
    return Optional.ofNullable(Irregular.BY_PAST.get(form))
        .filter(verb -> !verb.participles.contains(form) && !verb.base.equals(form))
        .filter(verb -> !Irregular.BY_BASE.containsKey(form));
  }

  /** The irregular verb of which {@code form} is a participle and nothing else: "written". */
  public static Optional<Verb> ofParticipleAlone(String form) {
    return Optional.ofNullable(Irregular.BY_PARTICIPLE.get(form))
        .filter(verb -> !verb.past.equals(form) && !verb.base.equals(form))
        .filter(verb -> !Irregular.BY_BASE.containsKey(form));
  }

  /** Whether it is in the list of those whose past does not end in -ed. */
  public boolean irregular() {
    return Irregular.BY_BASE.containsKey(base);
  }

  /** "writes". */
  public String third() {
    if (base.equals("have")) {
      return "has";
    }
    if (base.equals("be")) {
      return "is";
    }
    if (HISSING.matcher(base).matches()) {
      return base + "es";
    }
    return IN_Y.matcher(base).matches() ? base.substring(0, base.length() - 1) + "ies" : base + "s";
  }

  /** "writing". */
  public String gerund() {
    return base.endsWith("ie")
        ? base.substring(0, base.length() - 2) + "ying"
        : ending(base, "ing");
  }

  /** The usual participle: "written". */
  public String participle() {
    return participles.get(0);
  }

  /**
   * Whether {@code form}, in lower case, could be its past or a participle; a regular verb's may
   * double its last letter, as the varieties have it.
   */
  public boolean isPastOrParticiple(String form) {
    return form.equals(past) || participles.contains(form) || form.equals(doubled(base) + "ed");
  }

  private static String ending(String base, String ending) {
    if (base.endsWith("e") && !(ending.equals("ing") && KEEPS_E.matcher(base).matches())) {
      String stem = base.substring(0, base.length() - 1);
      return stem + ending;
    }
    if (ending.equals("ed") && base.endsWith("y") && IN_Y.matcher(base).matches()) {
      return base.substring(0, base.length() - 1) + "ied";
    }
    return doubles(base) ? doubled(base) + ending : base + ending;
  }

  private static String doubled(String base) {
    return base + base.charAt(base.length() - 1);
  }

  /** "stop" and the like; longer verbs whose last syllable is stressed are told by their ending. */
  private static boolean doubles(String base) {
    return SHORT.matcher(base).matches()
        || STRESSED.matcher(base).matches() && !UNSTRESSED.contains(base);
  }

  /** In upper case where {@code model} begins so. */
  public static String like(String model, String form) {
    return Character.isUpperCase(model.codePointAt(0))
        ? form.substring(0, 1).toUpperCase(Locale.ENGLISH) + form.substring(1)
        : form;
  }
}
