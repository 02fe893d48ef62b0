package org.copydesk.time;

import java.util.Map;

/** Reads counts of years since something: "10th anniversary", "centenary", "75 years on". */
final class AnniversaryGrammar {
  static final Map<String, Integer> NAMED =
      Map.of(
          "centenary",
          100,
          "centennial",
          100,
          "bicentenary",
          200,
          "bicentennial",
          200,
          "sesquicentennial",
          150,
          "sesquicentenary",
          150,
          "tercentenary",
          300,
          "tricentennial",
          300,
          "quadricentennial",
          400,
          "quincentenary",
          500);

  static final Map<String, Integer> JUBILEES =
      Map.of("silver", 25, "pearl", 30, "ruby", 40, "golden", 50, "diamond", 60, "platinum", 70);

  private AnniversaryGrammar() {}

  static Draft read(Frame frame, int i) {
    DateTokens t = frame.tokens();
    Integer named = NAMED.get(t.lower(i));
    if (named != null) {
      return years(i, i + 1, named);
    }
    int jubilee = jubilee(t, i);
    if (jubilee > 0) {
      return years(i, i + 2, jubilee);
    }
    Numeral ordinal = Numeral.ordinal(t, i);
    if (ordinal == null || ordinal.value() < 1 || ordinal.value() > 2000) {
      return null;
    }
    int j = t.skipHyphen(ordinal.next());
    if (t.is(j, "year")) {
      j++;
    }
    if (t.is(j, "wedding") || t.is(j, "birth") || t.is(j, "founding")) {
      j++;
    }
    boolean birthday = t.is(j, "birthday") && t.is(i - 1, "its");
    boolean word = t.is(j, "anniversary") || t.is(j, "anniversaries") || birthday;
    return word ? years(i, j + 1, (int) ordinal.value()) : null;
  }

  /** "Golden jubilee", "ruby wedding": how many years are kept so. */
  private static int jubilee(DateTokens t, int i) {
    boolean kept = t.is(i + 1, "jubilee") || t.is(i + 1, "wedding");
    return kept ? JUBILEES.getOrDefault(t.lower(i), 0) : 0;
  }

  private static Draft years(int first, int next, int count) {
    return Draft.length(first, next, new Numeral(count, next), Granularity.YEAR)
        .as(Type.ANNIVERSARY);
  }
}
