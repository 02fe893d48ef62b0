package org.copydesk.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.copydesk.finding.Finding;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * A story open in the editor: how it stands, and what is known to be wrong with it. Safe for
 * several threads.
 */
final class OpenStory {
  private OpenText text;
  private List<Finding> findings = List.of();
  private int checked = Integer.MIN_VALUE;
  private boolean closed;
  private final List<CompletableFuture<View>> waiting = new ArrayList<>();

  OpenStory(OpenText text) {
    this.text = text;
  }

  /**
   * A story and its findings at one moment.
   *
   * @param findings where their words stand in {@code text}
   * @param fresh whether the text was checked as it stands here
   */
  record View(OpenText text, List<Finding> findings, boolean fresh) {}

  synchronized View view() {
    return new View(text, findings, checked == text.version());
  }

  synchronized OpenText text() {
    return text;
  }

  /** Takes what was written; gives the story after it, its findings moved along. */
  synchronized View change(int version, List<TextDocumentContentChangeEvent> events) {
    for (TextDocumentContentChangeEvent event : events) {
      OpenText.Change change = text.change(event);
      findings = Drift.along(findings, change);
      text = text.with(change);
    }
    text = text.at(version);
    ResponseError moved =
        new ResponseError(ResponseErrorCode.ContentModified, "the story was changed", null);
    waiting.forEach(asked -> asked.completeExceptionally(new ResponseErrorException(moved)));
    waiting.clear();
    return view();
  }

  /**
   * Takes the findings of a check of {@code version}; whether that is how the story still stands.
   * What is found in a story that has been written on is left for the next check.
   */
  synchronized boolean take(int version, List<Finding> found) {
    if (closed || version != text.version()) {
      return false;
    }
    findings = List.copyOf(found);
    checked = version;
    View view = view();
    waiting.forEach(asked -> asked.complete(view));
    waiting.clear();
    return true;
  }

  /** Holds what was found for out of date, as when the settings have changed. */
  synchronized void doubt() {
    checked = Integer.MIN_VALUE;
  }

  /** Nobody can check it now: whoever waits is told what was known before. */
  synchronized void forgo() {
    View view = view();
    waiting.forEach(asked -> asked.complete(view));
    waiting.clear();
  }

  /** The story once it has been checked as it stands now. */
  synchronized CompletableFuture<View> whenChecked() {
    if (checked == text.version()) {
      return CompletableFuture.completedFuture(view());
    }
    CompletableFuture<View> asked = new CompletableFuture<>();
    waiting.add(asked);
    return asked;
  }

  /** Nobody will ask of it any more. */
  synchronized void close() {
    closed = true;
    View view = new View(text, List.of(), true);
    waiting.forEach(asked -> asked.complete(view));
    waiting.clear();
  }

  synchronized boolean closed() {
    return closed;
  }
}
