package org.copydesk.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.facts.City;
import org.copydesk.facts.Country;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Notable;
import org.copydesk.facts.Office;
import org.copydesk.facts.Term;

/** The names and places of a story, each once, with the titles the story gives. */
final class NameItems {
  /** What stands after a name between commas: "Musa Mammadov, head of the department". */
  private static final Pattern APPOSITION =
      Pattern.compile("^,\\s+((?:the |a |an |his |her )?[\\p{Ll}][^,.;:“”\"]{3,140})(?=[,.;:]|$)");

  private static final Pattern BODY =
      Pattern.compile(
          "(?:Department|Council|Ministry|University|Bank|Party|Court|Association|Committee"
              + "|Commission|Company|Group|Agency|House|Museum|Hospital|School|College)$");

  private static final Pattern IN_PLACE =
      Pattern.compile("(?:\\b(?:in|near|at|to|from|of|outside|across|around|over|into)|\\w-)\\s*$");

  private final Article article;
  private final Facts facts;

  private static final class Line {
    private final NameRun first;
    private final Set<String> titles = new LinkedHashSet<>();
    private final List<Span> places = new ArrayList<>();
    private boolean inPlace;

    Line(NameRun first) {
      this.first = first;
    }
  }

  NameItems(Article article, Facts facts) {
    this.article = article;
    this.facts = facts;
  }

  List<Item> items() {
    Map<String, Line> lines = new LinkedHashMap<>();
    Map<String, String> bySurname = new LinkedHashMap<>();
    List<NameRun> runs = new ArrayList<>();
    for (Block block : article.blocks(Role.COPY)) {
      NameRun.in(article, block).forEach(run -> runs.addAll(split(run)));
    }
    for (NameRun run : runs) {
      String[] words = run.name().split(" ");
      if (words.length > 1) {
        bySurname.putIfAbsent(words[words.length - 1], run.name());
      }
    }
    for (NameRun run : runs) {
      String name = bySurname.getOrDefault(run.name(), country(run.name()));
      boolean known = lines.containsKey(name) || !run.opens() || isPlace(name);
      if (known) {
        Line line = lines.computeIfAbsent(name, k -> new Line(run));
        line.places.add(run.block().span(run.from(), run.end()));
        titles(run, line);
        line.inPlace |= isInPlace(run);
      }
    }
    List<Item> items = new ArrayList<>();
    lines.forEach((name, line) -> items.add(item(name, line)));
    return items;
  }

  /** "Armenia-Azerbaijan" as two. */
  private List<NameRun> split(NameRun run) {
    List<NameRun> parts = run.parts();
    boolean places = parts.size() > 1 && parts.stream().allMatch(part -> isPlace(part.name()));
    return places ? parts : List.of(run);
  }

  /** The country when the word is its adjective or its people. */
  private String country(String name) {
    String one = name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    return facts
        .places()
        .countryCalled(name)
        .or(() -> facts.places().countryCalled(one))
        .map(Country::name)
        .orElse(name);
  }

  private boolean isPlace(String name) {
    return facts.places().countryCalled(name).isPresent()
        || !facts.places().withCapital(name).isEmpty()
        || facts.places().city(name).isPresent();
  }

  private static boolean isInPlace(NameRun run) {
    return !run.name().contains(" ")
        && IN_PLACE.matcher(run.block().plain().substring(0, run.start())).find();
  }

  private static void titles(NameRun run, Line line) {
    if (!run.title().isEmpty()) {
      line.titles.add(run.title());
    }
    String text = run.block().plain();
    Matcher after = APPOSITION.matcher(text.substring(run.end()));
    if (run.name().contains(" ")
        && after.find()
        && !after.group(1).matches("(?:who|which|and|but|or|as|said|while|when) .*")) {
      line.titles.add(after.group(1));
    }
  }

  private Item item(String name, Line line) {
    Span span = line.first.block().span(line.first.start(), line.first.end());
    Optional<Item> place = place(name, line, span);
    if (place.isPresent()) {
      return place.get();
    }
    boolean person = !line.titles.isEmpty() || !line.inPlace;
    ItemKind kind = person ? ItemKind.NAME : ItemKind.PLACE;
    String detail = line.titles.isEmpty() ? untitled(name, person) : String.join("; ", line.titles);
    Item item = line(kind, span, name, detail, line);
    return person ? agreed(name, line, item) : item;
  }

  private static String untitled(String name, boolean person) {
    if (!person) {
      return "a place";
    }
    boolean body = name.contains(" of ") || BODY.matcher(name).find();
    return body ? "a body" : name.contains(" ") ? "no title given" : "a name";
  }

  private static Item line(ItemKind kind, Span span, String name, String detail, Line line) {
    return new Item(kind, span, name, detail, line.places, Standing.TO_VERIFY, "", List.of());
  }

  private Optional<Item> place(String name, Line line, Span span) {
    Optional<Country> country = facts.places().countryCalled(name);
    if (country.isPresent()) {
      String detail =
          country.get().names().contains(name)
              ? "a country, capital " + country.get().capitals().get(0)
              : "of " + country.get().name();
      return Optional.of(
          line(ItemKind.PLACE, span, name, detail, line)
              .agreed(country.get().citation().toString()));
    }
    List<Country> capitalOf = facts.places().withCapital(name);
    if (!capitalOf.isEmpty()) {
      Country of = capitalOf.get(0);
      return Optional.of(
          line(ItemKind.PLACE, span, name, "capital of " + of.name(), line)
              .agreed(of.citation().toString()));
    }
    Optional<City> city = facts.places().city(name);
    boolean person = !line.titles.isEmpty();
    if (city.isEmpty() || person) {
      return Optional.empty();
    }
    List<String> countries =
        city.get().countries().stream()
            .map(code -> facts.places().country(code).map(Country::name).orElse(code))
            .toList();
    return Optional.of(
        line(ItemKind.PLACE, span, name, "a city in " + String.join(" or ", countries), line)
            .agreed(city.get().citation().toString()));
  }

  private Item agreed(String name, Line line, Item item) {
    Optional<LocalDate> day = article.metadata().published();
    for (Term term : facts.offices().termsOf(name)) {
      Optional<Office> office = facts.offices().office(term.office());
      boolean titled =
          office.isPresent()
              && line.titles.stream().anyMatch(title -> hasRole(title, office.get()));
      if (titled && day.isPresent() && term.covers(day.get(), day.get())) {
        return item.agreed(
            office.get().title() + " " + term.inWords() + " (" + term.citation() + ")");
      }
    }
    Optional<Notable> person = facts.people().called(name);
    return person
        .map(
            known ->
                item.agreed(
                    "the name; born " + known.born().inWords() + " (" + known.citation() + ")"))
        .orElse(item);
  }

  private static boolean hasRole(String title, Office office) {
    String folded = org.copydesk.facts.Names.fold(title);
    return office.roles().stream()
        .anyMatch(role -> folded.contains(org.copydesk.facts.Names.fold(role)));
  }
}
