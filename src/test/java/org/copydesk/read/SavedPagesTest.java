package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One story on a dozen pages, made as publishing systems, word processors and well-known sites make
 * theirs, with what they print around it. {@code story.txt} has its lines; a page has most of them.
 * After a wanted change: {@code -Dgolden.write=true}, then read the difference.
 */
class SavedPagesTest {
  private static final Path PAGES = Path.of("src/test/resources/pages");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(PAGES)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static Article read(Path page) throws IOException {
    return Readers.read(page.toString(), Decoder.bytes(page), Optional.empty()).get(0);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasTheRolesOfTheStory(Path page) throws IOException {
    Article article = read(page);
    ReaderContract.hold(article);
    String blocks = ReaderContract.blocks(article) + "\n";
    Path golden = PAGES.resolve(page.getFileName() + ".golden");
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, blocks);
    }
    assertThat(golden).content().isEqualTo(blocks);
  }

  /** Of the words read as copy, those of the story; of the words of the story, those read. */
  @Test
  void theWordsAreThoseOfTheStory() throws IOException {
    double precision = 0;
    double recall = 0;
    for (Path page : pages()) {
      String shown = shown(Files.readString(page));
      List<String> story = new ArrayList<>();
      for (String line : Files.readAllLines(PAGES.resolve("story.txt"))) {
        if (shown.contains(words(line.replaceFirst("^((?:\\S+ ){4}).*", "$1")))) {
          story.addAll(List.of(words(line).split(" ")));
        }
      }
      List<String> read = new ArrayList<>();
      for (Block block : read(page).blocks()) {
        boolean copy = block.role() != Role.LINK && block.role() != Role.FURNITURE;
        read.addAll(copy ? List.of(words(block.plain()).split(" ")) : List.of());
      }
      int all = read.size();
      int wanted = story.size();
      read.forEach(story::remove);
      precision += (wanted - story.size()) / (double) all;
      recall += 1 - story.size() / (double) wanted;
    }
    assertThat(precision / pages().size()).as("mean precision").isGreaterThan(0.94);
    assertThat(recall / pages().size()).as("mean recall").isGreaterThan(0.995);
  }

  /** The words of a page and of its pictures' descriptions. */
  private static String shown(String html) {
    Document page = Jsoup.parse(html);
    return words(page.wholeText() + " " + String.join(" ", page.select("img").eachAttr("alt")));
  }

  private static String words(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }
}
