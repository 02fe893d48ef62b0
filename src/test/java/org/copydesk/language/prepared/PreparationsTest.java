package org.copydesk.language.prepared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;
import org.languagetool.chunking.Chunker;
import org.languagetool.chunking.EnglishChunker;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.PatternRuleLoader;
import org.languagetool.rules.patterns.RuleSet;
import org.languagetool.tagging.disambiguation.Disambiguator;
import org.languagetool.tagging.en.EnglishHybridDisambiguator;
import org.languagetool.tokenizers.SRXSentenceTokenizer;
import org.languagetool.tokenizers.SentenceTokenizer;

/** What is prepared gives the same tokens and the same matches as LanguageTool itself. */
class PreparationsTest {
  private static final boolean FULL = Boolean.getBoolean("copydesk.full");

  /** Of LanguageTool's own examples every so manieth is read; all of them with -Pfull. */
  private static final int STEP = FULL ? 1 : 23;

  private static final SortedMap<String, String> NOTES =
      new TreeMap<>(Map.of("grammar/a", "Eins", "grammar/b", "", "style/c", "“drei”"));

  private static final Weights SLOTS =
      Weights.of(
          new byte[] {7, 8, 9},
          new long[] {-5, 3, 1L << 40},
          new int[] {0, 1, 1, 3},
          new byte[] {1, 0, (byte) 200},
          new byte[] {4, -2, 16});

  @TempDir private static Path folder;

  private static Language english;
  private static Preparations prepared;
  private static List<AbstractPatternRule> rules;
  private static List<String> copy;

  /** How a story is cut into tokens. */
  private record Way(SentenceTokenizer sentences, Chunker chunker, Disambiguator disambiguator) {
    List<AnalyzedSentence> read(String text) throws IOException {
      english.setSentenceTokenizer(sentences);
      english.setChunker(chunker);
      english.setDisambiguator(disambiguator);
      return new JLanguageTool(english, List.of(), null, null, null, null, false, true, List.of())
          .analyzeText(text);
    }
  }

  @BeforeAll
  static void prepare() throws IOException {
    english = Languages.getLanguageForShortCode("en");
    Preparations.make(
        folder,
        english,
        NOTES,
        Map.of("slots", SLOTS, "pairs", SLOTS),
        Values.of(Map.of(1L, (byte) 1)));
    prepared = Preparations.open(folder);
    rules = new ArrayList<>();
    for (String source : Resources.RULES) {
      rules.addAll(new PatternRuleLoader().getRules(Resources.open(source), source, english));
    }
    copy = new ArrayList<>(stories());
    // None of the likeliest tags may stand at "install", whichever of two tags stands before it.
    copy.add("How can we make it send an unisigned install request, so we could store it?");
    copy.add("How can we made Jira instance to send an unisigned install request, so we could go?");
    copy.add(
        "Write to the desk!desk@example.com at once. The F.B.I.desk@ rule? Ask a.b.c@d.e. Yes.");
    copy.add("Write to the desk!desk at once. The F.B.I.desk rule? Ask a.b.c. Yes.");
    copy.addAll(examples());
  }

  @AfterAll
  static void leaveEnglishAsItWas() {
    english.setSentenceTokenizer(null);
    english.setChunker(null);
    english.setDisambiguator(null);
  }

  private static List<String> stories() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("examples"))) {
      List<String> blocks = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(txt|md)")).sorted().toList()) {
        Files.readString(file).lines().filter(line -> !line.isBlank()).forEach(blocks::add);
      }
      return blocks;
    }
  }

  private static List<String> examples() {
    Set<String> all = new LinkedHashSet<>();
    for (AbstractPatternRule rule : rules) {
      rule.getIncorrectExamples().forEach(example -> all.add(example.getExample()));
      rule.getCorrectExamples().forEach(example -> all.add(example.getExample()));
    }
    List<String> some = new ArrayList<>();
    int number = 0;
    for (String example : all) {
      if (number++ % STEP == 0) {
        some.add(example.replaceAll("</?marker>", ""));
      }
    }
    return some;
  }

  private static Way plain() {
    return new Way(
        new SRXSentenceTokenizer(english),
        new EnglishChunker(),
        new EnglishHybridDisambiguator(english.getDefaultLanguageVariant()));
  }

  private static Way quick() throws IOException {
    return new Way(prepared.sentences(), prepared.chunker(), prepared.disambiguator(english));
  }

  @Test
  void tokensAndMatchesAreThoseOfLanguageTool() throws IOException {
    Way plain = plain();
    Way quick = quick();
    RuleSet all =
        RuleSet.textLemmaHinted(rules.stream().filter(rule -> !Label.of(rule).special()).toList());
    GrowingRules<AbstractPatternRule> growing = prepared.rules(english, label -> !label.special());
    TokenSequences sequences = new TokenSequences();
    for (String text : copy) {
      List<AnalyzedSentence> slow = plain.read(text);
      List<AnalyzedSentence> fast = quick.read(text);
      assertThat(shown(fast)).as("the tokens of %s", text).isEqualTo(shown(slow));
      RuleSet some = RuleSet.textLemmaHinted(growing.rules(fast));
      for (int i = 0; i < slow.size(); i++) {
        TokenSequences.Places places = sequences.places(fast.get(i));
        assertThat(matches(some, fast.get(i), rule -> sequences.isPossible(rule, places)))
            .as("the matches in %s", text)
            .isEqualTo(matches(all, slow.get(i)));
      }
    }
  }

  @Test
  void rulesAreBuiltAsLanguageToolBuildsThem() throws IOException {
    GrowingRules<AbstractPatternRule> growing = prepared.rules(english, label -> true);
    Way plain = plain();
    for (String text : copy.subList(0, Math.min(copy.size(), 400))) {
      growing.rules(plain.read(text));
    }
    Map<String, List<String>> known = new TreeMap<>();
    rules.forEach(
        rule -> known.computeIfAbsent(rule.getFullId(), id -> new ArrayList<>()).add(facts(rule)));
    Map<String, List<String>> built = new TreeMap<>();
    growing
        .rules(List.of())
        .forEach(
            rule ->
                built.computeIfAbsent(rule.getFullId(), id -> new ArrayList<>()).add(facts(rule)));
    assertThat(built).hasSizeGreaterThan(500).hasSizeLessThan(known.size());
    built.forEach((id, facts) -> assertThat(facts).as(id).isEqualTo(known.get(id)));
  }

  @Test
  void notesAreFoundByNameAndKeptInOrder() throws IOException {
    NoteBook notes = prepared.notes();
    assertThat(notes.all()).containsExactly("Eins", "", "“drei”");
    NOTES.forEach((name, text) -> assertThat(notes.find(name)).contains(text));
    assertThat(notes.find("grammar/z")).isEmpty();
  }

  @Test
  void weightsAreReadWhereTheyLie() throws IOException {
    for (Weights weights : List.of(SLOTS, prepared.weights("slots"), prepared.weights("pairs"))) {
      double[] scores = new double[201];
      weights.add(-5, 0.5, scores);
      weights.add(3, 0.5, scores);
      weights.add(4, 0.5, scores);
      weights.add(1L << 40, 0.5, scores);
      assertThat(weights.head()).containsExactly(7, 8, 9);
      assertThat(scores[0]).isEqualTo(-1);
      assertThat(scores[1]).isEqualTo(2);
      assertThat(scores[200]).isEqualTo(8);
    }
  }

  @Test
  void threadsThatBuildAtOnceGetEachTheRulesTheyNeed() throws IOException {
    List<String> some = copy.subList(0, Math.min(copy.size(), 60));
    GrowingRules<AbstractPatternRule> alone = prepared.rules(english, label -> !label.special());
    GrowingRules<AbstractPatternRule> shared = prepared.rules(english, label -> !label.special());
    Way quick = quick();
    List<List<AnalyzedSentence>> read = new ArrayList<>();
    for (String text : some) {
      read.add(quick.read(text));
    }
    // Not by this thread: in one that JUnit began, LanguageTool takes a day of 2014 for today.
    ForkJoinPool threads = new ForkJoinPool(4);
    List<List<String>> found =
        threads
            .submit(() -> read.parallelStream().map(one -> matches(shared, one)).toList())
            .join();
    List<List<String>> expected =
        threads.submit(() -> read.stream().map(one -> matches(alone, one)).toList()).join();
    threads.shutdown();
    for (int i = 0; i < read.size(); i++) {
      assertThat(found.get(i)).as(some.get(i)).isEqualTo(expected.get(i));
    }
    assertThat(shared.rules(List.of()))
        .extracting(AbstractPatternRule::getFullId)
        .isEqualTo(alone.rules(List.of()).stream().map(AbstractPatternRule::getFullId).toList());
  }

  private static List<String> matches(
      GrowingRules<AbstractPatternRule> rules, List<AnalyzedSentence> sentences) {
    try {
      RuleSet built = RuleSet.textLemmaHinted(rules.rules(sentences));
      List<String> matches = new ArrayList<>();
      for (AnalyzedSentence sentence : sentences) {
        matches.addAll(matches(built, sentence));
      }
      return matches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String facts(AbstractPatternRule rule) {
    return rule.getId()
        + rule.getSubId()
        + rule.getCategory().getId()
        + rule.getDescription()
        + rule.getMessage()
        + rule.getSuggestionsOutMsg()
        + rule.getPatternTokens()
        + rule.getAntiPatterns().size()
        + rule.getLocQualityIssueType()
        + english.getRulePriority(rule)
        + rule.isDefaultOff()
        + rule.getTags()
        + rule.getStartPositionCorrection()
        + rule.getEndPositionCorrection()
        + rule.getMinPrevMatches()
        + (rule.getFilter() == null ? "" : rule.getFilter().getClass() + rule.getFilterArguments());
  }

  @Test
  void doesNotTakeFilesThatBelongToSomethingElse(@TempDir Path other) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.copy(file, other.resolve(file.getFileName()));
      }
    }
    Path phrases = other.resolve("phrases.bin");
    byte[] bytes = Files.readAllBytes(phrases);
    Files.write(phrases, java.util.Arrays.copyOf(bytes, bytes.length - 8));
    assertThatThrownBy(() -> Preparations.open(other)).isInstanceOf(StaleException.class);
    bytes[9] ^= 1;
    Files.write(phrases, bytes);
    assertThatThrownBy(() -> Preparations.open(other))
        .isInstanceOf(StaleException.class)
        .hasMessageContaining("phrases.bin");
    Files.delete(phrases);
    assertThatThrownBy(() -> Preparations.open(other)).isInstanceOf(IOException.class);
  }

  private static List<String> matches(RuleSet rules, AnalyzedSentence sentence) throws IOException {
    return matches(rules, sentence, rule -> true);
  }

  private static List<String> matches(
      RuleSet rules, AnalyzedSentence sentence, Predicate<Rule> possible) throws IOException {
    List<String> shown = new ArrayList<>();
    for (Rule rule : rules.rulesForSentence(sentence)) {
      for (RuleMatch match : possible.test(rule) ? rule.match(sentence) : RuleMatch.EMPTY_ARRAY) {
        shown.add(
            match.getRule().getFullId()
                + match.getFromPos()
                + "-"
                + match.getToPos()
                + match.getMessage()
                + match.getSuggestedReplacements());
      }
    }
    shown.sort(Comparator.naturalOrder());
    return shown;
  }

  private static String shown(List<AnalyzedSentence> sentences) {
    StringBuilder shown = new StringBuilder();
    for (AnalyzedSentence sentence : sentences) {
      for (AnalyzedTokenReadings token : sentence.getTokens()) {
        shown
            .append(token.getReadings())
            .append(token.getChunkTags())
            .append(token.isIgnoredBySpeller())
            .append(token.isImmunized())
            .append(token.getStartPos())
            .append('\n');
      }
    }
    return shown.toString();
  }
}
