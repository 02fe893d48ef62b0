package org.copydesk.desk;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.finding.Finding;
import org.copydesk.finding.RuleId;
import org.copydesk.rule.RuleInfo;

/** Reads stories as they stand open in an editor, each as {@code check} reads its file. */
public interface Proofreader {
  /**
   * A story as it stands in the editor.
   *
   * @param name what it is called in messages
   * @param place its file, or the folder that stands for a story that has none: what holds there
   *     holds for it
   * @param format the format to read it in; empty when name and content are to tell
   * @param text the whole of it
   */
  record Copy(String name, Path place, Optional<String> format, String text) {
    /** Rejects a missing part. */
    public Copy {
      Objects.requireNonNull(name);
      Objects.requireNonNull(place);
      Objects.requireNonNull(format);
      Objects.requireNonNull(text);
    }
  }

  /**
   * What came of reading a story.
   *
   * @param findings what is wrong with it, in page order
   * @param problems what kept it from being read whole, a sentence each
   */
  record Proof(List<Finding> findings, List<String> problems) {
    /** Copies the lists. */
    public Proof {
      findings = List.copyOf(findings);
      problems = List.copyOf(problems);
    }
  }

  /**
   * What holds for a place.
   *
   * @param origins where its settings come from, the nearest last
   * @param profile how much is said
   * @param rules how many rules run
   */
  record Holding(List<String> origins, String profile, int rules) {
    /** Copies the list. */
    public Holding {
      origins = List.copyOf(origins);
    }
  }

  /** Nobody reads at the moment, though somebody may again: what was found before still stands. */
  final class AbsentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a sentence that says who is absent, and what to do. */
    public AbsentException(String message) {
      super(message);
    }
  }

  /**
   * Reads a story; what is wrong with its settings, its format or its rules is a problem of it.
   *
   * @throws AbsentException when nobody can read it now
   */
  Proof read(Copy copy);

  /** The rule of that name, as it holds for a place. */
  Optional<RuleInfo> rule(Path place, RuleId id);

  /** What holds for a place. */
  Holding holding(Path place);
}
