package org.copydesk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Stack;
import java.util.zip.CRC32;
import org.copydesk.desk.ResultCache;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Whether and where pages are kept, so that a story that has not changed is not checked again. */
final class CacheOptions {
  /** The cache when no folder is named: in the folder the command is run in, as a gate wants it. */
  static final Path FOLDER = Path.of(".copydesk-cache");

  @Option(
      names = "--cache",
      arity = "0..1",
      paramLabel = "FOLDER",
      preprocessor = FolderOrStory.class,
      description = {
        "Keep what was found in FOLDER (default: .copydesk-cache) and do not check",
        "a story again that has not changed. On without asking where CI=true."
      })
  private Path folder;

  @Option(names = "--no-cache", description = "Check every story, even where CI=true.")
  private boolean off;

  /** The cache, when one is wanted. */
  Optional<ResultCache> open(Console console) {
    boolean gate = "true".equalsIgnoreCase(console.env().get("CI"));
    if (off || folder == null && !gate) {
      return Optional.empty();
    }
    Path chosen = folder == null ? FOLDER : folder;
    if (!ResultCache.fits(chosen)) {
      if (folder == null) {
        return Optional.empty();
      }
      throw new UsageException(chosen + " holds something else; name a new folder for the cache");
    }
    return Optional.of(new ResultCache(chosen, tool(), StyleShelf::drawnFrom));
  }

  /** Drops what is old, and says what went wrong. */
  static void close(Optional<ResultCache> cache, Console console) {
    cache.ifPresent(
        pages -> {
          pages.tidy();
          pages.trouble().ifPresent(console::say);
        });
  }

  /** This build of the tool: its version, the bytes of its jar, and the names of the libraries. */
  private static String tool() {
    try {
      Path place =
          Application.file().orElseThrow(() -> new IOException("Java does not name its file"));
      StringBuilder tool = new StringBuilder(Version.number());
      if (Files.isRegularFile(place)) {
        tool.append(' ').append(checksum(place));
        String[] libraries = place.resolveSibling("").toFile().list();
        Arrays.sort(libraries);
        return tool.append(' ').append(String.join(" ", libraries)).toString();
      }
      try (var classes = Files.walk(place)) {
        for (Path file : (Iterable<Path>) classes.filter(Files::isRegularFile).sorted()::iterator) {
          tool.append(' ').append(checksum(file));
        }
      }
      return tool.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(new IOException("cannot read where the tool lies", e));
    }
  }

  private static long checksum(Path file) throws IOException {
    CRC32 crc = new CRC32();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = new byte[1 << 16];
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        crc.update(bytes, 0, read);
      }
    }
    return crc.getValue();
  }

  /** Takes the word behind {@code --cache} for its folder unless it is a story. */
  static final class FolderOrStory implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> words,
        CommandSpec command,
        ArgSpec option,
        java.util.Map<String, Object> of) {
      boolean attached = "=".equals(of.get("separator"));
      if (!attached && (words.isEmpty() || !isFolder(words.peek()))) {
        words.push(FOLDER.toString());
      }
      return false;
    }

    private static boolean isFolder(String word) {
      return !word.startsWith("-") && ResultCache.fits(Path.of(word));
    }
  }
}
