package org.copydesk.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.WrittenFrom;
import org.copydesk.read.SourceFiles;
import org.copydesk.settings.Settings;
import org.copydesk.settings.SourceNames;

/**
 * Finds what stories were written from: the files that their front matter names, and those that the
 * settings hold them against. Settings may name any file; a story only what lies in its own folder
 * or repository, or, where that is said, in one folder.
 *
 * @param within the folder outside of which a story may name nothing
 * @param workTree the folder of the work tree that a folder of settings stands for
 */
public record StorySources(Optional<Path> within, UnaryOperator<Path> workTree) {
  /** What stories of this machine may name. */
  public static final StorySources LOCAL =
      new StorySources(Optional.empty(), UnaryOperator.identity());

  /** What can be meant for a file, and is not the name of an agency or the address of a page. */
  private static final Pattern FILE =
      Pattern.compile("(?!\\w+://).*(?:[/\\\\*?]|\\.\\p{Alnum}{1,5}$).*");

  /** What the stories of a server may name, which serves {@code folder}. */
  public static StorySources served(Optional<Path> folder) {
    return new StorySources(folder, UnaryOperator.identity());
  }

  /**
   * The story, which knows where its sources lie.
   *
   * @param place the story's file, or the folder that stands for one without
   */
  public Article placed(Article story, Path place, Settings settings) {
    List<String> named = story.metadata().sources().named();
    Optional<Settings.Held<SourceNames>> held = settings.sources();
    if (named.isEmpty() && held.isEmpty()) {
      return story;
    }
    SourceFiles files = new SourceFiles();
    Path absolute = place.toAbsolutePath().normalize();
    Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
    String by = SourceFiles.shown(absolute).toString().replace('\\', '/');
    for (String name : named) {
      if (FILE.matcher(name).matches() || SourceFiles.has(folder, name)) {
        files.add(SourceFiles.shown(folder), name, by, within.or(() -> Optional.of(top(folder))));
      }
    }
    if (held.isPresent()) {
      Path from = SourceFiles.shown(workTree.apply(held.get().value().folder()));
      for (String name : held.get().value().names()) {
        files.add(from, name, held.get().origin(), Optional.empty());
      }
    }
    WrittenFrom found = files.without(absolute).found();
    return story.withMetadata(
        story.metadata().withSources(new WrittenFrom(named, found.files(), found.absent())));
  }

  /** The top of the repository that {@code folder} lies in; itself where there is none. */
  private static Path top(Path folder) {
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve(".git"))) {
        return at;
      }
    }
    return folder;
  }
}
