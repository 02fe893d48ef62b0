package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stories are read from whatever holds many of them, and tables by whoever reads Parquet. */
class ArchiveInputsTest {
  private static final String STORY =
      "---\npublished: 2023-05-14\n---\nThe pool of %s\n\nThe hall was was full in %1$s.\n";

  @TempDir private Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private int archive(Object... words) {
    out.reset();
    List<String> args = new ArrayList<>();
    Stream.of(words).map(Object::toString).forEach(args::add);
    args.add("--master=local[2]");
    return ArchiveMain.run(args.toArray(String[]::new), InputStream.nullInputStream(), out, out);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String story(String town) {
    return STORY.formatted(town);
  }

  private Path zip() throws IOException {
    Path file = folder.resolve("export.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (String name : List.of("a/leith.txt", "../outside.txt", "a/logo.png", "b/oban.txt")) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes(story("Leith")));
      }
    }
    return file;
  }

  private Path tar() throws IOException {
    Path file = folder.resolve("old.tar.gz");
    try (OutputStream raw = new GZIPOutputStream(Files.newOutputStream(file));
        TarArchiveOutputStream tar = new TarArchiveOutputStream(raw)) {
      byte[] story = bytes(story("Whitby"));
      TarArchiveEntry entry = new TarArchiveEntry("2019/whitby.txt");
      entry.setSize(story.length);
      tar.putArchiveEntry(entry);
      tar.write(story);
      tar.closeArchiveEntry();
    }
    return file;
  }

  private Path lines() throws IOException {
    return Files.writeString(
        folder.resolve("cms.jsonl"),
        """
        {"content":"The hall was was full.","title":"In Durham","date":"2023-05-14T08:00","id":"a/7"}

        {"content":"<p>The hall was was full.</p>","title":"In Ludlow","date":"2023-05-15"}
        {"content": broken
        """);
  }

  private Path web() throws IOException {
    String page = "<html><body><article><h1>In Marlow</h1><p>The hall was was full.</p></article>";
    String chunk = Integer.toHexString(page.length()) + "\r\n" + page + "\r\n0\r\n\r\n";
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk;
    Path file = folder.resolve("crawl.warc.gz");
    try (OutputStream all = Files.newOutputStream(file)) {
      for (String record : List.of("warcinfo\nsoftware: x", "response\n" + http)) {
        int end = record.indexOf('\n');
        String body = record.substring(end + 1);
        ByteArrayOutputStream member = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(member)) {
          gzip.write(
              bytes(
                  "WARC/1.1\r\nWARC-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
                      .formatted(record.substring(0, end), bytes(body).length, body)));
        }
        all.write(member.toByteArray());
      }
    }
    return file;
  }

  private Path git() throws Exception {
    Path tree = Files.createDirectories(folder.resolve("tree"));
    Files.writeString(tree.resolve("penrith.txt"), story("Penrith"));
    try (Git git = Git.init().setDirectory(tree.toFile()).call()) {
      git.add().addFilepattern(".").call();
      git.commit().setMessage("A story").setSign(false).call();
    }
    Path bare = folder.resolve("stories.git");
    Git.cloneRepository()
        .setBare(true)
        .setURI(tree.toUri().toString())
        .setDirectory(bare.toFile())
        .call()
        .close();
    return bare;
  }

  /** Written by DuckDB, not by Spark. */
  private Path table() throws Exception {
    Path file = folder.resolve("cms.parquet");
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute(
          "COPY (SELECT 'The hall was was full in Cardigan.' AS content, 7 AS id) TO '"
              + file
              + "' (FORMAT parquet)");
    }
    return file;
  }

  private Path single(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, story("Bude"));
  }

  @Test
  void readsEveryContainer() throws Exception {
    single("some/2020/bude.txt");
    Path away = single("away/looe.txt").getParent();
    Path made = folder.resolve("out");
    Object[] words = {
      "check",
      "--out",
      made,
      "--fields=text=content",
      zip(),
      tar(),
      lines(),
      web(),
      git(),
      table(),
      folder + "/some/*/*.txt",
      away.toUri()
    };
    assertThat(archive(words)).as(out.toString()).isEqualTo(2);
    List<String> doubled =
        Files.readAllLines(made.resolve("findings.jsonl")).stream()
            .filter(line -> line.contains("\"was was\""))
            .map(line -> line.replaceFirst(".*\"path\":\"([^\"]*)\".*", "$1"))
            .map(path -> path.substring(folder.toString().length() + 1))
            .toList();
    assertThat(doubled)
        .containsExactly(
            "out/unpacked/export.zip/a/leith.txt",
            "out/unpacked/export.zip/b/oban.txt",
            "out/unpacked/old.tar.gz/2019/whitby.txt",
            "out/unpacked/cms.jsonl/000001-a-7.txt",
            "out/unpacked/cms.jsonl/000003.html",
            "out/unpacked/crawl.warc.gz/000001.html",
            "out/unpacked/stories.git/penrith.txt",
            "out/unpacked/cms.parquet/000001-7.txt",
            "some/2020/bude.txt",
            "out/unpacked/away/looe.txt");
    assertThat(Files.exists(made.resolve("unpacked/outside.txt"))).isFalse();
    assertThat(Files.readString(made.resolve("findings.jsonl")))
        .contains("cms.jsonl/000004.json")
        .contains("\"level\":\"problem\"");
    readBack(made);

    byte[] before = Files.readAllBytes(made.resolve("findings.jsonl"));
    assertThat(archive(words)).isEqualTo(2);
    assertThat(made.resolve("findings.jsonl")).hasBinaryContent(before);
  }

  /** DuckDB, which shares no code with Spark, finds in the tables what stands in the lines. */
  private static void readBack(Path made) throws Exception {
    List<String> lines = Files.readAllLines(made.resolve("findings.jsonl"));
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT json FROM '"
                    + made
                    + "/findings/*/*.parquet' ORDER BY block, number, file_row_number")) {
      List<String> read = new ArrayList<>();
      while (rows.next()) {
        read.add(rows.getString(1));
      }
      assertThat(read).isEqualTo(lines);
    }
  }

  @Test
  void saysWhichContainerIsBroken() throws IOException {
    Path broken = Files.writeString(folder.resolve("broken.tar.gz"), "no archive at all");
    assertThat(archive("check", broken, "--out", folder.resolve("out"))).isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("broken.tar.gz cannot be opened as a whole");
    assertThat(archive("learn", broken, "--out", folder.resolve("memory.db"))).isEqualTo(2);
    assertThat(archive("check", folder + "/no/*.txt", "--out", folder.resolve("o"))).isEqualTo(2);
    assertThat(archive("check", lines(), "--fields=author=x", "--out", folder.resolve("o")))
        .isEqualTo(2);
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("not “author”");
  }

  @Test
  void saysThatAStoryInAContainerIsTooLarge() throws IOException {
    Path file = folder.resolve("large.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("large.docx"));
      byte[] mebibyte = new byte[1 << 20];
      for (int i = 0; i < 65; i++) {
        zip.write(mebibyte);
      }
      zip.putNextEntry(new ZipEntry("small.txt"));
      zip.write(bytes(story("Oban")));
    }
    Path to = folder.resolve("out");
    assertThat(archive("check", file, "--out", to)).isEqualTo(2);
    assertThat(Files.readString(to.resolve("findings.jsonl")))
        .contains("larger than 64 MiB")
        .contains("was was");
  }

  @Test
  void keepsContainersOfOneNameApart() throws IOException {
    Path first = Files.createDirectories(folder.resolve("may")).resolve("export.zip");
    Path second = Files.createDirectories(folder.resolve("june")).resolve("export.zip");
    Path made = zip();
    Files.copy(made, first);
    Files.copy(made, second);
    Path to = folder.resolve("both");
    archive("check", first, second, "--out", to);
    assertThat(
            Files.readAllLines(to.resolve("findings.jsonl")).stream()
                .filter(line -> line.contains("\"was was\"") && line.contains("leith.txt"))
                .map(line -> line.replaceFirst(".*\"path\":\"([^\"]*)\".*", "$1"))
                .distinct())
        .hasSize(2);
  }
}
