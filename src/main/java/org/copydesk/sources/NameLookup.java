package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;

/** Looks names up in the sources of a story: every capitalised word, and who labels speech. */
public final class NameLookup {
  private final Map<String, List<Place>> places = new HashMap<>();

  /**
   * A capitalised word of a source.
   *
   * @param before the word right before it, where that is capitalised too
   * @param earlier the one before that: "Ana" of "Ana Maria Ruiz"
   * @param to where it ends; where it begins, for one of the label that says who speaks
   */
  private record Place(
      SourceText text,
      Passage passage,
      String word,
      Optional<String> before,
      Optional<String> earlier,
      int from,
      int to) {
    boolean follows(String given) {
      return before.map(Units::folded).filter(given::equals).isPresent()
          || earlier.map(Units::folded).filter(given::equals).isPresent();
    }

    Evidence evidence() {
      return from == to ? text.label(passage) : text.evidence(passage, from, to);
    }
  }

  /** The look-up in {@code sources}. */
  public static NameLookup in(SourcePack sources) {
    return sources.derived(NameLookup.class, "", NameLookup::new);
  }

  private NameLookup(SourcePack sources) {
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        passage.speaker().ifPresent(label -> label(text, passage, label));
        words(text, passage);
      }
    }
  }

  private void words(SourceText text, Passage passage) {
    for (Sentence sentence : text.article().sentences(passage.block())) {
      words(text, passage, sentence);
    }
  }

  /** The words of one sentence: "said Ana Ruiz. Bell was asked" has no Ruiz Bell. */
  private void words(SourceText text, Passage passage, Sentence sentence) {
    Word last = null;
    Optional<String> before = Optional.empty();
    Optional<String> earlier = Optional.empty();
    String plain = passage.block().plain();
    for (Word word : text.article().words(sentence)) {
      if (word.capitalised()) {
        boolean joined =
            last != null
                && last.capitalised()
                && plain.substring(last.end(), word.start()).matches("\\.? +");
        add(
            new Place(
                text,
                passage,
                word.text(),
                joined ? Optional.of(last.text()) : Optional.empty(),
                joined ? earlier : Optional.empty(),
                word.start(),
                word.end()));
        boolean hyphen =
            last != null
                && last.capitalised()
                && plain.substring(last.end(), word.start()).equals("-");
        if (hyphen) {
          String whole = last.text() + "-" + word.text();
          add(new Place(text, passage, whole, before, earlier, last.start(), word.end()));
        }
        before = joined ? Optional.of(last.text()) : Optional.empty();
        earlier = joined ? Optional.of(last.text()) : Optional.empty();
      }
      last = word;
    }
  }

  private void label(SourceText text, Passage passage, String label) {
    String[] words = label.split("[ ,]+");
    for (int i = 0; i < words.length; i++) {
      Optional<String> before = i == 0 ? Optional.empty() : Optional.of(words[i - 1]);
      if (words[i].length() > 1) {
        String word = titled(words[i]);
        Optional<String> earlier = i < 2 ? Optional.empty() : Optional.of(titled(words[i - 2]));
        add(new Place(text, passage, word, before.map(NameLookup::titled), earlier, 0, 0));
      }
    }
  }

  private static String titled(String word) {
    return word.length() > 1
        ? word.charAt(0) + word.substring(1).toLowerCase(java.util.Locale.ROOT)
        : word;
  }

  private void add(Place place) {
    String bare = place.word().replaceAll("['’]s?$", "");
    places.computeIfAbsent(Units.folded(bare), word -> new ArrayList<>()).add(place);
  }

  /** Whether some source has {@code word} as it is. */
  public boolean has(String word) {
    return places.containsKey(Units.folded(word));
  }

  /** Every capitalised word of the sources, folded. */
  public Iterable<String> words() {
    return places.keySet();
  }

  /**
   * Where {@code word} stands in the sources after {@code given}, or after no name at all; the word
   * as written there, with its place.
   */
  public Optional<Evidence> after(String given, String word) {
    return places.getOrDefault(Units.folded(word), List.of()).stream()
        .filter(place -> !given.isEmpty() && place.follows(Units.folded(given)))
        .findFirst()
        .map(Place::evidence);
  }

  /** The capitalised words, folded, right before {@code word} in the sources, with a place each. */
  public Map<String, Evidence> before(String word) {
    Map<String, Evidence> all = new LinkedHashMap<>();
    for (Place place : places.getOrDefault(Units.folded(word), List.of())) {
      place.before().ifPresent(before -> all.putIfAbsent(Units.folded(before), place.evidence()));
    }
    return all;
  }

  /** The capitalised words, folded, right behind {@code word} in the sources, with a place each. */
  public Map<String, Evidence> behind(String word) {
    Map<String, Evidence> all = new LinkedHashMap<>();
    String given = Units.folded(word);
    places.forEach(
        (form, found) ->
            found.stream()
                .filter(place -> place.follows(given))
                .findFirst()
                .ifPresent(place -> all.put(form, place.evidence())));
    return all;
  }

  /** The first place of a folded word of the sources. */
  public Optional<Evidence> place(String folded) {
    return places.getOrDefault(folded, List.of()).stream().findFirst().map(Place::evidence);
  }

  /** How a folded word of the sources is written there. */
  public String written(String folded) {
    return places.get(folded).get(0).word().replaceAll("['’]s?$", "");
  }
}
