package org.copydesk.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * A made archive: people who age, change office, die, are misspelt and put right, over six years;
 * and new stories about them, sound ones and ones with one fault planted.
 */
public final class MadeArchive {
  /** The rule a story is to wake, or nothing for a sound one. */
  public record Story(String name, LocalDate day, String copy, String fault) {}

  private static final LocalDate BEGIN = LocalDate.of(2018, 1, 8);
  private static final LocalDate NOW = LocalDate.of(2024, 3, 4);

  private static final List<String> OFFICES =
      List.of(
          "mayor",
          "treasurer",
          "chief executive",
          "chairman",
          "headteacher",
          "finance minister",
          "bishop",
          "ambassador",
          "governor",
          "editor",
          "police commissioner",
          "party leader");

  private static final List<String> TOWNS =
      List.of("Marlow", "Leith", "Cardigan", "Whitby", "Durham", "Oban", "Ludlow", "Penrith");

  private static final List<String> SUBJECTS =
      List.of(
          "the new swimming pool",
          "a bus that never came",
          "the price of herring",
          "the roof of the library",
          "a bridge over the canal",
          "the loss of forty jobs",
          "lamps on the towpath",
          "a quarrel over parking",
          "the closure of the cinema",
          "a school without heating",
          "the harbour wall",
          "noise from the quarry");

  private static final List<String> VERBS =
      List.of("complained about", "spoke of", "apologised for", "gave evidence on", "wrote about");

  /** Somebody the archive knows. */
  private static final class Somebody {
    private final String given;
    private final String surname;
    private final LocalDate born;
    private final String first;
    private final String second;
    private final LocalDate changes;
    private final LocalDate dies;
    private final String body;
    private final int founded;

    Somebody(Random random, String given, String surname, boolean mortal, String body) {
      this.given = given;
      this.surname = surname;
      this.born = LocalDate.of(1945, 1, 1).plusDays(random.nextInt(16_000));
      int office = random.nextInt(OFFICES.size());
      this.first = OFFICES.get(office);
      this.second = OFFICES.get((office + 1 + random.nextInt(OFFICES.size() - 1)) % OFFICES.size());
      this.changes = BEGIN.plusDays(700 + random.nextInt(900));
      this.dies = mortal ? BEGIN.plusDays(1_750 + random.nextInt(300)) : LocalDate.MAX;
      this.body = body;
      this.founded = 1960 + random.nextInt(50);
    }

    String name() {
      return given + " " + surname;
    }

    String office(LocalDate day) {
      return day.isBefore(changes) ? first : second;
    }

    int age(LocalDate day) {
      return born.until(day).getYears();
    }
  }

  private final Random random;
  private final List<Somebody> people = new ArrayList<>();
  private final List<Story> stories = new ArrayList<>();
  private final List<Somebody> founders = new ArrayList<>();

  /** An archive of {@code count} stories about {@code persons} people. */
  public MadeArchive(long seed, int persons, int count) {
    random = new Random(seed);
    List<String> given = names("given-names.txt");
    List<String> surnames = names("surnames.txt");
    Set<String> taken = new HashSet<>();
    while (people.size() < persons) {
      String name = pick(given);
      String surname = pick(surnames);
      if (taken.add(name + surname)) {
        String body = pick(surnames) + " " + pick(List.of("Trust", "Society", "Foundation"));
        people.add(new Somebody(random, name, surname, people.size() % 6 == 0, body));
      }
    }
    for (int i = 0; i < count; i++) {
      LocalDate day = BEGIN.plusDays((long) i * 2_200 / count);
      stories.add(archived(i, day));
    }
  }

  static List<String> names(String file) {
    try {
      return Files.readAllLines(Path.of("src/main/lexicon", file)).stream()
          .filter(line -> line.matches("\\p{Lu}\\p{Ll}{4,9}"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private Somebody alive(LocalDate day) {
    Somebody somebody = pick(people);
    while (!somebody.dies.isAfter(day)) {
      somebody = pick(people);
    }
    return somebody;
  }

  /** The stories of the archive, oldest first. */
  public List<Story> stories() {
    return stories;
  }

  private Story archived(int number, LocalDate day) {
    List<Somebody> dying =
        people.stream().filter(p -> p.dies.isBefore(day) && !told.contains(p)).toList();
    if (!dying.isEmpty()) {
      Somebody dead = dying.get(0);
      if (!half.add(dead)) {
        told.add(dead);
      }
      return story(number, day, obituary(dead, day), "");
    }
    Somebody somebody = alive(day);
    if (number % 90 == 45) {
      String wrong = misspelt(somebody.surname);
      wronged.add(somebody);
      return story(number, day, body(somebody, somebody.given + " " + wrong, day, random), "");
    }
    if (number % 90 == 46 && !wronged.isEmpty()) {
      Somebody last = wronged.get(wronged.size() - 1);
      return story(
          number,
          day,
          "Corrections and clarifications\n\n"
              + "An earlier version of this article misspelled the name of "
              + last.name()
              + ".\n",
          "");
    }
    return story(number, day, body(somebody, somebody.name(), day, random), "");
  }

  private final List<Somebody> wronged = new ArrayList<>();
  private final Set<Somebody> told = new HashSet<>();
  private final Set<Somebody> half = new HashSet<>();

  private Story story(int number, LocalDate day, String copy, String fault) {
    return new Story(
        "archive/%d/%06d.txt".formatted(day.getYear(), number),
        day,
        "---\npublished: " + day + "\n---\n" + copy,
        fault);
  }

  private static String capital(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private String headline() {
    return capital(pick(SUBJECTS).replaceFirst("^(the|a) ", "")) + " on the agenda\n\n";
  }

  private String filler() {
    return "There was talk of "
        + pick(SUBJECTS)
        + " and of "
        + pick(SUBJECTS)
        + " in "
        + pick(TOWNS)
        + ", and the meeting lasted "
        + (2 + random.nextInt(600))
        + " minutes with "
        + (random.nextInt(5_000) + 10)
        + " in the hall.\n\n";
  }

  /** A paragraph that brings somebody in, one of several ways. */
  private String introduced(Somebody who, String name, LocalDate day, String office, int age) {
    return switch (random.nextInt(5)) {
      case 0 ->
          "%s, %d, the %s of %s, %s %s on %s."
              .formatted(name, age, office, pick(TOWNS), pick(VERBS), pick(SUBJECTS), weekday(day));
      case 1 -> "The %s, %s, %s %s.".formatted(office, name, pick(VERBS), pick(SUBJECTS));
      case 2 ->
          "%s, the %s, who is %d, %s %s.".formatted(name, office, age, pick(VERBS), pick(SUBJECTS));
      case 3 ->
          "In %s on %s %s, %d, %s %s."
              .formatted(pick(TOWNS), weekday(day), name, age, pick(VERBS), pick(SUBJECTS));
      default ->
          "%s %s, %d, %s %s of the %s."
              .formatted(capital(office), name, age, pick(VERBS), pick(SUBJECTS), who.body);
    };
  }

  private static String weekday(LocalDate day) {
    return capital(day.minusDays(1).getDayOfWeek().name().toLowerCase(Locale.ROOT));
  }

  private String quote(String surname) {
    return "“We were never asked about " + pick(SUBJECTS) + ",” said " + surname + ".\n\n";
  }

  private String body(Somebody who, String name, LocalDate day, Random dice) {
    StringBuilder copy = new StringBuilder(headline());
    copy.append(introduced(who, name, day, who.office(day), who.age(day))).append("\n\n");
    copy.append(filler());
    if (dice.nextInt(3) == 0) {
      copy.append(founding(who, name, who.founded));
      founders.add(who);
    }
    if (dice.nextInt(2) == 0) {
      copy.append(quote(name.substring(name.indexOf(' ') + 1)));
    }
    if (dice.nextInt(3) == 0) {
      copy.append("An ").append("adviser").append(" took a note.\n\n");
    }
    return copy.append(filler()).toString();
  }

  private static String founding(Somebody who, String name, int year) {
    return name + " founded the " + who.body + " in " + year + ".\n\n";
  }

  private String obituary(Somebody who, LocalDate day) {
    return "Tributes paid\n\n"
        + who.name()
        + ", the "
        + who.office(day)
        + ", has died in "
        + pick(TOWNS)
        + ".\n\n"
        + filler();
  }

  private String misspelt(String surname) {
    int at = 2 + random.nextInt(surname.length() - 3);
    String slip =
        random.nextBoolean()
            ? surname.substring(0, at) + surname.charAt(at) + surname.substring(at)
            : surname.substring(0, at)
                + surname.charAt(at + 1)
                + surname.charAt(at)
                + surname.substring(at + 2);
    return slip.equals(surname)
        ? surname.substring(0, at) + surname.charAt(at) + surname.substring(at)
        : slip;
  }

  /** New sound stories, about people known and new. */
  public List<Story> sound(int count) {
    List<Story> all = new ArrayList<>();
    List<String> given = names("given-names.txt");
    List<String> surnames = names("surnames.txt");
    for (int i = 0; i < count; i++) {
      LocalDate day = NOW.plusDays(i % 200);
      Somebody who =
          i % 4 == 0
              ? new Somebody(random, pick(given), pick(surnames), false, pick(surnames) + " Trust")
              : alive(day);
      all.add(story(i, day, body(who, who.name(), day, random), ""));
    }
    return all;
  }

  /** New stories with one fault each, {@code count} of every kind. */
  public List<Story> faulty(int count) {
    List<Story> all = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      LocalDate day = NOW.plusDays(i);
      Somebody who = known(day);
      String slip = who.given + " " + misspelt(who.surname);
      all.add(story(i, day, body(who, slip, day, random), "memory/name-spelt-otherwise"));
      Somebody aged = known(day);
      String age =
          "%s, %d, the %s, %s %s.\n\n"
              .formatted(
                  aged.name(),
                  aged.age(day) + (random.nextBoolean() ? 3 : -4) + random.nextInt(2),
                  aged.office(day),
                  pick(VERBS),
                  pick(SUBJECTS));
      all.add(story(i, day, headline() + age + filler(), "memory/age-disagrees"));
      Somebody moved = known(day);
      String old =
          random.nextBoolean()
              ? "%s %s %s %s.\n\n"
                  .formatted(capital(moved.first), moved.name(), pick(VERBS), pick(SUBJECTS))
              : "%s, the %s, %s %s.\n\n"
                  .formatted(moved.name(), moved.first, pick(VERBS), pick(SUBJECTS));
      all.add(story(i, day, headline() + old + filler(), "memory/title-out-of-date"));
      Somebody dead = pick(people.stream().filter(p -> told.contains(p)).toList());
      String words =
          "“Nobody asked us about %s,” said %s on %s.\n\n"
              .formatted(pick(SUBJECTS), dead.name(), weekday(day));
      all.add(story(i, day, headline() + filler() + words, "memory/dead-person-speaks"));
      Somebody founder = twice();
      String year = founding(founder, founder.name(), founder.founded + 1 + random.nextInt(9));
      all.add(story(i, day, headline() + filler() + year, "memory/date-disagrees"));
      Story printed =
          pick(stories.stream().filter(s -> s.copy.contains("There was talk")).toList());
      int from = printed.copy.indexOf("There was talk");
      String old2 = printed.copy.substring(from, printed.copy.indexOf("\n\n", from) + 2);
      all.add(story(i, day, headline() + filler() + old2, "memory/printed-before"));
      String term = headline() + filler() + "An advisor to the council took a note.\n\n";
      all.add(story(i, day, term, "memory/house-spelling"));
    }
    return all;
  }

  /** Somebody alive of whom the archive has enough of both offices. */
  private Somebody known(LocalDate day) {
    while (true) {
      Somebody who = alive(day);
      long before = count(who, who.first);
      long after = count(who, who.second);
      if (before > 2 && after > 2) {
        return who;
      }
    }
  }

  private long count(Somebody who, String office) {
    return stories.stream()
        .filter(s -> s.copy.contains(who.name()))
        .filter(s -> s.copy.toLowerCase(Locale.ROOT).contains(office))
        .count();
  }

  private Somebody twice() {
    while (true) {
      Somebody who = pick(founders);
      String told = founding(who, who.name(), who.founded);
      if (stories.stream().filter(s -> s.copy.contains(told)).count() > 1) {
        return who;
      }
    }
  }
}
