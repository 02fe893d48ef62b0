package org.copydesk.lsp;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.copydesk.desk.Proofreader;
import org.copydesk.finding.RuleId;
import org.copydesk.rule.RuleInfo;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * The stories that are open, who checks them, and the client they are checked for. Safe for several
 * threads.
 */
final class Desktop implements AutoCloseable {
  /** How long the keys are to rest before a story is checked, in milliseconds. */
  private static final long REST = 150;

  /** How long until somebody who was absent is asked again, in milliseconds. */
  private static final long RETRY = 2_000;

  private final Supplier<LanguageDesk> hire;
  private final Map<String, OpenStory> stories = new ConcurrentHashMap<>();
  private final Set<String> said = ConcurrentHashMap.newKeySet();
  private final Rounds rounds = new Rounds(this::check);
  private volatile LanguageDesk newsdesk;
  private volatile String absence;
  private volatile LanguageClient client;
  private volatile Client can = Client.PLAIN;
  private volatile PositionUnit unit = PositionUnit.UTF16;
  private volatile Pace pace = Pace.TYPING;
  private volatile Path folder = Path.of("").toAbsolutePath();

  /** A desktop whose desk {@code hire} gives, each time with the settings as their files stand. */
  Desktop(Supplier<LanguageDesk> hire) {
    this.hire = hire;
    this.newsdesk = hire.get();
  }

  void connect(LanguageClient client) {
    this.client = client;
  }

  /** Takes what the client said of itself when it came. */
  void meet(Client can, PositionUnit unit, Path folder) {
    this.can = can;
    this.unit = unit;
    this.folder = folder;
  }

  Client can() {
    return can;
  }

  PositionUnit unit() {
    return unit;
  }

  /** Findings in this client's words. */
  Diagnostics diagnostics() {
    return new Diagnostics(can, newsdesk.pages());
  }

  Pace pace() {
    return pace;
  }

  void pace(Pace pace) {
    this.pace = pace;
  }

  Optional<LanguageClient> client() {
    return Optional.ofNullable(client);
  }

  /** The folder that stands for stories that have no file. */
  Path folder() {
    return folder;
  }

  Optional<OpenStory> story(String uri) {
    return Optional.ofNullable(stories.get(uri));
  }

  Collection<OpenStory> stories() {
    return List.copyOf(stories.values());
  }

  void open(OpenText text) {
    OpenStory story = new OpenStory(text);
    OpenStory before = stories.put(text.uri(), story);
    if (before != null) {
      shut(before);
    }
    if (pace != Pace.MANUAL) {
      rounds.ask(story, 0);
    }
  }

  /** Has a story checked {@code after} so long, in milliseconds. */
  void ask(OpenStory story, long after) {
    rounds.ask(story, after);
  }

  /** Has a story checked once the keys rest, and shows what is known of it until then. */
  void changed(OpenStory story, OpenStory.View view) {
    show(view);
    if (pace == Pace.TYPING) {
      rounds.ask(story, REST);
    }
  }

  void close(String uri) {
    OpenStory story = stories.remove(uri);
    if (story != null) {
      shut(story);
      if (!can.pulls() && client != null) {
        client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
      }
    }
  }

  private void shut(OpenStory story) {
    story.close();
    rounds.drop(story);
  }

  /** Reads settings, rules and facts anew, and has every open story checked under them. */
  void renew() {
    said.clear();
    newsdesk = hire.get();
    for (OpenStory story : stories()) {
      story.doubt();
      if (pace != Pace.MANUAL) {
        rounds.ask(story, 0);
      }
    }
    if (can.pulls() && can.refreshes() && client != null) {
      client.refreshDiagnostics();
    }
  }

  private void check(OpenStory story) {
    OpenText text = story.text();
    if (story.closed() || story.view().fresh()) {
      return;
    }
    Proofreader.Proof proof;
    try {
      proof = newsdesk.proofreader().read(Review.copy(text, folder));
    } catch (Proofreader.AbsentException e) {
      absent(story, e.getMessage());
      return;
    }
    back();
    proof.problems().forEach(this::notice);
    if (story.take(text.version(), proof.findings())) {
      show(story.view());
    }
  }

  /** Has a story read once there is somebody to read it; what was found in it stands till then. */
  private void absent(OpenStory story, String why) {
    notice(why);
    absence = why;
    story.forgo();
    if (pace != Pace.MANUAL) {
      rounds.ask(story, RETRY);
    }
  }

  private void back() {
    String why = absence;
    if (why != null) {
      absence = null;
      said.remove(why);
      log("Copydesk: the server answers again");
      if (can.pulls() && can.refreshes() && client != null) {
        client.refreshDiagnostics();
      }
    }
  }

  /** Shows the findings of a story to a client that does not ask for them. */
  private void show(OpenStory.View view) {
    if (!can.pulls() && client != null) {
      client.publishDiagnostics(
          new PublishDiagnosticsParams(
              view.text().uri(), diagnostics().of(view), view.text().version()));
    }
  }

  /** Tells the person something, each thing once until the settings change. */
  void notice(String message) {
    if (said.add(message) && client != null) {
      client.showMessage(new MessageParams(MessageType.Warning, "Copydesk: " + message));
    }
  }

  void log(String message) {
    if (client != null) {
      client.logMessage(new MessageParams(MessageType.Info, message));
    }
  }

  /** What the rule of a finding is for; empty when nobody can tell. */
  Optional<RuleInfo> rule(OpenText text, RuleId rule) {
    return told(() -> newsdesk.proofreader().rule(Review.place(text, folder), rule))
        .flatMap(found -> found);
  }

  /** What holds for a document; empty, and told, when its settings cannot be read. */
  Optional<Proofreader.Holding> holding(OpenText text) {
    return told(() -> newsdesk.proofreader().holding(Review.place(text, folder)));
  }

  private <T> Optional<T> told(Supplier<T> question) {
    try {
      return Optional.of(question.get());
    } catch (RuntimeException e) {
      notice(e.getMessage());
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    rounds.close();
  }
}
