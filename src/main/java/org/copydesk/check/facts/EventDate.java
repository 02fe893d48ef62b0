package org.copydesk.check.facts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.facts.Event;
import org.copydesk.facts.Events;
import org.copydesk.facts.Facts;
import org.copydesk.facts.Statement;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** An event put on a day or in a year on which it was not. */
public final class EventDate implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "facts/event-date",
          Severity.WARNING,
          "An event on the wrong date",
          "A wrong date makes the reader doubt whatever the story says of the event.",
          bad(
              "The forest is closed since the Chernobyl disaster in [[1987]].",
              "The forest is closed since the Chernobyl disaster in 1986."),
          bad(
              "Karabakh is part of Azerbaijan. Azerbaijan retook territory in [[2021]]."
                  + " Peacekeepers came to Karabakh after the [[2021]] conflict.",
              "Karabakh is part of Azerbaijan. Azerbaijan retook territory in 2020. Peacekeepers"
                  + " came to Karabakh after the 2020 conflict."),
          bad(
              "Talks on the Lachin corridor go on. The protest has led to the closure of the road"
                  + " since [[December 21]].",
              "Talks on the Lachin corridor go on. The protest has led to the closure of the road"
                  + " since December 12."),
          bad("The Berlin Wall fell in [[1988]].", "The Berlin Wall fell in 1989."),
          bad(
              "The [[2014]] Fukushima disaster was the worst since Chernobyl.",
              "The 2011 Fukushima disaster was the worst since Chernobyl."),
          bad("World War II ended in [[1946]].", "World War II ended in 1945."),
          bad(
              "She won gold at the [[2013]] Winter Olympics.",
              "She won gold at the 2014 Winter Olympics."),
          bad(
              "The Grenfell Tower fire of [[15 June 2017]] killed 72 people.",
              "The Grenfell Tower fire of 14 June 2017 killed 72 people."),
          good(
              "The Berlin Wall fell in 1989. After the Chernobyl disaster, in 1990, they moved."
                  + " World War II ended in 1945. The 2020 Summer Olympics were held in 2021."),
          good(
              "He wrote about the Chernobyl disaster in 1997. The Berlin Wall Memorial opened in"
                  + " 1998."),
          good("The 2016 Chernobyl disaster film won a prize. The 2019 conflict in Yemen went on."),
          bad("World War II began in [[1943]].", "World War II began in 1939."),
          bad("World War II ended in [[1941]].", "World War II ended in 1945."),
          good(
              "World War II ended on 15 August 1945, they said. World War I began on 4 August"
                  + " 1914."),
          good("For the Soviet Union World War II began in 1941. World War II began in 1937."),
          good("AUKUS was announced. The AUKUS pact was signed on 16 September 2021."),
          bad("That lamp is from the [[1992 Olympics in Seoul]]."),
          good("That lamp is from the 1988 Olympics in Seoul."),
          bad(
              "The Lusitania stayed in port. The Titanic foundered in [[1914]].",
              "The Lusitania stayed in port. The Titanic foundered in 1912."),
          bad("Charles III was crowned in [[2022]].", "Charles III was crowned in 2023."),
          good("The Titanic went down in 1912. A film of the Titanic came out in 1997."),
          bad(
              "The Great Fire of London, which broke out in Pudding Lane in [[1667]], burned long."),
          good("The Great Fire of London, which broke out in 1666, was told of in 1667."),
          good("Karabakh saw clashes. Azerbaijan retook land around Karabakh in 2023."),
          good("Talks on the Lachin corridor go on. The road has been closed since December 12."));

  private static final int NEAR = 10;
  private static final int NEAR_NOUN = 3;

  /** How many words may tell the place between what happened and its date. */
  private static final int PLACE = 6;

  private static final Set<String> STARTS =
      Set.of("began", "started", "erupted", "begins", "began.", "commenced");
  private static final Set<String> ENDS = Set.of("ended", "finished", "concluded");
  private static final Set<String> HAPPENS =
      Set.of("happened", "occurred", "struck", "hit", "came");
  private static final Set<String> BINDING = Set.of("since", "during");
  private static final Set<String> GOES_ON =
      Set.of(
          "in", "of", "and", "that", "which", "was", "were", "when", "by", "at", "on", "killed",
          "left", "to", "has", "had", "is", "are", "or", "as", "with", "who", "but", "for", "from",
          "will", "forced", "ended", "began", "caused", "brought", "led");

  private final Facts facts;

  /** The rule, by the events of {@code facts}. */
  public EventDate(Facts facts) {
    this.facts = facts;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Set<Span> seen = new HashSet<>();
    for (Read read : read(article)) {
      read.dating()
          .against(INFO, read.years())
          .filter(finding -> seen.add(finding.span()))
          .ifPresent(findings::add);
    }
    return findings;
  }

  /** The dates of a story that the tables bear out. */
  public List<BorneOut> agreements(Article article) {
    return read(article).stream().flatMap(read -> read.dating().agreement().stream()).toList();
  }

  /** A date given to an event, and how many years off it may be to be taken for a slip. */
  private record Read(Dating dating, int years) {}

  private List<Read> read(Article article) {
    Events events = facts.events();
    Vocabulary vocabulary = Vocabulary.of(article);
    List<Statement> statements = Statements.possible(events, vocabulary);
    List<Read> all = new ArrayList<>();
    for (FactWords tokens : FactWords.of(article, INFO.roles())) {
      List<Dating> datings = new ArrayList<>();
      named(tokens, events, datings);
      Statements.read(tokens, statements, datings);
      datings.forEach(dating -> all.add(new Read(dating, NEAR)));
      List<Dating> byNoun = new ArrayList<>();
      nouns(tokens, events, vocabulary, byNoun);
      byNoun.forEach(dating -> all.add(new Read(dating, NEAR_NOUN)));
    }
    return all;
  }

  private static void named(FactWords tokens, Events known, List<Dating> datings) {
    int i = 0;
    while (i < tokens.size()) {
      FactWord first = tokens.get(i);
      boolean may = known.mayBegin(first.base(), first.capitalised());
      int end = may ? end(tokens, i, known) : -1;
      if (end < 0) {
        i++;
        continue;
      }
      List<Event> events = known.called(tokens.phrase(i, end));
      int to = end;
      boolean placed = tokens.phrase(i, end).contains(" in ");
      before(tokens, i, end, known)
          .map(
              when ->
                  placed
                      ? new Dating(tokens, events, when, Dating.Part.WHOLE, to)
                      : whole(tokens, events, when))
          .ifPresent(datings::add);
      after(tokens, i, end, events).ifPresent(datings::add);
      i = end;
    }
  }

  private static int end(FactWords tokens, int at, Events index) {
    for (int end = Math.min(tokens.size(), at + index.longest()); end > at; end--) {
      if (tokens.unbroken(at, end)
          && !index.called(tokens.phrase(at, end)).isEmpty()
          && (tokens.get(at).capitalised() || end - at > 2)) {
        return end;
      }
    }
    return -1;
  }

  private static Dating whole(FactWords tokens, List<Event> events, When when) {
    return new Dating(tokens, events, when, Dating.Part.WHOLE);
  }

  /** "The 1987 Chernobyl disaster", but not "the 2016 Chernobyl disaster film". */
  private static Optional<When> before(FactWords tokens, int at, int end, Events index) {
    if (at == 0 || !tokens.get(at - 1).isYear() || !tokens.unbroken(at - 1, at + 1)) {
      return Optional.empty();
    }
    boolean ownName = !index.called(tokens.phrase(at - 1, end)).isEmpty();
    boolean ends =
        !tokens.get(end - 1).genitive()
            && (!tokens.after(end - 1).isBlank() || GOES_ON.contains(tokens.folded(end)));
    return ownName || !ends ? Optional.empty() : When.at(tokens, at - 1);
  }

  private static Optional<Dating> after(FactWords tokens, int at, int end, List<Event> events) {
    if (tokens.get(end - 1).genitive() || end >= tokens.size()) {
      return Optional.empty();
    }
    String mark = tokens.after(end - 1).strip();
    if (mark.equals("(")) {
      return When.at(tokens, end)
          .filter(when -> tokens.after(when.to() - 1).startsWith(")"))
          .map(when -> whole(tokens, events, when));
    }
    int next = mark.equals(",") && isRelative(tokens, end) ? end + 1 : end;
    if (!mark.isEmpty() && next == end) {
      return Optional.empty();
    }
    next = next == end && isRelative(tokens, end) ? end + 1 : next;
    String word = tokens.folded(next);
    if (word.equals("of") || isIn(word) && next == end && binds(tokens, at)) {
      return When.at(tokens, next + 1).map(when -> whole(tokens, events, when));
    }
    return verb(tokens, next, events);
  }

  private static boolean isRelative(FactWords tokens, int at) {
    return tokens.folded(at).equals("which") || tokens.folded(at).equals("that");
  }

  static boolean isIn(String word) {
    return word.equals("in") || word.equals("on");
  }

  /** Whether a date after the name can only be the event's: "since the war in 1990". */
  private static boolean binds(FactWords tokens, int at) {
    int before = tokens.folded(at - 1).equals("the") ? at - 2 : at - 1;
    return before < tokens.sentenceStart(at) || BINDING.contains(tokens.folded(before));
  }

  private static Optional<Dating> verb(FactWords tokens, int at, List<Event> events) {
    String word = tokens.folded(at);
    Dating.Part part;
    int next = at + 1;
    if (STARTS.contains(word)) {
      part = Dating.Part.START;
    } else if (ENDS.contains(word)) {
      part = Dating.Part.END;
    } else if (HAPPENS.contains(word)) {
      part = Dating.Part.WHOLE;
    } else if (word.equals("broke") && tokens.folded(next).equals("out")) {
      part = Dating.Part.START;
      next++;
    } else if (word.equals("took") && tokens.folded(next).equals("place")
        || (word.equals("was") || word.equals("were"))
            && Set.of("held", "signed", "fought").contains(tokens.folded(next))) {
      part = Dating.Part.WHOLE;
      next++;
    } else {
      return Optional.empty();
    }
    return dated(tokens, next).map(when -> new Dating(tokens, events, when, part));
  }

  /** The date after what happened, where only a place stands between: "in Pudding Lane in 1666". */
  private static Optional<When> dated(FactWords tokens, int from) {
    for (int i = from; i < Math.min(from + PLACE, tokens.size() - 1); i++) {
      Optional<When> when = isIn(tokens.folded(i)) ? When.at(tokens, i + 1) : Optional.empty();
      if (when.isPresent() || !tokens.unbroken(i - 1, i + 2)) {
        boolean whole = tokens.unbroken(from - 1, i + 2);
        return when.filter(found -> whole);
      }
      boolean place =
          tokens.get(i).capitalised()
              || isIn(tokens.folded(i))
              || Set.of("the", "at", "near", "off", "a").contains(tokens.folded(i));
      i = place ? i : tokens.size();
    }
    return Optional.empty();
  }

  /** "The 2021 conflict" in a story that says where. */
  private static void nouns(
      FactWords tokens, Events events, Vocabulary vocabulary, List<Dating> datings) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      boolean yearAndNoun =
          tokens.get(i).isYear()
              && tokens.folded(i - 1).equals("the")
              && tokens.unbroken(i - 1, i + 2);
      if (!yearAndNoun || tokens.get(i + 1).genitive()) {
        continue;
      }
      List<Event> meant =
          events.withNoun(tokens.folded(i + 1)).stream()
              .filter(event -> vocabulary.count(event.words()) >= 2)
              .toList();
      Optional<When> when = When.at(tokens, i);
      if (!meant.isEmpty() && when.isPresent()) {
        datings.add(whole(tokens, meant, when.get()));
      }
    }
  }
}
