package org.copydesk.story;

import java.util.Optional;
import org.copydesk.article.Sentence;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Quantity;
import org.copydesk.story.Happening.Party;
import org.copydesk.word.Tag;

/** Reads of what thing a figure of one sentence is, and which property of it. */
final class FigureReader {
  private final Sentence sentence;
  private final int place;
  private final ClauseWords words;

  FigureReader(Sentence sentence, int place, ClauseWords words) {
    this.sentence = sentence;
    this.place = place;
    this.words = words;
  }

  /** The figure that {@code value} is, where the words tell of what. */
  Optional<Figure> of(Quantity value) {
    boolean sure = value.hedge() == Hedge.NONE || value.hedge() == Hedge.ABOUT;
    if (!value.isSingle() || !sure || value.fate().isPresent()) {
      return Optional.empty();
    }
    int from = 0;
    while (from < words.size() && words.at(from).end() <= value.start()) {
      from++;
    }
    int next = from;
    while (next < words.size() && words.at(next).start() < value.end()) {
      next++;
    }
    if (from == next || scoped(from, next)) {
      return Optional.empty();
    }
    return switch (value.kind()) {
      case MONEY -> money(value, from, next);
      case MEASURE -> measure(value, from, next);
      case COUNT -> count(value, from, next);
      default -> Optional.empty();
    };
  }

  /** "another 40 passengers", "£3 a head": of something else, or of each. */
  private boolean scoped(int from, int next) {
    boolean each = words.tag(next) == Tag.DT || words.is(next, "per");
    boolean apart = false;
    for (int i = Math.max(0, from - 3); i < from; i++) {
      apart |= Families.is(words.lower(i), "apart") || Families.is(words.lower(i), "more");
    }
    return each || apart || Families.is(words.lower(next), "more");
  }

  private Optional<Figure> money(Quantity value, int from, int next) {
    if (attributive(from, next)) {
      return attribute(value, "cost", from, next);
    }
    int verb = beforeHedges(from);
    boolean costs = words.is(verb, "cost") || words.is(verb, "costs");
    return costs ? told(value, "cost", verb) : Optional.empty();
  }

  private Optional<Figure> measure(Quantity value, int from, int next) {
    boolean hyphen = words.at(next - 1).text().indexOf('-') > 0;
    if (hyphen && attributive(from, next)) {
      return attribute(value, "size", from, next);
    }
    int verb = verbBefore(from);
    if (verb < 0) {
      return Optional.empty();
    }
    String lemma = words.at(verb).lemma();
    if (lemma.equals("be") && Families.is(words.lower(next), "dimension")) {
      return told(value, words.lower(next), verb);
    }
    return lemma.equals("weigh") ? told(value, "weight", verb) : Optional.empty();
  }

  private Optional<Figure> count(Quantity value, int from, int next) {
    String property = "count " + value.counts();
    if (value.counts().isEmpty()) {
      return Optional.empty();
    }
    if (words.at(next - 1).text().indexOf('-') > 0) {
      return attributive(from, next) ? attribute(value, property, from, next) : Optional.empty();
    }
    int end = next;
    while (end < words.size() && words.at(end).start() < value.nounEnd()) {
      end++;
    }
    if (end == next || narrowed(end)) {
      return Optional.empty();
    }
    int verb = verbBefore(from);
    if (verb >= 0 && Families.is(words.at(verb).lemma(), "owns")) {
      return dated() ? Optional.empty() : told(value, property, verb);
    }
    boolean all = words.is(from - 1, "the") || words.is(from - 1, "all");
    return all ? ofWhole(value, property, end) : Optional.empty();
  }

  /** "the 40 pupils who sang" are some of them. */
  private boolean narrowed(int end) {
    for (int i = end; i < Math.min(words.size(), end + 8) && !words.ends(i); i++) {
      Tag tag = words.tag(i);
      if (tag == Tag.WDT || tag == Tag.WP || tag == Tag.WP_POSSESSIVE || words.is(i, "that")) {
        return true;
      }
    }
    return false;
  }

  private boolean dated() {
    for (int i = 0; i < words.size(); i++) {
      if (words.dated(i)) {
        return true;
      }
    }
    return false;
  }

  /** "The 36 people employed by the Lantern Foundry", "the 220 pupils at Toller College". */
  private Optional<Figure> ofWhole(Quantity value, String property, int end) {
    int at = end;
    if (words.tag(at) == Tag.VBN && words.is(at + 1, "by")) {
      at++;
    }
    if (words.tag(at) != Tag.IN) {
      return Optional.empty();
    }
    int last = at + 1;
    while (last < words.size() && words.inPhrase(last)) {
      last++;
    }
    Party party = words.party(at + 1, last);
    boolean of = !party.names().isEmpty();
    return of
        ? Optional.of(figure(value, property, party, head(at + 1, last), true, false))
        : Optional.empty();
  }

  /** Whether a noun phrase goes on after the figure: "the £5m Vesper lido". */
  private boolean attributive(int from, int next) {
    boolean led =
        words.tag(from - 1) == Tag.DT
            || words.tag(from - 1) == Tag.PRP_POSSESSIVE
            || words.tag(from - 1) == Tag.GENITIVE;
    return led && (words.isNoun(next) || words.tag(next).isAdjective());
  }

  private Optional<Figure> attribute(Quantity value, String property, int from, int next) {
    int end = next;
    while (end < words.size() && (words.isNoun(end) || words.tag(end).isAdjective())) {
      end++;
    }
    Party party = words.party(next, end);
    boolean known = words.is(from - 1, "the");
    String head = head(next, end);
    boolean genitive = words.tag(from - 1) == Tag.GENITIVE;
    return genitive || head.isEmpty() && party.names().isEmpty()
        ? Optional.empty()
        : Optional.of(figure(value, property, party, head, known, false));
  }

  /** What the verb at {@code verb} says of its subject. */
  private Optional<Figure> told(Quantity value, String property, int verb) {
    int group = verb;
    while (group > 0 && words.inGroup(group - 1)) {
      group--;
      boolean will = words.is(group, "will") || words.is(group, "'ll");
      if (words.tag(group) == Tag.MD && !will || Families.is(words.lower(group), "not")) {
        return Optional.empty();
      }
    }
    int end = group;
    if (words.tag(end - 1) == Tag.WDT || words.is(end - 1, "that")) {
      end--;
      end -= words.tag(end - 1) == Tag.COMMA ? 1 : 0;
    }
    if (!words.isNoun(end - 1)) {
      return Optional.empty();
    }
    int start = words.phraseStart(end - 1);
    Party party = words.party(start, end);
    boolean joined = words.is(start - 1, "and") || words.is(start - 1, "of");
    boolean past = words.tag(verb) == Tag.VBD && property.startsWith("count ");
    boolean empty = party.names().isEmpty() && party.things().isEmpty();
    return joined || empty || words.isApart(start, end)
        ? Optional.empty()
        : Optional.of(
            figure(value, property, party, head(start, end), words.is(start, "the"), past));
  }

  private Figure figure(
      Quantity value, String property, Party party, String head, boolean known, boolean past) {
    return new Figure(value, sentence, place, property, party.names(), head, known, past);
  }

  /** The common noun that ends a phrase, by its lemma; nothing after a name. */
  private String head(int from, int to) {
    int last = to - 1;
    boolean common = last >= from && words.isNoun(last) && !words.at(last).capitalised();
    return common ? words.at(last).lemma() : "";
  }

  /** The verb right before a figure, with only adverbs and hedges between; or -1. */
  private int verbBefore(int from) {
    int i = beforeHedges(from);
    return i >= 0 && words.tag(i).isVerb() ? i : -1;
  }

  private int beforeHedges(int from) {
    int i = from - 1;
    while (i >= 0 && (words.tag(i).isAdverb() || words.is(i, "about") || words.is(i, "some"))) {
      i--;
    }
    return i;
  }
}
