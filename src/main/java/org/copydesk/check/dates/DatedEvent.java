package org.copydesk.check.dates;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Sentence;
import org.copydesk.time.Bound;
import org.copydesk.time.CalendarDate;
import org.copydesk.time.Modality;
import org.copydesk.time.TemporalExpression;
import org.copydesk.time.Tense;
import org.copydesk.time.Timeline;
import org.copydesk.time.Token;
import org.copydesk.time.Tokens;
import org.copydesk.time.Type;

/**
 * Something that happened, and when the story says it did.
 *
 * @param sentence the sentence
 * @param date when
 * @param verb the stem of the verb that carries the date, or "" when a noun does
 * @param noun the thing that happened or that it happened to, or ""
 * @param known whether the words take the event as known: "since it was founded", "the 1990 fire"
 * @param objects the words between the verb and the date, in lower case
 * @param names the names in the sentence, in lower case
 */
record DatedEvent(
    Sentence sentence,
    TemporalExpression date,
    String verb,
    String noun,
    boolean known,
    Set<String> objects,
    Set<String> names) {

  private static final int REACH = 12;

  DatedEvent {
    objects = Set.copyOf(objects);
    names = Set.copyOf(names);
  }

  /** The event that carries {@code date}, when the words leave no doubt which one does. */
  static Optional<DatedEvent> of(Timeline timeline, Sentence sentence, TemporalExpression date) {
    boolean usable =
        date.type() == Type.DATE
            && date.written().isPresent()
            && date.days().isPresent()
            && date.bound() == Bound.EXACT
            && date.modality() != Modality.QUOTED
            && date.modality() != Modality.HYPOTHETICAL
            && date.modality() != Modality.NEGATED
            && date.tense() != Tense.FUTURE;
    if (!usable || date.written().map(CalendarDate::month).orElse(0) > 12) {
      return Optional.empty();
    }
    Tokens t = timeline.tokens(sentence.block());
    int start = t.from(sentence.start());
    int at = t.from(date.start());
    Set<String> names = names(t, start, t.from(sentence.end()), date);
    String after = noun(t.lower(t.from(date.end())));
    boolean premodifier = !after.isEmpty() && t.is(at - 1, "the");
    if (premodifier) {
      return Optional.of(new DatedEvent(sentence, date, "", after, true, Set.of(), names));
    }
    boolean led = t.is(at - 1, "in") || t.is(at - 1, "on");
    return led ? carried(t, sentence, date, start, at - 1, names) : Optional.empty();
  }

  /** The event of a date after "in" or "on", found by walking back to what carries it. */
  private static Optional<DatedEvent> carried(
      Tokens t,
      Sentence sentence,
      TemporalExpression date,
      int start,
      int preposition,
      Set<String> names) {
    String noun = "";
    int nounAt = -1;
    for (int i = preposition - 1; i >= Math.max(start, preposition - REACH); i--) {
      Token token = t.at(i);
      if (token.digits() || token.is(";") || token.is(":") || token.is(",") || token.is(".")) {
        break;
      }
      String verb = verb(t, i);
      if (!verb.isEmpty()) {
        return verbal(t, sentence, date, start, i, verb, noun, names);
      }
      if (noun.isEmpty() && !noun(token.lower()).isEmpty() && !token.capitalised()) {
        noun = noun(token.lower());
        nounAt = i;
      }
    }
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    boolean known = nounAt == preposition - 1 && definite(t, start, nounAt);
    return Optional.of(new DatedEvent(sentence, date, "", noun, known, Set.of(), names));
  }

  private static Optional<DatedEvent> verbal(
      Tokens t,
      Sentence sentence,
      TemporalExpression date,
      int start,
      int at,
      String verb,
      String object,
      Set<String> names) {
    boolean known = presupposed(t, start, at);
    String subject = subject(t, start, at);
    if (EventWords.LIGHT.contains(verb)) {
      boolean occurrence = EventWords.OCCURRENCES.contains(subject);
      return occurrence
          ? Optional.of(new DatedEvent(sentence, date, "", subject, known, Set.of(), names))
          : Optional.empty();
    }
    if (EventWords.PHASES.contains(verb)) {
      return subject.isEmpty()
          ? Optional.empty()
          : Optional.of(new DatedEvent(sentence, date, verb, subject, known, Set.of(), names));
    }
    return Optional.of(
        new DatedEvent(sentence, date, verb, object, known, objects(t, at, date), names));
  }

  private static Set<String> objects(Tokens t, int verb, TemporalExpression date) {
    Set<String> objects = new HashSet<>();
    int to = t.from(date.start());
    for (int i = verb + 1; i < to; i++) {
      if (t.at(i).word() && t.at(i).text().length() > 3) {
        objects.add(t.lower(i));
      }
    }
    return objects;
  }

  /** The stem of the past or -ing verb at {@code i}, or "". */
  private static String verb(Tokens t, int i) {
    Token token = t.at(i);
    if (!token.word() || token.capitalised()) {
      return "";
    }
    String word = token.lower();
    String irregular = EventWords.IRREGULAR.get(word);
    if (irregular != null) {
      boolean participle = irregular.equals("say") || irregular.equals("tell");
      return participle ? "say" : irregular;
    }
    boolean past = word.endsWith("ed") && word.length() > 4 && !EventWords.NO_VERBS.contains(word);
    boolean since = t.is(i - 1, "since") || t.is(i - 1, "after") || t.is(i - 1, "before");
    boolean gerund = word.endsWith("ing") && word.length() > 5 && since;
    if (!past && !gerund || t.at(i - 1).dash()) {
      return "";
    }
    String stem = word.substring(0, word.length() - (past ? 2 : 3));
    int n = stem.length();
    boolean doubled =
        n > 3 && stem.charAt(n - 1) == stem.charAt(n - 2) && "lsf".indexOf(stem.charAt(n - 1)) < 0;
    return doubled ? stem.substring(0, n - 1) : stem;
  }

  private static String noun(String word) {
    if (EventWords.OCCURRENCES.contains(word)) {
      return word.equals("blaze") ? "fire" : word.equals("quake") ? "earthquake" : word;
    }
    boolean plural =
        word.endsWith("s") && EventWords.OCCURRENCES.contains(word.substring(0, word.length() - 1));
    return plural ? word.substring(0, word.length() - 1) : "";
  }

  /** The noun before the verb: "trial" in "the trial of John Dixon began", "whose trial began". */
  private static String subject(Tokens t, int start, int verb) {
    String nearest = "";
    for (int i = verb - 1; i >= Math.max(start, verb - REACH); i--) {
      Token token = t.at(i);
      if (token.is(";") || token.is(":") || token.is(".")) {
        break;
      }
      boolean auxiliary =
          switch (token.lower()) {
            case "was", "were", "had", "has", "been", "first", "which", "that", "who", "," -> true;
            default -> false;
          };
      if (auxiliary || !token.word()) {
        continue;
      }
      if (!noun(token.lower()).isEmpty()) {
        return noun(token.lower());
      }
      boolean plain = nearest.isEmpty() && !token.capitalised() && token.text().length() > 3;
      if (plain) {
        nearest = token.lower();
      }
    }
    return nearest;
  }

  /** Whether the clause takes the event as known: "since it was founded", "whose trial began". */
  private static boolean presupposed(Tokens t, int start, int verb) {
    if (verb > start && t.is(verb - 1, ",")) {
      return true;
    }
    for (int i = verb - 1; i >= Math.max(start, verb - 6); i--) {
      switch (t.lower(i)) {
        case "since", "whose", "which", "who" -> {
          return true;
        }
        case ",", ";", ":", "." -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean definite(Tokens t, int start, int noun) {
    for (int i = noun - 1; i >= Math.max(start, noun - 5); i--) {
      switch (t.lower(i)) {
        case "the", "its", "their", "that" -> {
          return true;
        }
        case "a", "an", "another", "of", "in", "," -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  private static Set<String> names(Tokens t, int start, int end, TemporalExpression date) {
    Set<String> names = new HashSet<>();
    for (int i = start; i < end; i++) {
      Token token = t.at(i);
      boolean inDate = token.start() >= date.start() && token.end() <= date.end();
      boolean opens = i == start && !t.at(i + 1).capitalised() && !t.is(i + 1, ",");
      boolean small = token.text().length() < 3 || EventWords.SMALL.contains(token.lower());
      if (token.capitalised() && !inDate && !opens && !small) {
        names.add(token.lower().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }
}
