package org.copydesk.language.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import opennlp.tools.tokenize.TokenizerModel;

/** Prepares the three OpenNLP models of LanguageTool's English chunker. */
final class Models {
  private Models() {}

  /** Writes {@code file}: the models one after the other, then the tagger's dictionary. */
  static void write(Path file) throws IOException {
    packed().write(file, Resources.signature());
  }

  /** The same as it would be read back, in memory. */
  static Sections sections() throws IOException {
    return packed().sections(Resources.signature());
  }

  private static Sections.Writer packed() throws IOException {
    Sections.Writer out = new Sections.Writer();
    try (InputStream tokens = Resources.open(Resources.TOKEN_MODEL);
        InputStream speech = Resources.open(Resources.SPEECH_MODEL);
        InputStream phrases = Resources.open(Resources.PHRASE_MODEL)) {
      TokenizerModel tokenizer = new TokenizerModel(tokens);
      if (!tokenizer.getFactory().isUseAlphaNumericOptmization()
          || tokenizer.getFactory().getAbbreviationDictionary() != null) {
        throw new IOException("the tokeniser's model asks for what TokenSplitter does not do");
      }
      EntropyModel.write(out, (AbstractModel) tokenizer.getMaxentModel());
      POSModel tagger = new POSModel(speech);
      ChunkerModel chunker = new ChunkerModel(phrases);
      if (tagger.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER) != null
          || chunker.getManifestProperty(BeamSearch.BEAM_SIZE_PARAMETER) != null) {
        throw new IOException("a model asks for another beam than the taggers have");
      }
      AbstractModel tags = (AbstractModel) tagger.getArtifact("pos.model");
      EntropyModel.write(out, tags);
      EntropyModel.write(out, (AbstractModel) chunker.getArtifact("chunker.model"));
      write(out, tagger.getFactory().getTagDictionary(), tags);
    }
    return out;
  }

  private static void write(Sections.Writer out, TagDictionary tags, AbstractModel model)
      throws IOException {
    if (!(tags instanceof POSDictionary words) || !words.isCaseSensitive()) {
      throw new IOException("the tagger's dictionary is not one SpeechTagger can look words up in");
    }
    Map<Long, Integer> index = new HashMap<>();
    Map<List<Integer>, Integer> places = new HashMap<>();
    List<Integer> allowed = new ArrayList<>();
    for (String word : words) {
      List<Integer> numbers =
          Arrays.stream(words.getTags(word)).map(model::getIndex).filter(i -> i >= 0).toList();
      Integer place = places.get(numbers);
      if (place == null) {
        place = allowed.size();
        places.put(numbers, place);
        allowed.add(numbers.size());
        allowed.addAll(numbers);
      }
      if (index.put(WordHash.of(word), place) != null) {
        throw new IOException("two words share the hash of " + word);
      }
    }
    HashTable.write(out, index);
    out.ints(allowed.stream().mapToInt(number -> number).toArray());
  }
}
