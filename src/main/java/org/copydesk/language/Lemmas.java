package org.copydesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/**
 * The lemma of a form with a tag, from LanguageTool's dictionary, and its traits. Remembers the
 * latest; may be used from many threads.
 */
final class Lemmas {
  private static final int MOST = 20_000;

  /** What is written short, by what it stands for. */
  private static final Map<String, String> SHORT =
      Map.of(
          "n't", "not", "'re", "be", "'m", "be", "'ve", "have", "'ll", "will", "wo", "will", "ca",
          "can", "sha", "shall", "an", "a");

  /**
   * What is known of a form with a tag.
   *
   * @param lemma the form it is listed under
   * @param traits the bits of {@link Lexeme.Trait#bit()} of the form and of its lemma
   */
  record Entry(String lemma, int traits) {}

  private final Lexicon lexicon;
  private final Map<Tag, Map<String, Entry>> known = new ConcurrentHashMap<>();

  /** Lemmas with the traits that {@code lexicon} gives them. */
  Lemmas(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What is known of a form.
   *
   * @param plain the form as written, with straight apostrophes
   * @param lower the same in lower case
   */
  Entry of(String plain, String lower, Tag tag) {
    if (tag.isMark()) {
      return new Entry(lower, 0);
    }
    String key = tag.isName() ? plain : lower;
    Map<String, Entry> same = known.computeIfAbsent(tag, unused -> new ConcurrentHashMap<>());
    Entry entry = same.get(key);
    if (entry == null) {
      String lemma = tag.isName() ? plain : find(lower, tag);
      entry = new Entry(lemma, traits(lower) | (lemma.equals(plain) ? 0 : traits(lemma)));
      if (same.size() >= MOST) {
        same.clear();
      }
      same.put(key, entry);
    }
    return entry;
  }

  private int traits(String form) {
    String bare = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    return lexicon.find(bare).map(Lexeme::traits).orElse(0);
  }

  private static String find(String lower, Tag tag) {
    String full = SHORT.get(lower);
    if (full != null && (tag == Tag.MD || tag.isVerb() || tag.isAdverb() || tag == Tag.DT)) {
      return full;
    }
    if (lower.equals("'s") && tag == Tag.VBZ) {
      return "be";
    }
    if (lower.equals("'d")) {
      return tag == Tag.MD ? "would" : "have";
    }
    if (tag == Tag.MD || tag == Tag.GENITIVE) {
      return lower;
    }
    return listed(lower, tag).orElseGet(() -> regular(lower, tag));
  }

  private static Optional<String> listed(String lower, Tag tag) {
    List<AnalyzedTokenReadings> read;
    try {
      read = EnglishRules.language().getTagger().tag(List.of(lower));
    } catch (IOException e) {
      throw new UncheckedIOException("LanguageTool cannot read its own files", e);
    }
    String kind = tag.penn().substring(0, Math.min(2, tag.penn().length()));
    String near = null;
    for (AnalyzedToken reading : read.get(0)) {
      String name = reading.getPOSTag();
      if (name == null || reading.getLemma() == null) {
        continue;
      }
      String penn = name.indexOf(':') > 0 ? name.substring(0, name.indexOf(':')) : name;
      if (penn.equals(tag.penn())) {
        return Optional.of(reading.getLemma().toLowerCase(Locale.ENGLISH));
      }
      if (near == null && penn.startsWith(kind)) {
        near = reading.getLemma().toLowerCase(Locale.ENGLISH);
      }
    }
    return Optional.ofNullable(near);
  }

  /** The lemma of a form that is not listed, by its ending. */
  private static String regular(String lower, Tag tag) {
    String ending =
        switch (tag) {
          case NNS, VBZ -> "s";
          case VBG -> "ing";
          case VBD, VBN -> "ed";
          default -> "";
        };
    boolean cut = lower.length() > ending.length() + 2 && lower.endsWith(ending);
    return cut && !lower.endsWith("ss")
        ? lower.substring(0, lower.length() - ending.length())
        : lower;
  }
}
