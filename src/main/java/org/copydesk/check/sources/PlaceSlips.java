package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Evidence;
import org.copydesk.sources.NamesBeside;
import org.copydesk.sources.NamesBeside.Named;
import org.copydesk.sources.SourcePack;
import org.copydesk.story.Name;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Token;

/**
 * Finds a place of a story of which no source has the name, where what a source says of the like
 * has just one place that the story never names.
 */
final class PlaceSlips {
  private final Lexicon lexicon;
  private final NamesBeside beside;

  /** The look-up in {@code sources}. */
  static PlaceSlips in(SourcePack sources, Lexicon lexicon) {
    return sources.derived(PlaceSlips.class, lexicon, s -> new PlaceSlips(s, lexicon));
  }

  private PlaceSlips(SourcePack sources, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.beside = new NamesBeside(sources, article -> places(article));
  }

  /** A place and where a source has another. */
  record Slip(Block block, int start, int end, Evidence place) {}

  List<Slip> of(Article story, Sentence sentence) {
    List<Slip> slips = new ArrayList<>();
    for (Named name : places(story, sentence)) {
      if (!story.quoted(sentence.block(), name.start(), name.end())) {
        beside
            .otherwise(story, sentence, name)
            .map(place -> new Slip(sentence.block(), name.start(), name.end(), place))
            .ifPresent(slips::add);
      }
    }
    return slips;
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
    return led || last.is(Trait.PLACE_NOUN) || to - from == 1 && last.is(Trait.PLACE);
  }

  private boolean isPerson(Article article, Block block, int start, int end) {
    return Story.of(article, lexicon).people().stream()
        .flatMap(person -> person.mentions().stream())
        .anyMatch(m -> m.block().index() == block.index() && m.start() < end && start < m.end());
  }
}
