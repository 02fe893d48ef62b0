package org.copydesk.sources;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.sources.Closeness.Near;

/** Tells which figures of sources a story tells already, beside the one that is asked about. */
final class ToldElsewhere {
  /** How far from a figure one may be that it tells with "about", as a part of it. */
  private static final double CLOSE = 0.03;

  private static final Pattern SIGNS = Pattern.compile("[^\\d.]");
  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  private final SaidThings statements;

  ToldElsewhere(SaidThings statements) {
    this.statements = statements;
  }

  /** Whether another figure of the story is the rival's: then that is told, and not this. */
  boolean has(Article story, Quantity figure, Near near) {
    if (isWritten(figure, near)) {
      return true;
    }
    for (StoryFigure told : StoryFigure.of(story)) {
      Quantity other = told.figure();
      boolean tells =
          !other.equals(figure)
              && (near.atom().comparable(other)
                      && near.atom().bears(other)
                      && isClose(other, near.atom())
                  || isBare(story, told, near.atom()));
      boolean here = tells && other.block().index() == figure.block().index();
      if (here
          || tells
              && statements.shared(told.stems(), near.place().statement().stems())
                  > Closeness.NOUN) {
        return true;
      }
    }
    return false;
  }

  /** Whether a bare number takes the other's unit from one before it: "51 minutes, from 94". */
  private static boolean isBare(Article story, StoryFigure told, Atom atom) {
    Quantity number = told.figure();
    return number.kind() == Kind.COUNT
        && number.counts().isEmpty()
        && !atom.unit().isEmpty()
        && number.low().doubleValue() == atom.low()
        && Quantities.of(story).in(told.sentence()).stream()
            .filter(other -> other.end() <= number.start())
            .anyMatch(atom::isOfKind);
  }

  /** Whether a hedged figure is near enough to be that one and no other beside it. */
  private static boolean isClose(Quantity figure, Atom atom) {
    double told = figure.low().doubleValue();
    boolean same = figure.unit().equals(atom.unit()) && !atom.isCell();
    return figure.hedge() == Hedge.NONE || !same || Math.abs(atom.low() - told) <= CLOSE * told;
  }

  /** Whether the digits of the other stand beside a figure of the story. */
  static boolean isWritten(Quantity figure, Near near) {
    Atom atom = near.atom();
    String there = near.place().statement().block().plain().substring(atom.start(), atom.end());
    String digits = SIGNS.matcher(there).replaceAll("");
    if (digits.length() < Closeness.TELLING) {
      return false;
    }
    Matcher number = NUMBER.matcher(figure.block().plain());
    while (number.find()) {
      boolean own = number.start() < figure.end() && figure.start() < number.end();
      if (!own && number.group().replace(",", "").equals(digits)) {
        return true;
      }
    }
    return false;
  }
}
