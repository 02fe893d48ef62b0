package org.copydesk.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.copydesk.facts.Once;
import org.copydesk.language.prepared.Preparations;
import org.copydesk.language.prepared.SpeechReader;
import org.copydesk.word.Cut;
import org.copydesk.word.Tag;
import org.copydesk.word.Tagger;
import org.copydesk.word.Token;

/**
 * Tags words as LanguageTool's phrase chunker does, which shares the work, and takes their lemmas
 * from LanguageTool's dictionary.
 */
public final class PennTagger implements Tagger {
  private static final PennTagger ENGLISH = new PennTagger();

  private final Supplier<SpeechReader> speech = new Once<>(PennTagger::speech);
  private final Supplier<Lemmas> lemmas = new Once<>(() -> new Lemmas(FsaLexicon.english()));

  private PennTagger() {}

  /** The one tagger; nothing is loaded before it is first asked. */
  public static PennTagger english() {
    return ENGLISH;
  }

  private static SpeechReader speech() {
    try {
      Optional<Preparations> prepared = Groundwork.preparations();
      return prepared.isPresent() ? prepared.get().speech() : SpeechReader.unprepared();
    } catch (IOException e) {
      throw new UncheckedIOException("the models of words cannot be read", e);
    }
  }

  @Override
  public List<Token> tokens(String sentence, int start) {
    List<Cut> cuts = Cut.of(sentence);
    List<String> plain = new ArrayList<>(cuts.size());
    for (Cut cut : cuts) {
      plain.add(sentence.substring(cut.start(), cut.end()).replace('’', '\''));
    }
    List<String> tags = speech.get().tags(plain.stream().map(Marks::known).toList());
    List<Token> tokens = new ArrayList<>(cuts.size());
    for (int i = 0; i < cuts.size(); i++) {
      Cut cut = cuts.get(i);
      String text = sentence.substring(cut.start(), cut.end());
      String lower = plain.get(i).toLowerCase(Locale.ENGLISH);
      Tag tag = tag(plain, i, Tag.of(tags.get(i)));
      Lemmas.Entry entry = lemmas.get().of(plain.get(i), lower, tag);
      tokens.add(
          new Token(
              start + cut.start(),
              start + cut.end(),
              text,
              lower,
              entry.lemma(),
              tag,
              entry.traits()));
    }
    return List.copyOf(tokens);
  }

  /** The tag of the word at {@code i}, for which the tagger says {@code tag}. */
  private static Tag tag(List<String> plain, int i, Tag tag) {
    String word = plain.get(i);
    Optional<Tag> mark = Marks.tag(word);
    if (mark.isPresent()) {
      return tag == Tag.GENITIVE && word.equals("'") ? tag : mark.get();
    }
    // A word is no mark, whatever the tagger makes of one that it does not know.
    boolean odd = tag.isMark() || tag == Tag.CURRENCY || tag == Tag.HASH;
    return odd ? Character.isUpperCase(word.codePointAt(0)) ? Tag.NNP : Tag.NN : tag;
  }
}
