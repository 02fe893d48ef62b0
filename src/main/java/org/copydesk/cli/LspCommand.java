package org.copydesk.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.lsp.CopydeskLanguageServer;
import org.copydesk.lsp.Newsdesk;
import org.copydesk.settings.SettingsTree;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private RuleOptions rules;

  private final Console console;

  LspCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (pages != null && !pages.matches("https?://[^\\s/]+/*")) {
      throw new UsageException("--pages is an address such as http://127.0.0.1:8081, not " + pages);
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

  private Newsdesk newsdesk() {
    SettingsTree tree = rules.settings(console);
    Gate gate = new Gate(Optional.empty(), Optional.empty(), Trust.inTheWorkTree(true));
    return new Newsdesk(
        Newsroom.desk(),
        tree,
        Newsroom::rules,
        (story, settings, page) ->
            gate.through(
                new Filing(story.toString(), Optional.of(story), Optional.empty()), settings, page),
        Optional.ofNullable(pages).map(address -> address.replaceAll("/+$", "")));
  }
}
