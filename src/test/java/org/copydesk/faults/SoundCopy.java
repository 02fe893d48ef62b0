package org.copydesk.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Paragraphs in which nothing is wrong: the clean examples, and texts in the public domain. */
public final class SoundCopy {
  private SoundCopy() {}

  /** Every paragraph, each on one line. */
  public static List<String> paragraphs() {
    List<String> all = new ArrayList<>();
    try {
      all.addAll(in(Path.of("examples/clean")));
      for (String name : List.of("factbook.txt", "addresses.txt")) {
        try (InputStream in = SoundCopy.class.getResourceAsStream("/faults/" + name)) {
          all.addAll(paragraphs(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /** Every paragraph of the files of {@code folder}. */
  public static List<String> in(Path folder) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> listed = Files.list(folder)) {
      for (Path story : listed.sorted().toList()) {
        all.addAll(paragraphs(Files.readString(story)));
      }
    }
    return all;
  }

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\n\\s*\n"))
        .map(String::strip)
        .filter(paragraph -> paragraph.length() > 80)
        .filter(paragraph -> paragraph.matches("[\\p{L}“\"‘'].*[.!?][”\"’']?"))
        .toList();
  }
}
