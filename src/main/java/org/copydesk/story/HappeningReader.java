package org.copydesk.story;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Sentence;
import org.copydesk.story.Happening.Link;
import org.copydesk.story.Happening.Manner;
import org.copydesk.story.Happening.Party;
import org.copydesk.story.Happening.Phase;
import org.copydesk.syntax.Clause;
import org.copydesk.syntax.Relation;
import org.copydesk.syntax.Tree;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Tense;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Tag;

/**
 * Finds what a date of a sentence dates: the verb or the noun of something that happens which it
 * hangs from, near or far, wherever in the sentence the two stand.
 */
final class HappeningReader {
  private final Sentence sentence;
  private final int place;
  private final Tree tree;
  private final ClauseWords words;
  private final Participants parts;

  HappeningReader(
      Sentence sentence, int place, Tree tree, List<TemporalExpression> dates, Set<String> known) {
    this.sentence = sentence;
    this.place = place;
    this.tree = tree;
    this.words = new ClauseWords(tree.tokens(), dates, known);
    this.parts = new Participants(tree, words);
  }

  Optional<Happening> of(TemporalExpression date) {
    int start = 0;
    while (start < words.size() && words.at(start).end() <= date.start()) {
      start++;
    }
    int first = start;
    int next = first;
    while (next < words.size() && words.at(next).start() < date.end()) {
      next++;
    }
    if (first == next) {
      return Optional.empty();
    }
    int yearly = yearOf(next);
    if (yearly >= 0) {
      return verb(date, yearly, true).map(said -> said.of(words.nameBefore(first)));
    }
    boolean inner = words.isNoun(next) || words.tag(next).isAdjective();
    int noun = inner && words.isEvent(next + 1) ? next + 1 : next;
    if (words.isEvent(noun) && words.isDefinite(first)) {
      return Optional.of(noun(date, noun, true));
    }
    if (words.is(first - 1, "of")) {
      boolean named = words.isEvent(first - 2) && words.isDefinite(first - 1);
      return named ? Optional.of(noun(date, first - 2, true)) : Optional.empty();
    }
    int beside = beside(first);
    if (beside >= 0) {
      return Optional.of(noun(date, beside, words.isDefinite(beside)));
    }
    int head = first;
    while (head < next - 1 && tree.head(head) >= first && tree.head(head) < next) {
      head++;
    }
    boolean equals =
        !tree.children(head, Relation.COP).isEmpty() || tree.head(head) == Tree.NOTHING;
    return equals ? equated(date, head, next) : governed(date, head);
  }

  /** "In 1979, the year it opened", "in 1979, the year that the hall opened": the verb, or -1. */
  private int yearOf(int next) {
    boolean year = words.is(next, ",") && words.is(next + 1, "the") && words.is(next + 2, "year");
    for (int i = next + 3; year && i < Math.min(words.size(), next + 10); i++) {
      if (words.ends(i)) {
        return Tree.NOTHING;
      }
      if (words.tag(i) == Tag.VBD && !words.isAuxiliary(i) || words.tag(i) == Tag.VBN) {
        return i;
      }
    }
    return Tree.NOTHING;
  }

  /** "Before its completion in 1817", "his retirement, on 11 May 2008,": the noun before, or -1. */
  private int beside(int first) {
    int end = words.tag(first - 1) == Tag.IN ? first - 1 : first;
    int noun = words.tag(end - 1) == Tag.COMMA ? end - 2 : end - 1;
    if (end < 2 || !words.isEvent(noun)) {
      return Tree.NOTHING;
    }
    boolean known = words.isDefinite(noun);
    String lead = link(noun, Relation.CASE).lead();
    // "Eight days after his death, on 17 January": the date is not of what it is counted from.
    boolean apposed = known && noun == end - 2 && lead.isEmpty();
    boolean led = known || !lead.isEmpty();
    boolean near = noun == end - 1 && end < first;
    boolean beside = led && near && tree.is(noun, Relation.OBL, Relation.NMOD);
    return apposed || beside ? noun : Tree.NOTHING;
  }

  /** What the date hangs from. */
  private Optional<Happening> governed(TemporalExpression date, int head) {
    int at = tree.head(head);
    while (at != Tree.NOTHING) {
      if (words.isEvent(at) && !words.dated(at)) {
        return noun(date, at);
      }
      if (tree.token(at).tag().isVerb() && !tree.is(at, Relation.AUX, Relation.AUX_PASS)) {
        return verb(date, at, false);
      }
      if (!tree.children(at, Relation.COP).isEmpty()) {
        return equated(date, at, at + 1);
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  /** A noun of something that happens, or the verb it belongs to if that says no more. */
  private Optional<Happening> noun(TemporalExpression date, int noun) {
    int verb = tree.head(noun);
    boolean carried =
        verb != Tree.NOTHING
            && tree.token(verb).tag().isVerb()
            && tree.is(noun, Relation.NSUBJ, Relation.NSUBJ_PASS, Relation.OBJ);
    boolean beside = words.isDefinite(noun) || !carried;
    return beside || Families.is(tree.token(verb).lemma(), "light")
        ? Optional.of(noun(date, noun, words.isDefinite(noun)))
        : verb(date, verb, false);
  }

  /** "It was on 4 March that she resigned", "The date of its opening was 4 March". */
  private Optional<Happening> equated(TemporalExpression date, int head, int next) {
    for (int child : tree.children(head, Relation.NSUBJ)) {
      if (words.isEvent(child)) {
        return Optional.of(noun(date, child, true));
      }
      for (int of : tree.children(child, Relation.NMOD)) {
        if (words.isEvent(of)) {
          return Optional.of(noun(date, of, true));
        }
      }
    }
    for (int i = next; i < words.size(); i++) {
      if (words.tag(i) == Tag.VBD && !words.isAuxiliary(i) || words.tag(i) == Tag.VBN) {
        return words.has(0, next, "it") || words.has(0, next, "year")
            ? verb(date, i, true)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Happening noun(TemporalExpression date, int noun, boolean known) {
    Party party = parts.party(tree.children(noun));
    boolean subject = tree.is(noun, Relation.NSUBJ, Relation.NSUBJ_PASS);
    int verb = tree.head(noun);
    if (subject && verb >= 0 && Families.is(tree.token(verb).lemma(), "light")) {
      party = party.and(parts.party(parts.arguments(verb, date)));
    }
    return new Happening(
        sentence,
        place,
        date,
        words.at(noun).lemma(),
        Families.ofNoun(words.at(noun).lemma()),
        Phase.WHOLE,
        Manner.NOUN,
        known,
        parts.isApart(noun),
        party,
        Party.NOBODY,
        link(noun, Relation.CASE));
  }

  private Optional<Happening> verb(TemporalExpression date, int verb, boolean known) {
    Clause clause = new Clause(tree, verb);
    Tag tag = words.tag(verb);
    if (tree.is(verb, Relation.XCOMP) && (tag == Tag.VB || tag == Tag.VBG)) {
      int above = tree.head(verb);
      return words.tag(above).isVerb() ? verb(date, above, known) : Optional.empty();
    }
    Link link = link(verb, Relation.MARK);
    boolean lead = !link.lead().isEmpty();
    boolean past = tag != Tag.VB && (tag != Tag.VBG || lead || tree.is(verb, Relation.CONJ));
    boolean helped = words.isAuxiliary(verb) || words.at(verb).is(Trait.SPEAKS);
    if (!past || helped || clause.negated() || clause.modal().isPresent()) {
      return Optional.empty();
    }
    boolean passive = clause.passive() || tag == Tag.VBN && clause.auxiliaries().isEmpty();
    int subject = parts.subject(verb);
    String lemma = words.lower(verb).equals("born") ? "born" : words.at(verb).lemma();
    String phrasal = lemma + " " + words.lower(verb + 1);
    boolean particle =
        words.tag(verb + 1) == Tag.RP
            || tree.is(verb + 1 < tree.size() ? verb + 1 : verb, Relation.COMPOUND_PRT)
            || !Families.ofVerb(phrasal).contains(phrasal);
    String word = particle ? phrasal : lemma;
    boolean event = subject >= 0 && words.isEvent(subject);
    Phase phase =
        !event
            ? Phase.WHOLE
            : Families.is(word, "begin")
                ? Phase.BEGIN
                : Families.is(word, "end") ? Phase.END : Phase.WHOLE;
    boolean occurs = event && !passive && Families.is(words.at(subject).lemma(), "incident");
    boolean sets = date.tense() == Tense.FUTURE && passive && Families.is(lemma, "sets");
    boolean light = event && (Families.is(lemma, "light") || sets);
    boolean asNoun = phase != Phase.WHOLE || occurs || light;
    String says = asNoun ? words.at(subject).lemma() : word;
    Party about =
        subject < 0
            ? Party.NOBODY
            : parts
                .party(asNoun ? tree.children(subject) : parts.subjects(verb, subject))
                .and(parts.whose(subject));
    int above = link.above();
    int main = lead && about.isEmpty() && above > verb ? parts.subject(above) : Tree.NOTHING;
    boolean many = words.is(subject, "it") && words.tag(main) == Tag.NNS;
    many = many && !words.at(main).capitalised();
    Party whole = main >= 0 && !many ? about.and(parts.party(List.of(main))) : about;
    boolean below = tree.is(verb, Relation.ACL_RELCL, Relation.ACL) || lead || bare(verb);
    return Optional.of(
        new Happening(
            sentence,
            place,
            date,
            says,
            asNoun ? Families.ofNoun(says) : Families.ofVerb(word),
            phase,
            asNoun ? Manner.NOUN : passive ? Manner.PASSIVE : Manner.ACTIVE,
            known
                || below
                || subject >= 0 && !parts.whose(subject).isEmpty()
                || asNoun && words.isDefinite(subject),
            parts.isApart(verb) || subject >= 0 && parts.isApart(subject),
            whole,
            parts.party(parts.arguments(verb, date)),
            link));
  }

  /** What leads a clause or a phrase, and the verb that it hangs from. */
  private Link link(int at, Relation lead) {
    int above = tree.head(at);
    while (above != Tree.NOTHING && !tree.token(above).tag().isVerb()) {
      above = tree.head(above);
    }
    boolean having = tree.children(at, Relation.AUX).stream().anyMatch(i -> words.is(i, "having"));
    String word =
        tree.children(at, lead, Relation.ADVMOD, Relation.CASE).stream()
            .map(words::lower)
            .filter(w -> Families.is(w, "lead"))
            .findFirst()
            .orElse(having ? "after" : "");
    return new Link(at, above, word);
  }

  /** "Opened in 1832, the lock": a participle without a subject of its own. */
  private boolean bare(int verb) {
    return tree.is(verb, Relation.ADVCL) && new Clause(tree, verb).finite().isEmpty();
  }
}
