package org.copydesk.story;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Sentence;
import org.copydesk.story.Happening.Manner;
import org.copydesk.story.Happening.Party;
import org.copydesk.story.Happening.Phase;
import org.copydesk.time.TemporalExpression;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** Finds what a date of a sentence dates: a verb, a noun, a participle. */
final class HappeningReader {
  /** How far from its date, in tokens, the word may stand that says what happened. */
  private static final int REACH = 14;

  private final Sentence sentence;
  private final int place;
  private final ClauseWords words;

  HappeningReader(
      Sentence sentence,
      int place,
      List<Token> tokens,
      List<TemporalExpression> dates,
      Set<String> known) {
    this.sentence = sentence;
    this.place = place;
    this.words = new ClauseWords(tokens, dates, known);
  }

  Optional<Happening> of(TemporalExpression date) {
    int first = 0;
    while (first < words.size() && words.at(first).end() <= date.start()) {
      first++;
    }
    int next = first;
    while (next < words.size() && words.at(next).start() < date.end()) {
      next++;
    }
    if (first == next) {
      return Optional.empty();
    }
    int noun = words.isNoun(next + 1) && words.isEvent(next + 1) ? next + 1 : next;
    if (words.isEvent(noun) && words.isDefinite(first)) {
      return Optional.of(noun(date, noun, first, noun + 1, true));
    }
    int lead = first - 1;
    if (words.is(lead, "of")) {
      boolean named = words.isEvent(lead - 1) && words.isDefinite(lead);
      return named ? Optional.of(noun(date, lead - 1, lead - 1, lead, true)) : Optional.empty();
    }
    boolean led = words.is(lead, "in") || words.is(lead, "on");
    boolean opens = led ? lead == 0 : first == 0;
    if (opens) {
      return fronted(date, next);
    }
    int weekday = weekdayBefore(first);
    return led || weekday < first ? carried(date, led ? lead : weekday) : Optional.empty();
  }

  /** Where a date that no preposition leads begins: "on Monday, 4 March". */
  private int weekdayBefore(int first) {
    int i = words.tag(first - 1) == Tag.COMMA ? first - 2 : first - 1;
    boolean weekday = words.lower(i).endsWith("day") && ClauseWords.isCalendar(words.lower(i));
    return !weekday ? first : words.is(i - 1, "on") ? i - 1 : i;
  }

  /** "In 1950 she took the school": the first verb after the date. */
  private Optional<Happening> fronted(TemporalExpression date, int next) {
    int from = words.tag(next) == Tag.COMMA ? next + 1 : next;
    for (int i = from; i < Math.min(words.size(), from + REACH); i++) {
      if (words.tag(i) == Tag.COMMA || words.tag(i) == Tag.BREAK) {
        return Optional.empty();
      }
      if (words.tag(i) == Tag.VBD && !words.isAuxiliary(i) || words.tag(i) == Tag.VBN) {
        int end = i + 1;
        while (end < words.size() && !words.ends(end) && !words.dated(end)) {
          end++;
        }
        return verb(date, i, end);
      }
    }
    return Optional.empty();
  }

  /** What stands before "in 1964": the verb of the clause, or a noun right before it. */
  private Optional<Happening> carried(TemporalExpression date, int preposition) {
    int noun = -1;
    int floor = Math.max(0, preposition - REACH);
    for (int i = preposition - 1; i >= floor; i--) {
      if (words.ends(i) || words.dated(i)) {
        break;
      }
      if (noun < 0 && words.isEvent(i) && (i == preposition - 1 || words.tag(i + 1) == Tag.IN)) {
        noun = i;
        boolean led =
            Families.is(words.lower(words.phraseStart(i) - 1), "lead")
                || words.is(words.phraseStart(i) - 1, "of");
        boolean close = i == preposition - 1 || words.is(i + 1, "of");
        if (led && close) {
          return Optional.of(nounOf(date, i, preposition));
        }
      }
      boolean gerund = words.tag(i) == Tag.VBG && Families.is(words.lower(i - 1), "lead");
      if (words.tag(i) == Tag.VBD || words.tag(i) == Tag.VBN || gerund) {
        boolean light = noun >= 0 && Families.is(words.at(i).lemma(), "light");
        return light ? Optional.of(nounOf(date, noun, preposition)) : verb(date, i, preposition);
      }
    }
    return noun >= 0 ? Optional.of(nounOf(date, noun, preposition)) : Optional.empty();
  }

  private Happening nounOf(TemporalExpression date, int noun, int end) {
    return noun(date, noun, words.phraseStart(noun), end, words.isDefinite(noun));
  }

  private Happening noun(TemporalExpression date, int noun, int from, int end, boolean known) {
    int start = words.phraseStart(from);
    Party party = words.party(start, noun).and(words.party(noun + 1, end));
    return new Happening(
        sentence,
        place,
        date,
        words.at(noun).lemma(),
        Families.ofNoun(words.at(noun).lemma()),
        Phase.WHOLE,
        Manner.NOUN,
        known,
        words.isApart(start, noun),
        party,
        Party.NOBODY);
  }

  private Optional<Happening> verb(TemporalExpression date, int verb, int end) {
    int group = verb;
    boolean passive = words.tag(verb) == Tag.VBN;
    while (group > 0 && words.inGroup(group - 1)) {
      group--;
      if (words.tag(group) == Tag.MD
          || words.is(group, "not")
          || words.is(group, "n't")
          || words.is(group, "never")) {
        return Optional.empty();
      }
      boolean perfect = words.at(group).lemma().equals("have");
      passive &= !perfect || words.has(group, verb, "been");
    }
    if (words.isAuxiliary(verb) || words.at(verb).is(Trait.SPEAKS)) {
      return Optional.empty();
    }
    Clause clause = clause(group);
    String lemma = words.lower(verb).equals("born") ? "born" : words.at(verb).lemma();
    String phrasal = lemma + " " + words.lower(verb + 1);
    boolean particle = words.tag(verb + 1) == Tag.RP || !Families.ofVerb(phrasal).contains(phrasal);
    String word = particle ? phrasal : lemma;
    int subject = clause.head;
    boolean occurs = subject >= 0 && !passive && incident(subject);
    boolean event = subject >= 0 && words.isEvent(subject);
    Phase phase =
        !event
            ? Phase.WHOLE
            : Families.is(word, "begin")
                ? Phase.BEGIN
                : Families.is(word, "end") ? Phase.END : Phase.WHOLE;
    boolean light = event && Families.is(lemma, "light");
    boolean asNoun = phase == Phase.WHOLE && occurs || light || phase != Phase.WHOLE;
    String says = asNoun ? words.at(subject).lemma() : word;
    return Optional.of(
        new Happening(
            sentence,
            place,
            date,
            says,
            asNoun ? Families.ofNoun(says) : Families.ofVerb(word),
            phase,
            asNoun ? Manner.NOUN : passive || clause.bare ? Manner.PASSIVE : Manner.ACTIVE,
            clause.known || asNoun && words.isDefinite(subject),
            words.isApart(Math.max(0, asNoun ? subject - 3 : group - 1), end),
            asNoun ? without(clause.subject, says) : clause.subject,
            words.party(verb + 1, end)));
  }

  private static Party without(Party party, String word) {
    Set<String> things = new HashSet<>(party.things());
    things.remove(word);
    return new Party(party.names(), things, party.points());
  }

  /** Whether the noun is of what befalls a place, so that any verb after it tells of it. */
  private boolean incident(int noun) {
    return Families.is(words.at(noun).lemma(), "incident");
  }

  /** Who or what the verb group from {@code group} is about, and how its clause begins. */
  private Clause clause(int group) {
    if (group == 0) {
      return new Clause(main(0), -1, true, true);
    }
    int start = group;
    while (start > 0 && !opensClause(start - 1)) {
      start--;
    }
    Party subject = words.party(start, group);
    boolean bare = start == group;
    boolean relative =
        words.is(start - 1, "which") || words.is(start - 1, "who") || words.is(start - 1, "that");
    boolean whose = words.is(start - 1, "whose");
    boolean known = Families.is(words.lower(start - 1), "lead") || relative || whose;
    if (bare || relative || whose) {
      int to = relative || whose ? start - 1 : start;
      while (to > 0 && (words.tag(to - 1) == Tag.COMMA || words.is(to - 1, "and"))) {
        to--;
      }
      boolean shared = bare && start > 0 && words.is(start - 1, "and");
      int from = to;
      while (from > 0
          && to - from < REACH
          && (shared ? !words.ends(from - 1) : !words.leaves(from - 1))) {
        from--;
      }
      return new Clause(
          subject.and(words.party(from, to)),
          whose ? head(start, group) : -1,
          !shared,
          bare && !shared && words.tag(start - 1) == Tag.COMMA);
    }
    boolean ahead = start <= 2 && known && subject.isEmpty();
    return new Clause(ahead ? subject.and(main(group)) : subject, head(start, group), known, false);
  }

  /** Who the clause after the next comma is about: "Opened in 1832, the lock …". */
  private Party main(int from) {
    int comma = from;
    while (comma < words.size() && (words.tag(comma) != Tag.COMMA || words.dated(comma + 1))) {
      comma++;
    }
    int end = comma + 1;
    while (end < words.size() && !words.leaves(end)) {
      end++;
    }
    return comma + 1 < words.size() ? words.party(comma + 1, end) : Party.NOBODY;
  }

  /**
   * Who a clause is about, the place of the noun that heads it, and whether it is taken as known.
   */
  private record Clause(Party subject, int head, boolean known, boolean bare) {}

  /** The noun that heads the words of a subject: the last before "of", "in", "at". */
  private int head(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean last = i + 1 == to || !words.isNoun(i + 1) && words.tag(i + 1) != Tag.GENITIVE;
      if (words.isNoun(i) && last) {
        return i;
      }
    }
    return -1;
  }

  private boolean opensClause(int i) {
    Tag tag = words.tag(i);
    boolean word = tag == Tag.WDT || tag == Tag.WP || tag == Tag.WP_POSSESSIVE || tag == Tag.WRB;
    boolean joins = tag == Tag.CC && verbBefore(i);
    boolean lead =
        Families.is(words.lower(i), "lead")
            || words.is(i, "that")
            || words.is(i, "because")
            || words.is(i, "while");
    return words.ends(i)
        || word
        || joins
        || lead && !words.dated(Math.min(i + 1, words.size() - 1));
  }

  private boolean verbBefore(int end) {
    for (int i = 0; i < end; i++) {
      if (words.tag(i).isVerb()) {
        return true;
      }
    }
    return false;
  }
}
