package org.copydesk.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.copydesk.desk.Decisions;
import org.copydesk.desk.StorySources;
import org.copydesk.http.CopydeskServer;
import org.copydesk.http.Newsdesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers the programs editors write in. */
@Command(
    name = "serve",
    description = {
      "Answer the programs editors write in: every one that speaks to a LanguageTool",
      "server, and an interface of our own. Nothing leaves this machine."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {
  private static final int WAITING = 40;

  @Parameters(
      arity = "0..1",
      paramLabel = "FOLDER",
      description = {
        "A folder whose stories the desk in the browser lists, opens,",
        "and saves when the editor says so."
      })
  private Path folder;

  @Option(
      names = "--port",
      paramLabel = "NUMBER",
      defaultValue = "8081",
      description = "The port to listen on; 0 for any that is free (default: 8081).")
  private int port;

  @Option(
      names = "--address",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = {
        "The address to listen on (default: 127.0.0.1, this machine alone).",
        "Any other needs --token-file."
      })
  private String address;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description = "Who may ask: a line a person, “TOKEN NAME”.")
  private Path tokenFile;

  @Option(
      names = "--tls",
      paramLabel = "FILE",
      description = {
        "A PKCS #12 file with the key to encrypt with;",
        "its password stands in COPYDESK_TLS_PASSWORD."
      })
  private Path tls;

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description = {
        "Where decisions and accepted words are kept;",
        "without it they are forgotten at the end."
      })
  private Path decisions;

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "20",
      description = "How long one text may take before what was found is answered (default: 20).")
  private int limit;

  @Mixin private RuleOptions rules;

  private final Console console;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    CopydeskServer.Setup setup = setup();
    Hiring hiring =
        new Hiring(
            () -> rules.settings(console),
            Console.HERE,
            rules.onlySettings(),
            StorySources.served(Optional.ofNullable(folder)));
    CountDownLatch ended = new CountDownLatch(1);
    CountDownLatch quiet = new CountDownLatch(1);
    try (Decisions kept = decisions == null ? Decisions.inMemory() : Decisions.in(decisions)) {
      Newsdesk newsdesk = new Newsdesk(hiring, kept, Optional.ofNullable(folder), Version.number());
      try (CopydeskServer server = CopydeskServer.begin(newsdesk, setup, console::say)) {
        welcome(server.port(), setup.address().getAddress().isLoopbackAddress());
        Runtime.getRuntime()
            .addShutdownHook(
                new Thread(
                    () -> {
                      ended.countDown();
                      await(quiet);
                    },
                    "copydesk-end"));
        ended.await();
      }
    } catch (Decisions.DecisionsException e) {
      throw new UsageException(e.getMessage());
    } finally {
      quiet.countDown();
    }
    return 0;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private CopydeskServer.Setup setup() throws IOException {
    InetAddress where;
    try {
      where = InetAddress.getByName(address);
    } catch (UnknownHostException e) {
      throw new UsageException("--address: there is no address “" + address + "”");
    }
    if (!where.isLoopbackAddress() && tokenFile == null) {
      throw new UsageException(
          "--address %s is open to the network: say who may ask with --token-file FILE"
              .formatted(address));
    }
    if (folder != null && !Files.isDirectory(folder)) {
      throw new UsageException(folder + " is no folder; name one with stories in it");
    }
    if (port < 0 || port > 65_535) {
      throw new UsageException("--port is a number from 0 to 65535, not " + port);
    }
    if (limit < 1) {
      throw new UsageException("--time-limit is at least 1 second");
    }
    if (tls != null && !Files.isRegularFile(tls)) {
      throw new UsageException("--tls: there is no file " + tls);
    }
    return new CopydeskServer.Setup(
        new InetSocketAddress(where, port),
        tokenFile == null ? Map.of() : tokens(tokenFile),
        Optional.ofNullable(tls),
        console.env().getOrDefault("COPYDESK_TLS_PASSWORD", ""),
        Runtime.getRuntime().availableProcessors(),
        WAITING,
        Duration.ofSeconds(limit));
  }

  private static Map<String, String> tokens(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("--token-file: there is no file " + file);
    }
    Map<String, String> tokens = new LinkedHashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split("\\s+", 2);
      if (parts.length < 2 || parts[0].length() < 16) {
        throw new UsageException(
            "%s:%d: write “TOKEN NAME”, the token of at least 16 characters"
                .formatted(file, i + 1));
      }
      tokens.put(parts[0], parts[1]);
    }
    if (tokens.isEmpty()) {
      throw new UsageException(file + ": nobody may ask: write a line “TOKEN NAME” a person");
    }
    return tokens;
  }

  private void welcome(int at, boolean alone) {
    String base = (tls == null ? "http" : "https") + "://" + address + ":" + at;
    String whom = alone ? "nothing leaves this machine" : "open to whoever sends a token";
    console.say("ready at " + base + "; " + whom);
    console.say("  the desk, in a browser:       " + base + "/");
    console.say("  LibreOffice, Obsidian, ltex:  " + base + "/v2");
    console.say("  browser add-on, other server: " + base + "/v2");
    console.say("  gramma (api_url):             " + base + "/v2/check");
    console.say("  TeXstudio, Emacs, VS Code:    " + base + "/");
  }
}
