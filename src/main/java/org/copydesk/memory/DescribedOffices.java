package org.copydesk.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.story.Description;
import org.copydesk.story.Happening;
import org.copydesk.story.Line;
import org.copydesk.story.Name;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/** Reads the office or rank that a description gives somebody now. */
public final class DescribedOffices {
  private static final int LONGEST = 8;

  private DescribedOffices() {}

  /**
   * The office or rank, folded, without an article: "finance minister". Empty for what is no
   * office, and for one that is told to be over or to come.
   */
  public static Optional<String> of(Description description) {
    Line line = description.line();
    List<String> words = new ArrayList<>();
    boolean office = false;
    for (int i = description.from() - 1; i < description.to(); i++) {
      if (Happening.is(line.lower(i).replaceFirst("^(then|ex)-.*", "$1"), "passing")) {
        return Optional.empty();
      }
      if (i < description.from()) {
        continue;
      }
      Tag tag = line.tag(i);
      if (tag == Tag.CD) {
        return Optional.empty();
      }
      if (line.lower(i).equals("who") || line.at(i).isMark() || words.size() == LONGEST) {
        break;
      }
      if (tag == Tag.DT || tag == Tag.PRP_POSSESSIVE) {
        continue;
      }
      office |= line.is(i, Trait.OFFICE) || line.is(i, Trait.RANK);
      words.add(Name.fold(line.lower(i)));
    }
    return office ? Optional.of(String.join(" ", words)) : Optional.empty();
  }

  /** Whether one may be the other in fewer words: "minister", "finance minister of Estonia". */
  public static boolean agree(String one, String other) {
    return (" " + one + " ").contains(" " + other + " ")
        || (" " + other + " ").contains(" " + one + " ");
  }
}
