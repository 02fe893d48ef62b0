package org.copydesk.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.story.Age;
import org.copydesk.story.Ages;
import org.copydesk.story.Body;
import org.copydesk.story.Deaths;
import org.copydesk.story.Description;
import org.copydesk.story.Life;
import org.copydesk.story.Line;
import org.copydesk.story.Lives;
import org.copydesk.story.Mention;
import org.copydesk.story.Name;
import org.copydesk.story.Person;
import org.copydesk.story.Place;
import org.copydesk.story.Sex;
import org.copydesk.story.Speaker;
import org.copydesk.story.Story;
import org.copydesk.story.TermPlace;
import org.copydesk.story.Terms;
import org.copydesk.word.Lexicon;

/** Reads what one story has printed of people, bodies, places, happenings and words. */
public final class Learner {
  private static final int COMPANIONS = 8;

  private final Article article;
  private final Lexicon lexicon;
  private final LocalDate day;
  private final long id;
  private final Story story;
  private final Set<Line> corrections = new HashSet<>();
  private final List<MemoryRow> rows = new ArrayList<>();

  private Learner(Article article, Lexicon lexicon, LocalDate day) {
    this.article = article;
    this.lexicon = lexicon;
    this.day = day;
    this.id = id(article);
    this.story = Story.of(article, lexicon);
    story.lines().stream().filter(PrintedCorrections::is).forEach(corrections::add);
  }

  /**
   * The rows of {@code article}, each once; none when the story does not say when it was published.
   */
  public static List<MemoryRow> rows(Article article, Lexicon lexicon) {
    return article
        .metadata()
        .published()
        .map(day -> new Learner(article, lexicon, day).read())
        .orElse(List.of());
  }

  /** A number for a story's content and day, the same whatever the story is called. */
  public static long id(Article article) {
    StringBuilder all = new StringBuilder();
    article.metadata().published().ifPresent(all::append);
    article.blocks().forEach(block -> all.append('\n').append(block.plain()));
    return Sums.of(all.toString());
  }

  private List<MemoryRow> read() {
    for (Person person : story.people()) {
      List<Mention> told =
          person.mentions().stream().filter(m -> !corrections.contains(m.line())).toList();
      if (!told.isEmpty()) {
        PrintedPeople.key(person).ifPresent(key -> person(key, person));
      }
    }
    ages();
    lives();
    speakers();
    bodies();
    places();
    terms();
    for (Line line : corrections) {
      rows.addAll(PrintedCorrections.rows(story, line, at -> place(line, at)));
    }
    rows.addAll(Dated.rows(article, this::place));
    rows.addAll(PrintedPassages.rows(article, this::place));
    Fold once = new Fold();
    rows.stream().distinct().forEach(row -> once.add(List.of(row)));
    return once.rows().stream().map(Learner::single).toList();
  }

  /** What a story says twice it has printed once. */
  private static MemoryRow single(MemoryRow row) {
    return new MemoryRow(
        row.matter(),
        row.key(),
        row.value(),
        1,
        row.first(),
        row.last(),
        row.newest().subList(0, 1));
  }

  private void add(Matter matter, String key, String value, Printed place) {
    rows.add(MemoryRow.of(matter, key, value, place));
  }

  private Printed place(Line line, int at) {
    Block block = line.block();
    return place(
        block, block.span(line.at(at).start(), line.at(at).end()).start(), sentence(line, at));
  }

  private Printed place(Block block, int offset, String words) {
    int number = article.source().position(offset).line();
    return new Printed(id, article.source().name(), day, number, words);
  }

  private static String sentence(Line line, int at) {
    return line.sentence(at).plain();
  }

  private void person(String key, Person person) {
    Mention first = person.introduction();
    Printed here = place(first.line(), first.from());
    add(Matter.NAME, key, person.name().full(), here);
    if (person.sex() != Sex.UNTOLD) {
      add(Matter.SEX, key, person.sex().name().toLowerCase(Locale.ROOT), here);
    }
    for (Description description : person.descriptions()) {
      if (!corrections.contains(description.line())) {
        DescribedOffices.of(description)
            .ifPresent(
                office ->
                    add(Matter.TITLE, key, office, place(description.line(), description.from())));
      }
    }
    PrintedPeople.beside(story).stream()
        .filter(other -> !other.equals(key))
        .limit(COMPANIONS)
        .forEach(other -> add(Matter.COMPANY, key, other, here));
  }

  private void ages() {
    for (Age age : Ages.of(article, lexicon).all()) {
      boolean sure = age.now() && age.grade() != Mention.Grade.GUESSED;
      if (sure && !corrections.contains(age.line())) {
        age.person()
            .flatMap(PrintedPeople::key)
            .ifPresent(key -> add(Matter.AGE, key, "" + age.years(), place(age.line(), age.at())));
      }
    }
  }

  private void lives() {
    for (Life life : Lives.of(article, lexicon).all()) {
      Optional<String> key =
          story.people().stream()
              .filter(p -> p.name().full().equals(life.who()))
              .findFirst()
              .flatMap(PrintedPeople::key);
      if (key.isPresent() && life.kind() == Life.Kind.BORN) {
        add(Matter.BORN, key.get(), "" + life.year(), place(life.line(), life.at()));
      }
      if (key.isPresent() && life.kind() == Life.Kind.DIED && life.year() < day.getYear()) {
        add(Matter.DIED, key.get(), "" + life.year(), place(life.line(), life.at()));
      }
    }
    Set<String> dated = new HashSet<>();
    rows.stream().filter(r -> r.matter() == Matter.DIED).forEach(r -> dated.add(r.key()));
    for (Deaths.Death death : Deaths.of(article, lexicon).all()) {
      PrintedPeople.key(death.who())
          .filter(key -> !dated.contains(key) && !corrections.contains(death.line()))
          .ifPresent(
              key ->
                  add(
                      Matter.DIED,
                      key,
                      death.told() ? "" + day.getYear() : "",
                      place(death.line(), death.at())));
    }
  }

  private void speakers() {
    for (Block block : article.blocks(Role.PROSE)) {
      article.quotations(block).stream()
          .flatMap(quotation -> Speaker.of(story, quotation).stream())
          .forEach(
              speaker ->
                  PrintedPeople.key(speaker.person())
                      .ifPresent(
                          key ->
                              add(
                                  Matter.SPOKE,
                                  key,
                                  "" + day.getYear(),
                                  place(speaker.line(), speaker.from()))));
    }
  }

  private void bodies() {
    for (Body body : story.bodies()) {
      Mention first = body.introduction();
      String key = Name.fold(body.name());
      add(Matter.BODY, key, body.name(), place(first.line(), first.from()));
      body.letters()
          .ifPresent(
              letters ->
                  add(Matter.LETTERS, key, letters.text(), place(letters.line(), letters.from())));
    }
  }

  /** "Leiden, Netherlands": a place right after a place. */
  private void places() {
    for (Place place : story.places()) {
      for (Mention mention : place.mentions()) {
        Line line = mention.line();
        story.places().stream()
            .filter(other -> line.lower(mention.to()).equals(","))
            .filter(
                other ->
                    other.mentions().stream()
                        .anyMatch(m -> m.line() == line && m.from() == mention.to() + 1))
            .forEach(
                other ->
                    add(
                        Matter.PLACE,
                        Name.fold(place.name()),
                        other.name(),
                        place(line, mention.from())));
      }
    }
  }

  private void terms() {
    List<Block> blocks = article.blocks(Role.COPY);
    String all = String.join("\n", blocks.stream().map(Block::plain).toList());
    String lower = all.toLowerCase(Locale.ENGLISH);
    for (List<String> term : Terms.shipped().terms()) {
      for (String form : term) {
        if ((Terms.isName(form) ? all : lower).contains(form)) {
          TermPlace.find(blocks, form).stream()
              .filter(place -> !article.quoted(place.block(), place.from(), place.to()))
              .findFirst()
              .ifPresent(
                  place ->
                      add(
                          Matter.SPELLING,
                          term.get(0),
                          form + " " + day.getYear(),
                          place(place.block(), place.span().start(), place.words())));
        }
      }
    }
  }
}
