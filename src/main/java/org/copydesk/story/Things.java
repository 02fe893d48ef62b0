package org.copydesk.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copydesk.story.Mention.Grade;
import org.copydesk.story.Mention.Manner;
import org.copydesk.story.Naming.Kind;

/** Links the names that are nobody's: bodies with their letters, and places. */
final class Things {
  private final Map<String, List<Naming>> bodies = new LinkedHashMap<>();
  private final Map<String, List<Naming>> places = new LinkedHashMap<>();
  private final List<Naming> others = new ArrayList<>();

  Things(List<Naming> namings) {
    for (Naming naming : namings) {
      Map<String, List<Naming>> of =
          naming.kind() == Kind.BODY ? bodies : naming.kind() == Kind.PLACE ? places : null;
      if (of == null) {
        others.add(naming);
      } else {
        of.computeIfAbsent(Name.fold(bare(naming.text())), key -> new ArrayList<>()).add(naming);
      }
    }
  }

  private static String bare(String name) {
    return name.startsWith("The ") ? name.substring(4) : name;
  }

  List<Body> bodies() {
    List<Body> all = new ArrayList<>();
    for (List<Naming> namings : bodies.values()) {
      List<Mention> mentions = new ArrayList<>(mentions(namings));
      Optional<Mention> letters = namings.stream().flatMap(n -> letters(n).stream()).findFirst();
      letters.ifPresent(mention -> mentions.addAll(lettered(mention)));
      mentions.sort((a, b) -> a.equals(b) ? 0 : a.before(b) ? -1 : 1);
      all.add(new Body(bare(namings.get(0).text()), letters, mentions));
    }
    return all;
  }

  List<Place> places() {
    return places.values().stream()
        .map(namings -> new Place(namings.get(0).text(), mentions(namings)))
        .toList();
  }

  List<Naming> others() {
    return List.copyOf(others);
  }

  private List<Mention> lettered(Mention letters) {
    return others.stream()
        .filter(other -> other.text().equals(letters.text()))
        .map(n -> new Mention(n.line(), n.from(), n.to(), Manner.LETTERS, Grade.NAMED))
        .toList();
  }

  private static List<Mention> mentions(List<Naming> namings) {
    return namings.stream()
        .map(n -> new Mention(n.line(), n.from(), n.to(), Manner.FULL_NAME, Grade.NAMED))
        .toList();
  }

  /** The letters in brackets after a name: "(ECB)". */
  private static Optional<Mention> letters(Naming naming) {
    Line line = naming.line();
    int at = naming.to() + 1;
    boolean brackets = line.lower(naming.to()).equals("(") && line.lower(at + 1).equals(")");
    return brackets && line.at(at).text().matches("\\p{Lu}[\\p{L}&]*\\p{Lu}s?")
        ? Optional.of(new Mention(line, at, at + 1, Manner.LETTERS, Grade.NAMED))
        : Optional.empty();
  }
}
