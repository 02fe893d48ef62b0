package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.Source;
import org.copydesk.article.WrittenFrom;
import org.copydesk.read.PlainTextReader;
import org.copydesk.settings.Layer;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SourceNames;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StorySourcesTest {
  @TempDir private Path home;

  private Path story;

  @BeforeEach
  void file() throws IOException {
    Files.createDirectories(home.resolve("paper/.git"));
    Path desk = Files.createDirectories(home.resolve("paper/desk"));
    story = Files.writeString(desk.resolve("story.txt"), "A headline\n\nIt rained.\n");
    Files.writeString(desk.resolve("notes.txt"), "Rain.\n");
    Files.writeString(desk.resolve("Reuters"), "Rain.\n");
    Files.writeString(home.resolve("paper/minutes.txt"), "Rain.\n");
    Files.writeString(home.resolve("secret.txt"), "None of a story's business.\n");
  }

  private static Article naming(String... names) {
    Article read =
        new PlainTextReader().read(new Source("story.txt", "A headline\n\nIt rained.\n"));
    return read.withMetadata(
        read.metadata().withSources(new WrittenFrom(List.of(names), List.of(), List.of())));
  }

  private static WrittenFrom sources(Article placed) {
    return placed.metadata().sources();
  }

  private static List<String> names(WrittenFrom from) {
    return from.files().stream().map(file -> file.getFileName().toString()).toList();
  }

  private static Settings holding(Path folder, String... names) {
    Layer silent = Layer.silent("the desk's settings");
    return Settings.BUILT_IN.under(
        new Layer(
            silent.origin(),
            silent.profile(),
            silent.language(),
            silent.failOn(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.of(new SourceNames(folder, List.of(names)))));
  }

  @Test
  void aStoryThatNamesNothingIsLeftAsItIs() {
    Article bare = naming();
    assertThat(StorySources.LOCAL.placed(bare, story, Settings.BUILT_IN)).isSameAs(bare);
  }

  @Test
  void aStoryNamesWhatLiesInItsFolderOrItsRepository() {
    WrittenFrom from =
        sources(
            StorySources.LOCAL.placed(
                naming("notes.txt", "../minutes.txt"), story, Settings.BUILT_IN));
    assertThat(names(from)).containsExactly("notes.txt", "minutes.txt");
    assertThat(from.absent()).isEmpty();
    assertThat(from.named()).containsExactly("notes.txt", "../minutes.txt");
  }

  @Test
  void aStoryNamesNothingBeyond() {
    WrittenFrom from =
        sources(StorySources.LOCAL.placed(naming("../../secret.txt"), story, Settings.BUILT_IN));
    assertThat(from.files()).isEmpty();
    assertThat(from.absent())
        .singleElement()
        .asString()
        .contains("“../../secret.txt” named by ", "desk/story.txt", "lies outside");
  }

  @Test
  void whereAFolderIsSaidItNamesNothingOutsideThatFolder() {
    StorySources served = StorySources.served(Optional.of(story.getParent()));
    WrittenFrom from =
        sources(served.placed(naming("notes.txt", "../minutes.txt"), story, Settings.BUILT_IN));
    assertThat(names(from)).containsExactly("notes.txt");
    assertThat(from.absent()).singleElement().asString().contains("../minutes.txt");
  }

  @Test
  void withoutARepositoryTheFolderIsAllThereIs() throws IOException {
    Path loose = Files.createDirectories(home.resolve("loose"));
    Files.writeString(loose.resolve("a.txt"), "Rain.\n");
    WrittenFrom from =
        sources(
            StorySources.LOCAL.placed(
                naming("a.txt", "../secret.txt"), loose.resolve("s.txt"), Settings.BUILT_IN));
    assertThat(names(from)).containsExactly("a.txt");
    assertThat(from.absent()).hasSize(1);
  }

  @Test
  void theNameOfAnAgencyIsNoFileUnlessThereIsOneCalledSo() {
    Article sourced = naming("AFP", "https://example.org/a.html", "Reuters");
    WrittenFrom from = sources(StorySources.LOCAL.placed(sourced, story, Settings.BUILT_IN));
    assertThat(names(from)).containsExactly("Reuters");
    assertThat(from.absent()).isEmpty();
  }

  @Test
  void whatLooksLikeAFileAndIsNotThereIsTold() {
    for (String name : List.of("gone.txt", "gone/", "gone*", "gone?x", "gone\\x")) {
      WrittenFrom from = sources(StorySources.LOCAL.placed(naming(name), story, Settings.BUILT_IN));
      assertThat(from.absent()).as(name).hasSize(1);
    }
  }

  @Test
  void aFolderStandsForAStoryWithoutAFile() {
    WrittenFrom from =
        sources(
            StorySources.LOCAL.placed(naming("notes.txt"), story.getParent(), Settings.BUILT_IN));
    assertThat(names(from)).containsExactly("notes.txt");
  }

  @Test
  void aStoryIsNoSourceOfItsOwn() {
    WrittenFrom from =
        sources(StorySources.LOCAL.placed(naming("*.txt"), story, Settings.BUILT_IN));
    assertThat(names(from)).containsExactly("notes.txt");
  }

  @Test
  void settingsMayNameAnyFile() {
    Settings held = holding(home, "secret.txt", "none.txt");
    WrittenFrom from = sources(StorySources.LOCAL.placed(naming(), story, held));
    assertThat(names(from)).containsExactly("secret.txt");
    assertThat(from.absent())
        .singleElement()
        .asString()
        .contains("“none.txt” named by the desk's settings");
  }

  @Test
  void theFolderOfSettingsIsThatOfTheWorkTreeItStandsFor() {
    List<Path> asked = new ArrayList<>();
    StorySources gate =
        new StorySources(
            Optional.empty(),
            folder -> {
              asked.add(folder);
              return home;
            });
    Path elsewhere = home.resolve("checkout");
    WrittenFrom from = sources(gate.placed(naming(), story, holding(elsewhere, "secret.txt")));
    assertThat(asked).containsExactly(elsewhere);
    assertThat(names(from)).containsExactly("secret.txt");
  }
}
