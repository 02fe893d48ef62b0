package org.copydesk.desk;

import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Rule;
import org.copydesk.rule.Scope;

/**
 * What is asked of a desk beside the story.
 *
 * @param piece whether it is only a piece of a story, of which rules that need the whole say
 *     nothing
 * @param over whether to leave off: time has run out, or nobody wants the answer any more
 */
public record Errand(boolean piece, BooleanSupplier over) {
  /** A whole story, read to its end. */
  public static final Errand WHOLE = new Errand(false, () -> false);

  /** Rejects a missing part. */
  public Errand {
    Objects.requireNonNull(over);
  }

  /** Whether {@code checker} is to read what is there. */
  boolean sends(Checker checker) {
    return !piece || !(checker instanceof Rule rule) || rule.info().scope() == Scope.PASSAGE;
  }
}
