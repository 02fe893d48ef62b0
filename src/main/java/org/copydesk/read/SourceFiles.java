package org.copydesk.read;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.copydesk.article.WrittenFrom;

/**
 * Finds the files that names mean: a file, all that a folder holds but what is hidden, or what a
 * glob fits. Each file is found once.
 */
public final class SourceFiles {
  /** The most files and folders that are looked at for one name. */
  private static final int LOOKED_AT = 20_000;

  private static final Pattern GLOB = Pattern.compile("[*?\\[{]");

  private final Map<Path, Path> files = new LinkedHashMap<>();
  private final List<String> absent = new ArrayList<>();

  /** Adds what the command line names. */
  public SourceFiles add(Path path) {
    if (Files.isDirectory(path)) {
      addAll(path, Optional.empty(), path.toString());
    } else {
      add(path, path);
    }
    return this;
  }

  /**
   * Adds what {@code name} means from {@code folder}.
   *
   * @param by who names it, for a message
   * @param within the folder that no file may lie outside of; empty where any may be read
   */
  public SourceFiles add(Path folder, String name, String by, Optional<Path> within) {
    String told = "the source “" + name + "” named by " + by;
    Optional<Path> path = path(folder, name);
    boolean there = has(folder, name);
    if (there && !isWithin(path.get(), within)) {
      absent.add(
          told + " lies outside " + within.get() + "; name it with --sources or in .copydesk.yml");
    } else if (there && Files.isDirectory(path.get())) {
      addAll(path.get(), Optional.empty(), told);
    } else if (there) {
      add(path.get(), path.get());
    } else if (GLOB.matcher(name).find()) {
      glob(folder, name, told, within);
    } else {
      absent.add(told + " does not exist; check the path, which is meant from " + shown(folder));
    }
    return this;
  }

  /** Whether {@code name}, meant from {@code folder}, is there just so. */
  public static boolean has(Path folder, String name) {
    return path(folder, name).filter(Files::exists).isPresent();
  }

  private static Optional<Path> path(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private void glob(Path folder, String name, String told, Optional<Path> within) {
    String glob = name.replace('\\', '/').replaceFirst("^(?:\\./)+", "");
    java.util.regex.Matcher sign = GLOB.matcher(glob);
    int fixed = sign.find() ? glob.lastIndexOf('/', sign.start()) + 1 : 0;
    Optional<Path> top = path(folder, glob.substring(0, fixed)).filter(Files::isDirectory);
    if (top.isPresent() && isWithin(top.get(), within)) {
      addAll(top.get(), Optional.of(glob.substring(fixed)), told);
    } else {
      absent.add(told + " fits no file; check the path, which is meant from " + shown(folder));
    }
  }

  private static boolean isWithin(Path path, Optional<Path> within) {
    try {
      return within.isEmpty() || path.toRealPath().startsWith(within.get().toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private void add(Path file, Path called) {
    files.putIfAbsent(file.toAbsolutePath().normalize(), called);
  }

  private void addAll(Path folder, Optional<String> glob, String told) {
    Walk walk;
    try {
      walk = new Walk(folder, glob.map(SourceFiles::matcher));
    } catch (PatternSyntaxException e) {
      absent.add(told + " is no glob: " + e.getDescription());
      return;
    }
    try {
      Files.walkFileTree(folder, walk);
    } catch (IOException e) {
      absent.add(told + " cannot be read: " + e.getMessage());
      return;
    }
    walk.unread.forEach(path -> absent.add(path + " cannot be read; check its permissions"));
    if (walk.left == 0) {
      absent.add(told + " holds more than " + LOOKED_AT + " files; name fewer");
    }
    if (walk.found.isEmpty() && walk.unread.isEmpty()) {
      absent.add(
          glob.isPresent()
              ? told + " fits no file; check the path"
              : "there is no source in " + folder + "; name the files the story was written from");
    }
    walk.found.stream().sorted().forEach(file -> add(file, file));
  }

  private static PathMatcher matcher(String glob) {
    String all = glob.startsWith("**/") ? "{" + glob + "," + glob.substring(3) + "}" : glob;
    return FileSystems.getDefault().getPathMatcher("glob:" + all);
  }

  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final Optional<PathMatcher> wanted;
    private final List<Path> found = new ArrayList<>();
    private final List<Path> unread = new ArrayList<>();
    private int left = LOOKED_AT;

    private Walk(Path top, Optional<PathMatcher> wanted) {
      this.top = top;
      this.wanted = wanted;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(top) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (left == 0) {
        return FileVisitResult.TERMINATE;
      }
      left--;
      Path inside = top.relativize(file);
      boolean fits = wanted.isEmpty() || wanted.get().matches(inside);
      if (fits && !isHidden(file) && attributes.isRegularFile()) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      unread.add(file);
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }

  /** Leaves a file out: a story is no source of its own. */
  public SourceFiles without(Path story) {
    files.remove(story.toAbsolutePath().normalize());
    return this;
  }

  /** What was found, each as it was called, and what was not, a sentence each. */
  public WrittenFrom found() {
    return new WrittenFrom(List.of(), List.copyOf(files.values()), absent);
  }

  /** A path as a person reads it: from the working folder where it lies below that. */
  public static Path shown(Path path) {
    Path here = Path.of("").toAbsolutePath().normalize();
    Path absolute = path.toAbsolutePath().normalize();
    boolean below = absolute.startsWith(here) && !absolute.equals(here);
    return below ? here.relativize(absolute) : absolute;
  }
}
