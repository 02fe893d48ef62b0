package org.copydesk.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/** Takes requests in, has them answered, and logs how long they were, never what they said. */
final class Reception extends Handler.Abstract.NonBlocking {
  /** The paths a log may hold beside LanguageTool's: any other is the sender's own words. */
  private static final Set<String> OURS =
      Set.of(
          "/api/check",
          "/api/decisions",
          "/api/report",
          "/api/rules",
          "/api/save",
          "/api/sheet",
          "/api/stories",
          "/api/story",
          "/health",
          "/metrics");

  private final Door door;
  private final LanguageToolApi languageTool;
  private final DeskApi desk;
  private final Gauges counts;
  private final Consumer<String> log;

  Reception(
      Door door, LanguageToolApi languageTool, DeskApi desk, Gauges counts, Consumer<String> log) {
    this.door = door;
    this.languageTool = languageTool;
    this.desk = desk;
    this.counts = counts;
    this.log = log;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    long began = System.nanoTime();
    Promise.Completable<ByteBuffer> whole = new Promise.Completable<>();
    Content.Source.asByteBuffer(request, whole);
    whole
        .thenCompose(body -> answered(request, body))
        .exceptionally(this::failed)
        .thenAccept(answer -> send(request, response, callback, answer, began))
        .exceptionally(
            failure -> {
              callback.failed(failure);
              return null;
            });
    return true;
  }

  private CompletableFuture<Answer> answered(Request request, ByteBuffer body) {
    Call call = call(request, body, "");
    Optional<Answer> refusal =
        call.path().equals("/health") ? Optional.empty() : door.refusal(call, !Pages.has(call));
    if (refusal.isPresent()) {
      return CompletableFuture.completedFuture(refusal.get());
    }
    Call known = call(request, body, door.person(call).orElse(""));
    CompletableFuture<Answer> answer = route(known);
    return Door.extension(known)
        .map(
            origin ->
                answer
                    .exceptionally(this::failed)
                    .thenApply(
                        said ->
                            said.with("Access-Control-Allow-Origin", origin)
                                .with("Access-Control-Allow-Headers", "Content-Type, Authorization")
                                .with("Access-Control-Allow-Private-Network", "true")
                                .with("Vary", "Origin")))
        .orElse(answer);
  }

  private CompletableFuture<Answer> route(Call call) {
    if (call.method().equals("OPTIONS")) {
      return CompletableFuture.completedFuture(Answer.empty());
    }
    if (!call.method().matches("GET|POST|HEAD")) {
      return CompletableFuture.completedFuture(Answer.error(405, "ask by GET or POST"));
    }
    if (call.path().startsWith("/api/")) {
      return desk.answer(call);
    }
    if (call.path().startsWith(PageAnswer.PATH)) {
      return CompletableFuture.completedFuture(desk.page(call.path()));
    }
    if (call.path().equals("/health")) {
      return CompletableFuture.completedFuture(
          Answer.json(desk.told(JsonNodeFactory.instance.objectNode().put("ready", true))));
    }
    if (call.path().equals("/metrics")) {
      return CompletableFuture.completedFuture(Answer.text(200, counts.metrics()));
    }
    if (Pages.has(call)) {
      return CompletableFuture.completedFuture(Pages.answer(call));
    }
    return LanguageToolApi.has(call)
        ? languageTool.answer(call)
        : CompletableFuture.completedFuture(Answer.error(404, "there is nothing here"));
  }

  private static Call call(Request request, ByteBuffer body, String person) {
    byte[] bytes = new byte[body.remaining()];
    body.duplicate().get(bytes);
    Map<String, String> headers = new HashMap<>();
    request
        .getHeaders()
        .forEach(
            field ->
                headers.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), field.getValue()));
    String query = request.getHttpURI().getQuery();
    return new Call(
        request.getMethod(),
        Request.getPathInContext(request),
        query == null ? "" : query,
        headers,
        bytes,
        person);
  }

  /** What to say when something failed; what was sent is never repeated. */
  private Answer failed(Throwable failure) {
    Throwable cause = failure;
    while (cause instanceof CompletionException && cause.getCause() != null) {
      cause = cause.getCause();
    }
    if (cause instanceof Readings.CrowdedException) {
      return Answer.error(429, cause.getMessage()).with("Retry-After", "1");
    }
    if (cause instanceof OutOfMemoryError) {
      log.accept("memory ran out; the server goes on");
      return Answer.error(503, "this text takes more memory than there is; send it in parts")
          .with("Retry-After", "5");
    }
    if (cause instanceof HttpException http) {
      return Answer.error(http.getCode(), http.getCode() == 413 ? "too large" : "bad request");
    }
    StackTraceElement[] trace = cause.getStackTrace();
    log.accept(
        "a fault of ours, please report it: "
            + cause.getClass().getName()
            + (trace.length > 0 ? " at " + trace[0] : ""));
    return Answer.error(500, "a fault of ours; the server's log says where");
  }

  private void send(
      Request request, Response response, Callback callback, Answer answer, long began) {
    response.setStatus(answer.status());
    response.getHeaders().put("Content-Type", answer.type());
    response.getHeaders().put("Cache-Control", "no-store");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    response.getHeaders().put("Referrer-Policy", "no-referrer");
    response.getHeaders().put("Content-Security-Policy", Pages.POLICY);
    answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
    long took = System.nanoTime() - began;
    long length = Math.max(0, request.getLength());
    counts.answered(answer.status(), length, took);
    log.accept(
        "%s %s %d, %d bytes, %d ms"
            .formatted(
                request.getMethod(),
                known(Request.getPathInContext(request)),
                answer.status(),
                length,
                took / 1_000_000));
    boolean bodiless = answer.status() == 204 || request.getMethod().equals("HEAD");
    response.write(true, ByteBuffer.wrap(bodiless ? new byte[0] : answer.body()), callback);
  }

  /** A path as the log may have it: one of ours, or none. */
  private static String known(String path) {
    if (OURS.contains(path) || path.equals("/") || path.equals("/api/proof")) {
      return path;
    }
    String last = path.substring(path.lastIndexOf('/') + 1);
    return LanguageToolApi.PATHS.contains(last) ? "/" + last : "another path";
  }
}
