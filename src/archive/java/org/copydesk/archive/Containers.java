package org.copydesk.archive;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.RemoteIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;

/**
 * Opens what holds many stories in one: JSON Lines, Parquet, zip, tar and web archives, bare git
 * repositories, folders on other file systems. Each becomes a folder of stories, once.
 */
public final class Containers {
  private final Cluster cluster;
  private final Path into;
  private final StoryFields fields;
  private final Predicate<Path> isStory;

  /** The container that each folder below has been given to. */
  private final Map<String, String> places = new HashMap<>();

  /**
   * Opens containers into folders below {@code into}.
   *
   * @param fields where a record has its story
   * @param isStory whether a file among others is a story
   */
  public Containers(Cluster cluster, Path into, StoryFields fields, Predicate<Path> isStory) {
    this.cluster = cluster;
    this.into = into;
    this.fields = fields;
    this.isStory = isStory;
  }

  /** Puts what a container holds into a folder. */
  private interface Opening {
    void into(Unpacked folder) throws IOException;
  }

  /**
   * The stories that {@code name} stands for: those in a container, those that a pattern fits; the
   * name itself where it is neither.
   *
   * @throws IOException when a container is broken; what was read of it before is kept
   */
  public List<String> open(String name) throws IOException {
    if (name.matches("[a-z][a-z0-9]+://?/.*")) {
      return unpacked(name, name, folder -> copy(name, folder));
    }
    Path path = Path.of(name);
    if (!Files.exists(path)) {
      return name.equals(plain(name)) ? List.of(name) : matching(name);
    }
    Optional<Opening> opening = opening(path);
    return opening.isPresent() ? unpacked(name, state(path), opening.get()) : List.of(name);
  }

  /** A pattern up to its first sign. */
  private static String plain(String pattern) {
    return pattern.replaceFirst("[*?{\\[].*", "");
  }

  private Optional<Opening> opening(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (Files.isDirectory(file)) {
      boolean bare =
          Files.exists(file.resolve("HEAD")) && Files.isDirectory(file.resolve("objects"));
      boolean table = name.endsWith(".parquet");
      return bare
          ? Optional.of(folder -> git(file, folder))
          : table ? Optional.of(folder -> parquet(file, folder)) : Optional.empty();
    }
    if (name.matches(".*\\.(?:jsonl|ndjson)(?:\\.gz)?")) {
      return Optional.of(folder -> lines(file, folder));
    }
    if (name.endsWith(".parquet")) {
      return Optional.of(folder -> parquet(file, folder));
    }
    if (name.endsWith(".zip")) {
      return Optional.of(folder -> zip(file, folder));
    }
    if (name.matches(".*\\.(?:tar|tgz|tar\\.gz|tar\\.bz2)")) {
      return Optional.of(folder -> tar(file, folder));
    }
    return name.matches(".*\\.warc(?:\\.gz)?")
        ? Optional.of(folder -> warc(file, folder))
        : Optional.empty();
  }

  private List<String> matching(String pattern) throws IOException {
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    Path base = Path.of(plain(pattern).replaceFirst("[^/]*$", ""));
    List<String> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(base)) {
      for (Path path : all.filter(matcher::matches).sorted().toList()) {
        if (opening(path).isPresent()) {
          found.addAll(open(path.toString()));
        } else if (Files.isRegularFile(path) && isStory.test(path)) {
          found.add(path.toString());
        }
      }
    }
    if (found.isEmpty()) {
      throw new IOException("no story fits " + pattern);
    }
    return found;
  }

  /** What tells that a container has not changed since it was opened. */
  private String state(Path file) throws IOException {
    return fields + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
  }

  /** The folder of a container: called as it is, and apart from another of that name. */
  private String place(String name) {
    String last = name.replaceAll("/+$", "").replaceFirst(".*/", "");
    String first = places.putIfAbsent(last, name);
    boolean alone = first == null || first.equals(name);
    return alone ? last : last + "-" + Integer.toHexString(name.hashCode());
  }

  private List<String> unpacked(String name, String state, Opening opening) throws IOException {
    Unpacked folder = new Unpacked(into.resolve(place(name)), isStory);
    if (!folder.is(name + " " + state)) {
      folder.clear();
      try {
        opening.into(folder);
      } catch (IOException | RuntimeException e) {
        throw new IOException(
            "%s cannot be opened as a whole: %s (%,d stories were read before that)"
                .formatted(name, e.getMessage(), folder.files().size()),
            e);
      }
      folder.seal(name + " " + state);
    }
    return folder.files();
  }

  private void lines(Path file, Unpacked folder) throws IOException {
    try (InputStream in = plain(file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      long number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          folder.put(fields.sheet(number, line));
        }
      }
    }
  }

  private void parquet(Path file, Unpacked folder) throws IOException {
    Iterator<String> rows =
        cluster.session().read().parquet(file.toUri().toString()).toJSON().toLocalIterator();
    for (long number = 1; rows.hasNext(); number++) {
      folder.put(fields.sheet(number, rows.next()));
    }
  }

  private static void zip(Path file, Unpacked folder) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(plain(file)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.isDirectory()) {
          folder.put(entry.getName(), zip);
        }
      }
    }
    if (folder.files().isEmpty()) {
      throw new IOException("no story is in it");
    }
  }

  private static void tar(Path file, Unpacked folder) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(plain(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          folder.put(entry.getName(), tar);
        }
      }
    }
  }

  private static void warc(Path file, Unpacked folder) throws IOException {
    try (InputStream in = new BufferedInputStream(plain(file))) {
      Warc warc = new Warc(in);
      long number = 1;
      for (Optional<byte[]> page = warc.page(Unpacked.LONGEST);
          page.isPresent();
          page = warc.page(Unpacked.LONGEST)) {
        folder.put(new StoryFields.Sheet("%06d.html".formatted(number++), page.get()));
      }
    }
  }

  private static void git(Path bare, Unpacked folder) throws IOException {
    try (Repository repository = new FileRepositoryBuilder().setGitDir(bare.toFile()).build();
        TreeWalk walk = new TreeWalk(repository)) {
      ObjectId tree = repository.resolve("HEAD^{tree}");
      if (tree == null) {
        throw new IOException("nothing was ever committed there");
      }
      walk.addTree(tree);
      walk.setRecursive(true);
      while (walk.next()) {
        if (walk.getFileMode().getObjectType() == Constants.OBJ_BLOB) {
          try (InputStream in = repository.open(walk.getObjectId(0)).openStream()) {
            folder.put(walk.getPathString(), in);
          }
        }
      }
    }
  }

  /** A folder, or one file, on any file system that Hadoop knows. */
  private void copy(String name, Unpacked folder) throws IOException {
    URI place = URI.create(name);
    org.apache.hadoop.fs.Path top = new org.apache.hadoop.fs.Path(place);
    FileSystem system =
        FileSystem.get(place, cluster.session().sparkContext().hadoopConfiguration());
    RemoteIterator<LocatedFileStatus> files = system.listFiles(top, true);
    String before = system.makeQualified(top).toUri().getPath();
    while (files.hasNext()) {
      org.apache.hadoop.fs.Path file = files.next().getPath();
      String below = file.toUri().getPath().substring(before.length()).replaceFirst("^/+", "");
      try (InputStream in = system.open(file)) {
        folder.put(below.isEmpty() ? file.getName() : below, in);
      }
    }
  }

  /** The bytes of a file, uncompressed. */
  private static InputStream plain(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    String name = file.toString().toLowerCase(Locale.ROOT);
    if (name.matches(".*(?:\\.gz|\\.tgz)")) {
      return new GZIPInputStream(in);
    }
    return name.endsWith(".bz2") ? new BZip2CompressorInputStream(in, true) : in;
  }
}
