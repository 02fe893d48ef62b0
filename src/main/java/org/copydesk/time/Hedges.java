package org.copydesk.time;

/** Words before or after an amount that loosen it: "more than", "nearly", "or so". */
final class Hedges {
  private Hedges() {}

  /** {@code draft} with the hedges around it, which must begin at {@code floor} or later. */
  static Draft extend(DateTokens t, Draft draft, int floor) {
    boolean amount = draft.type() == Type.DURATION || draft.type() == Type.AGE;
    boolean ago = draft.type() == Type.DATE && draft.amount() != null;
    if (amount || ago) {
      Draft after = after(t, draft);
      return before(t, after, floor);
    }
    boolean loose =
        draft.type() == Type.TIME || draft.type() == Type.DATE && draft.unit() == Granularity.YEAR;
    if (loose && draft.mod() == null && draft.first() > floor) {
      boolean about =
          switch (t.lower(draft.first() - 1)) {
            case "about", "around", "approximately", "roughly", "circa" -> true;
            default -> false;
          };
      return about ? draft.from(draft.first() - 1).hedged(Mod.APPROX) : draft;
    }
    return draft;
  }

  private static Draft after(DateTokens t, Draft draft) {
    int j = draft.next();
    if (!t.is(j, "or") || draft.type() != Type.DURATION) {
      return draft;
    }
    return switch (t.lower(j + 1)) {
      case "more" -> draft.until(j + 2).hedged(Mod.EQUAL_OR_MORE);
      case "so" -> draft.until(j + 2).hedged(Mod.APPROX);
      case "less" -> draft.until(j + 2).hedged(Mod.EQUAL_OR_LESS);
      default -> draft;
    };
  }

  private static Draft before(DateTokens t, Draft draft, int floor) {
    int i = draft.first();
    String one = t.lower(i - 1);
    String two = t.lower(i - 2);
    if (one.equals("than")) {
      boolean no = t.is(i - 3, "no") || t.is(i - 3, "not");
      Mod mod =
          switch (two) {
            case "more", "longer", "greater" -> no ? Mod.EQUAL_OR_LESS : Mod.MORE_THAN;
            case "less", "fewer", "shorter" -> no ? Mod.EQUAL_OR_MORE : Mod.LESS_THAN;
            default -> null;
          };
      int length = no || t.is(i - 3, "slightly") || t.is(i - 3, "little") ? 3 : 2;
      return mod == null ? draft : hedged(t, draft, length, mod, floor);
    }
    return switch (one) {
      case "least" -> two.equals("at") ? hedged(t, draft, 2, Mod.EQUAL_OR_MORE, floor) : draft;
      case "most" -> two.equals("at") ? hedged(t, draft, 2, Mod.EQUAL_OR_LESS, floor) : draft;
      case "to" ->
          two.equals("up")
              ? hedged(t, draft, 2, Mod.EQUAL_OR_LESS, floor)
              : two.equals("close") ? hedged(t, draft, 2, Mod.APPROX, floor) : draft;
      case "as" -> asMany(t, draft, floor);
      case "nearly", "almost" -> hedged(t, draft, 1, Mod.LESS_THAN, floor);
      case "about", "around", "roughly", "approximately", "some", "estimated" ->
          hedged(t, draft, one.equals("estimated") && two.equals("an") ? 2 : 1, Mod.APPROX, floor);
      case "over" ->
          hedged(t, draft, two.equals("just") || two.equals("well") ? 2 : 1, Mod.MORE_THAN, floor);
      case "under" -> hedged(t, draft, two.equals("just") ? 2 : 1, Mod.LESS_THAN, floor);
      default -> draft;
    };
  }

  private static Draft asMany(DateTokens t, Draft draft, int floor) {
    int i = draft.first();
    boolean most =
        t.is(i - 3, "as") && (t.is(i - 2, "long") || t.is(i - 2, "many") || t.is(i - 2, "much"));
    return most ? hedged(t, draft, 3, Mod.EQUAL_OR_LESS, floor) : draft;
  }

  private static Draft hedged(DateTokens t, Draft draft, int words, Mod mod, int floor) {
    int first = draft.first() - words;
    boolean window = t.is(draft.first(), "the");
    return first < floor || window ? draft : draft.from(first).hedged(mod);
  }
}
