package org.copydesk.language.prepared;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Predicate;
import org.languagetool.Language;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.tagging.disambiguation.MultiWordChunker;
import org.languagetool.tagging.disambiguation.rules.DisambiguationPatternRule;
import org.languagetool.tagging.disambiguation.rules.DisambiguationRuleLoader;
import org.xml.sax.SAXException;

/**
 * What was worked out from LanguageTool's files when the application was built, so that a start
 * need not do it again. It gives the same tokens and the same matches as LanguageTool itself.
 */
public final class Preparations {
  private static final String MODELS = "models.bin";
  private static final String PHRASES = "phrases.bin";
  private static final String NOTES = "notes.bin";
  private static final String RUNS = "runs.bin";
  private static final List<String> WEIGHTS = List.of("slots.bin", "pairs.bin");
  private static final List<String> DISAMBIGUATION =
      List.of(Resources.DISAMBIGUATION, Resources.GLOBAL);

  private final Path folder;
  private final long signature;
  private SpeechReader speech;

  private Preparations(Path folder, long signature) {
    this.folder = folder;
    this.signature = signature;
  }

  /**
   * Opens what was prepared in {@code folder}.
   *
   * @throws StaleException when it belongs to another LanguageTool or is not whole
   * @throws IOException when it cannot be read
   */
  public static Preparations open(Path folder) throws IOException {
    Preparations preparations = new Preparations(folder, Resources.signature());
    for (String file : files()) {
      preparations.sections(file);
    }
    return preparations;
  }

  private static List<String> files() {
    List<String> files = new ArrayList<>(List.of(MODELS, PHRASES, NOTES, RUNS));
    files.addAll(WEIGHTS);
    Resources.RULES.forEach(source -> files.add(file(source)));
    DISAMBIGUATION.forEach(source -> files.add(file(source)));
    return files;
  }

  /** Tags words; the same one for the phrases and for whoever asks. */
  public synchronized SpeechReader speech() throws IOException {
    if (speech == null) {
      speech = new SpeechReader(sections(MODELS));
    }
    return speech;
  }

  /** Marks phrases. */
  public PhraseChunker chunker() throws IOException {
    return new PhraseChunker(
        speech(), new PhraseTagger(new EntropyModel(sections(MODELS), 2 * EntropyModel.SECTIONS)));
  }

  /** What there is to say of each rule. */
  public NoteBook notes() throws IOException {
    return new NoteBook(sections(NOTES));
  }

  /** The weights of the model {@code name}: "slots" or "pairs". */
  public Weights weights(String name) throws IOException {
    return Weights.in(sections(name + ".bin"));
  }

  /** How usual runs of words are. */
  public Values values() throws IOException {
    return Values.in(sections(RUNS));
  }

  /** Cuts copy into sentences. */
  public SentenceSplitter sentences() throws IOException {
    return new SentenceSplitter(sections(PHRASES), 2 * PhraseBook.SECTIONS);
  }

  /** Decides between the readings of words of {@code language}. */
  public PreparedDisambiguator disambiguator(Language language) throws IOException {
    Sections phrases = sections(PHRASES);
    GrowingRules<DisambiguationPatternRule> rules =
        new GrowingRules<>(
            DISAMBIGUATION,
            shelves(DISAMBIGUATION),
            false,
            (xml, source) -> {
              try {
                return new DisambiguationRuleLoader().getRules(xml, language, source);
              } catch (SAXException | javax.xml.parsers.ParserConfigurationException e) {
                throw new IOException("cannot read the prepared " + source, e);
              }
            },
            unused -> true);
    return new PreparedDisambiguator(
        new PhraseBook(phrases, 0), new PhraseBook(phrases, PhraseBook.SECTIONS), rules);
  }

  /** The pattern rules of {@code language} that are {@code wanted}. */
  public GrowingRules<AbstractPatternRule> rules(Language language, Predicate<Label> wanted)
      throws IOException {
    return new GrowingRules<>(
        Resources.RULES,
        shelves(Resources.RULES),
        true,
        (xml, source) -> new PatternRuleLoader().getRules(xml, source, language),
        line -> wanted.test(Label.parse(line)));
  }

  private List<RuleShelf> shelves(List<String> sources) throws IOException {
    List<RuleShelf> shelves = new ArrayList<>();
    for (String source : sources) {
      shelves.add(new RuleShelf(sections(file(source))));
    }
    return shelves;
  }

  private Sections sections(String file) throws IOException {
    return Sections.open(folder.resolve(file), signature);
  }

  private static String file(String source) {
    int slash = source.lastIndexOf('/');
    return source.substring(slash + 1).replace(".xml", ".bin");
  }

  /**
   * Prepares everything for {@code language} into {@code folder}.
   *
   * @param notes what there is to say of each rule, by its name
   * @param models the weights of the models "slots" and "pairs"
   * @param runs how usual runs of words are
   * @throws IOException when LanguageTool's files cannot be read or the folder cannot be written
   */
  public static void make(
      Path folder,
      Language language,
      SortedMap<String, String> notes,
      Map<String, Weights> models,
      Values runs)
      throws IOException {
    Files.createDirectories(folder);
    for (String source : Resources.RULES) {
      List<AbstractPatternRule> rules =
          new PatternRuleLoader().getRules(Resources.open(source), source, language);
      new RuleShelfWriter()
          .write(folder.resolve(file(source)), source, rules, false, rule -> Label.of(rule).line());
    }
    for (String source : DISAMBIGUATION) {
      try {
        List<DisambiguationPatternRule> rules =
            new DisambiguationRuleLoader().getRules(Resources.open(source), language, source);
        new RuleShelfWriter()
            .write(folder.resolve(file(source)), source, rules, true, Label::nameless);
      } catch (SAXException | javax.xml.parsers.ParserConfigurationException e) {
        throw new IOException("cannot read " + source, e);
      }
    }
    Sections.Writer told = new Sections.Writer();
    NoteBook.write(told, notes);
    told.write(folder.resolve(NOTES), Resources.signature());
    for (String file : WEIGHTS) {
      Sections.Writer weights = new Sections.Writer();
      models.get(file.replace(".bin", "")).write(weights);
      weights.write(folder.resolve(file), Resources.signature());
    }
    Sections.Writer usual = new Sections.Writer();
    runs.write(usual);
    usual.write(folder.resolve(RUNS), Resources.signature());
    Models.write(folder.resolve(MODELS));
    Sections.Writer phrases = new Sections.Writer();
    PhraseBook.write(
        phrases,
        used(
            MultiWordChunker.getInstance(
                "/spelling_global.txt", true, true, false, MultiWordChunker.tagForNotAddingTags),
            language));
    PhraseBook.write(
        phrases,
        used(MultiWordChunker.getInstance("/en/multiwords.txt", true, true, false), language));
    SentenceSplitter.write(phrases, Resources.SENTENCES);
    phrases.write(folder.resolve(PHRASES), Resources.signature());
  }

  /** A chunker reads its words when it is first used. */
  private static MultiWordChunker used(MultiWordChunker chunker, Language language)
      throws IOException {
    chunker.disambiguate(
        new org.languagetool.AnalyzedSentence(
            language
                .getTagger()
                .tag(List.of("word"))
                .toArray(org.languagetool.AnalyzedTokenReadings[]::new)));
    return chunker;
  }
}
