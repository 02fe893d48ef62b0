package org.copydesk.check.dates;

import java.util.EnumSet;
import java.util.Set;
import org.copydesk.article.Role;

/** Which blocks are read for dates. */
final class Blocks {
  /** All copy, and the line that dates the story. */
  static final Set<Role> DATED = dated();

  private Blocks() {}

  private static Set<Role> dated() {
    EnumSet<Role> roles = EnumSet.copyOf(Role.COPY);
    roles.add(Role.DATELINE);
    return Set.copyOf(roles);
  }
}
