package org.copydesk.cli;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.copydesk.desk.Decisions;
import org.copydesk.http.CopydeskServer;
import org.copydesk.http.Newsdesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/**
 * Checks a story, then serves for a moment: what the launcher has Java do when it makes the archive
 * of classes that serve starts from. That of check is made by a check.
 */
@Command(
    name = "rehearse",
    hidden = true,
    description = "Check a story, then serve for a moment, so that Java learns what both need.")
final class RehearseCommand implements Callable<Integer> {
  private static final Duration LIMIT = Duration.ofSeconds(20);
  private static final String TEXT =
      "language=en-GB&text=The+mayor,+51,+spent+12+per+cent+more+than+last+year.";

  /** What check is told. */
  @Unmatched private final List<String> words = new ArrayList<>();

  private final Console console;

  RehearseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    String[] check = Stream.concat(Stream.of("check"), words.stream()).toArray(String[]::new);
    int status = CopydeskCommand.execute(console, check);
    Hiring hiring =
        new Hiring(() -> new RuleOptions().settings(console), Console.HERE, Optional.empty());
    try (Decisions kept = Decisions.inMemory()) {
      Newsdesk newsdesk = new Newsdesk(hiring, kept, Optional.empty(), Version.number());
      try (CopydeskServer server = CopydeskServer.begin(newsdesk, setup(), said -> {})) {
        ask(server.port());
      }
    } catch (Decisions.DecisionsException e) {
      throw new UsageException(e.getMessage());
    }
    return status;
  }

  private static CopydeskServer.Setup setup() {
    return new CopydeskServer.Setup(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        Map.of(),
        Optional.empty(),
        "",
        Runtime.getRuntime().availableProcessors(),
        1,
        LIMIT);
  }

  private static void ask(int port) throws IOException {
    URL check = new URL("http://127.0.0.1:" + port + "/v2/check");
    HttpURLConnection connection = (HttpURLConnection) check.openConnection();
    connection.setDoOutput(true);
    connection.getOutputStream().write(TEXT.getBytes(StandardCharsets.UTF_8));
    connection.getInputStream().readAllBytes();
  }
}
