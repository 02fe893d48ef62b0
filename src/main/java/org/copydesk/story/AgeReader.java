package org.copydesk.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.story.Age.Time;
import org.copydesk.story.Mention.Grade;
import org.copydesk.syntax.ClauseTense;
import org.copydesk.time.Interval;
import org.copydesk.word.Tag;

/**
 * Reads the ages of a story. The words beside a figure say that it is an age; the tree of the
 * sentence says whose; the expressions of time in its clause say of when.
 */
final class AgeReader {
  private static final Pattern ELSEWHEN =
      Pattern.compile("then|when|ago|later|until|would|will|before|since|turned|turns|aged?");

  private final Story story;
  private final Reference reference;
  private final Whom whom;
  private final AgeTime times;
  private final Optional<Running> running;
  private final Optional<Interval> today;

  AgeReader(Article article, Story story) {
    this.story = story;
    this.reference = new Reference(story);
    this.whom = new Whom(article, story);
    this.times = new AgeTime(article);
    this.running = Running.of(article);
    this.today = Running.today(article);
  }

  List<Age> read() {
    List<Age> found = new ArrayList<>();
    for (Line line : story.lines()) {
      for (int i = 0; i < line.size(); i++) {
        Optional<Age> age = at(line, i).map(this::counted);
        if (age.isPresent()) {
          whom.remember(line, i, age.get().who());
          found.add(age.get());
        }
      }
    }
    return found;
  }

  private Age counted(Age age) {
    boolean now = age.now() && !AgeTime.began(age.line(), age.at());
    OptionalInt ago = now ? OptionalInt.empty() : times.ago(age.line(), age.at());
    return ago.isPresent() ? age.ago(ago.getAsInt()) : age;
  }

  private Optional<Age> at(Line line, int i) {
    OptionalInt old = AgeFigure.old(line.lower(i));
    if (old.isPresent()) {
      return Optional.of(old(line, i, old.getAsInt()));
    }
    OptionalInt birthday = AgeFigure.birthday(line.lower(i));
    if (birthday.isPresent()) {
      boolean own = line.lower(i - 1).matches("his|her|a") || line.lower(i - 1).startsWith("'");
      return own && line.lower(i + 1).equals("birthday")
          ? clause(line, i, birthday.getAsInt(), AgeWords.How.BECOMES)
          : Optional.empty();
    }
    OptionalInt years = AgeFigure.of(line.lower(i));
    if (years.isEmpty()) {
      return Optional.empty();
    }
    Optional<Age> apposed = apposed(line, i, years.getAsInt());
    return apposed.isPresent()
        ? apposed
        : AgeWords.how(line, i, years.getAsInt())
            .flatMap(how -> clause(line, i, years.getAsInt(), how));
  }

  /** "Smith, 45," or "the victim, aged 25," or "a boy of 15". */
  private Optional<Age> apposed(Line line, int i, int years) {
    int comma = i - 1;
    while (line.lower(comma).matches("aged?|now|only|just")) {
      comma--;
    }
    boolean second = line.lower(i - 1).equals("and") && AgeFigure.of(line.lower(i - 2)).isPresent();
    comma = second && line.lower(i - 3).equals("aged") ? i - 4 : comma;
    boolean within = line.lower(comma).equals(",") && AgeWords.isClosed(line, i + 1);
    boolean brackets = line.lower(comma).equals("(") && line.lower(i + 1).equals(")");
    boolean of =
        line.lower(i - 1).equals("of")
            && Whom.isHuman(line, i - 2)
            && line.tag(i - 2).isNoun()
            && !AgeWords.PARENT.contains(line.at(i - 2).lemma())
            && AgeWords.isClosed(line, i + 1);
    boolean bare = line.lower(i - 1).matches("aged?") && comma >= 0 && line.tag(comma).isNoun();
    if (!within && !brackets && !of && !bare) {
      return Optional.empty();
    }
    int end = bare && !within ? comma + 1 : of ? i - 1 : comma;
    Optional<Person> person = reference.endingAt(line, end);
    if (person.isPresent()) {
      boolean told =
          story.people().stream().filter(p -> p.name().has(line.at(end - 1).text())).count() > 1
              && !line.isNameShaped(end - 2);
      return Optional.of(
          age(line, i, years, Who.named(person.get(), told ? Grade.GUESSED : Grade.NAMED)));
    }
    boolean human = Whom.isHuman(line, end - 1) && line.tag(end - 1).isNoun();
    if (human && !brackets && line.tag(end - 1) == Tag.NNS) {
      return Optional.of(age(line, i, years, oneOf(line, end - 1, i)));
    }
    return human && !brackets
        ? whom.apposed(line, end - 1, of).map(who -> age(line, i, years, who))
        : Optional.empty();
  }

  /** "Two septuagenarians, aged 78 and 71": somebody else with each of the ages. */
  private static Who oneOf(Line line, int noun, int at) {
    String word = line.at(noun).lemma().toLowerCase(Locale.ROOT);
    String key = "one of the " + word + "s at " + line.block().index() + ":" + at;
    return new Who(key, Optional.empty(), word, false, Grade.TOLD);
  }

  /** An age that stands beside whose it is: as of the story's day unless its clause has another. */
  private Age age(Line line, int i, int years, Who who) {
    boolean now = line.lower(i - 1).equals("now");
    boolean told = times.tellsToday(line, i, today) && !line.lower(i - 1).equals("then");
    if (now
        || times.hasJustDied(line, i)
        || told
        || isNow(line, i)
        || times.hasOnlyBirths(line, i)
        || times.isOfClauseAfter(line, i)) {
      return new Age(line, i, years, who, Time.NOW, today, false);
    }
    return new Age(line, i, years, who, Time.THEN, times.beside(line, i), false);
  }

  /** "62-year-old Ann Lee", "a 52-year-old cyclist", "the 34-year-old". */
  private Age old(Line line, int i, int years) {
    int noun = -1;
    for (int k = i + 1; k < i + 5 && k < line.size(); k++) {
      Optional<Person> person = reference.beginningAt(line, k);
      if (person.isPresent()) {
        String called = noun < 0 ? "" : line.at(noun).lemma().toLowerCase(Locale.ROOT);
        Who who = new Who(person.get().name().full(), person, called, true, Grade.NAMED);
        return age(line, i, years, who);
      }
      if (!line.tag(k).isNoun() && !line.tag(k).isAdjective()) {
        break;
      }
      noun = line.tag(k).isNoun() && !line.tag(k + 1).isNoun() ? k : noun;
    }
    boolean definite = line.lower(i - 1).equals("the");
    boolean bare = noun < 0 && !line.lower(i).endsWith("s");
    if (bare && !definite) {
      Optional<Who> who = line.lower(i - 1).equals("a") ? whom.about(line, i) : Optional.empty();
      if (who.isPresent()) {
        return age(line, i, years, who.get());
      }
    }
    Optional<Person> is = noun < 0 || definite ? Optional.empty() : subject(line, noun, i);
    if (is.isPresent()) {
      Who who = Who.named(is.get(), Grade.NAMED);
      boolean was = line.lower(i - 3).equals("who") && line.lower(i - 2).equals("was");
      return was
          ? new Age(line, i, years, who, Time.PAST, Optional.empty(), false)
          : age(line, i, years, who);
    }
    if (noun >= 0) {
      Optional<Who> who = whom.noun(line, noun);
      if (who.isPresent() && (definite || who.get().person().isEmpty())) {
        return age(line, i, years, who.get());
      }
    }
    Optional<Person> person =
        bare && definite && !Unnamed.isNear(story, line, i)
            ? reference
                .nearest(line, i, Sex.UNTOLD)
                .or(() -> whom.before(line, i, Sex.UNTOLD).flatMap(Who::person))
            : Optional.empty();
    String called = noun < 0 ? "" : line.at(noun).lemma().toLowerCase(Locale.ROOT);
    String key = person.map(p -> p.name().full()).orElse("");
    Optional<Who> lone = bare && definite && person.isEmpty() ? whom.lone(line) : Optional.empty();
    return age(line, i, years, lone.orElse(new Who(key, person, called, definite, Grade.TOLD)));
  }

  /**
   * "Rory Gill is an 81-year-old welder", "one of them, Rory Gill, is", "she began as a 36-year-old
   * student": who is said to be it.
   */
  private Optional<Person> subject(Line line, int noun, int i) {
    ClauseAt clauses = new ClauseAt(line, noun);
    boolean as = line.lower(i - 2).equals("as") && line.lower(i - 1).equals("a");
    int predicate = clauses.predicate(noun);
    if (predicate < 0 || predicate != noun && !as) {
      return Optional.empty();
    }
    int subject = clauses.subject(predicate);
    Optional<Person> person =
        subject < 0 ? Optional.empty() : whom.at(line, subject).flatMap(Who::person);
    int is = i - 2;
    int end = line.lower(is - 1).equals(",") ? is - 1 : is;
    return person.isPresent() || as ? person : reference.endingAt(line, end);
  }

  /** An age that a clause tells: of whom it is about, when it says. */
  private Optional<Age> clause(Line line, int i, int years, AgeWords.How how) {
    if (isOfThings(line, i)) {
      return Optional.empty();
    }
    Optional<Who> told = whom.about(line, i).or(() -> whom.near(line, i));
    Optional<Who> who =
        told.filter(one -> one.person().isPresent()).or(() -> headlined(line, i)).or(() -> told);
    if (who.isEmpty() || how != AgeWords.How.BECOMES && !AgeWords.isPersonal(line, i, who.get())) {
      return Optional.empty();
    }
    boolean dies = times.dies(line, i);
    Optional<Interval> when =
        times.of(line, i).or(() -> running.flatMap(event -> event.firstAfter(line, i)));
    ClauseAt clauses = new ClauseAt(line, i);
    int predicate = clauses.predicate(i);
    ClauseTense tense = predicate < 0 ? ClauseTense.NONE : clauses.tense(predicate);
    boolean is = how == AgeWords.How.IS && line.lower(AgeWords.lead(line, i)).equals("is");
    boolean present = (is || tense == ClauseTense.PRESENT) && !times.isNear(when, today);
    boolean above = Story.above(line.block()) && when.isEmpty();
    boolean died = times.hasJustDied(line, i);
    if (AgeWords.isThen(line, i)) {
      return Optional.of(new Age(line, i, years, who.get(), Time.THEN, Optional.empty(), false));
    }
    boolean now =
        line.lower(i - 1).equals("now") || present || above || died || times.diesBefore(line, i);
    if (how == AgeWords.How.BECOMES) {
      boolean became = tense == ClauseTense.PAST;
      Optional<Interval> day = became ? when : times.birthday(line, i, today);
      Time time = became && when.isEmpty() || times.isNear(day, today) ? Time.PAST : Time.THEN;
      boolean month = !became && times.hasMonth(line, i);
      return Optional.of(new Age(line, i, years, who.get(), time, day, month));
    }
    if (when.isPresent() && !now) {
      boolean isToday = today.filter(when.get()::overlaps).isPresent();
      return Optional.of(
          new Age(line, i, years, who.get(), isToday ? Time.NOW : Time.THEN, when, false));
    }
    if (now || dies && times.diesNow(line, i)) {
      return Optional.of(new Age(line, i, years, who.get(), Time.NOW, today, false));
    }
    boolean past =
        dies || how == AgeWords.How.IS && tense == ClauseTense.PAST && !times.isElsewhen(line, i);
    return Optional.of(
        new Age(line, i, years, who.get(), past ? Time.PAST : Time.THEN, Optional.empty(), false));
  }

  /** Whether the clause is about several things or people: "shares closed at 45". */
  private static boolean isOfThings(Line line, int i) {
    ClauseAt clauses = new ClauseAt(line, i);
    int predicate = clauses.predicate(i);
    int subject = predicate < 0 ? -1 : clauses.subject(predicate);
    boolean several =
        subject >= 0 && (line.tag(subject) == Tag.NNS || line.lower(subject).matches("they|we"));
    return several
        || line.lower(i - 1).matches("are|were") && !line.lower(subject).matches("you|both");
  }

  /** "Last cooper dies at 91": whom the story is about. */
  private Optional<Who> headlined(Line line, int i) {
    boolean named =
        story.people().stream()
            .anyMatch(p -> p.mentions().stream().anyMatch(m -> m.line() == line));
    return Story.above(line.block()) && times.dies(line, i) && !named
        ? story.people().stream().findFirst().map(p -> Who.named(p, Grade.TOLD))
        : Optional.empty();
  }

  /** Whether nothing in the sentence says that the age is of another time. */
  private boolean isNow(Line line, int i) {
    for (int k = line.sentenceStart(i); k < line.sentenceEnd(i); k++) {
      boolean closed = i + 1 < line.size() && line.at(i + 1).isMark();
      boolean near = i - k < 4 && k - i < (closed ? 2 : 4);
      boolean elsewhen = near && k != i && ELSEWHEN.matcher(line.lower(k)).matches();
      boolean second = k == i - 3 && line.lower(i - 1).equals("and");
      boolean aged = (k == i - 1 || second) && line.lower(k).matches("aged?");
      if (elsewhen && !aged || YearBeside.YEAR.matcher(line.lower(k)).matches()) {
        return false;
      }
    }
    return true;
  }
}
