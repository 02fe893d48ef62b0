package org.copydesk.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Variety;

/** Gathers what the lists say of each form. Used only when the lexicon is built. */
final class LexiconEntries {
  private static final int ALL = 15;
  private static final int MOST = 25;

  /** What has been gathered about one form. */
  private static final class Draft {
    private int varieties;
    private int frequency;
    private int fame;
    private int traits;

    void word(int varieties, int frequency) {
      this.varieties |= varieties;
      this.frequency = Math.max(this.frequency, frequency);
    }

    void name(int fame, Trait... traits) {
      this.fame = Math.max(this.fame, Math.max(1, Math.min(fame, MOST)));
      for (Trait trait : traits) {
        this.traits |= trait.bit();
      }
    }
  }

  private final Map<String, Set<String>> kinds = new HashMap<>();
  private final Map<String, Draft> drafts = new TreeMap<>();
  private VarietyPairs pairs;

  /** An entry of a spelling dictionary. */
  void spelling(Variety variety, String written, int frequency) {
    written(written, variety.bit(), frequency);
  }

  /** A form of the dictionary of parts of speech: fills what the spelling dictionaries lack. */
  void tagged(String written, String tag) {
    Draft known = drafts.get(Letters.folded(written));
    boolean lower = written.equals(written.toLowerCase(Locale.ROOT));
    boolean missing = known == null || (lower ? known.varieties == 0 : known.fame == 0);
    boolean usable = written.length() > 2 && tag.startsWith("NNP") != lower;
    if (missing && usable) {
      written(written, ALL, 0);
    }
    if (lower) {
      kinds.computeIfAbsent(written, unused -> new HashSet<>()).add(tag);
    }
  }

  /** Gives {@code trait} to the forms that the dictionary knows as the base of a verb alone. */
  void verbsAlone(Trait trait) {
    kinds.forEach(
        (form, tags) -> {
          if (Set.of("VB", "VBP").containsAll(tags)) {
            trait(trait, form);
          }
        });
  }

  /** A line of words that are right in every variety; a tag may follow after a tab. */
  void extra(String line) {
    String phrase = line.split("[\t/]")[0].strip();
    if (phrase.startsWith("P. Sherman")) {
      return;
    }
    if (phrase.indexOf(' ') < 0) {
      written(phrase, ALL, 0);
      return;
    }
    draft(phrase, draft -> draft.name(2));
    for (String part : phrase.split("[ -]")) {
      if (!part.isEmpty() && Character.isUpperCase(part.charAt(0))) {
        written(part, ALL, 1);
      }
    }
  }

  /** A capitalised word that is right; lower-case ones in that list are fragments. */
  void nameOnly(String line) {
    if (Character.isUpperCase(line.charAt(0)) && line.indexOf(' ') < 0) {
      written(line, ALL, 0);
    }
  }

  /** A word that is never right in lower case. */
  void prohibit(String line) {
    Draft draft = drafts.get(Letters.folded(line));
    if (draft != null && line.equals(line.toLowerCase(Locale.ROOT))) {
      draft.varieties = 0;
    }
  }

  /** A word of the news; after an exclamation mark, a string that other lists take for a word. */
  void word(String line) {
    if (line.startsWith("!")) {
      prohibit(line.substring(1));
      return;
    }
    written(line, ALL, 6);
  }

  /** A surname and its rank, from 1. */
  void surname(String name, int rank) {
    int fame = 16 - (int) Math.round(Math.log(rank) / Math.log(2));
    draft(name, draft -> draft.name(fame, Trait.SURNAME));
  }

  /** A given name. */
  void givenName(String name) {
    draft(name, draft -> draft.name(4, Trait.GIVEN_NAME));
  }

  /** A place and its size, from 0 to 9. */
  void place(String name, int size) {
    draft(name, draft -> draft.name(1 + 2 * size, Trait.PLACE));
    if (name.matches(".*[ -].*")) {
      for (String part : name.split("[ -]")) {
        if (part.length() > 3 && Character.isUpperCase(part.charAt(0))) {
          draft(part, draft -> draft.name(1));
        }
      }
    }
  }

  /** A country, its capital, and what its people are called. */
  void country(String[] cells) {
    known(cells[0], Trait.PLACE);
    known(cells[1], Trait.PLACE);
    for (String people : cells[2].split(",")) {
      known(people, Trait.DEMONYM);
      if (!people.matches(".*(?:sh|ch|ese|ss)$")) {
        known(people + "s", Trait.DEMONYM);
      }
    }
  }

  /** A name that most readers know. */
  void wellKnown(String name) {
    known(name, Trait.WELL_KNOWN);
  }

  /** A word or phrase that has {@code trait}; that makes it neither a word nor a name. */
  void trait(Trait trait, String form) {
    draft(form, draft -> draft.traits |= trait.bit());
  }

  /** Pairs the forms of one word. */
  void pairs(List<String> listed) {
    Map<String, Integer> words = new HashMap<>();
    drafts.forEach(
        (form, draft) -> {
          if (draft.varieties != 0) {
            words.put(form, draft.varieties);
          }
        });
    pairs = VarietyPairs.of(words, listed);
  }

  /** Every entry as bytes, in no order that matters. */
  byte[][] sorted() {
    return drafts.entrySet().stream()
        .map(entry -> LexiconFormat.bytes(lexeme(entry.getKey(), entry.getValue())))
        .toArray(byte[][]::new);
  }

  private Lexeme lexeme(String form, Draft draft) {
    return new Lexeme(
        form, draft.varieties, draft.frequency, draft.fame, draft.traits, pairs.of(form));
  }

  private void known(String name, Trait trait) {
    draft(name, draft -> draft.name(12, trait, Trait.WELL_KNOWN));
    if (name.indexOf(' ') >= 0) {
      for (String part : name.split(" ")) {
        if (Character.isUpperCase(part.charAt(0))) {
          draft(part, draft -> draft.name(6));
        }
      }
    }
  }

  private void written(String written, int varieties, int frequency) {
    if (written.isEmpty()) {
      return;
    }
    String lower = written.toLowerCase(Locale.ROOT);
    if (written.equals(lower)) {
      draft(written, draft -> draft.word(varieties, frequency));
      return;
    }
    boolean capitals = written.equals(written.toUpperCase(Locale.ROOT));
    boolean camel = !capitals && !written.substring(1).equals(lower.substring(1));
    if (capitals) {
      draft(written, draft -> draft.name(frequency + 1, Trait.ACRONYM));
    } else if (camel) {
      draft(written, draft -> draft.name(frequency + 1, Trait.CAMEL));
    } else {
      draft(written, draft -> draft.name(frequency + 1));
    }
  }

  private void draft(String written, Consumer<Draft> change) {
    String form =
        Letters.folded(
            written.endsWith("'s") ? written.substring(0, written.length() - 2) : written);
    if (Letters.storable(form)) {
      change.accept(drafts.computeIfAbsent(form, key -> new Draft()));
    }
  }
}
