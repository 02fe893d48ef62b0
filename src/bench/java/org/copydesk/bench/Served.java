package org.copydesk.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A server that was started for the measuring, spoken to as LanguageTool's clients do. */
final class Served implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int POLL = 10;

  private final String name;
  private final Process process;
  private final int port;
  private final double ready;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Served(String name, Process process, int port, long began)
      throws IOException, InterruptedException {
    this.name = name;
    this.process = process;
    this.port = port;
    while (!answers()) {
      if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
        process.destroyForcibly();
        throw new IOException(name + " did not start; its log is beside the table");
      }
      Thread.sleep(POLL);
    }
    this.ready = (System.nanoTime() - began) / 1e9;
  }

  /**
   * Starts a server and waits until it answers.
   *
   * @param command what to run, the number of a free port put in the place of “PORT”
   * @param log where what it says goes
   */
  static Served start(String name, List<String> command, Map<String, String> environment, Path log)
      throws IOException, InterruptedException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    Files.createDirectories(log.getParent());
    ProcessBuilder builder =
        new ProcessBuilder(command.stream().map(word -> word.replace("PORT", "" + port)).toList())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    long began = System.nanoTime();
    return new Served(name, builder.start(), port, began);
  }

  private boolean answers() throws InterruptedException {
    try {
      return client
              .send(
                  HttpRequest.newBuilder(address("/v2/languages")).build(),
                  HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  String name() {
    return name;
  }

  int port() {
    return port;
  }

  /** The seconds from its start until it answered. */
  double ready() {
    return ready;
  }

  /** The body of a request for the findings in {@code text}. */
  static String form(String text) {
    return "language=en-US&text=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /** Has {@code text} checked; milliseconds until the answer was there, whole. */
  double check(String text) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(address("/v2/check"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form(text)))
            .build();
    long began = System.nanoTime();
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    double took = (System.nanoTime() - began) / 1e6;
    if (answer.statusCode() != 200 || !answer.body().contains("\"matches\"")) {
      throw new IOException(name + " answered " + answer.statusCode() + ": " + answer.body());
    }
    return took;
  }

  /** The memory it has now, in MB, of Linux's /proc. */
  double memory() throws IOException {
    return Files.readAllLines(Path.of("/proc", "" + process.pid(), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(0);
  }

  /** Asks it to end, as a system that shuts down does. */
  void end() {
    process.destroy();
  }

  /** Whether it has ended within a minute. */
  boolean ended() throws InterruptedException {
    return process.waitFor(1, TimeUnit.MINUTES);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
