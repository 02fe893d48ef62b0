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
          "tercentenary",
          300,
          "tricentennial",
          300,
          "quadricentennial",
          400,
          "quincentenary",
          500);

  private AnniversaryGrammar() {}

  static Draft read(Frame frame, int i) {
    Tokens t = frame.tokens();
    Integer named = NAMED.get(t.lower(i));
    if (named != null) {
      return years(i, i + 1, named);
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

  private static Draft years(int first, int next, int count) {
    return Draft.length(first, next, new Numeral(count, next), Granularity.YEAR)
        .as(Type.ANNIVERSARY);
  }
}
