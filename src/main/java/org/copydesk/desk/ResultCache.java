package org.copydesk.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.finding.Page;
import org.copydesk.settings.Settings;
import org.copydesk.settings.ValeSource;

/**
 * Pages of stories that were checked before, one file each, under a key of everything that bears on
 * them: the story, its settings, the newsroom's own rules and facts, and the tool. A file is
 * written aside and moved into place, and carries a checksum, so that runs may share a folder and
 * be killed at any time. Safe for several threads.
 */
public final class ResultCache {
  /** The file that marks a folder as a cache, by the Cache Directory Tagging Specification. */
  static final String TAG = "CACHEDIR.TAG";

  private static final String SIGNATURE = "Signature: 8a477f597d28d172789f06886806bc55";
  private static final long MAGIC = 0x636f707964657302L;
  private static final int HEAD = 2 * Long.BYTES;

  private final CacheFolder folder;
  private final String tool;
  private final Function<ValeSource, List<Path>> drawnFrom;
  private final Map<Settings, byte[]> surroundings = new ConcurrentHashMap<>();
  private volatile Optional<String> trouble = Optional.empty();

  /**
   * A cache.
   *
   * @param folder where it lies; made when the first page is kept
   * @param tool what tells this build of the tool, its rules and its tables from any other
   * @param drawnFrom the files and folders of style packages that such settings draw on
   */
  public ResultCache(Path folder, String tool, Function<ValeSource, List<Path>> drawnFrom) {
    this.drawnFrom = drawnFrom;
    this.folder = new CacheFolder(folder);
    this.tool = tool;
  }

  /** Whether {@code folder} is a cache, or could become one: it is empty or not there. */
  public static boolean fits(Path folder) {
    if (!Files.exists(folder)) {
      return true;
    }
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return Files.exists(folder.resolve(TAG)) || files.findAny().isEmpty();
    } catch (IOException e) {
      return false;
    }
  }

  /** The page of {@code article} under {@code settings}, when it was kept. */
  Optional<Page> find(Article article, Settings settings) {
    Path file = folder.file(key(article, settings));
    try {
      byte[] bytes = Files.readAllBytes(file);
      ByteBuffer head = ByteBuffer.wrap(bytes);
      if (bytes.length < HEAD || head.getLong() != MAGIC || head.getLong() != sum(bytes)) {
        return Optional.empty();
      }
      PageRecord kept = PageRecord.read(java.util.Arrays.copyOfRange(bytes, HEAD, bytes.length));
      folder.used(file);
      return Optional.of(kept.page(article));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /** Keeps the page of {@code article}, as it was filed, under {@code settings}. */
  void keep(Article article, Settings settings, Page page) {
    byte[] record = PageRecord.of(page).bytes();
    byte[] bytes = new byte[HEAD + record.length];
    System.arraycopy(record, 0, bytes, HEAD, record.length);
    ByteBuffer.wrap(bytes).putLong(MAGIC).putLong(sum(bytes));
    try {
      folder.open(SIGNATURE);
      Path file = folder.file(key(article, settings));
      Files.createDirectories(file.getParent());
      Path draft =
          Files.createTempFile(file.getParent(), file.getFileName().toString(), CacheFolder.DRAFT);
      try {
        Files.write(draft, bytes);
        move(draft, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      trouble = Optional.of("pages cannot be kept in " + folder + ": " + e);
    }
  }

  /** Drops what has long not been used; to be called when a run is over. */
  public void tidy() {
    try {
      folder.tidy();
    } catch (IOException | UncheckedIOException e) {
      trouble = Optional.of("the cache " + folder + " cannot be tidied: " + e);
    }
  }

  /** Why pages could not be kept, when they could not. */
  public Optional<String> trouble() {
    return trouble;
  }

  private static void move(Path draft, Path file) throws IOException {
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static long sum(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes, HEAD, bytes.length - HEAD);
    return crc.getValue();
  }

  private String key(Article article, Settings settings) {
    MessageDigest digest = sha256();
    digest.update(surroundings.computeIfAbsent(settings, this::surroundings));
    add(digest, article.source().name());
    add(digest, article.metadata().toString());
    add(digest, article.source().text());
    add(digest, article.comments().toString());
    for (Block block : article.blocks()) {
      add(digest, block.role() + " " + block.span());
    }
    return HexFormat.of().formatHex(digest.digest(), 0, 20);
  }

  /** A digest of all but the story. */
  private byte[] surroundings(Settings settings) {
    MessageDigest digest = sha256();
    add(digest, tool);
    add(digest, settings.toString());
    for (Path rules : settings.rules()) {
      addAll(digest, rules);
    }
    settings
        .vale()
        .ifPresent(held -> drawnFrom.apply(held.value()).forEach(p -> addAll(digest, p)));
    settings.facts().ifPresent(facts -> addAll(digest, facts.value()));
    settings.memory().ifPresent(memory -> addStamp(digest, memory.value()));
    return digest.digest();
  }

  /** Adds every file in {@code folder}, or the one file it is, by name and content. */
  private static void addAll(MessageDigest digest, Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(digest, file.toString());
        digest.update(Files.readAllBytes(file));
      }
    } catch (IOException | UncheckedIOException e) {
      add(digest, "unreadable " + e);
    }
  }

  /** Adds a file that is too large to be read each time, by its size and when it was written. */
  private static void addStamp(MessageDigest digest, Path file) {
    try {
      add(digest, file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file));
    } catch (IOException e) {
      add(digest, "unreadable " + e);
    }
  }

  private static void add(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
