package org.copydesk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sources of any size, made of those of the packets: each time round other numbers stand in them.
 */
final class ManySources {
  private static final Path PACKETS = Path.of("src/test/resources/sources/packets");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,])\\d{2,3}(?![\\d.,])");

  private ManySources() {}

  /** Writes {@code files} texts of at least so many characters into {@code folder}. */
  static Path write(Path folder, int files, int characters) throws IOException {
    Files.createDirectories(folder);
    List<String> parts = parts();
    int next = 0;
    for (int file = 0; file < files; file++) {
      StringBuilder text = new StringBuilder();
      while (text.length() < characters) {
        int round = next / parts.size();
        String part = parts.get(next++ % parts.size());
        text.append(
                round == 0
                    ? part
                    : NUMBER
                        .matcher(part)
                        .replaceAll(n -> "" + (Integer.parseInt(n.group()) + round) % 1000))
            .append("\n\n");
      }
      Files.writeString(folder.resolve("notes-%03d.txt".formatted(file)), text);
    }
    return folder;
  }

  private static List<String> parts() throws IOException {
    List<String> parts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(PACKETS)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*/sources/.*\\.(txt|md)")).sorted().toList()) {
        parts.addAll(List.of(Files.readString(file).split("\\n\\s*\\n")));
      }
    }
    return parts;
  }
}
