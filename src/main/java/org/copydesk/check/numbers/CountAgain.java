package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** Holds "the eight pupils" to the six that the story told of first. */
public final class CountAgain implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "numbers/count-again",
              Severity.WARNING,
              "“The eight” of whom the story counted six",
              "“The” sends the reader back to those already counted, and there were not so many.",
              Example.bad(
                  "Seven hikers were lost in fog on Sunday.\n\n"
                      + "A dog found the [[nine]] hikers asleep in a barn."),
              Example.bad(
                  "Two miners died in a fall of rock. Their union has paid for the funerals of the"
                      + " [[three]] miners who died."),
              Example.bad(
                  "Mill Lane, Park Lane and Duck Lane will shut. The [[four]] lanes reopen in"
                      + " May."),
              Example.bad(
                  "Four masks were stolen in 1998. A call led police to a barn, where the [[five]]"
                      + " masks lay."),
              Example.bad(
                  "Seven mares bolted last week. Riders rounded up the [[eight]] mares before"
                      + " dawn."),
              Example.bad(
                  "The firm mended one pier and the other [[three]]. All three piers stand on"
                      + " oak."),
              Example.good(
                  "The firm mended one pier and the other two. All three piers stand on oak."),
              Example.good(
                  "The firm mended a wall and the other three. All three piers stand on oak."),
              Example.good("Four hikers were lost every year. The five hikers of 2019 had a map."),
              Example.good(
                  "Seven hikers were lost in fog on Sunday.\n\n"
                      + "A dog found the seven hikers asleep in a barn."),
              Example.good(
                  "Seven hikers were lost. Two were found on Sunday and the two hikers are well."),
              Example.good("Seven hikers were lost. The nine-hiker limit is new."),
              Example.good("Seven hikers were lost. The three hikers from Leeds had a map."),
              Example.good("Seven hikers were lost. The four hikers who had a map found a barn."),
              Example.good("Seven hikers met five climbers. The 12 hikers and climbers ate."),
              Example.good("Seven hikers were lost. The other five hikers went home."),
              Example.good("In 2019 seven hikers were lost. In 2020 the nine hikers had a map."),
              Example.good(
                  "Seven hikers were lost and two hikers slept. The nine hikers are well."),
              Example.good("About seven hikers were lost. The nine hikers are well."),
              Example.good(
                  "Mill Lane, Park Lane and Duck Lane will shut. The three lanes reopen in May."))
          .needingStory();

  private static final Set<Role> READ =
      Set.of(Role.STANDFIRST, Role.PARAGRAPH, Role.LIST_ITEM, Role.CAPTION);
  private static final Pattern DEFINITE =
      Pattern.compile("(?i)(?:^|[^\\p{L}])(?:the|these|those|all|all the) $");
  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)\\b(?:other|others|another|more|further|remaining|first|last|next|the|of) $");
  private static final Pattern THE_OTHER = Pattern.compile("(?i)\\bthe other $");
  private static final Pattern ALL = Pattern.compile("(?i)\\ball(?: the)? $");
  private static final Pattern NARROWS =
      Pattern.compile("of|from|with|without|in|on|under|between|near|whose");
  private static final Pattern ANY =
      Pattern.compile("(?i)\\b(?:each|every|usual\\w*|or|another|rose|risen|fell|grew|grown)\\b");
  private static final Pattern APART =
      Pattern.compile(
          "(?i)\\b(?:(?:in|by|since|until) (?:19|20)\\d\\d|last"
              + " (?:year|month|week|season)|now|rose|risen|fell|later|joined|grew|new|since"
              + " then|previous\\w*|each|every|usual\\w*|or)\\b");
  private static final Pattern NAME_LIST =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}'’-]+ )+\\p{Lu}[\\p{L}'’-]+(?:, (?:\\p{Lu}[\\p{L}'’-]+"
              + " )+\\p{Lu}[\\p{L}'’-]+)*),? and ((?:\\p{Lu}[\\p{L}'’-]+ )+\\p{Lu}[\\p{L}'’-]+)");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Quantity> all = new ArrayList<>();
    for (Block block : article.blocks(READ)) {
      Quantities.of(article).in(block).stream()
          .filter(q -> q.kind() == Kind.COUNT)
          .forEach(all::add);
    }
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Quantity again = all.get(i);
      if (isDefinite(again) && isPlain(again)) {
        List<Quantity> before = all.subList(0, i);
        counted(article, before, again)
            .or(() -> listed(article, before, again))
            .ifPresent(findings::add);
      }
      others(article, all, again).ifPresent(findings::add);
    }
    return findings;
  }

  private static boolean isPlain(Quantity count) {
    return count.isSingle()
        && count.hedge() == Hedge.NONE
        && !count.counts().isEmpty()
        && count.block().plain().charAt(count.end()) == ' '
        && count.low().intValue() > 1
        && count.low().intValue() < 1000;
  }

  private static String before(Quantity count) {
    int from = Math.max(0, count.start() - 40);
    return count.block().plain().substring(from, count.start());
  }

  private static boolean isDefinite(Quantity count) {
    return DEFINITE.matcher(before(count)).find();
  }

  /** The one count of the same noun that stands before, when it is another. */
  private static Optional<Finding> counted(Article article, List<Quantity> before, Quantity again) {
    List<Quantity> same =
        before.stream().filter(other -> other.counts().equals(again.counts())).toList();
    boolean toldBefore =
        before.stream().anyMatch(other -> other.sameValue(again) || !other.isSingle());
    if (same.size() != 1 || toldBefore) {
      return Optional.empty();
    }
    Quantity first = same.get(0);
    boolean introduced =
        isPlain(first)
            && !isDefinite(first)
            && !OTHER.matcher(before(first)).find()
            && again.block().index() - first.block().index() <= 4
            && first.nounEnd() - first.end() == nounLength(first)
            && again.nounEnd() - again.end() == nounLength(again);
    Sentence here = Topic.sentence(article, again);
    Sentence there = Topic.sentence(article, first);
    boolean apart =
        here.equals(there)
            || APART.matcher(here.plain()).find()
            || ANY.matcher(there.plain()).find();
    return !introduced || apart || isPart(article, here, there, again)
        ? Optional.empty()
        : Optional.of(finding(again, first, phrase(first)));
  }

  /** "mended one pier and the other three", where "all three piers" stand. */
  private static Optional<Finding> others(Article article, List<Quantity> all, Quantity again) {
    boolean others = THE_OTHER.matcher(before(again)).find() && again.isSingle();
    if (!others) {
      return Optional.empty();
    }
    Sentence here = Topic.sentence(article, again);
    return all.stream()
        .filter(w -> w != again && w.block().equals(again.block()) && w.isSingle())
        .filter(w -> ALL.matcher(before(w)).find() && !w.counts().isEmpty())
        .filter(w -> again.counts().isEmpty() || again.counts().equals(w.counts()))
        .filter(w -> w.low().compareTo(again.low()) <= 0)
        .filter(w -> isOne(article, here, again, w.counts()))
        .map(
            w ->
                INFO.finding(
                        again.span(),
                        "“The other %s” would be more than the “%s” there are; make them agree."
                            .formatted(again.words(), phrase(w).replaceAll("^has “|”$", "")))
                    .withRelated(w.span(), "how many there are"))
        .findFirst();
  }

  /** Whether one of the kind is spoken of before in the sentence. */
  private static boolean isOne(Article article, Sentence here, Quantity again, String noun) {
    return article.tokens(here).stream()
        .filter(t -> t.end() < again.start())
        .anyMatch(t -> t.tag() == Tag.NN && t.lemma().equals(noun));
  }

  /** Without an adjective between number and noun: "seven tired hikers" may be some of them. */
  private static int nounLength(Quantity count) {
    String text = count.block().plain().substring(count.end(), count.nounEnd());
    return text.strip().indexOf(' ') < 0 ? text.length() : -1;
  }

  /** Whether what follows narrows the noun: "from Leeds", "who had a map" unless told before. */
  private static boolean isPart(Article article, Sentence here, Sentence there, Quantity again) {
    List<Token> after =
        article.tokens(here).stream().filter(t -> t.start() >= again.nounEnd()).limit(3).toList();
    if (after.isEmpty()) {
      return false;
    }
    Token next = after.get(0);
    boolean relative = next.tag() == Tag.WP || next.tag() == Tag.WDT || next.lower().equals("that");
    if (relative) {
      return after.stream()
          .filter(t -> t.tag().isVerb())
          .noneMatch(
              verb -> article.tokens(there).stream().anyMatch(t -> t.lemma().equals(verb.lemma())));
    }
    boolean narrows =
        NARROWS.matcher(next.lower()).matches()
            || next.tag() == Tag.CC
            || next.tag() == Tag.VBG
            || next.tag() == Tag.VBN && !next.lower().equals("were");
    return narrows;
  }

  /** "Mill Lane, Park Lane and Duck Lane … the four lanes". */
  private static Optional<Finding> listed(Article article, List<Quantity> before, Quantity again) {
    if (before.stream().anyMatch(other -> other.counts().equals(again.counts()))) {
      return Optional.empty();
    }
    Sentence here = Topic.sentence(article, again);
    for (Sentence sentence : article.sentences(again.block())) {
      Matcher list = NAME_LIST.matcher(sentence.plain());
      if (sentence.end() <= here.start() && list.find()) {
        String[] names = (list.group(1) + ", " + list.group(2)).split(", ");
        boolean shared = true;
        for (String name : names) {
          shared &= name.toLowerCase(Locale.ROOT).endsWith(" " + again.counts());
        }
        if (shared && names.length != again.low().intValue()) {
          return Optional.of(
              INFO.finding(again.span(), message(again, "names " + names.length))
                  .withRelated(
                      sentence
                          .block()
                          .span(sentence.start() + list.start(), sentence.start() + list.end()),
                      "named here"));
        }
      }
    }
    return Optional.empty();
  }

  private static String phrase(Quantity count) {
    return "has “" + count.block().plain().substring(count.start(), count.nounEnd()) + "”";
  }

  private static String message(Quantity again, String told) {
    return "“The %s” here, but the story %s before; make them agree."
        .formatted(again.block().plain().substring(again.start(), again.nounEnd()), told);
  }

  private static Finding finding(Quantity again, Quantity first, String told) {
    return INFO.finding(again.span(), message(again, told)).withRelated(first.span(), "first told");
  }
}
