package org.copydesk.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Word;
import org.copydesk.finding.Evidence;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Looks quotations up in the sources of a story. */
public final class QuoteLookup {
  /** How many windows are aligned with a piece of a quotation. */
  private static final int CANDIDATES = 12;

  /** How many words of the quotation must stand in a passage, of ten, to be taken from it. */
  private static final int SHARE = 6;

  /** From how many words on a piece can be told for an altered one. */
  private static final int TELLING = 4;

  /** Within how many words of a source a phrase of two or three must be said. */
  private static final int NEAR = 8;

  private static final Set<String> LIGHT = Set.of("a", "an", "the", "that");

  private static final Set<String> SMALL =
      Set.of("a", "an", "the", "of", "to", "in", "and", "is", "it", "that", "for", "on");

  private static final Set<String> TURNING = ListedWords.of("turning");

  private final SourcePack sources;
  private final Lexicon lexicon;

  /** The look-up in {@code sources}, which knows how varieties of English spell a word. */
  public static QuoteLookup in(SourcePack sources, Lexicon lexicon) {
    return sources.derived(QuoteLookup.class, lexicon, s -> new QuoteLookup(s, lexicon));
  }

  private QuoteLookup(SourcePack sources, Lexicon lexicon) {
    this.sources = sources;
    this.lexicon = lexicon;
  }

  /** What the sources have of {@code quotation}. */
  public QuoteMatch of(Article story, Quotation quotation) {
    return LookedUp.of(story, this, quotation, QuoteMatch.class, () -> look(story, quotation));
  }

  private QuoteMatch look(Article story, Quotation quotation) {
    Quoted quoted = Quoted.of(story, quotation);
    if (quoted.pieces().isEmpty()) {
      return QuoteMatch.NONE;
    }
    QuoteMatch whole = null;
    for (Quoted.Piece piece : quoted.pieces()) {
      QuoteMatch match = of(quotation, piece);
      whole = whole == null ? match : together(whole, match);
    }
    return whole;
  }

  private static QuoteMatch together(QuoteMatch one, QuoteMatch other) {
    List<QuoteMatch.Change> changes = new ArrayList<>(one.changes());
    changes.addAll(other.changes());
    QuoteMatch.Verdict worst =
        one.verdict().compareTo(other.verdict()) >= 0 ? one.verdict() : other.verdict();
    return new QuoteMatch(
        worst, changes, one.evidence().or(other::evidence), one.speaker().or(other::speaker));
  }

  private record Aligned(Passages.Window window, List<Units.Unit> heard, Alignment alignment) {
    int cost() {
      int words = 0;
      for (Alignment.Difference difference : alignment.differences()) {
        words += Math.max(difference.said().size(), difference.heard().size());
      }
      return words;
    }
  }

  private QuoteMatch of(Quotation quotation, Quoted.Piece piece) {
    List<String> forms = piece.units().stream().map(Units.Unit::form).toList();
    Aligned best = null;
    for (Passages.Window window : sources.passages().near(forms, CANDIDATES)) {
      Aligned aligned = aligned(piece, window);
      if (best == null
          || aligned.cost() < best.cost()
          || aligned.cost() == best.cost()
              && aligned.alignment().matched() > best.alignment().matched()) {
        best = aligned;
      }
    }
    if (best == null || !holds(piece, best)) {
      return QuoteMatch.NONE;
    }
    return told(quotation, piece, best);
  }

  /** Aligns a piece with a window and as much around it as the piece may need. */
  private Aligned aligned(Quoted.Piece piece, Passages.Window window) {
    int room = piece.units().size() + 20;
    List<Word> words =
        window
            .words()
            .subList(
                Math.max(0, window.from() - room),
                Math.min(window.words().size(), window.to() + room));
    List<Units.Unit> heard = Units.of(words);
    return new Aligned(
        window,
        heard,
        Alignment.of(piece, heard, window.passage().block().plain(), this::sameWord));
  }

  private boolean sameWord(String one, String other) {
    return one.length() > 3
        && lexicon
            .find(one)
            .flatMap(entry -> entry.counterpart())
            .filter(counterpart -> counterpart.form().equals(other))
            .isPresent();
  }

  /** Whether a piece is taken from the passage it aligns with. */
  private static boolean holds(Quoted.Piece piece, Aligned best) {
    int words = piece.units().size();
    int matched = best.alignment().matched();
    if (best.alignment().differences().isEmpty()) {
      return true;
    }
    if (words < TELLING) {
      return near(piece, best.heard());
    }
    long telling = piece.units().stream().filter(unit -> !SMALL.contains(unit.form())).count();
    return matched * 10 >= words * SHARE && matched >= 3 && telling >= 2;
  }

  /** Whether all words of a short phrase stand near each other, whatever their order. */
  private static boolean near(Quoted.Piece piece, List<Units.Unit> heard) {
    List<String> stems =
        piece.units().stream().map(unit -> Word.stemOf(unit.form())).distinct().toList();
    for (int from = 0; from < heard.size(); from++) {
      List<String> here =
          heard.subList(from, Math.min(heard.size(), from + NEAR)).stream()
              .map(unit -> Word.stemOf(unit.form()))
              .toList();
      if (here.containsAll(stems)) {
        return true;
      }
    }
    return false;
  }

  private QuoteMatch told(Quotation quotation, Quoted.Piece piece, Aligned best) {
    List<QuoteMatch.Change> changes = new ArrayList<>();
    boolean partial = piece.units().size() < TELLING;
    best.alignment().differences().stream()
        .filter(difference -> !partial || isTurned(difference))
        .forEach(difference -> changes.add(change(quotation, difference, false)));
    if (!partial) {
      best.alignment()
          .contracted()
          .forEach(difference -> changes.add(change(quotation, difference, true)));
    }
    if (changes.isEmpty()) {
      clipped(quotation, piece, best).ifPresent(changes::add);
    }
    QuoteMatch.Verdict verdict =
        changes.isEmpty() ? QuoteMatch.Verdict.SAME : QuoteMatch.Verdict.ALTERED;
    Passages.Window window = best.window();
    return new QuoteMatch(verdict, changes, evidence(best), window.passage().speaker());
  }

  /** Whether a word on which the sense of a phrase hangs is in only one of the two. */
  private static boolean isTurned(Alignment.Difference difference) {
    return difference.said().stream().anyMatch(unit -> TURNING.contains(unit.form()))
        || difference.heard().stream().anyMatch(unit -> TURNING.contains(unit.form()));
  }

  /** What was left off at an end, on which the sense hangs. */
  private static Optional<QuoteMatch.Change> clipped(
      Quotation quotation, Quoted.Piece piece, Aligned best) {
    Alignment alignment = best.alignment();
    String source = best.window().passage().block().plain();
    return Clipped.before(quotation, piece, source, best.heard(), alignment.from())
        .or(() -> Clipped.denied(quotation, piece, source, best.heard(), alignment.from()))
        .or(() -> Clipped.after(quotation, piece, source, best.heard(), alignment.to()))
        .map(units -> new Alignment.Difference(List.of(), units))
        .map(difference -> change(quotation, difference, false));
  }

  private static Optional<Evidence> evidence(Aligned best) {
    Alignment alignment = best.alignment();
    if (alignment.from() >= alignment.to()) {
      return Optional.empty();
    }
    int from = best.heard().get(alignment.from()).start();
    int to = best.heard().get(alignment.to() - 1).end();
    return Optional.of(best.window().text().evidence(best.window().passage(), from, to));
  }

  private static QuoteMatch.Change change(
      Quotation quotation, Alignment.Difference difference, boolean light) {
    List<Units.Unit> said = difference.said();
    int start;
    int end;
    if (said.isEmpty()) {
      start = quotation.start();
      end = quotation.end();
    } else {
      start = said.get(0).start();
      end = said.get(said.size() - 1).end();
    }
    return new QuoteMatch.Change(
        Units.words(said),
        Units.words(difference.heard()),
        start,
        end,
        light || isLight(said) && isLight(difference.heard()));
  }

  private static boolean isLight(List<Units.Unit> units) {
    return units.stream().allMatch(unit -> LIGHT.contains(unit.form()));
  }

  /**
   * Whether passages that are labelled with one of {@code names} have these words, whoever else
   * says them too.
   */
  public boolean hasFrom(List<String> names, Article story, Quotation quotation) {
    List<String> folded = names.stream().map(Units::folded).toList();
    return Quoted.of(story, quotation).pieces().stream()
        .allMatch(
            piece ->
                sources.texts().stream()
                    .anyMatch(
                        text ->
                            text.passages().stream()
                                .filter(p -> p.isOf(folded))
                                .anyMatch(p -> has(piece, text, p.block()))));
  }

  private boolean has(Quoted.Piece piece, SourceText text, Block block) {
    List<Units.Unit> heard = Units.of(text.article().words(block));
    return Alignment.of(piece, heard, block.plain(), this::sameWord).differences().isEmpty();
  }

  /** The language of a source that names somebody of that surname and is not in English. */
  public Optional<String> tongue(String surname) {
    String folded = Units.folded(surname);
    return sources.texts().stream()
        .filter(text -> text.tongue().isPresent())
        .filter(
            text ->
                text.passages().stream()
                    .anyMatch(p -> Units.folded(p.block().plain()).contains(folded)))
        .findFirst()
        .flatMap(SourceText::tongue);
  }

  /** Whether some source holds words of a person of that surname, or words of an unnamed one. */
  public boolean hears(String surname) {
    String folded = Units.folded(surname);
    return sources.texts().stream()
        .filter(text -> text.tongue().isEmpty())
        .anyMatch(
            text ->
                text.kind() == SourceText.Kind.SPEECH
                        && text.passages().stream().allMatch(p -> p.speaker().isEmpty())
                    || text.passages().stream()
                        .anyMatch(
                            p ->
                                p.speaker().map(s -> Units.folded(s).contains(folded)).orElse(false)
                                    || quotes(text, p, folded)));
  }

  private boolean quotes(SourceText text, Passage passage, String surname) {
    return Units.folded(passage.block().plain()).contains(surname)
        && (!text.article().quotations(passage.block()).isEmpty()
            || text.article().words(passage.block()).stream()
                .flatMap(word -> lexicon.find(word.text()).stream())
                .anyMatch(entry -> entry.is(Trait.SPEAKS)));
  }
}
