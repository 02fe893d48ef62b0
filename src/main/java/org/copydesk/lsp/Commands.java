package org.copydesk.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.copydesk.desk.Proofreader;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;
import org.copydesk.settings.AcceptedWords;
import org.eclipse.lsp4j.ApplyWorkspaceEditParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** What a client can have done beside edits of its own. */
final class Commands {
  /** Accepts the words of a finding in the settings: [address, key, position]. */
  static final String ACCEPT_WORD = "copydesk.acceptWord";

  /** Lets a finding stand by a note in the story: [address, key, position, reason?]. */
  static final String OK = "copydesk.ok";

  /** Explains a rule, as Markdown: [address, rule]. */
  static final String EXPLAIN = "copydesk.explain";

  /** Checks a story now: [address]. */
  static final String CHECK = "copydesk.check";

  /** Says which settings and how many rules hold: [address]. */
  static final String STATUS = "copydesk.status";

  /** Every command. */
  static final List<String> ALL = List.of(ACCEPT_WORD, CHECK, EXPLAIN, OK, STATUS);

  private static final List<String> REASONS =
      List.of("checked with the source", "as the source wrote it", "house style");

  private final Desktop desktop;
  private final String version;

  Commands(Desktop desktop, String version) {
    this.desktop = desktop;
    this.version = version;
  }

  CompletableFuture<Object> run(ExecuteCommandParams params) {
    List<Object> told = params.getArguments() == null ? List.of() : params.getArguments();
    return switch (params.getCommand()) {
      case ACCEPT_WORD -> acceptWord(told);
      case OK -> ok(told);
      case EXPLAIN -> CompletableFuture.supplyAsync(() -> explain(told));
      case CHECK -> check(told);
      case STATUS -> CompletableFuture.supplyAsync(() -> status(told));
      default -> throw mistaken("there is no command " + params.getCommand());
    };
  }

  private CompletableFuture<Object> acceptWord(List<Object> told) {
    OpenStory.View view = story(told).view();
    Optional<Finding> finding = finding(view, told);
    if (finding.isEmpty()) {
      return gone();
    }
    String word = finding.get().span().of(view.text().text());
    Path story = Review.file(view.text().uri()).orElse(desktop.folder().resolve("story"));
    Path file = settingsFile(story);
    try {
      String before = Files.exists(file) ? Files.readString(file) : "";
      String after = AcceptedWords.with(file, before, word, reason(told).orElse("accepted"));
      Path draft = file.resolveSibling(file.getFileName() + ".draft");
      Files.writeString(draft, after);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      desktop.notice(file + " cannot be written: " + e.getMessage());
      return CompletableFuture.completedFuture(null);
    } catch (RuntimeException e) {
      desktop.notice(e.getMessage());
      return CompletableFuture.completedFuture(null);
    }
    desktop.renew();
    return CompletableFuture.completedFuture(file.toString());
  }

  /** The nearest settings file above a story; that of the client's folder when there is none. */
  private Path settingsFile(Path story) {
    for (Path at = story.getParent(); at != null; at = at.getParent()) {
      if (Files.exists(AcceptedWords.file(at))) {
        return AcceptedWords.file(at);
      }
    }
    boolean within = story.startsWith(desktop.folder());
    return AcceptedWords.file(
        within || story.getParent() == null ? desktop.folder() : story.getParent());
  }

  private CompletableFuture<Object> ok(List<Object> told) {
    Optional<String> reason = reason(told);
    if (reason.isPresent()) {
      return letStand(told, reason.get());
    }
    ShowMessageRequestParams question = new ShowMessageRequestParams();
    question.setType(MessageType.Info);
    question.setMessage("Why may this stand? Whoever reads the story next will see it.");
    question.setActions(REASONS.stream().map(MessageActionItem::new).toList());
    return desktop
        .client()
        .map(client -> client.showMessageRequest(question))
        .orElse(CompletableFuture.completedFuture(null))
        .thenCompose(
            chosen ->
                chosen == null
                    ? CompletableFuture.completedFuture(null)
                    : letStand(told, chosen.getTitle()));
  }

  private CompletableFuture<Object> letStand(List<Object> told, String reason) {
    OpenStory.View view = story(told).view();
    Optional<Finding> finding = finding(view, told);
    if (finding.isEmpty() || desktop.client().isEmpty()) {
      return gone();
    }
    ApplyWorkspaceEditParams edit =
        new ApplyWorkspaceEditParams(
            new Actions(desktop.can(), desktop.diagnostics())
                .edit(view.text(), List.of(Comments.edit(view.text(), finding.get(), reason))));
    return desktop.client().get().applyEdit(edit).thenApply(done -> done.isApplied());
  }

  private Object explain(List<Object> told) {
    OpenText text = story(told).text();
    String name = text(told, 1).orElseThrow(() -> mistaken("the rule’s name is missing"));
    return desktop
        .rule(text, RuleId.parse(name))
        .map(Why::of)
        .orElseThrow(() -> mistaken("there is no rule " + name));
  }

  private CompletableFuture<Object> check(List<Object> told) {
    OpenStory story = story(told);
    story.doubt();
    desktop.ask(story, 0);
    return story.whenChecked().thenApply(view -> view.findings().size());
  }

  private Object status(List<Object> told) {
    OpenText text = story(told).text();
    Map<String, Object> status = new LinkedHashMap<>();
    status.put("version", version);
    Optional<Proofreader.Holding> holding = desktop.holding(text);
    status.put("settings", holding.map(Proofreader.Holding::origins).orElse(List.of()));
    status.put("profile", holding.map(Proofreader.Holding::profile).orElse(""));
    status.put("rules", holding.map(Proofreader.Holding::rules).orElse(0));
    status.put("check", desktop.pace().name().toLowerCase(java.util.Locale.ROOT));
    return status;
  }

  private CompletableFuture<Object> gone() {
    desktop
        .client()
        .ifPresent(
            client ->
                client.showMessage(
                    new MessageParams(
                        MessageType.Info, "Copydesk: this finding is no longer there.")));
    return CompletableFuture.completedFuture(null);
  }

  private OpenStory story(List<Object> told) {
    String uri = text(told, 0).orElseThrow(() -> mistaken("the story’s address is missing"));
    return desktop.story(uri).orElseThrow(() -> mistaken(uri + " is not open"));
  }

  private static Optional<Finding> finding(OpenStory.View view, List<Object> told) {
    Optional<String> key = text(told, 1);
    int near = 0;
    if (told.size() > 2 && told.get(2) instanceof JsonObject at && at.has("line")) {
      near =
          view.text()
              .offset(new Position(at.get("line").getAsInt(), at.get("character").getAsInt()));
    }
    int offset = near;
    return key.flatMap(called -> Key.find(view, called, offset));
  }

  private static Optional<String> reason(List<Object> told) {
    return text(told, 3).map(String::strip).filter(words -> !words.isEmpty());
  }

  private static Optional<String> text(List<Object> told, int at) {
    if (told.size() <= at) {
      return Optional.empty();
    }
    Object one = told.get(at);
    if (one instanceof JsonElement json) {
      return json.isJsonPrimitive() ? Optional.of(json.getAsString()) : Optional.empty();
    }
    return one instanceof String words ? Optional.of(words) : Optional.empty();
  }

  private static ResponseErrorException mistaken(String why) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.InvalidParams, why, null));
  }
}
