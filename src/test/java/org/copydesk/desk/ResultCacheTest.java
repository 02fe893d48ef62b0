package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.WrittenFrom;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.Page;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.copydesk.read.PlainTextReader;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.settings.Layer;
import org.copydesk.settings.Settings;
import org.copydesk.settings.ValeSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultCacheTest {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "style/begins",
          Severity.WARNING,
          "A beginning",
          "Readers begin there.",
          Example.bad("[[A]] b."),
          Example.good("B."));

  @TempDir private Path folder;

  private final AtomicInteger checked = new AtomicInteger();

  private final Rule rule =
      new Rule() {
        @Override
        public RuleInfo info() {
          return INFO;
        }

        @Override
        public List<Finding> check(Article article) {
          checked.incrementAndGet();
          Finding finding = INFO.finding(new Span(0, 1), "“Ä” begins; write “é”.");
          Fix fix =
              new Fix(
                  "Write “é”",
                  Safety.REVIEW,
                  List.of(new Edit(new Span(0, 1), "é"), new Edit(new Span(3, 3), "")));
          Evidence place =
              new Evidence(
                  "talk.vtt", new Span(7, 9), 2, "Ä", Optional.of("Ana"), Optional.of("00:01"));
          Evidence bare =
              new Evidence("note.txt", new Span(0, 1), 1, "é", Optional.empty(), Optional.empty());
          return List.of(
              finding
                  .withFix(fix)
                  .withRelated(new Span(2, 3), "here")
                  .withEvidence(place)
                  .withEvidence(bare));
        }
      };

  private Desk desk(String tool) {
    BiFunction<Article, List<Finding>, List<NameToVerify>> verify =
        (article, findings) -> List.of(new NameToVerify("Mr Ä", new Span(0, 4), 2));
    Staff staff =
        new Staff(
            article -> article.withMetadata(article.metadata().withLanguage("en-GB")),
            List.of(rule),
            verify);
    return new Desk(
        unused -> staff,
        Optional.of(
            new ResultCache(folder.resolve("c"), tool, vale -> List.of(vale.ini().orElseThrow()))));
  }

  private static Article story(String name, String text) {
    return new PlainTextReader().read(new Source(name, text));
  }

  private static Page page(Desk desk, Article story) {
    return desk.check(story, Settings.BUILT_IN).page().orElseThrow();
  }

  @Test
  void handsBackTheSamePageWithoutAskingTheRules() {
    Page first = page(desk("1"), story("a.txt", "Ä b c.\n"));
    Page again = page(desk("1"), story("a.txt", "Ä b c.\n"));
    assertThat(checked).hasValue(1);
    assertThat(again.findings()).isEqualTo(first.findings());
    assertThat(again.verify()).isEqualTo(first.verify());
    assertThat(again.article().metadata()).isEqualTo(first.article().metadata());
    assertThat(again.article().metadata().language()).contains("en-GB");
  }

  @Test
  void keepsNothingOfAStoryThatIsHeldAgainstFiles() {
    Article story = story("a.txt", "Ä b c.\n");
    WrittenFrom from =
        new WrittenFrom(List.of("n.txt"), List.of(folder.resolve("n.txt")), List.of());
    Article sourced = story.withMetadata(story.metadata().withSources(from));
    page(desk("1"), sourced);
    page(desk("1"), sourced);
    assertThat(checked).hasValue(2);
  }

  @Test
  void checksAgainWhatHasChanged() {
    Desk desk = desk("1");
    page(desk, story("a.txt", "Ä b c.\n"));
    page(desk, story("a.txt", "Ä b d.\n"));
    page(desk, story("b.txt", "Ä b c.\n"));
    desk.check(story("a.txt", "Ä b c.\n"), Settings.BUILT_IN.under(Layer.silent("other")));
    page(desk("2"), story("a.txt", "Ä b c.\n"));
    assertThat(checked).hasValue(5);
  }

  /** What lies beside the story bears on it: rules, facts, what was printed, style packages. */
  @Test
  void checksAgainWhenWhatTheSettingsNameHasChanged() throws IOException {
    Path rules = Files.createDirectories(folder.resolve("rules/style"));
    Path facts = Files.createDirectories(folder.resolve("facts"));
    Path ini = Files.writeString(folder.resolve(".vale.ini"), "[*]\n");
    Path memory = Files.writeString(folder.resolve("memory.db"), "one");
    Settings settings = beside(folder.resolve("rules"), facts, memory, ini);
    Article story = story("a.txt", "Ä b c.\n");
    int times = 0;
    for (Path file :
        List.of(rules.resolve("a.yml"), facts.resolve("people.tsv"), ini, memory, memory)) {
      desk("1").check(story, settings);
      desk("1").check(story, settings);
      assertThat(checked).as("before %s", file).hasValue(++times);
      Files.writeString(file, "changed " + times);
    }
    Files.setLastModifiedTime(memory, FileTime.from(Instant.EPOCH));
    desk("1").check(story, settings);
    assertThat(checked).hasValue(++times);
    Files.delete(memory);
    desk("1").check(story, settings);
    assertThat(checked).hasValue(++times);
  }

  private static Settings beside(Path rules, Path facts, Path memory, Path ini) {
    Layer silent = Layer.silent("test");
    return Settings.BUILT_IN.under(
        new Layer(
            "test",
            silent.profile(),
            silent.language(),
            silent.failOn(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            List.of(rules),
            List.of(),
            Optional.empty(),
            Optional.of(facts),
            Optional.of(memory),
            Optional.of(ValeSource.of(ini)),
            Map.of()));
  }

  @Test
  void saysWhyNothingCanBeKept() throws IOException {
    Path file = Files.writeString(folder.resolve("c"), "no folder");
    ResultCache cache = new ResultCache(file, "1", vale -> List.of());
    Article story = story("a.txt", "Ä b c.\n");
    assertThat(cache.trouble()).isEmpty();
    cache.keep(story, Settings.BUILT_IN, new Page(story, List.of(), List.of()));
    assertThat(cache.trouble().orElseThrow()).startsWith("pages cannot be kept in " + file);
    assertThat(cache.find(story, Settings.BUILT_IN)).isEmpty();
    assertThat(ResultCache.fits(file)).isFalse();
    assertThat(ResultCache.fits(Files.createDirectory(folder.resolve("empty")))).isTrue();
  }

  @Test
  void passesOverWhatIsDamaged() throws IOException {
    Page first = page(desk("1"), story("a.txt", "Ä b c.\n"));
    for (int cut : new int[] {0, 7, 20}) {
      Path kept = pages().get(0);
      byte[] bytes = Files.readAllBytes(kept);
      Files.write(kept, java.util.Arrays.copyOf(bytes, bytes.length - 1 - cut));
      assertThat(page(desk("1"), story("a.txt", "Ä b c.\n")).findings())
          .isEqualTo(first.findings());
    }
    byte[] bytes = Files.readAllBytes(pages().get(0));
    bytes[bytes.length - 5] ^= 1;
    Files.write(pages().get(0), bytes);
    page(desk("1"), story("a.txt", "Ä b c.\n"));
    assertThat(checked).hasValue(5);
    assertThat(pages()).hasSize(1);
  }

  @Test
  void doesNotKeepAPageWithAProblem() {
    Desk desk =
        new Desk(
            unused ->
                Staff.of(
                    List.of(
                        new Rule() {
                          @Override
                          public RuleInfo info() {
                            return INFO;
                          }

                          @Override
                          public List<Finding> check(Article article) {
                            checked.incrementAndGet();
                            throw new IllegalStateException("broken");
                          }
                        })),
            Optional.of(
                new ResultCache(
                    folder.resolve("c"), "1", vale -> List.of(vale.ini().orElseThrow()))));
    desk.check(story("a.txt", "Ä b c.\n"), Settings.BUILT_IN);
    desk.check(story("a.txt", "Ä b c.\n"), Settings.BUILT_IN);
    assertThat(checked).hasValue(2);
  }

  @Test
  void twoRunsMayShareAFolder() throws Exception {
    List<Thread> runs = new ArrayList<>();
    List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
    for (int run = 0; run < 4; run++) {
      Desk desk = desk("1");
      Thread thread =
          new Thread(
              () -> {
                for (int i = 0; i < 50; i++) {
                  page(desk, story("s" + i % 10 + ".txt", "Ä b c.\n"));
                }
              });
      thread.setUncaughtExceptionHandler((t, e) -> failures.add(e));
      runs.add(thread);
      thread.start();
    }
    for (Thread run : runs) {
      run.join();
    }
    assertThat(failures).isEmpty();
    assertThat(pages()).hasSize(10);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(f -> f.toString().endsWith(CacheFolder.DRAFT))).isEmpty();
    }
  }

  @Test
  void dropsWhatWasNotUsedForAMonthAndIsCleared() throws IOException {
    page(desk("1"), story("a.txt", "Ä b c.\n"));
    page(desk("1"), story("b.txt", "Ä b c.\n"));
    Files.setLastModifiedTime(
        pages().get(0), FileTime.from(Instant.now().minus(Duration.ofDays(40))));
    new ResultCache(folder.resolve("c"), "1", vale -> List.of(vale.ini().orElseThrow())).tidy();
    assertThat(pages()).hasSize(1);
    CacheFolder cache = new CacheFolder(folder.resolve("c"));
    assertThat(cache.stock().pages()).isEqualTo(1);
    assertThat(cache.clear().pages()).isEqualTo(1);
    assertThat(cache.stock()).isEqualTo(new CacheFolder.Stock(0, 0));
  }

  @Test
  void leavesAFolderOfOtherThingsAlone() throws IOException {
    Path other = Files.createDirectories(folder.resolve("stories"));
    Files.writeString(other.resolve("a.page"), "A story.\n");
    assertThat(ResultCache.fits(other)).isFalse();
    assertThat(ResultCache.fits(folder.resolve("new"))).isTrue();
    assertThat(new CacheFolder(other).clear().pages()).isZero();
    assertThat(other.resolve("a.page")).exists();
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".page")).sorted().toList();
    }
  }
}
