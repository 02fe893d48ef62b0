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
      List<Path> clean;
      try (Stream<Path> listed = Files.list(Path.of("examples/clean"))) {
        clean = listed.sorted().toList();
      }
      for (Path story : clean) {
        all.addAll(paragraphs(Files.readString(story)));
      }
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

  private static List<String> paragraphs(String text) {
    return Arrays.stream(text.split("\n\\s*\n"))
        .map(String::strip)
        .filter(paragraph -> paragraph.length() > 80)
        .filter(paragraph -> paragraph.matches("[\\p{L}“\"‘'].*[.!?][”\"’']?"))
        .toList();
  }
}
