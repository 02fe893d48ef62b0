package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.Passage;
import org.copydesk.sources.SourcePack;
import org.copydesk.sources.SourceText;
import org.copydesk.story.Ages;
import org.copydesk.story.Name;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/**
 * Holds the ages of a story to those of its sources, however either writes them. An age that no
 * source tells is amiss where a source tells another, which the story does not have, of a person of
 * that name; or of a list of which it has the rest.
 */
final class AgeLookup {
  private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");
  private static final Pattern SINCE = Pattern.compile("\\bsince (?:\\p{Lu}\\p{Ll}+ )?\\d{4}\\b");
  private static final Pattern DEATH =
      Pattern.compile("\\b(?:die[sd]|dead|killed|death|murdered|drowned)\\b");
  private static final Pattern PRONOUN = Pattern.compile("\\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\\b");
  private static final Pattern DESCRIBED =
      Pattern.compile("^[Tt]he (?:[\\p{L}’'-]+ ){0,4}(?<role>[\\p{L}’'-]+), who is (?:now )?$");

  private static final int SENTENCE = 400;
  private static final int LABEL = 800;

  private final Lexicon lexicon;
  private final List<Given> given = new ArrayList<>();
  private final Set<Integer> known = new HashSet<>();
  private final Set<Integer> numbers;

  /** An age that a source tells. */
  private record Given(
      SourceText text, Passage passage, ToldAge age, Optional<List<String>> name) {}

  /** The look-up in {@code sources}. */
  static AgeLookup in(SourcePack sources, Lexicon lexicon) {
    return sources.derived(AgeLookup.class, lexicon, s -> new AgeLookup(s, lexicon));
  }

  private AgeLookup(SourcePack sources, Lexicon lexicon) {
    this.lexicon = lexicon;
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        for (ToldAge age : ToldAge.in(text.article(), passage.block(), lexicon)) {
          given.add(new Given(text, passage, age, read(text.article(), age)));
        }
      }
    }
    this.numbers = AgeSlips.numbers(sources);
    given.forEach(g -> known.add(g.age().years()));
  }

  /** An age of a story and where a source has it otherwise. */
  record Amiss(Block block, int start, int end, int years, Evidence place) {}

  /** The ages of {@code story} that its sources tell otherwise. */
  List<Amiss> of(Article story) {
    List<ToldAge> told = new ArrayList<>();
    for (Block block : story.blocks(Role.COPY)) {
      told.addAll(ToldAge.in(story, block, lexicon));
    }
    Set<Integer> all = new HashSet<>();
    told.forEach(age -> all.add(age.years()));
    List<Amiss> amiss = new ArrayList<>();
    for (ToldAge age : told) {
      Block block = age.sentence().block();
      if (!isKnown(story, age) && !story.quoted(block, age.start(), age.end())) {
        otherwise(story, age, all)
            .or(() -> lone(story, age, told))
            .map(place -> new Amiss(block, age.start(), age.end(), age.years(), place))
            .ifPresent(amiss::add);
      }
    }
    return amiss;
  }

  /** Whether a source tells an age, and of nobody but another of whom the story has a name. */
  private boolean isKnown(Article story, ToldAge age) {
    if (!known.contains(age.years())) {
      return false;
    }
    List<String> name = name(story, age);
    return given.stream()
        .filter(g -> g.age().years() == age.years())
        .anyMatch(
            g ->
                name.isEmpty()
                    || g.name().isEmpty()
                    || g.name().get().contains(name.get(name.size() - 1)));
  }

  private Optional<Evidence> otherwise(Article story, ToldAge age, Set<Integer> told) {
    List<String> name = name(story, age);
    Given best = null;
    int nearest = Integer.MAX_VALUE;
    for (Given other : given) {
      boolean free = !told.contains(other.age().years()) && isNow(other);
      int distance = free ? distance(name, age, other) : Integer.MAX_VALUE;
      if (distance < nearest) {
        best = other;
        nearest = distance;
      }
    }
    return Optional.ofNullable(best)
        .map(g -> g.text().evidence(g.passage(), g.age().start(), g.age().end()));
  }

  /**
   * The only age of the sources that the story does not tell and for which its own can be a slip,
   * where no source has so much as that number.
   */
  private Optional<Evidence> lone(Article story, ToldAge age, List<ToldAge> told) {
    Set<Integer> all = new HashSet<>();
    told.forEach(other -> all.add(other.years()));
    List<Given> free =
        given.stream()
            .filter(g -> !all.contains(g.age().years()) && isNow(g))
            .filter(g -> AgeSlips.isSlip(age.years(), g.age().years()))
            .toList();
    boolean one = free.stream().map(g -> g.age().years()).distinct().count() == 1;
    if (!one || numbers.contains(age.years())) {
      return Optional.empty();
    }
    Given only = free.get(0);
    long unknown =
        all.stream()
            .filter(years -> !numbers.contains(years))
            .filter(years -> AgeSlips.isSlip(years, only.age().years()))
            .count();
    return unknown == 1 && canBe(story, name(story, age), only)
        ? Optional.of(only.text().evidence(only.passage(), only.age().start(), only.age().end()))
        : Optional.empty();
  }

  /** Whether an age can be that of whom a story names so, or does not name at all. */
  private static boolean canBe(Article story, List<String> name, Given given) {
    if (given.name().isEmpty()) {
      return true;
    }
    List<String> other = given.name().get();
    return name.isEmpty()
        ? story.blocks().stream()
            .flatMap(block -> story.words(block).stream())
            .map(word -> Name.fold(word.text()).replaceFirst("'s?$", ""))
            .noneMatch(other.get(other.size() - 1)::equals)
        : other.containsAll(name) || name.containsAll(other);
  }

  /** The words of the name of which a story tells an age; empty when it is of nobody named. */
  private List<String> name(Article story, ToldAge age) {
    return read(story, age)
        .or(() -> described(story, age))
        .orElseGet(() -> age.beside().isEmpty() ? nearest(story, age) : List.of());
  }

  /** The only person whom the block names before "the director, who is 63". */
  private Optional<List<String>> described(Article story, ToldAge age) {
    Block block = age.sentence().block();
    Matcher role = DESCRIBED.matcher(block.plain().substring(age.sentence().start(), age.start()));
    if (!role.find() || !isRole(role.group("role"))) {
      return Optional.empty();
    }
    List<Person> all =
        Story.of(story, lexicon).people().stream()
            .filter(
                p ->
                    p.mentions().stream()
                        .anyMatch(
                            m ->
                                m.block().index() == block.index()
                                    && m.end() <= age.sentence().start()))
            .toList();
    return all.size() == 1
        ? Optional.of(List.of(Name.fold(all.get(0).name().full()).split(" ")))
        : Optional.empty();
  }

  private boolean isRole(String word) {
    return lexicon
        .find(word)
        .filter(e -> (e.is(Trait.ROLE) || e.is(Trait.OFFICE)) && !e.is(Trait.KIN))
        .isPresent();
  }

  /** The words of the name of whom an age is read to be. */
  private Optional<List<String>> read(Article article, ToldAge age) {
    int index = age.sentence().block().index();
    return Ages.of(article, lexicon).all().stream()
        .filter(a -> a.line().block().index() == index)
        .filter(a -> a.line().at(a.at()).start() <= age.start())
        .filter(a -> a.line().at(a.at()).end() >= age.end())
        .flatMap(a -> a.person().stream())
        .map(p -> List.of(Name.fold(p.name().full()).split(" ")))
        .findFirst();
  }

  /** The run of capitalised words right before an age, with at most a comma and an article. */
  private static List<String> nearest(Article story, ToldAge age) {
    Block block = age.sentence().block();
    List<String> run = new ArrayList<>();
    int last = -1;
    for (Word word : story.words(block, age.sentence().start(), age.start())) {
      boolean joined = last >= 0 && block.plain().substring(last, word.start()).equals(" ");
      if (word.capitalised()) {
        if (!joined) {
          run.clear();
        }
        run.add(Name.fold(word.text()));
        last = word.end();
      }
    }
    boolean beside =
        last >= 0
            && block
                .plain()
                .substring(last, age.start())
                .matches(", (?:an?|the) (?:(?:\\p{Ll}+ ){1,3}of )?");
    return beside ? run : List.of();
  }

  /** Whether a source tells an age as of its own day, or as of somebody's last. */
  private static boolean isNow(Given other) {
    String sentence = other.age().clause();
    return !YEAR.matcher(SINCE.matcher(sentence).replaceAll("")).find()
        || DEATH.matcher(sentence).find();
  }

  private int distance(List<String> name, ToldAge age, Given other) {
    if (!age.beside().isEmpty() && age.beside().equals(other.age().beside())) {
      return 0;
    }
    if (name.isEmpty() || !age.beside().isEmpty()) {
      return Integer.MAX_VALUE;
    }
    if (other.name().filter(whole -> whole.containsAll(name)).isPresent()) {
      return 0;
    }
    Sentence sentence = other.age().sentence();
    Article article = other.text().article();
    int inside = AgeNames.inside(name, article, sentence, other.age());
    if (inside < Integer.MAX_VALUE) {
      return inside;
    }
    boolean pronoun =
        PRONOUN.matcher(sentence.plain()).find()
            || other.age().start() - sentence.start() < "The ".length() + 1;
    Optional<Sentence> before = pronoun ? other.age().before(article) : Optional.empty();
    while (before.isPresent()) {
      int there = AgeNames.inside(name, article, before.get(), other.age());
      if (there < Integer.MAX_VALUE) {
        return SENTENCE + there;
      }
      if (!isNameless(article, before.get())) {
        break;
      }
      Sentence at = before.get();
      before =
          article.sentences(at.block()).stream()
              .filter(s -> s.end() <= at.start())
              .reduce((one, two) -> two);
    }
    boolean label =
        other
            .passage()
            .speaker()
            .filter(s -> List.of(Name.fold(s).split("[ ,]+")).contains(name.get(name.size() - 1)))
            .isPresent();
    return label
            && sentence
                .plain()
                .substring(0, other.age().start() - sentence.start())
                .matches(".*\\b(?:I|I['’]m) ?(?:am )?")
        ? LABEL
        : Integer.MAX_VALUE;
  }

  private static boolean isNameless(Article article, Sentence sentence) {
    return article.words(sentence).stream()
        .noneMatch(word -> word.capitalised() && word.start() > sentence.start());
  }
}
