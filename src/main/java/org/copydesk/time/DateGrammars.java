package org.copydesk.time;

/** Tries the date grammars in turn, and what may qualify a date: "early March", "mid-1990s". */
final class DateGrammars {
  private DateGrammars() {}

  static Draft read(Frame frame, int i) {
    Draft qualified = qualified(frame, i);
    return qualified != null ? qualified : plain(frame, i);
  }

  /** A date without a qualifier: the longest that any grammar reads. */
  static Draft plain(Frame frame, int i) {
    DateToken token = frame.tokens().at(i);
    Draft best = null;
    if (token.digits()) {
      best = longer(NumericDates.read(frame, i), CalendarGrammar.read(frame, i));
    } else if (token.word()) {
      best = longer(CalendarGrammar.read(frame, i), RelativeGrammar.read(frame, i));
      best = longer(best, Holidays.read(frame, i));
    }
    return longer(best, YearGrammar.read(frame, i));
  }

  static Draft longer(Draft a, Draft b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return b.next() > a.next() ? b : a;
  }

  /** "early/late/mid/earlier/later" and a date after them. */
  private static Draft qualified(Frame frame, int i) {
    DateTokens t = frame.tokens();
    int at = t.is(i, "the") ? i + 1 : i;
    Mod mod =
        switch (t.lower(at)) {
          case "early", "earlier" -> Mod.START;
          case "late", "later" -> Mod.END;
          case "mid", "middle" -> Mod.MID;
          default -> null;
        };
    if (mod == null) {
      return null;
    }
    boolean comparative = t.is(at, "earlier") || t.is(at, "later");
    int j = t.skipHyphen(at + 1);
    if (comparative && (t.is(j, "in") || t.is(j, "on"))) {
      return null;
    }
    Draft date = plain(frame, j);
    if (date == null) {
      Draft time = ClockGrammar.read(frame, j);
      boolean part = time != null && !time.value().matches(".*T\\d.*");
      return part ? time.from(i).hedged(mod) : null;
    }
    boolean set = date.value().endsWith("_REF") || date.mod() != null;
    return set ? null : date.from(i).hedged(mod);
  }
}
