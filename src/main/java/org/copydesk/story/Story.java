package org.copydesk.story;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.word.Lexicon;

/**
 * What a story speaks of, read once: its people, bodies and places, each with every mention.
 *
 * @param lines the blocks of copy, in page order
 * @param namings every name that stands in them, in page order
 * @param people everybody, in the order of first mention
 * @param bodies firms, councils, clubs
 * @param places places named
 * @param others names that are none of these, as far as the words tell
 */
public record Story(
    List<Line> lines,
    List<Naming> namings,
    List<Person> people,
    List<Body> bodies,
    List<Place> places,
    List<Naming> others) {
  private static final Set<Role> ABOVE =
      EnumSet.of(
          Role.HEADLINE, Role.STANDFIRST, Role.CROSSHEAD, Role.CAPTION, Role.CREDIT, Role.LINK);
  private static final Set<Role> READ =
      EnumSet.of(
          Role.HEADLINE,
          Role.STANDFIRST,
          Role.CROSSHEAD,
          Role.PARAGRAPH,
          Role.QUOTE,
          Role.LIST_ITEM,
          Role.CAPTION,
          Role.CREDIT,
          Role.LINK);

  /** Copies its parts. */
  public Story {
    lines = List.copyOf(lines);
    namings = List.copyOf(namings);
    people = List.copyOf(people);
    bodies = List.copyOf(bodies);
    places = List.copyOf(places);
    others = List.copyOf(others);
  }

  /** The model of {@code article}, worked out once. */
  public static Story of(Article article, Lexicon lexicon) {
    return article.derivedFromBlocks(Story.class, blocks -> read(blocks, lexicon));
  }

  private static Story read(Article article, Lexicon lexicon) {
    List<Line> lines = new ArrayList<>();
    for (Block block : article.blocks(READ)) {
      lines.add(new Line(article, block, lexicon));
    }
    List<Naming> namings = new ArrayList<>();
    Set<String> known = known(lines);
    lines.forEach(line -> namings.addAll(new NamingReader(line, known).read()));
    PeopleLinks people = new PeopleLinks(namings);
    Things things = new Things(people.left());
    return new Story(
        lines, namings, people.people(), things.bodies(), things.places(), things.others());
  }

  /** The words that stand where a capital can only mean a name, folded. */
  private static Set<String> known(List<Line> lines) {
    Set<String> known = new HashSet<>();
    Set<String> small = new HashSet<>();
    for (Line line : lines) {
      for (int i = 0; i < line.size(); i++) {
        if (line.namelike(i)) {
          known.add(Name.fold(line.at(i).text()));
        } else if (!line.at(i).capitalised()) {
          small.add(line.lower(i));
        }
      }
    }
    known.removeAll(small);
    return Set.copyOf(known);
  }

  /** Whether a block stands above or beside the story: what it names, the body introduces. */
  public static boolean above(Block block) {
    return ABOVE.contains(block.role());
  }

  /** Everybody spoken of in {@code line} before the token at {@code before}. */
  public List<Person> peopleBefore(Line line, int before) {
    return people.stream()
        .filter(p -> p.mentions().stream().anyMatch(m -> m.line() == line && m.from() < before))
        .toList();
  }

  /** The person at a mention's place, when the model has one there. */
  public java.util.Optional<Person> personAt(Block block, int start) {
    return people.stream()
        .filter(
            p ->
                p.mentions().stream()
                    .anyMatch(
                        m ->
                            m.block().index() == block.index()
                                && m.start() <= start
                                && start < m.end()))
        .findFirst();
  }
}
