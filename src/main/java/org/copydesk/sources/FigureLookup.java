package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.SpokenFigures;
import org.copydesk.sources.Closeness.Near;
import org.copydesk.sources.SaidThings.Said;
import org.copydesk.sources.SaidThings.Scored;
import org.copydesk.sources.SourceStatement.Place;
import org.copydesk.word.Lexicon;

/**
 * Looks figures up in the sources of a story. A figure is borne out by one that says the same of
 * the like, or by two out of which it can be worked; where there is none, and a source gives
 * another figure of the same thing, it differs.
 */
public final class FigureLookup {
  /** Up to here a count may have been made by the reporter, of what the sources list. */
  static final int SMALL = 12;

  private final SaidThings statements;
  private final Closeness nearness;
  private final ToldElsewhere elsewhere;
  private final Scores scores;
  private final FigureJudge judge;
  private final FigureSlips slips;

  /** The look-up in {@code sources}. */
  public static FigureLookup in(SourcePack sources, Lexicon lexicon) {
    return sources.derived(FigureLookup.class, lexicon, s -> new FigureLookup(s, lexicon));
  }

  private FigureLookup(SourcePack sources, Lexicon lexicon) {
    this.statements = sources.statements();
    this.nearness = new Closeness(statements);
    this.elsewhere = new ToldElsewhere(statements);
    Ballots ballots = new Ballots(sources);
    this.scores = new Scores(statements, ballots);
    Directions directions = new Directions(lexicon);
    this.judge = new FigureJudge(sources, nearness, elsewhere, directions);
    Earlier earlier = new Earlier(statements, elsewhere);
    this.slips = new FigureSlips(nearness, elsewhere, directions, ballots, earlier);
  }

  /**
   * A figure of a source that speaks of the same thing.
   *
   * @param fair whether the story's figure is a fair way to write it
   * @param words the figure as the source writes it
   * @param evidence where it stands
   * @param why in a sentence, what is amiss, where that is not just another figure; or nothing
   * @param upTo the character of the story's block up to which it is amiss; 0 for the figure alone
   * @param chance whether the source may have it of another thing: nothing around it says the same
   */
  public record FigureMatch(
      boolean fair, String words, Evidence evidence, String why, int upTo, boolean chance) {
    /** Another figure. */
    public FigureMatch(boolean fair, String words, Evidence evidence) {
      this(fair, words, evidence, "", 0, false);
    }

    FigureMatch(boolean fair, String words, Evidence evidence, String why) {
      this(fair, words, evidence, why, 0, false);
    }

    FigureMatch(boolean fair, String words, Evidence evidence, String why, int upTo) {
      this(fair, words, evidence, why, upTo, false);
    }

    FigureMatch orChance(boolean chance) {
      return new FigureMatch(fair, words, evidence, why, upTo, chance);
    }
  }

  /**
   * What the sources have of how many times one figure of a sentence is another, and of what each
   * is told.
   */
  public List<Told> multiples(Article story, Sentence sentence) {
    List<Told> all = new ArrayList<>(Rates.of(statements.said(story, sentence)));
    for (Multiples.Multiple told : Multiples.in(story, sentence)) {
      Multiples.of(statements, statements.said(story, sentence), told)
          .ifPresent(match -> all.add(new Told(told.start(), told.end(), match)));
    }
    return all;
  }

  /** What the sources have of plain characters {@code start} to {@code end} of a story's block. */
  public record Told(int start, int end, FigureMatch match) {}

  /** What the sources have of a figure of {@code sentence}; empty when they have nothing. */
  public List<FigureMatch> of(Article story, Sentence sentence, Quantity told) {
    return LookedUp.of(story, this, told, Found.class, () -> new Found(look(story, sentence, told)))
        .all();
  }

  private record Found(List<FigureMatch> all) {}

  private List<FigureMatch> look(Article story, Sentence sentence, Quantity told) {
    if (Hours.isOne(told) || SpokenFigures.isPart(told)) {
      return List.of();
    }
    Said said = statements.said(story, sentence);
    if (told.kind() == Kind.SCORE) {
      return scores.of(said, told).stream().toList();
    }
    Quantity figure = Shares.plain(Shares.whole(told));
    Set<String> around =
        SourceStatement.near(
            story,
            sentence.block(),
            sentence.start(),
            sentence.end(),
            figure.start(),
            figure.end());
    Optional<FigureMatch> slip = slips.of(said, figure, around);
    if (slip.isPresent()) {
      return List.of(slip.get());
    }
    Near own = null;
    Near called = null;
    Near rival = null;
    for (Scored scored : said.found()) {
      for (Atom atom : scored.place().atoms()) {
        if (!atom.isOfKind(figure)) {
          continue;
        }
        Near near =
            new Near(scored.place(), atom, nearness.score(said, scored, around, atom, figure));
        if (!atom.comparable(figure)) {
          called =
              atom.bears(figure) && isOnly(story, scored.place(), figure)
                  ? better(called, near)
                  : called;
          continue;
        }
        boolean named = !atom.isCell() || Closeness.isNamed(said, scored.place());
        if (atom.bears(figure)) {
          boolean partly =
              Closeness.isExact(figure) && Closeness.isPartlyNamed(said, scored.place());
          own = named || partly ? nearer(figure, own, near) : own;
        } else if (named
            && (figure.kind() != Kind.ORDINAL || isOfNoun(figure, atom))
            && nearness.isRival(said, near)
            && Closeness.isAlike(figure, atom)
            && Closeness.isGapToo(figure, near)
            && !elsewhere.has(story, figure, near)) {
          rival = better(rival, near);
        }
      }
    }
    boolean other = called != null && (own == null || own.score() < called.score() / 2);
    return judge.decided(said, figure, other ? called : own, rival, around);
  }

  /** Whether a statement has no figure of the noun that the story counts, but those it tells. */
  private boolean isOnly(Article story, Place place, Quantity figure) {
    String noun = Word.stemOf(figure.counts());
    return place.atoms().stream()
        .filter(atom -> atom.counts().equals(noun))
        .allMatch(atom -> elsewhere.has(story, figure, new Near(place, atom, 0)));
  }

  private static boolean isOfNoun(Quantity figure, Atom atom) {
    return !figure.counts().isEmpty() && Word.stemOf(figure.counts()).equals(atom.counts());
  }

  /** The better of two that bear a figure out; of two as good the one that is nearer to it. */
  private static Near nearer(Quantity figure, Near one, Near other) {
    boolean tie = one != null && one.score() == other.score();
    return tie && apart(figure, other) < apart(figure, one) ? other : better(one, other);
  }

  private static double apart(Quantity figure, Near near) {
    return Math.abs(near.atom().nearest(figure) - figure.low().doubleValue());
  }

  static Near better(Near one, Near other) {
    return one == null || other.score() > one.score() ? other : one;
  }

  /** Whether a figure is one that is held to the sources, even if nobody asks where it is from. */
  public static boolean held(Quantity figure) {
    return asked(figure)
        || switch (figure.kind()) {
          case FRACTION, ORDINAL, SCORE -> true;
          default -> false;
        };
  }

  /** Whether a figure is one that sources are asked about. */
  public static boolean asked(Quantity figure) {
    return switch (figure.kind()) {
      case COUNT, MEASURE, MONEY, PERCENT, POINTS -> true;
      default -> figure.kind() == Kind.DURATION || figure.kind() == Kind.AGE;
    };
  }
}
