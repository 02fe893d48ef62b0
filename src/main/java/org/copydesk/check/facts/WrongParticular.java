package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.facts.Country;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Index;
import org.copydesk.facts.Names;
import org.copydesk.facts.Particulars.Particular;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Tag;

/** Something said to be the highest, longest, largest or the capital of what it is not. */
public final class WrongParticular implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/particular",
          Severity.WARNING,
          "The largest, the highest or the capital of something else",
          "It is the one fact in the sentence that everybody can look up.",
          bad("They sailed on Lake Victoria, the largest lake in [[North America]]."),
          bad("The longest river in Europe, the [[Danube]], froze over."),
          bad("Africa's highest mountain, [[Mount Kenya]], is closed."),
          bad("Houston is the capital of [[Texas]]."),
          bad("The smallest country in the world, [[Monaco]], is rich."),
          bad("The Texas capital, [[Dallas]], was quiet."),
          bad("It begins near Cedar Rapids, the capital of [[Iowa]], where it rained."),
          bad("In Los Angeles, [[California]]'s capital, it rained."),
          bad("She climbed Ben Nevis, which is the highest mountain in [[Wales]]."),
          bad("The largest city in Turkey is [[Ankara]]."),
          bad("He saw [[Mount Kenya]], which is, many think, the highest mountain in Africa."),
          good(
              "They sailed on Lake Victoria, the largest lake in Africa. The longest river in"
                  + " Europe, the Volga, froze over. Austin is the capital of Texas."),
          good(
              "Milan, the fashion capital of Italy, and Tbilisi, the capital of Georgia, were"
                  + " quiet. The largest city in Turkey, Mayor Ankara Aydin said, is full."),
          good(
              "Bonn, then the capital of Bavaria, and Dallas, the largest city in Texas's north,"
                  + " grew. It is the second largest lake in Africa, Lake Superior guides say."),
          good(
              "The largest lake in Africa, like Lake Superior, is at risk. The largest lake in the"
                  + " world by its outflow is Lake Superior."));

  private static final Set<String> INTO = Set.of("of", "in", "on");
  private static final Set<String> IS = Set.of("is", "remains", "are");
  private static final Set<String> GOES_ON = Set.of("and", "by", "outside", "after");
  private static final Set<String> OTHER = Set.of("then", "formerly", "until", "once", "not");

  private final Facts facts;
  private final Lexicon lexicon;

  /** The rule, by the particulars of {@code facts} and the towns of {@code lexicon}. */
  public WrongParticular(Facts facts, Lexicon lexicon) {
    this.facts = facts;
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Index<Particular> properties = facts.particulars().properties();
    List<Finding> findings = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      int i = 0;
      while (i < tokens.size()) {
        Optional<KnownRun<Particular>> property =
            properties.begins(tokens.folded(i))
                ? KnownRun.at(tokens, i, properties, to -> true)
                : Optional.empty();
        int here = i;
        property.flatMap(run -> check(tokens, here, run)).ifPresent(findings::add);
        i = property.map(KnownRun::to).orElse(i + 1);
      }
    }
    return findings;
  }

  private Optional<Finding> check(FactWords tokens, int at, KnownRun<Particular> property) {
    if (tokens.any(tokens.sentenceStart(at), tokens.sentenceEnd(at), OTHER)
        || tokens.quoted(at, property.to())) {
      return Optional.empty();
    }
    String said = tokens.phrase(at, property.to());
    boolean into =
        INTO.contains(tokens.folded(property.to()))
            && tokens.unbroken(property.to() - 1, property.to() + 2)
            && tokens.folded(at - 1).equals("the");
    Index<Particular> owners = facts.particulars().owners();
    if (into) {
      int from = property.to() + 1;
      int name = tokens.folded(from).equals("the") ? from + 1 : from;
      return KnownRun.at(tokens, name, owners, to -> true)
          .filter(owner -> whole(tokens, owner))
          .flatMap(owner -> told(tokens, said, at - 1, owner, owner.to()));
    }
    return KnownRun.before(tokens, at, owners, from -> true)
        .filter(owner -> tokens.unbroken(owner.to() - 1, at + 1))
        .filter(owner -> tokens.get(owner.to() - 1).genitive() || said.endsWith("capital"))
        .flatMap(owner -> told(tokens, said, owner.from(), owner, property.to()));
  }

  /** Whether the name does not go on: "Texas's north", "Asia Pacific". */
  private static boolean whole(FactWords tokens, KnownRun<Particular> owner) {
    boolean longer =
        owner.to() < tokens.size()
            && tokens.unbroken(owner.to() - 1, owner.to() + 1)
            && (tokens.get(owner.to()).capitalised()
                || GOES_ON.contains(tokens.folded(owner.to())));
    return !tokens.get(owner.to() - 1).genitive() && !longer;
  }

  /**
   * Holds the name beside a claim against it.
   *
   * @param from the claim's first word
   * @param to the index after its last
   */
  private Optional<Finding> told(
      FactWords tokens, String said, int from, KnownRun<Particular> owner, int to) {
    List<Particular> known =
        owner.found().stream().filter(particular -> particular.tells(said)).toList();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Optional<KnownRun<Particular>> first = first(tokens, from);
    if (first.isPresent()) {
      return wrong(tokens, known, first.get())
          ? Optional.of(finding(tokens, known.get(0), owner, first.get()))
          : Optional.empty();
    }
    return second(tokens, to)
        .or(() -> only(tokens, from, to, owner))
        .filter(value -> wrong(tokens, known, value))
        .map(value -> finding(tokens, known.get(0), value, owner));
  }

  /** "Kilimanjaro, the highest", "Kilimanjaro is the highest", "Kilimanjaro, which is the …". */
  private Optional<KnownRun<Particular>> first(FactWords tokens, int from) {
    int end = from;
    if (IS.contains(tokens.folded(end - 1)) && tokens.unbroken(end - 1, end + 1)) {
      end--;
      if (tokens.folded(end - 1).equals("which")) {
        end--;
      }
    }
    boolean comma = end > 0 && tokens.opensAside(end - 1);
    return end > 0 && (comma || end < from) ? value(tokens, end, true) : Optional.empty();
  }

  /** "The highest mountain in Africa, Kilimanjaro," and "… is Kilimanjaro". */
  private Optional<KnownRun<Particular>> second(FactWords tokens, int to) {
    if (to >= tokens.size()) {
      return Optional.empty();
    }
    boolean is = IS.contains(tokens.folded(to)) && tokens.unbroken(to - 1, to + 1);
    boolean comma = tokens.opensAside(to - 1);
    int from = is ? to + 1 : to;
    return is || comma
        ? value(tokens, tokens.folded(from).equals("the") ? from + 1 : from, false)
        : Optional.empty();
  }

  /** The one known thing that a sentence names beside a claim that is said of something. */
  private Optional<KnownRun<Particular>> only(
      FactWords tokens, int from, int to, KnownRun<Particular> owner) {
    int start = tokens.folded(from - 1).equals("the") ? from - 1 : from;
    boolean before = SaidOf.isSaidBefore(tokens, start, to);
    if (!before && !SaidOf.opens(tokens, start, to)) {
      return Optional.empty();
    }
    List<KnownRun<Particular>> all = new ArrayList<>();
    Index<Particular> values = facts.particulars().values();
    int end = tokens.sentenceEnd(from);
    for (int i = tokens.sentenceStart(from); i < end; i++) {
      int run = PlaceName.runEnd(tokens, i);
      boolean own = i < Math.max(to, owner.to()) && run > Math.min(start, owner.from());
      boolean opening = run == i + 1 && i == tokens.sentenceStart(from);
      boolean named = run > i && !own && !(opening && !isKnown(tokens, i, run));
      if (named) {
        all.add(new KnownRun<>(i, run, values.called(tokens.phrase(i, run))));
      }
      i = Math.max(i, run - 1);
    }
    return all.size() == 1 && !all.get(0).found().isEmpty() && before == all.get(0).from() < start
        ? Optional.of(all.get(0))
        : Optional.empty();
  }

  private boolean isKnown(FactWords tokens, int from, int to) {
    return !facts.particulars().values().called(tokens.phrase(from, to)).isEmpty();
  }

  private Optional<KnownRun<Particular>> value(FactWords tokens, int at, boolean before) {
    if (at >= tokens.size()) {
      return Optional.empty();
    }
    int from = before ? PlaceName.runStart(tokens, at) : at;
    int to = before ? at : PlaceName.runEnd(tokens, at);
    if (from >= to || tokens.get(to - 1).genitive()) {
      return Optional.empty();
    }
    boolean article =
        before
            && to - from > 1
            && (tokens.folded(from).equals("the") || tokens.tag(from) == Tag.IN);
    return Optional.of(new KnownRun<>(article ? from + 1 : from, to, List.of()));
  }

  /** Whether the name is another known one: of the table, or a large city's. */
  private boolean wrong(FactWords tokens, List<Particular> known, KnownRun<Particular> value) {
    String name = tokens.phrase(value.from(), value.to());
    boolean capital =
        known.get(0).properties().get(0).endsWith("capital")
            && facts.places().withCapital(name).stream()
                .map(Country::names)
                .flatMap(List::stream)
                .anyMatch(land -> known.stream().anyMatch(one -> isOf(one, land)));
    boolean another =
        !facts.particulars().values().called(name).isEmpty()
            || known.stream().anyMatch(WrongParticular::isLand)
                && facts.places().countryCalled(name).filter(land -> isName(land, name)).isPresent()
            || known.stream().anyMatch(WrongParticular::isCity)
                && (facts.places().city(name).isPresent()
                    || isTown(tokens.written(value.from(), value.to())));
    return another && !capital && known.stream().noneMatch(one -> one.is(name));
  }

  private static boolean isCity(Particular particular) {
    String property = particular.properties().get(0);
    return property.endsWith("capital") || property.endsWith("city");
  }

  private boolean isTown(String name) {
    return lexicon.find(name).filter(one -> one.is(Trait.PLACE) && one.isName()).isPresent();
  }

  private static boolean isLand(Particular particular) {
    return particular.properties().get(0).endsWith("country");
  }

  private static boolean isName(Country land, String name) {
    return land.names().stream().anyMatch(one -> Names.fold(one).equals(name));
  }

  private static boolean isOf(Particular particular, String land) {
    return particular.of().stream().anyMatch(of -> Names.fold(of).equals(Names.fold(land)));
  }

  private static Finding finding(
      FactWords tokens, Particular known, KnownRun<Particular> at, KnownRun<Particular> other) {
    String of = known.of().get(0);
    String message =
        "The %s of %s is %s."
            .formatted(
                known.properties().get(0),
                of.equals("world") ? "the world" : of,
                known.values().get(0));
    return INFO.finding(tokens.span(at.from(), at.to()), message)
        .citing(known.citation().named())
        .withRelated(tokens.span(other.from(), other.to()), "and this");
  }
}
