package org.copydesk.check.numbers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Block;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;

/**
 * Words that make one figure of others, and how: a row of {@code worked-out.tsv}.
 *
 * @param words what stands there, each figure a group of one character
 * @param said which figure is made, from 1
 * @param from which figures it is made of
 * @param how "+", "-" for how far apart, "*", "/", or "%" for the change from the second to the
 *     first in per cent; "&" for all where the first is a share of the whole; "|" for the greater
 *     by the smaller, "<" for what it is not less than; ":" for as much of the third as the second
 *     is of the first
 * @param slip whether it is told only where one slip of the hand makes it wrong
 */
record Equation(Pattern words, int said, List<Integer> from, char how, boolean slip) {
  /** The first of the characters that stand for figures: none of them is ever written. */
  private static final char FIRST = '\uE000';

  private static final double HUNDRED = 100;

  /** Every fraction down to eighths is so many of these. */
  private static final double PARTS = 840;

  private static final int MOST = 1000;
  private static final String FIGURE = "([\uE000-\uE3E7])";
  private static final String CLAUSE = "[^.;:!?\uE000-\uE3E7]{0,60}?";

  /** Everything the file says, read once. */
  private static final class File {
    private static final List<Equation> ALL = read();
  }

  /** Copies the list. */
  Equation {
    from = List.copyOf(from);
  }

  /**
   * A figure and those that make it.
   *
   * @param said the figure made
   * @param from those told beside it
   * @param by what says so
   * @param of the noun whose count is one of them, or nothing
   * @param per the unit of the one divided by, or nothing
   */
  record Told(Quantity said, List<Quantity> from, Equation by, String of, String per) {
    /** Copies the list. */
    Told {
      from = List.copyOf(from);
    }

    /** What {@code terms} come to where the one at {@code at} is greater by {@code more}. */
    double make(List<Quantity> terms, int at, double more) {
      double[] v = new double[terms.size()];
      for (int i = 0; i < v.length; i++) {
        v[i] = value(terms.get(i), i == at ? more : 0);
      }
      return switch (by.how) {
        case '&' -> Arrays.stream(v).skip(1).sum() / (1 - v[0]);
        case ':' -> v[1] * v[2] / v[0] * (said.kind() == Kind.PERCENT ? HUNDRED : 1);
        case '|' -> Math.max(v[0], v[1]) / Math.min(v[0], v[1]);
        case '+', '<' -> Arrays.stream(v).sum();
        case '-' -> Math.abs(v[0] - v[1]);
        case '*' -> v[0] * v[1];
        case '/' -> v[0] / v[1];
        default -> Math.abs(v[0] / v[1] - 1) * (said.kind() == Kind.PERCENT ? HUNDRED : 1);
      };
    }

    private double value(Quantity figure, double more) {
      double value = figure.low().doubleValue() + more;
      return switch (figure.kind()) {
        case PERCENT -> by.how == '%' ? value : value / HUNDRED;
        case FRACTION -> Math.rint((value - more) * PARTS) / PARTS;
        default -> value;
      };
    }

    /** Whether figures of these units can make it. */
    boolean isOfOneUnit(List<Quantity> terms) {
      boolean sound =
          terms.size() > (by.how == '<' ? 0 : 1)
              && terms.stream().allMatch(q -> q.low().signum() > 0);
      if (!sound) {
        return false;
      }
      Quantity first = terms.get(0);
      Quantity second = terms.get(terms.size() - 1);
      return switch (by.how) {
        case '&' ->
            FigureLine.isShare(first)
                && terms.stream().skip(1).allMatch(q -> q.kind() == Kind.MONEY && alike(q, said));
        case '|' ->
            said.kind() == Kind.COUNT && terms.stream().allMatch(q -> q.kind() == Kind.COUNT);
        case '+', '-', '<' -> terms.stream().allMatch(q -> alike(q, said));
        case '*' ->
            FigureLine.isShare(first)
                ? alike(second, said)
                : !of.isEmpty() && first.kind() == Kind.MONEY && first.sameUnit(said);
        case '/' ->
            alike(first, said) && (per.isEmpty() ? second.kind() == Kind.COUNT : isPer(second));
        default -> FigureLine.isShare(said) && alike(first, second);
      };
    }

    private boolean isPer(Quantity among) {
      return among.unit().equals(per) || among.counts().equals(per);
    }

    private static boolean alike(Quantity one, Quantity other) {
      boolean amounts = FigureWording.isAmount(one) && FigureWording.isAmount(other);
      return amounts
          && (one.sameUnit(other) || FigureWording.isBare(one) || FigureWording.isBare(other));
    }
  }

  /** What the words of {@code block} make of {@code figures}, which stand in page order. */
  static List<Told> in(Block block, List<Quantity> figures) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    int many = Math.min(MOST, figures.size());
    for (int i = 0; i < many; i++) {
      Quantity figure = figures.get(i);
      text.append(block.plain(), at, Math.max(at, figure.start())).append((char) (FIRST + i));
      at = Math.max(at, figure.end());
    }
    text.append(block.plain().substring(at));
    List<Told> all = new ArrayList<>();
    for (Equation equation : File.ALL) {
      Matcher match = equation.words.matcher(text);
      while (match.find()) {
        List<Quantity> from =
            equation.from.stream().map(group -> figure(match, group, figures)).toList();
        Quantity said = figure(match, equation.said, figures);
        all.add(
            new Told(
                said, from, equation, group(equation, match, "of"), group(equation, match, "per")));
      }
    }
    return all;
  }

  private static Quantity figure(Matcher match, int group, List<Quantity> figures) {
    int seen = 0;
    for (int i = 1; i <= match.groupCount(); i++) {
      String one = match.group(i);
      boolean placed = one != null && one.length() == 1 && one.charAt(0) >= FIRST;
      seen += placed ? 1 : 0;
      if (placed && seen == group) {
        return figures.get(one.charAt(0) - FIRST);
      }
    }
    throw new IllegalStateException("no figure " + group + " in " + match.group());
  }

  private static String group(Equation equation, Matcher match, String name) {
    return equation.words.pattern().contains("(?<" + name + ">") ? match.group(name) : "";
  }

  private static List<Equation> read() {
    try (InputStream in = Equation.class.getResourceAsStream("worked-out.tsv")) {
      String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return file.lines().filter(row -> row.contains("\t")).map(Equation::row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Equation row(String row) {
    String[] cells = row.split("\t");
    String pattern = cells[0].replace("…", CLAUSE).replace("≈", Change.HEDGED).replace("#", FIGURE);
    String[] terms = cells[1].split(" ");
    char how = terms[terms.length > 3 ? 3 : 1].charAt(0);
    List<Integer> from = new ArrayList<>();
    for (String term : List.of(terms).subList(2, terms.length)) {
      if (term.matches("\\d")) {
        from.add(Integer.valueOf(term));
      }
    }
    return new Equation(
        Pattern.compile(pattern), Integer.parseInt(terms[0]), from, how, row.endsWith(" slip"));
  }
}
