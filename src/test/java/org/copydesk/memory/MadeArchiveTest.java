package org.copydesk.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.check.Checks;
import org.copydesk.check.Knowledge;
import org.copydesk.finding.Finding;
import org.copydesk.language.FsaLexicon;
import org.copydesk.language.PennTagger;
import org.copydesk.read.Readers;
import org.copydesk.rule.Rule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is learned from a made archive finds what is planted in new stories, and little else. */
class MadeArchiveTest {
  private static final boolean FULL = Boolean.getBoolean("copydesk.full");
  private static final int STORIES = Integer.getInteger("made.stories", FULL ? 20_000 : 1_000);

  @TempDir private static Path folder;
  private static MadeArchive archive;
  private static Path file;
  private static List<Rule> rules;

  @BeforeAll
  static void learn() {
    archive = new MadeArchive(7, STORIES / 25, STORIES);
    file = folder.resolve("memory.db");
    write(file, archive.stories(), 400);
    rules = Checks.of("memory", Knowledge.of(FsaLexicon.english()).with(Memory.open(file)));
  }

  private static void write(Path file, List<MadeArchive.Story> stories, int batch) {
    try (MemoryFile out = new MemoryFile(file)) {
      for (int i = 0; i < stories.size(); i += batch) {
        List<MemoryFile.Learned> learned = new ArrayList<>();
        Fold fold = new Fold();
        for (MadeArchive.Story story : stories.subList(i, Math.min(stories.size(), i + batch))) {
          Article article = article(story);
          learned.add(new MemoryFile.Learned(Learner.id(article), story.name(), story.day()));
          fold.add(Learner.rows(article, FsaLexicon.english()));
        }
        out.add(learned, fold);
      }
      out.finish();
    }
  }

  private static Article article(MadeArchive.Story story) {
    return Readers.read(new Source(story.name(), story.copy()), java.util.Optional.empty())
        .taggedBy(PennTagger.english());
  }

  private static Set<String> heard(MadeArchive.Story story) {
    Article article = article(story);
    return rules.stream()
        .flatMap(rule -> rule.check(article).stream())
        .map(Finding::rule)
        .map(Object::toString)
        .collect(Collectors.toSet());
  }

  @Test
  void findsWhatIsPlanted() {
    Map<String, int[]> kinds = new TreeMap<>();
    List<String> missed = new ArrayList<>();
    for (MadeArchive.Story story : archive.faulty(FULL ? 200 : 15)) {
      int[] count = kinds.computeIfAbsent(story.fault(), kind -> new int[2]);
      count[1]++;
      if (heard(story).contains(story.fault())) {
        count[0]++;
      } else {
        missed.add(story.fault() + "\n" + story.copy());
      }
    }
    int found = kinds.values().stream().mapToInt(c -> c[0]).sum();
    int all = kinds.values().stream().mapToInt(c -> c[1]).sum();
    String table =
        kinds.entrySet().stream()
            .map(e -> e.getKey() + " " + e.getValue()[0] + "/" + e.getValue()[1])
            .collect(Collectors.joining(", "));
    assertThat(found)
        .as("%s; missed: %s", table, missed.stream().limit(6).toList())
        .isGreaterThanOrEqualTo((int) Math.ceil(0.95 * all));
  }

  @Test
  void leavesSoundStoriesAlone() {
    List<MadeArchive.Story> sound = archive.sound(FULL ? 5_000 : 200);
    List<String> flagged = new ArrayList<>();
    for (MadeArchive.Story story : sound) {
      Set<String> heard = heard(story);
      if (!heard.isEmpty()) {
        flagged.add(heard + "\n" + story.copy());
      }
    }
    assertThat(flagged.size())
        .as("flagged: %s", flagged.stream().limit(5).toList())
        .isLessThanOrEqualTo(sound.size() / 100);
  }

  @Test
  void leavesTheArchiveItselfAlone() {
    List<String> flagged = new ArrayList<>();
    List<MadeArchive.Story> sound =
        archive.stories().stream()
            .filter(s -> !s.copy().contains("misspelled"))
            .limit(FULL ? 5_000 : 200)
            .toList();
    for (MadeArchive.Story story : sound) {
      Set<String> heard = heard(story);
      heard.remove("memory/name-spelt-otherwise");
      if (!heard.isEmpty()) {
        flagged.add(heard + "\n" + story.copy());
      }
    }
    assertThat(flagged.size())
        .as("flagged: %s", flagged.stream().limit(5).toList())
        .isLessThanOrEqualTo(sound.size() / 100);
  }

  @Test
  void isTheSameFileHoweverTheStoriesCame() {
    List<MadeArchive.Story> some = new ArrayList<>(archive.stories().subList(0, 200));
    Path one = folder.resolve("one.db");
    Path other = folder.resolve("other.db");
    write(one, some, 200);
    java.util.Collections.reverse(some);
    write(other, some, 30);
    assertThat(one).hasSameBinaryContentAs(other);
  }

  @Test
  void isAskedQuickly() {
    Memory memory = Memory.open(file);
    List<String> keys =
        archive.stories().stream()
            .flatMap(s -> Learner.rows(article(s), FsaLexicon.english()).stream())
            .filter(r -> r.matter() == Matter.NAME)
            .map(MemoryRow::key)
            .limit(600)
            .toList();
    keys.forEach(key -> ask(memory, key));
    // The middle one: on a busy machine a few wait for a processor, not for the memory.
    double middle =
        keys.stream()
            .mapToDouble(
                key -> {
                  long began = System.nanoTime();
                  ask(memory, key);
                  return (System.nanoTime() - began) / 1e6;
                })
            .sorted()
            .skip(keys.size() / 2)
            .findFirst()
            .orElseThrow();
    assertThat(middle).as("milliseconds a name").isLessThan(2);
  }

  private static void ask(Memory memory, String key) {
    memory.of(Matter.NAME, key);
    memory.near(key);
    memory.of(Matter.TITLE, key);
    memory.of(Matter.AGE, key);
  }
}
