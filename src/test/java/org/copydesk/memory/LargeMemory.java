package org.copydesk.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A memory as large as wanted, for measuring: people who were named, given an office and an age,
 * beside others, and paragraphs with their signatures.
 */
public final class LargeMemory {
  private static final int BATCH = 4_000;
  private static final LocalDate BEGIN = LocalDate.of(2004, 1, 5);

  private LargeMemory() {}

  /** Adds to the memory {@code args[0]} until it has {@code args[1]} megabytes. */
  public static void main(String[] args) throws IOException {
    make(Path.of(args[0]), Integer.parseInt(args[1]));
  }

  /** Adds to the memory in {@code file} until it has {@code megabytes}. */
  public static void make(Path file, int megabytes) throws IOException {
    Random random = new Random(Files.exists(file) ? Files.size(file) : 0);
    List<String> given = MadeArchive.names("given-names.txt");
    List<String> surnames = MadeArchive.names("surnames.txt");
    try (MemoryFile out = new MemoryFile(file)) {
      // Laid out at the end, it is some fourteenth smaller.
      for (int batch = 0; Files.size(file) / 1.07 < megabytes * 1e6; batch++) {
        Fold fold = new Fold();
        List<MemoryFile.Learned> learned = new ArrayList<>();
        for (int i = 0; i < BATCH; i++) {
          LocalDate day = BEGIN.plusDays(random.nextInt(7_000));
          String path = "archive/%d/%03d/%04d.txt".formatted(day.getYear(), batch, i);
          Printed place = place(path, day, random);
          learned.add(new MemoryFile.Learned(place.id(), path, day));
          for (int who = 0; who < 3; who++) {
            String name = pick(random, given) + " " + pick(random, surnames);
            String key = name.toLowerCase(java.util.Locale.ROOT);
            fold.add(
                List.of(
                    MemoryRow.of(Matter.NAME, key, name, place),
                    MemoryRow.of(Matter.TITLE, key, "mayor", place),
                    MemoryRow.of(Matter.AGE, key, "" + (20 + random.nextInt(60)), place),
                    MemoryRow.of(Matter.SPOKE, key, "" + day.getYear(), place),
                    MemoryRow.of(Matter.COMPANY, key, pick(random, surnames), place)));
          }
          String sum = "%016x".formatted(random.nextLong());
          String signature = "%016x".formatted(random.nextLong()).repeat(4) + "00ff";
          fold.add(List.of(MemoryRow.of(Matter.PARAGRAPH, sum, signature, place)));
        }
        out.add(learned, fold);
      }
      out.finish();
    }
  }

  private static Printed place(String path, LocalDate day, Random random) {
    String words = "The mayor spoke of the roof of the library, of lamps and of the harbour wall ";
    return new Printed(random.nextLong(), path, day, 6, words + random.nextInt(1_000_000));
  }

  private static String pick(Random random, List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
