package org.copydesk.vale;

import java.util.List;

/** What a rule looks for, by Vale's extension point. Safe for several threads. */
@FunctionalInterface
interface Point {
  /** What it finds in the passages of {@code page} that {@code scope} takes. */
  List<Hit> in(CutStory page, Scopes scope);
}
