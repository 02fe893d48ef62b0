package org.copydesk.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a process took.
 *
 * @param wall seconds from start to end
 * @param user processor seconds, of the program and the system for it
 * @param peak the most memory it had at once, in MB
 */
record Run(double wall, double user, double peak) {
  private static final int POLL = 5;
  private static final double TICKS = 100;

  /** Runs {@code command} to its end, its output dropped; figures of Linux's /proc. */
  static Run of(Map<String, String> environment, List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectErrorStream(true);
    builder.environment().putAll(environment);
    long began = System.nanoTime();
    Process process = builder.start();
    Path of = Path.of("/proc", "" + process.pid());
    double user = 0;
    double peak = 0;
    try {
      while (process.isAlive()) {
        user = Math.max(user, user(of));
        peak = Math.max(peak, peak(of));
        Thread.sleep(POLL);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
    double wall = (System.nanoTime() - began) / 1e9;
    if (process.exitValue() > 1) {
      throw new IOException("status " + process.exitValue() + " from " + command);
    }
    return new Run(wall, user, peak);
  }

  private static double user(Path of) {
    try {
      String stat = Files.readString(of.resolve("stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
    } catch (IOException gone) {
      return 0;
    }
  }

  private static double peak(Path of) {
    try {
      return Files.readAllLines(of.resolve("status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException gone) {
      return 0;
    }
  }
}
