package org.copydesk.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.copydesk.article.Span;

/**
 * One way to put a finding right.
 *
 * @param label what it does, as a button would say it: "Write “Department”"
 * @param safety whether it may be applied unseen
 * @param edits the replacements, in page order, not overlapping
 */
public record Fix(String label, Safety safety, List<Edit> edits) {
  /** Sorts the edits; rejects none at all, and edits that overlap. */
  public Fix {
    Objects.requireNonNull(label);
    Objects.requireNonNull(safety);
    edits = edits.stream().sorted(Comparator.comparing(Edit::span)).toList();
    if (edits.isEmpty()) {
      throw new IllegalArgumentException("a fix without edits: " + label);
    }
    for (int i = 1; i < edits.size(); i++) {
      if (edits.get(i - 1).span().end() > edits.get(i).span().start()) {
        throw new IllegalArgumentException("edits overlap: " + label);
      }
    }
  }

  /** Writes {@code words} in place of {@code span}, for a person to choose. */
  public static Fix write(Span span, String words) {
    return new Fix("Write “" + words.strip() + "”", Safety.REVIEW, List.of(new Edit(span, words)));
  }

  /** Deletes {@code span}, for a person to choose. */
  public static Fix delete(String label, Span span) {
    return new Fix(label, Safety.REVIEW, List.of(new Edit(span, "")));
  }

  /** The same, to be applied unseen. */
  public Fix safe() {
    return new Fix(label, Safety.SAFE, edits);
  }

  /** {@code text} after all edits. */
  public String applyTo(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = edits.size() - 1; i >= 0; i--) {
      Edit edit = edits.get(i);
      out.replace(edit.span().start(), edit.span().end(), edit.text());
    }
    return out.toString();
  }
}
