package org.copydesk.check.courts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Person;
import org.copydesk.story.Reference;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;

/**
 * Where people stand with the law, as far as a story tells it.
 *
 * @param story the story
 * @param told every sentence, those of the headline and the captions too, in page order
 * @param accusations whom it tells to be charged, accused, suspected
 */
record LegalStanding(Story story, List<Told> told, List<Accusation> accusations) {
  /** Without one of these nobody is accused, and nothing more is read. */
  private static final List<String> SIGNS =
      List.of("charge", "accus", "arrest", "trial", "suspect", "denie", "indict", "guilty");

  /** One person without a name, up to what is said of them. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?:an?|the|two|three|four) (?!(?:men|women|people|\\w+ (?:men|women)|trial|case)\\b)[a-z0-9', -]{2,70}");

  private static final Pattern TAKEN =
      Pattern.compile("\\b(?:arrest|charg|indict|accus)ed (?:an?|two|three|four) ");

  /** How many sentences later the name of somebody is given at the latest. */
  private static final int NEXT = 2;

  private static final Pattern POINTS = Pattern.compile("^(?:s?he|his|her) ");
  private static final Pattern LONG_AGO = Pattern.compile("\\b1(?:[0-8]\\d\\d|9[0-8]\\d)\\b");
  private static final Pattern AT_LAW =
      Pattern.compile(
          "\\b(?:charge\\w*|indict\\w*|arrest\\w*|trial|guilty|magistrates|(?:in|crown) court)\\b");

  /** Copies the lists. */
  LegalStanding {
    told = List.copyOf(told);
    accusations = List.copyOf(accusations);
  }

  /**
   * A sentence.
   *
   * @param lower its words in lower case, each character where it stands
   * @param settles whether it tells of an admission, a verdict or the like
   */
  record Told(Line line, Sentence sentence, String lower, boolean settles) {
    boolean above() {
      return Story.above(line.block());
    }

    /** The first character of the block after {@code count} characters of the sentence. */
    int at(int count) {
      return sentence.start() + count;
    }

    boolean names(Person person) {
      return mentions(person).findAny().isPresent();
    }

    Stream<Mention> mentions(Person person) {
      return person.mentions().stream().filter(m -> m.line() == line && sentence.holds(m.start()));
    }
  }

  /** Somebody said to be charged, accused or suspected; nobody where no name is given. */
  record Accusation(Optional<Person> who, Told told) {
    boolean of(Person person) {
      return who.filter(person::equals).isPresent();
    }
  }

  /** What {@code article} tells, read once. */
  static LegalStanding of(Article article, Lexicon lexicon) {
    return article.derivedFromBlocks(LegalStanding.class, blocks -> read(blocks, lexicon));
  }

  private static LegalStanding read(Article article, Lexicon lexicon) {
    Story story = Story.of(article, lexicon);
    String text = article.source().text();
    if (SIGNS.stream().noneMatch(text::contains)) {
      return new LegalStanding(story, List.of(), List.of());
    }
    List<Told> told = new ArrayList<>();
    List<Accusation> accusations = new ArrayList<>();
    for (Line line : story.lines()) {
      for (Sentence sentence : article.sentences(line.block())) {
        String lower = CourtWords.lower(sentence.plain());
        Told one = new Told(line, sentence, lower, CourtWords.settles(lower));
        told.add(one);
        if (!one.above() && isCrime(lower) && !isTale(line)) {
          accused(story, one).forEach(who -> accusations.add(new Accusation(who, one)));
        }
      }
    }
    return new LegalStanding(
        story, told, accusations.stream().map(one -> introduced(story, told, one)).toList());
  }

  private static boolean isCrime(String lower) {
    boolean crime = AT_LAW.matcher(lower).find() || !CourtWords.offences(lower).isEmpty();
    return crime && !LONG_AGO.matcher(lower).find();
  }

  /** Whether a block speaks of a book, a film, a play. */
  static boolean isTale(Line line) {
    return CourtWords.FICTION.matcher(CourtWords.lower(line.block().plain())).find();
  }

  /** "A baker was charged …" and then "Tom Lund, 34, lives …": whom the next sentences name. */
  private static Accusation introduced(Story story, List<Told> told, Accusation one) {
    int at = told.indexOf(one.told());
    if (one.who().isPresent()) {
      return one;
    }
    for (Told next : told.subList(at + 1, Math.min(told.size(), at + 1 + NEXT))) {
      for (Person person : story.people()) {
        boolean begins =
            next.mentions(person).anyMatch(m -> m.start() == next.sentence().start())
                && person.introduction().line() == next.line();
        if (begins) {
          return new Accusation(Optional.of(person), one.told());
        }
      }
    }
    return one;
  }

  private static List<Optional<Person>> accused(Story story, Told told) {
    List<Optional<Person>> all = new ArrayList<>();
    Matcher said = CourtWords.ACCUSED.matcher(told.lower());
    while (said.find()) {
      Optional<Person> who = subject(story, told, said.start());
      boolean nobody =
          all.isEmpty() && SOMEBODY.matcher(told.lower()).region(0, said.start()).matches();
      if (who.isPresent() || nobody && story.people().stream().noneMatch(told::names)) {
        all.add(who);
      }
    }
    boolean taken = all.isEmpty() && TAKEN.matcher(told.lower()).find();
    if (taken && story.people().stream().noneMatch(told::names)) {
      all.add(Optional.empty());
    }
    for (Person person : story.people()) {
      boolean object =
          told.mentions(person)
              .map(m -> told.lower().substring(0, m.start() - told.sentence().start()).strip())
              .map(before -> before.replaceFirst(" (?:mr|mrs|ms|dr)\\.?$", ""))
              .anyMatch(before -> CourtWords.ACCUSES.matcher(before).find());
      if (object && !all.contains(Optional.of(person))) {
        all.add(Optional.of(person));
      }
    }
    return all;
  }

  /** Of whom it is said: the last one named before it who is nobody's object or kin. */
  private static Optional<Person> subject(Story story, Told told, int said) {
    Person nearest = null;
    int end = -1;
    for (Person person : story.people()) {
      for (Mention mention : told.mentions(person).toList()) {
        int to = mention.end() - told.sentence().start();
        if (to <= said && to > end && !isObject(mention)) {
          nearest = person;
          end = to;
        }
      }
    }
    if (nearest != null) {
      boolean else_ = CourtWords.OTHER.matcher(told.lower().substring(end, said)).find();
      return else_ ? Optional.empty() : Optional.of(nearest);
    }
    for (int i = 0; i < told.line().size(); i++) {
      boolean first = told.line().at(i).start() == told.sentence().start();
      if (first && told.lower().matches("s?he (?:is|was|has|will|denie|plead|face)[\\s\\S]*")) {
        return new Reference(story).pronoun(told.line(), i);
      }
    }
    return Optional.empty();
  }

  private static boolean isObject(Mention mention) {
    Tag before = mention.line().tag(mention.from() - 1);
    return before == Tag.IN || before == Tag.TO || before.isVerb();
  }

  /** Whether the story has nothing of a verdict or an admission: not of anybody. */
  boolean isOpen() {
    return told.stream().noneMatch(one -> !one.above() && one.settles());
  }

  /** Those who are accused, and of whom nothing more is told: in a headline neither. */
  List<Person> onlyAccused() {
    return accusations.stream()
        .flatMap(one -> one.who().stream())
        .distinct()
        .filter(who -> told.stream().noneMatch(one -> one.settles() && mayMean(one, who)))
        .toList();
  }

  /** Whether a sentence names {@code who}, or nobody but by "he", "she", "his", "her". */
  boolean tellsOf(Told one, Person who) {
    boolean points = POINTS.matcher(one.lower()).find();
    return one.names(who) || points && isAlone() && mayMean(one, who);
  }

  private boolean isAlone() {
    return accusations.stream().flatMap(one -> one.who().stream()).distinct().count() == 1;
  }

  private boolean mayMean(Told one, Person who) {
    return one.names(who) || story.people().stream().noneMatch(one::names);
  }

  /** Where the story tells what {@code who} is accused of. */
  Accusation against(Person who) {
    return accusations.stream().filter(a -> a.of(who)).findFirst().orElseThrow();
  }

  /** What {@code who} is accused of. */
  List<Pattern> offences(Person who) {
    return accusations.stream()
        .filter(a -> a.of(who))
        .flatMap(a -> CourtWords.offences(a.told().lower()).stream())
        .distinct()
        .toList();
  }
}
