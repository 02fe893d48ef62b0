package org.copydesk.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.copydesk.lsp.Attached;
import org.copydesk.lsp.CopydeskLanguageServer;
import org.copydesk.lsp.LanguageDesk;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Speaks to an editor as a language server. */
@Command(
    name = "lsp",
    description = {
      "Speak to an editor as a language server, over standard input and output.",
      "The editor starts it, and it ends with the editor."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class LspCommand implements Callable<Integer> {
  @Option(
      names = "--pages",
      paramLabel = "ADDRESS",
      description = {
        "Where a running “copydesk serve” has a page of each rule,",
        "such as http://127.0.0.1:8081: each finding then links to its rule's."
      })
  private String pages;

  @Option(
      names = "--attach",
      paramLabel = "ADDRESS",
      description = {
        "Have a running “copydesk serve” of this machine do the reading,",
        "such as http://127.0.0.1:8081, and hold no rules here. Where it",
        "asks for tokens, yours stands in COPYDESK_TOKEN."
      })
  private String attach;

  @Mixin private RuleOptions rules;

  @Spec private CommandSpec spec;

  private final Console console;

  LspCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    address("--pages", pages);
    address("--attach", attach);
    if (attach != null) {
      ownOptionsAlone();
    }
    // Nothing but the protocol may reach standard output, whoever writes there.
    System.setOut(System.err);
    try (CopydeskLanguageServer server =
        new CopydeskLanguageServer(this::newsdesk, Version.number())) {
      Launcher<LanguageClient> launcher =
          LSPLauncher.createServerLauncher(server, console.in(), console.out());
      server.connect(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      Thread hearing = new Thread(() -> heard(listening, server), "copydesk-input");
      hearing.setDaemon(true);
      hearing.start();
      return server.ended().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Waits until nothing more can come: the editor has closed its end. */
  private static void heard(Future<Void> listening, CopydeskLanguageServer server) {
    try {
      listening.get();
    } catch (ExecutionException e) {
      // The input broke off: its end all the same.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    server.exit();
  }

  private static void address(String option, String given) {
    if (given != null && !given.matches("https?://[^\\s/]+/*")) {
      throw new UsageException(
          option + " is an address such as http://127.0.0.1:8081, not " + given);
    }
  }

  /** Refuses options that hold nowhere: the rules are the server's. */
  private void ownOptionsAlone() {
    for (OptionSpec option : spec.commandLine().getParseResult().matchedOptions()) {
      if (!List.of("--attach", "--pages").contains(option.longestName())) {
        throw new UsageException(
            "%s says nothing beside --attach: give it to the server"
                .formatted(option.longestName()));
      }
    }
  }

  private LanguageDesk newsdesk() {
    Optional<String> linked = Optional.ofNullable(pages).or(() -> Optional.ofNullable(attach));
    return new LanguageDesk(
        attach == null
            ? Newsroom.proofreader(rules.settings(console))
            : new Attached(
                trimmed(attach), Optional.ofNullable(console.env().get("COPYDESK_TOKEN"))),
        linked.map(LspCommand::trimmed));
  }

  private static String trimmed(String address) {
    return address.replaceAll("/+$", "");
  }
}
