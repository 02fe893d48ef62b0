package org.copydesk.check.numbers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Finds one property of one named thing given two figures in the running copy. */
public final class TwoFigures implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "numbers/two-figures",
          Severity.WARNING,
          "One thing given two figures",
          "The story gives one property of one thing twice, with two figures; the reader cannot know"
              + " which is meant.",
          Example.bad(
              "The Kingston tunnel is seven miles long. It takes half an hour to cross the [[nine-mile]] Kingston tunnel on foot."),
          Example.bad(
              "The Hillside Food Bank employs 17 people. None of the [[19]] people employed by the Hillside Food Bank will lose their jobs."),
          Example.bad(
              "The Marsden bridge cost £40m. Drivers will pay a toll to cross the [[£45m]] Marsden bridge."),
          Example.bad(
              "Weston School has 400 pupils. Parents of the [[450]] pupils at Weston School were told on Friday."),
          Example.bad(
              "The Ashby ferry carries 300 passengers. The [[350]]-passenger Ashby ferry sails at noon."),
          Example.good(
              "The Kingston tunnel is seven miles long. It takes half an hour to cross the seven-mile Kingston tunnel on foot."),
          Example.good(
              "The Kingston tunnel is seven miles long. The five-mile Preston tunnel is older."),
          Example.good(
              "The Hillside Food Bank employs 17 people. In 2015 the Hillside Food Bank employed 12 people."),
          Example.good(
              "The first bus left Kingston with 45 passengers on board. The second bus left Kingston with 38 passengers on board."),
          Example.good("Weston School has 400 pupils. Some 30 pupils at Weston School were ill."),
          Example.good(
              "Ana Ruiz won the first set in 38 minutes. Ana Ruiz won the second set in 41 minutes."),
          Example.good(
              "Weston School has 400 pupils. The 40 pupils of Weston School who sang were praised."),
          Example.good("Acme bought 12 planes. Acme sold the 15 planes it had."),
          Example.good("Labour won 23 seats. The Greens won 12 seats in Leeds."),
          Example.good(
              "The Marsden bridge is 300 metres long. The Marsden bridge is 12 metres wide."));

  /** Words that place a figure at another time, or make it a part. */
  private static final Pattern APART =
      Pattern.compile(
          "(?i)\\b(?:earlier|previous(?:ly)?|initial(?:ly)?|at first|originally|last|next|first|second|third|final"
              + "|in (?:19|20)\\d\\d|by (?:19|20)\\d\\d|since|ago|now|then|another|further|additional|more|rose|fell|risen"
              + "|fallen|up from|down from|increased?|decreased?|some of|of them|of whom|of which|each|every|average"
              + "|would|could|may|might|planned?|target|until|before|after|later|former|new|other|only|including|by the end"
              + "|today|yesterday|extra|remaining|rest)\\b");

  /** Stems of words for what is measured. */
  private static final Set<String> DIMENSIONS =
      Set.of(
          "long",
          "wid",
          "high",
          "tall",
          "deep",
          "thick",
          "length",
          "width",
          "height",
          "depth",
          "weight",
          "weigh",
          "diameter",
          "age",
          "area",
          "cost",
          "worth",
          "budget",
          "profit",
          "sal",
          "debt",
          "awai",
          "from",
          "north",
          "south",
          "east",
          "west");

  private static final Pattern HAS =
      Pattern.compile(
          "\\b(?:has|have|had|employs?|carries|holds|seats|runs|owns|contains|houses|serves|comprises"
              + "|boasts|operates|consists|teaches)\\b");
  private static final Pattern NARROWED =
      Pattern.compile("^[^.,;]{0,40}\\b(?:who|which|that|whose|it had|they had)\\b");
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH);

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A figure with the sentence and the things it speaks of. */
  private record Statement(Quantity quantity, Sentence sentence, Topic topic, Set<String> names) {}

  @Override
  public List<Finding> check(Article article) {
    List<Statement> statements = statements(article);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < statements.size(); i++) {
      for (int k = i + 1; k < statements.size(); k++) {
        Statement a = statements.get(i);
        Statement b = statements.get(k);
        if (a.sentence() != b.sentence() && contradict(a, b)) {
          findings.add(finding(a.quantity(), b.quantity()));
          break;
        }
      }
    }
    return findings;
  }

  private static List<Statement> statements(Article article) {
    Quantities quantities = Quantities.of(article);
    List<Statement> statements = new ArrayList<>();
    for (Block block : article.blocks(BODY)) {
      if (quantities.in(block).isEmpty()) {
        continue;
      }
      for (Sentence sentence : article.sentences(block)) {
        List<Quantity> inside = quantities.in(sentence);
        if (inside.isEmpty() || APART.matcher(sentence.plain()).find()) {
          continue;
        }
        Topic topic = Topic.of(article, sentence);
        Set<String> names = names(article, sentence, topic);
        for (Quantity quantity : inside) {
          if (isProperty(quantity, inside) && !names.isEmpty()) {
            statements.add(new Statement(quantity, sentence, topic, names));
          }
        }
      }
    }
    return statements;
  }

  /** The names of the sentence, its first word too when the topic has it. */
  private static Set<String> names(Article article, Sentence sentence, Topic topic) {
    Set<String> names = new HashSet<>(topic.names());
    article.words(sentence.block()).stream()
        .filter(word -> word.start() == sentence.start() && word.capitalised())
        .map(Word::stem)
        .filter(topic.stems()::contains)
        .forEach(names::add);
    return names;
  }

  private static boolean isProperty(Quantity quantity, List<Quantity> inside) {
    boolean kind =
        switch (quantity.kind()) {
          case COUNT -> !quantity.counts().isEmpty() && quantity.fate().isEmpty();
          case MEASURE, MONEY -> true;
          default -> false;
        };
    return kind
        && quantity.isSingle()
        && (quantity.hedge() == Hedge.NONE || quantity.hedge() == Hedge.ABOUT)
        && quantity.low().compareTo(BigDecimal.ONE) > 0
        && inside.stream().filter(other -> other.sameUnit(quantity)).count() == 1;
  }

  private static boolean contradict(Statement a, Statement b) {
    Quantity first = a.quantity();
    Quantity second = b.quantity();
    if (!first.sameUnit(second) || first.sameValue(second) || close(first, second)) {
      return false;
    }
    if (first.kind() == Kind.COUNT && !sameNoun(first, second)) {
      return false;
    }
    if (Collections.disjoint(a.names(), b.topic().stems()) || !sameNames(a, b)) {
      return false;
    }
    Set<String> both = new HashSet<>(a.topic().stems());
    both.retainAll(b.topic().stems());
    Set<String> unit = unit(first, second);
    both.removeAll(unit);
    int smaller = Math.min(size(a.topic().stems(), unit), size(b.topic().stems(), unit));
    return both.size() >= 2
        && both.size() * 10 >= smaller * 6
        && sameDimension(a, b)
        && (isAttribute(first) || isAttribute(second) || overlaps(first, both.size(), smaller))
        && (first.kind() != Kind.COUNT || isOfWhole(a, b, both));
  }

  /** Whether one says how many there are in all, or both say the same of them. */
  private static boolean isOfWhole(Statement a, Statement b, Set<String> shared) {
    Set<String> more = new HashSet<>(shared);
    more.removeAll(a.names());
    more.removeAll(b.names());
    more.remove(Word.stemOf(a.quantity().counts()));
    boolean whole =
        HAS.matcher(a.sentence().plain()).find() || HAS.matcher(b.sentence().plain()).find();
    return (!more.isEmpty() || whole) && !isNarrowed(a.quantity()) && !isNarrowed(b.quantity());
  }

  /** "the 40 pupils who sang" are some of them. */
  private static boolean isNarrowed(Quantity quantity) {
    String after = quantity.block().plain().substring(quantity.nounEnd());
    return NARROWED.matcher(after).find();
  }

  /** A count may be of a part, unless it is "the 450 pupils"; a length is of the whole. */
  private static boolean overlaps(Quantity quantity, int both, int smaller) {
    return quantity.kind() != Kind.COUNT && both * 10 >= smaller * 8;
  }

  /** "the nine-mile tunnel", "the £45m bridge", "the 19 people employed". */
  private static boolean isAttribute(Quantity quantity) {
    String before = quantity.block().plain().substring(0, quantity.start());
    return before.matches("(?is).*\\b(?:the|its|their|all) $");
  }

  private static int size(Set<String> stems, Set<String> without) {
    return (int)
        stems.stream()
            .filter(stem -> !without.contains(stem) && !DIMENSIONS.contains(stem))
            .count();
  }

  private static Set<String> unit(Quantity a, Quantity b) {
    Set<String> words = new HashSet<>();
    for (Quantity quantity : List.of(a, b)) {
      for (String word : quantity.words().split("[^\\p{L}]+")) {
        words.add(Word.stemOf(word));
      }
    }
    return words;
  }

  /** Every name of the one with fewer is in the other: "the Preston tunnel" is not "Kingston". */
  private static boolean sameNames(Statement a, Statement b) {
    Statement fewer = a.names().size() <= b.names().size() ? a : b;
    Statement more = fewer == a ? b : a;
    return more.topic().stems().containsAll(fewer.names());
  }

  private static boolean sameDimension(Statement a, Statement b) {
    Set<String> one = new HashSet<>(a.topic().stems());
    one.retainAll(DIMENSIONS);
    Set<String> two = new HashSet<>(b.topic().stems());
    two.retainAll(DIMENSIONS);
    return one.isEmpty() || two.isEmpty() || one.stream().anyMatch(two::contains);
  }

  private static boolean sameNoun(Quantity a, Quantity b) {
    return a.counts().equals(b.counts());
  }

  private static boolean close(Quantity a, Quantity b) {
    boolean hedged = a.hedge() == Hedge.ABOUT || b.hedge() == Hedge.ABOUT;
    double ratio = a.low().doubleValue() / b.low().doubleValue();
    return hedged && ratio > 0.8 && ratio < 1.25;
  }

  private static Finding finding(Quantity first, Quantity second) {
    String message =
        "“"
            + second.block().plain().substring(second.start(), second.nounEnd())
            + "” here, but “"
            + first.block().plain().substring(first.start(), first.nounEnd())
            + "” before of what seems the same thing; make them agree.";
    return INFO.finding(second.span(), message).withRelated(first.span(), "the other figure");
  }
}
