package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of several words as one word: "ninety-six" is 96, "a hundred and ten" 110, "65m" 65
 * million; and what a number is of, where one says it and another writes a sign: "ten per cent" is
 * 10%, "ten pounds" £10.
 */
final class NumberRuns {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
  private static final Pattern SHORT = Pattern.compile("(\\d+(?:\\.\\d+)?)(m|mn|bn|k)");
  private static final Map<String, String> GREAT =
      Map.of("m", "million", "mn", "million", "bn", "billion", "k", "thousand");
  private static final Set<String> SIGNS = Set.of("percent", "pounds", "dollars", "euros");
  private static final Map<String, Integer> TIMES = Map.of("hundred", 100, "thousand", 1000);
  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final List<Units.Unit> units;
  private int at;

  private NumberRuns(List<Units.Unit> units) {
    this.units = units;
  }

  /** The same words, each number one of them. */
  static List<Units.Unit> joined(List<Units.Unit> units) {
    return new NumberRuns(units).all();
  }

  private List<Units.Unit> all() {
    List<Units.Unit> all = new ArrayList<>();
    while (at < units.size()) {
      Units.Unit unit = units.get(at);
      Matcher brief = SHORT.matcher(unit.form());
      if (brief.matches()) {
        all.add(as(brief.group(1), at, at + 1));
        all.add(as(GREAT.get(brief.group(2)), at, at + 1));
        at++;
      } else if (isNumber(at) || unit.form().equals("a") && times(at + 1) > 0) {
        all.add(number());
      } else {
        all.add(unit);
        at++;
        continue;
      }
      sign(all);
    }
    return List.copyOf(all);
  }

  /** The number that begins here. */
  private Units.Unit number() {
    int from = at;
    long sum = 0;
    long part = below();
    while (times(at) > 0) {
      long times = times(at++);
      part = Math.max(1, part) * times;
      boolean and = is(at, "and") && isSaid(at + 1);
      if (and || isSaid(at)) {
        at += and ? 1 : 0;
        long next = below();
        boolean more = times(at) > 0 && times < times(at);
        sum += more ? 0 : part;
        part = more ? part + next : next;
      }
    }
    return as(String.valueOf(sum + part), from, at);
  }

  /** Its value below a hundred, or as it is written; 0 for the "a" of "a hundred". */
  private long below() {
    if (!isNumber(at)) {
      at++;
      return 0;
    }
    long value = Long.parseLong(units.get(at).form());
    boolean tens = isWord(at) && value % TEN == 0 && value > TEN && value < HUNDRED;
    at++;
    if (tens && isSaid(at) && Long.parseLong(units.get(at).form()) < TEN) {
      value += Long.parseLong(units.get(at++).form());
    }
    return value;
  }

  /** Passes over what a number is of. */
  private void sign(List<Units.Unit> all) {
    if (is(at, "million") || is(at, "billion")) {
      all.add(units.get(at++));
    }
    if (is(at, "per") && is(at + 1, "cent")) {
      at += 2;
    } else if (at < units.size() && SIGNS.contains(units.get(at).form())) {
      at++;
    }
  }

  private boolean isNumber(int i) {
    return i < units.size() && DIGITS.matcher(units.get(i).form()).matches();
  }

  /** Whether a number is said in words, right behind the word before it. */
  private boolean isSaid(int i) {
    return isWord(i) && units.get(i).start() - units.get(i - 1).end() <= 1;
  }

  private boolean isWord(int i) {
    return isNumber(i) && Character.isLetter(units.get(i).text().charAt(0));
  }

  private boolean is(int i, String form) {
    return i < units.size() && units.get(i).form().equals(form);
  }

  private int times(int i) {
    return i < units.size() ? TIMES.getOrDefault(units.get(i).form(), 0) : 0;
  }

  private Units.Unit as(String form, int from, int to) {
    List<String> words = new ArrayList<>();
    units.subList(from, to).forEach(unit -> words.add(unit.text()));
    Units.Unit first = units.get(from);
    Units.Unit last = units.get(to - 1);
    return new Units.Unit(form, first.start(), last.end(), String.join(" ", words), false);
  }
}
