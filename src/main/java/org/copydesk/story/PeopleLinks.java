package org.copydesk.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.story.Mention.Grade;
import org.copydesk.story.Mention.Manner;
import org.copydesk.story.Naming.Kind;
import org.copydesk.word.Lexeme.Trait;

/** Links the names of people: a full name introduces, a surname or a title points back. */
final class PeopleLinks {
  /** Somebody, as far as the story has been read. */
  private static final class Draft {
    private Name name;
    private final List<Naming> namings = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** Those that may point at somebody else of the name. */
    private final List<Naming> shared = new ArrayList<>();

    Draft(Name name) {
      this.name = name;
    }

    void add(Naming naming, Manner manner, Grade grade) {
      namings.add(naming);
      mentions.add(new Mention(naming.line(), naming.from(), naming.to(), manner, grade));
    }

    boolean isSame(Name other) {
      return Name.fold(name.surname()).equals(Name.fold(other.surname()))
          && name.givenFits(other)
          && Name.fold(name.suffix()).equals(Name.fold(other.suffix()));
    }
  }

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Naming> left = new ArrayList<>();

  /** Links {@code namings}, given in page order. */
  PeopleLinks(List<Naming> namings) {
    Set<String> alone =
        namings.stream()
            .filter(n -> n.size() == 1 && n.kind() == Kind.PERSON || n.size() == 1 && n.score() > 0)
            .map(Naming::key)
            .collect(Collectors.toSet());
    List<Naming> body = namings.stream().filter(n -> !Story.above(n.line().block())).toList();
    List<Naming> above = namings.stream().filter(n -> Story.above(n.line().block())).toList();
    body.stream().filter(n -> isFull(n, alone)).forEach(this::introduce);
    above.stream().filter(n -> isFull(n, alone)).forEach(this::introduce);
    for (Naming naming : namings) {
      if (!isFull(naming, alone)) {
        point(naming);
      }
    }
  }

  private static boolean isFull(Naming naming, Set<String> alone) {
    boolean person = naming.kind() == Kind.PERSON;
    boolean told =
        naming.kind() == Kind.UNTOLD
            && naming.score() > 0
            && naming.size() < 4
            && (alone.contains(naming.key())
                || alone.stream().anyMatch(other -> Nearness.near(other, naming.key())));
    return naming.size() > 1 && (person || told);
  }

  private void introduce(Naming naming) {
    Name name = Name.of(naming.words());
    Optional<Draft> known = drafts.stream().filter(draft -> draft.isSame(name)).findFirst();
    Draft draft = known.orElseGet(() -> new Draft(name));
    if (known.isEmpty()) {
      drafts.add(draft);
    } else if (name.given().size() > draft.name.given().size()) {
      draft.name = name;
    }
    draft.add(naming, Manner.FULL_NAME, Grade.NAMED);
  }

  private void point(Naming naming) {
    if (naming.kind() == Kind.BODY || naming.size() > 2) {
      left.add(naming);
      return;
    }
    String words = naming.size() == 1 ? naming.line().at(naming.from()).text() : naming.text();
    List<Draft> bearers = drafts.stream().filter(draft -> draft.name.has(words)).toList();
    boolean titled = naming.titled();
    if (bearers.isEmpty()) {
      if (titled && naming.size() == 1 && naming.kind() == Kind.PERSON) {
        Draft draft = new Draft(new Name(List.of(), words, ""));
        drafts.add(draft);
        draft.add(naming, Manner.TITLED, Grade.NAMED);
      } else {
        left.add(naming);
      }
      return;
    }
    boolean place = !titled && naming.inPlace() && naming.line().is(naming.from(), Trait.PLACE);
    if (place) {
      left.add(naming);
      return;
    }
    Draft meant = bearers.size() == 1 ? bearers.get(0) : nearest(bearers, naming);
    Grade grade = bearers.size() == 1 ? Grade.NAMED : Grade.TOLD;
    if (grade == Grade.TOLD) {
      meant.shared.add(naming);
    }
    meant.add(naming, titled ? Manner.TITLED : Manner.PART_OF_NAME, grade);
  }

  /** Of several who bear a name, the one with the title it has here, or the one spoken of last. */
  private static Draft nearest(List<Draft> bearers, Naming naming) {
    List<Draft> surnamed =
        bearers.stream().filter(d -> Name.fold(d.name.last()).equals(naming.key())).toList();
    List<Draft> all = surnamed.isEmpty() ? bearers : surnamed;
    Sex told = titleSex(naming);
    List<Draft> fitting = all.stream().filter(d -> !sex(d).contradicts(told)).toList();
    List<Draft> of = fitting.isEmpty() ? all : fitting;
    String title = naming.title();
    Optional<Draft> same =
        title.isEmpty()
            ? Optional.empty()
            : of.stream()
                .filter(d -> d.namings.stream().anyMatch(n -> n.title().equals(title)))
                .findFirst();
    Mention here =
        new Mention(naming.line(), naming.from(), naming.to(), Manner.PART_OF_NAME, Grade.TOLD);
    return same.orElseGet(
        () ->
            of.stream().max(Comparator.comparing((Draft d) -> lastBefore(d, here))).orElseThrow());
  }

  private static long lastBefore(Draft draft, Mention here) {
    return draft.mentions.stream()
        .filter(m -> m.before(here))
        .mapToLong(m -> m.block().index() * 100_000L + m.from())
        .max()
        .orElse(-1);
  }

  /** Everybody, in the order of first mention. */
  List<Person> people() {
    return drafts.stream()
        .map(PeopleLinks::person)
        .sorted(
            Comparator.comparing((Person p) -> p.mentions().get(0).block().index())
                .thenComparing(p -> p.mentions().get(0).from()))
        .toList();
  }

  /** The names that are nobody's. */
  List<Naming> left() {
    return List.copyOf(left);
  }

  private static Person person(Draft draft) {
    draft.mentions.sort((a, b) -> a.equals(b) ? 0 : a.before(b) ? -1 : 1);
    draft.namings.sort(
        Comparator.comparing((Naming n) -> n.line().block().index()).thenComparing(Naming::from));
    List<Description> descriptions = new ArrayList<>();
    draft.namings.forEach(naming -> descriptions.addAll(Descriptions.of(naming)));
    return new Person(draft.name, draft.mentions, descriptions, sex(draft));
  }

  private static Sex sex(Draft draft) {
    Sex named = Sex.UNTOLD;
    for (Naming naming : draft.namings) {
      Line line = naming.line();
      if (naming.size() > 1) {
        named = named == Sex.UNTOLD ? Sex.of(line, naming.from()) : named;
      }
    }
    if (named != Sex.UNTOLD) {
      return named;
    }
    return draft.namings.stream()
        .filter(naming -> !draft.shared.contains(naming))
        .map(PeopleLinks::titleSex)
        .filter(told -> told != Sex.UNTOLD)
        .findFirst()
        .orElse(Sex.UNTOLD);
  }

  /** What the title before a name says: "Mrs". */
  private static Sex titleSex(Naming naming) {
    for (int i = naming.titleFrom(); i < naming.from(); i++) {
      Sex told = Sex.of(naming.line(), i);
      if (told != Sex.UNTOLD) {
        return told;
      }
    }
    return Sex.UNTOLD;
  }
}
