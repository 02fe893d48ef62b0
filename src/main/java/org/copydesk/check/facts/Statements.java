package org.copydesk.check.facts;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.facts.Event;
import org.copydesk.facts.Events;
import org.copydesk.facts.Statement;

/** Sentences that state an event in other words than its name. */
final class Statements {
  private static final int REACH = 6;

  private Statements() {}

  static List<Statement> possible(Events events, Vocabulary vocabulary) {
    return events.statements(vocabulary.counts().keySet()).stream()
        .filter(
            statement ->
                statement.groups().stream().allMatch(vocabulary::hasOneOf)
                    && (statement.event().words().isEmpty()
                        || vocabulary.hasOneOf(statement.event().words())))
        .toList();
  }

  static void read(FactWords tokens, List<Statement> statements, List<Dating> datings) {
    if (statements.isEmpty()) {
      return;
    }
    for (int i = 1; i < tokens.size(); i++) {
      String before = tokens.folded(i - 1);
      boolean since = before.equals("since") || before.equals("from");
      if (!since && !EventDate.isIn(before)) {
        continue;
      }
      Optional<When> when = When.at(tokens, i);
      if (when.isPresent()) {
        List<Event> events = stated(tokens, when.get(), statements);
        Dating.Part part = since ? Dating.Part.START : Dating.Part.WHOLE;
        if (!events.isEmpty()) {
          datings.add(new Dating(tokens, events, when.get(), part));
        }
      }
    }
  }

  private static List<Event> stated(FactWords tokens, When when, List<Statement> statements) {
    int start = tokens.sentenceStart(when.from());
    int end = tokens.sentenceEnd(when.from());
    boolean leads = when.from() - 1 == start;
    int from = leads ? when.to() : start;
    int to = leads ? end : when.from() - 1;
    return statements.stream()
        .filter(statement -> fits(tokens, statement, from, to, leads))
        .map(Statement::event)
        .distinct()
        .toList();
  }

  private static boolean fits(
      FactWords tokens, Statement statement, int from, int to, boolean leads) {
    int first = Integer.MAX_VALUE;
    int last = -1;
    for (List<String> group : statement.groups()) {
      int found = -1;
      int foundEnd = -1;
      for (int i = from; i < to; i++) {
        for (String word : group) {
          int end = tokens.end(i, word);
          if (end >= 0 && end <= to && !goesOn(tokens, end)) {
            found = i;
            foundEnd = end;
          }
        }
      }
      if (found < 0) {
        return false;
      }
      first = Math.min(first, found);
      last = Math.max(last, foundEnd);
    }
    return leads ? first - from <= REACH : to - last <= REACH && clear(tokens, last, to);
  }

  /** Whether the words are the beginning of a longer name: "Berlin Wall Memorial". */
  private static boolean goesOn(FactWords tokens, int end) {
    return tokens.get(end - 1).capitalised()
        && end < tokens.size()
        && tokens.get(end).capitalised()
        && tokens.unbroken(end - 1, end + 1);
  }

  private static boolean clear(FactWords tokens, int from, int to) {
    for (int i = from - 1; i < to; i++) {
      if (!tokens.after(i).isBlank() && !tokens.after(i).equals("-")) {
        return false;
      }
      boolean turns =
          i >= from && Set.of("and", "who", "which", "that", "but").contains(tokens.folded(i));
      if (turns) {
        return false;
      }
    }
    return true;
  }
}
