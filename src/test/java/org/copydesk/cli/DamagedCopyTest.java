package org.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.copydesk.read.Filed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files go through the whole tool, all checkers and all reports, and are checked or refused
 * with a reason: 10,000 with {@code -Pfull}, a few hundred otherwise.
 */
class DamagedCopyTest {
  private static final boolean FULL = Boolean.getBoolean("copydesk.full");

  private static final int CASES = FULL ? 10_000 : 240;

  private static final String SECRET = "the sealed words of nobody's story";

  /** Only a guard: what hangs would hold up the build for ever. */
  @Test
  @Timeout(value = 3, unit = TimeUnit.HOURS, threadMode = ThreadMode.SEPARATE_THREAD)
  void damagedFilesAreCheckedOrRefused(@TempDir Path folder) throws IOException {
    Path other = Files.writeString(folder.resolve("other.txt"), SECRET);
    DamagedDesk desk = new DamagedDesk(other.toUri().toString(), SECRET, FULL);
    List<String> faults = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      for (String fault : desk.faults(desk.input(i))) {
        faults.add("input " + i + " (" + desk.input(i).name() + "): " + fault);
      }
    }
    assertThat(faults).isEmpty();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(other);
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void nobodyIsAskedOverTheNetwork() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread listening =
          new Thread(
              () -> {
                try {
                  while (true) {
                    server.accept().close();
                    asked.incrementAndGet();
                  }
                } catch (IOException e) {
                  // Closed: the test is over.
                }
              });
      listening.start();
      DamagedDesk desk =
          new DamagedDesk("http://localhost:" + server.getLocalPort() + "/a.dtd", SECRET, false);
      for (int i = 0; i < desk.traps(); i++) {
        Filed trap = desk.input(i);
        if (trap.isArchive() || new String(trap.bytes(), UTF_8).contains("localhost")) {
          assertThat(desk.faults(trap)).as(trap.name()).isEmpty();
        }
      }
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void damageIsTheSameEveryTime() throws IOException {
    DamagedDesk one = new DamagedDesk("file:///a", SECRET, false);
    DamagedDesk two = new DamagedDesk("file:///a", SECRET, false);
    for (int i = one.traps(); i < one.traps() + 200; i++) {
      assertThat(one.input(i).bytes()).as("input %d", i).isEqualTo(two.input(i).bytes());
    }
  }

  /** An input and how long it took. */
  private record Taken(int number, String name, Duration time) {}

  /**
   * Takes inputs through the tool and prints the slowest, the most memory and every fault: {@code
   * java -Xmx640m … DamagedCopyTest FROM TO [FOLDER]}, which also keeps the slowest in FOLDER.
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = System.out;
    int from = Integer.parseInt(args[0]);
    int to = Integer.parseInt(args[1]);
    Path other = Files.writeString(Files.createTempFile("copydesk", ".txt"), SECRET);
    DamagedDesk desk = new DamagedDesk(other.toUri().toString(), SECRET, true);
    List<Taken> all = new ArrayList<>();
    int broken = 0;
    for (int i = from; i < to; i++) {
      Filed filed = desk.input(i);
      long began = System.nanoTime();
      List<String> faults = desk.faults(filed);
      all.add(new Taken(i, filed.name(), Duration.ofNanos(System.nanoTime() - began)));
      for (String fault : faults) {
        broken++;
        out.println("FAULT " + i + " " + filed.name() + ": " + fault);
      }
    }
    all.sort(Comparator.comparing(Taken::time).reversed());
    for (Taken taken : all.subList(0, Math.min(20, all.size()))) {
      out.println(taken.time().toMillis() + " ms\t" + taken.number() + "\t" + taken.name());
      if (args.length > 2) {
        Files.write(
            Path.of(args[2]).resolve(taken.number() + "-" + taken.name()),
            desk.input(taken.number()).bytes());
      }
    }
    long total = all.stream().mapToLong(taken -> taken.time().toMillis()).sum();
    out.println((to - from) + " inputs, " + broken + " faults, " + total + " ms");
    try (Stream<String> status = Files.lines(Path.of("/proc/self/status"))) {
      status.filter(line -> line.startsWith("VmHWM")).forEach(out::println);
    }
    Files.delete(other);
  }
}
