package org.copydesk.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.article.Article;

/**
 * In which stories a rule speaks.
 *
 * @param varieties the Englishes it is for, as BCP 47 tags; empty for all
 * @param since the first publication date for which it holds
 */
record Circumstance(List<String> varieties, Optional<LocalDate> since) {
  /** Every story. */
  static final Circumstance ALWAYS = new Circumstance(List.of(), Optional.empty());

  /** Copies the list. */
  Circumstance {
    varieties = List.copyOf(varieties);
    Objects.requireNonNull(since);
  }

  /** Whether it holds for {@code article}; what is not known of a story is no objection. */
  boolean holds(Article article) {
    boolean spoken =
        varieties.isEmpty() || article.metadata().language().map(varieties::contains).orElse(true);
    return spoken
        && since
            .flatMap(day -> article.metadata().published().map(filed -> !filed.isBefore(day)))
            .orElse(true);
  }
}
