package org.copydesk.archive;

import java.io.Serializable;
import org.copydesk.memory.Lessons;

/** What is done with a story wherever Spark wants it done; each machine sets up its own. */
public interface Office extends Serializable {
  /** Checks the story in the file {@code name}; one that fails is an outcome with its problem. */
  Outcome check(String name);

  /** What the file {@code name} teaches. */
  Lessons learn(String name);

  /** A sum of the content of the file {@code name}; of one that cannot be read, of its name. */
  String sum(String name);
}
