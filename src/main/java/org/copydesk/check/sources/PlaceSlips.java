package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.check.names.Variants;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.NameLookup;
import org.copydesk.sources.NamesBeside;
import org.copydesk.sources.NamesBeside.Named;
import org.copydesk.sources.PlaceLookup;
import org.copydesk.sources.SourcePack;
import org.copydesk.story.Name;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Token;

/**
 * Finds a place of a story of which no source has the name, where what a source says of the like
 * has just one place that the story never names.
 */
final class PlaceSlips {
  /** Shorter names are easily two. */
  private static final int LONG = 5;

  private final Lexicon lexicon;
  private final NameLookup names;
  private final NamesBeside beside;

  /** The look-up in {@code sources}. */
  static PlaceSlips in(SourcePack sources, Lexicon lexicon) {
    return sources.derived(PlaceSlips.class, lexicon, s -> new PlaceSlips(s, lexicon));
  }

  private PlaceSlips(SourcePack sources, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.names = NameLookup.in(sources);
    this.beside = new NamesBeside(sources, article -> places(article));
  }

  /** A place and where a source has another. */
  record Slip(Block block, int start, int end, Evidence place) {}

  List<Slip> of(Article story, Sentence sentence) {
    List<Slip> slips = new ArrayList<>();
    for (Named name : places(story, sentence)) {
      boolean country = entry(name).filter(e -> e.is(Trait.WELL_KNOWN)).isPresent();
      boolean shortened = names.has(PlaceLookup.initials(text(name)));
      if (!country && !shortened && !story.quoted(sentence.block(), name.start(), name.end())) {
        beside
            .otherwise(story, sentence, name)
            .or(() -> beside.led(story, sentence, name, this::isBeside))
            .or(() -> spelt(story, name))
            .map(place -> new Slip(sentence.block(), name.start(), name.end(), place))
            .ifPresent(slips::add);
      }
    }
    return slips;
  }

  private static String text(Named name) {
    return name.block().plain().substring(name.start(), name.end());
  }

  /** A word without the ending of an owner. */
  private static String bare(String word) {
    return Name.fold(word).replaceFirst("'s?$", "");
  }

  private static boolean isWritten(Article story, String folded) {
    return story.blocks().stream()
        .flatMap(block -> story.words(block).stream())
        .anyMatch(word -> bare(word.text()).equals(folded));
  }

  private List<Named> places(Article article) {
    List<Named> all = new ArrayList<>();
    for (Block block : article.blocks()) {
      for (Sentence sentence : article.sentences(block)) {
        all.addAll(places(article, sentence));
      }
    }
    return all;
  }

  /** The runs of names of a sentence that are nobody's, and that a word leads to as to a place. */
  private List<Named> places(Article article, Sentence sentence) {
    Block block = sentence.block();
    List<Named> all = new ArrayList<>();
    List<Token> tokens = article.tokens(sentence);
    for (int i = 0; i < tokens.size(); i++) {
      int to = i;
      while (to < tokens.size() && isPart(tokens.get(to))) {
        to++;
      }
      if (to > i) {
        int start = tokens.get(i).start();
        int end = tokens.get(to - 1).end();
        boolean first = i == 0 && to == 1 && isWord(tokens.get(0));
        boolean place = !first && isPlace(tokens, i, to);
        if (place && !isPerson(article, block, start, end)) {
          Set<String> words = new HashSet<>();
          tokens.subList(i, to).forEach(token -> words.add(Name.fold(token.text())));
          all.add(new Named(block, start, end, words));
        }
        i = to;
      }
    }
    return all;
  }

  /** The name of a source of which one word is one slip from the story's, which no source has. */
  private Optional<Evidence> spelt(Article story, Named name) {
    String[] words = text(name).split(" ");
    for (int i = 0; i < words.length; i++) {
      String word = bare(words[i]);
      String last = i > 0 ? words[i - 1] : "";
      List<Evidence> like = new ArrayList<>();
      boolean known = word.length() < LONG || names.has(word) || lexicon.find(word).isPresent();
      for (String other : known ? List.<String>of() : names.words()) {
        if (other.length() >= LONG
            && Variants.areOneSlipApart(other, word)
            && !isWritten(story, other)) {
          Optional<Evidence> place = i > 0 ? names.after(last, other) : names.place(other);
          place.ifPresent(like::add);
        }
      }
      if (like.size() == 1) {
        return Optional.of(like.get(0));
      }
    }
    return Optional.empty();
  }

  /** Whether a name is widely known, as those of countries are, in which other places lie. */
  private boolean isFamous(Named name) {
    return entry(name).filter(e -> !e.is(Trait.PLACE) || e.is(Trait.WELL_KNOWN)).isPresent();
  }

  private Optional<Lexeme> entry(Named name) {
    return lexicon.find(text(name));
  }

  /** Whether one place does not lie in the other: neither is a country, both are towns or none. */
  private boolean isBeside(Named one, Named other) {
    return !isFamous(one) && !isFamous(other) && entry(one).isPresent() == entry(other).isPresent();
  }

  private boolean isWord(Token token) {
    return lexicon.find(token.lower()).filter(entry -> entry.isWord()).isPresent();
  }

  private static boolean isPart(Token token) {
    return token.capitalised()
        && token.tag().isName()
        && !CalendarNames.MONTH_NUMBERS.containsKey(token.lower())
        && !CalendarNames.DAYS_OF_WEEK.containsKey(token.lower());
  }

  /** Whether the lexicon has it for a place, or "in" or "at" lead to it. */
  private boolean isPlace(List<Token> tokens, int from, int to) {
    int before = from - 1;
    while (before >= 0 && tokens.get(before).lower().matches("the|:")) {
      before--;
    }
    boolean led =
        before >= 0 && tokens.get(before).lower().matches("in|at|near|outside|from|to|of");
    Token last = tokens.get(to - 1);
    boolean owner = to < tokens.size() && tokens.get(to).lower().matches("['’]s?");
    if (owner && !last.is(Trait.PLACE) && !last.is(Trait.PLACE_NOUN)) {
      return false;
    }
    return led || last.is(Trait.PLACE_NOUN) || to - from == 1 && last.is(Trait.PLACE);
  }

  private boolean isPerson(Article article, Block block, int start, int end) {
    Span span = block.span(start, end);
    return Story.of(article, lexicon).people().stream()
        .flatMap(person -> person.mentions().stream())
        .anyMatch(mention -> mention.span().overlaps(span));
  }
}
