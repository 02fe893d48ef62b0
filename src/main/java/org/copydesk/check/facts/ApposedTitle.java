package org.copydesk.check.facts;

import java.util.Optional;
import java.util.Set;

/** A title that stands beside a name, parted from it by a comma or by "is" and "who is". */
final class ApposedTitle {
  private static final Set<String> ARTICLES = Set.of("the", "its", "their", "our");
  private static final Set<String> IS = Set.of("is", "who's");

  private ApposedTitle() {}

  /**
   * Whose title it is: "the mayor of London, Boris Johnson,", "Angela Merkel, Germany's
   * chancellor,", "Angela Merkel, who is the chancellor of Germany,". Only a title that names its
   * office is read so.
   */
  static Optional<PersonName> bearer(Title title) {
    FactWords tokens = title.tokens();
    if (title.office().isEmpty()) {
      return Optional.empty();
    }
    Optional<PersonName> next =
        tokens.opensAside(title.to() - 1) ? PersonName.at(tokens, title.to()) : Optional.empty();
    boolean closes = tokens.closesAside(title.to() - 1);
    if (next.filter(name -> name.size() > 1 && isClosed(tokens, name.to())).isPresent()) {
      return next;
    }
    return closes ? before(title) : Optional.empty();
  }

  private static boolean isClosed(FactWords tokens, int end) {
    String mark = tokens.after(end - 1).strip();
    boolean list = tokens.folded(end).equals("and") || tokens.folded(end).equals("or");
    boolean other = end < tokens.size() && tokens.get(end).capitalised() && mark.startsWith(",");
    return !list && !other && tokens.closesAside(end - 1);
  }

  private static Optional<PersonName> before(Title title) {
    FactWords tokens = title.tokens();
    int from = title.from();
    int to = ARTICLES.contains(tokens.folded(from - 1)) ? from - 1 : from;
    if (to < 1 || tokens.sentenceStart(title.from()) >= to) {
      return Optional.empty();
    }
    boolean is = IS.contains(tokens.folded(to - 1)) && tokens.after(to - 1).isBlank();
    int end = is ? to - 1 : to;
    if (is && tokens.folded(end - 1).equals("who")) {
      end--;
    }
    boolean comma = end > 0 && tokens.opensAside(end - 1);
    boolean plain = is && end > 0 && tokens.after(end - 1).isBlank();
    if (!comma && !plain) {
      return Optional.empty();
    }
    return PersonName.before(tokens, end)
        .filter(name -> name.size() > 1)
        .filter(name -> !isListed(tokens, name));
  }

  /** Whether the name stands in a list, so that what follows may be somebody else. */
  private static boolean isListed(FactWords tokens, PersonName name) {
    String before = tokens.folded(name.from() - 1);
    boolean comma = name.from() > 0 && tokens.after(name.from() - 1).strip().equals(",");
    return before.equals("and") || comma && !tokens.tag(name.from() - 1).isVerb();
  }
}
