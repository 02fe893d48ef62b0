package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.CalendarNames;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.sources.PhraseLookup;
import org.copydesk.sources.SourcePack;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Token;

/** Finds names in a story of which no source has a word: of bodies, places, works. */
final class BareNames {
  private BareNames() {}

  /** The names outside of quotations that have a word no source has, however it is written. */
  static List<Span> in(Article story, SourcePack sources) {
    PhraseLookup lookup = PhraseLookup.in(sources);
    Set<String> speakers = speakers(sources);
    List<Span> all = new ArrayList<>();
    for (Block block : story.blocks(Role.PROSE)) {
      for (Sentence sentence : story.sentences(block)) {
        List<Token> tokens = story.tokens(sentence);
        for (int i = 0; i < tokens.size(); i++) {
          int to = end(tokens, i);
          if (to > i) {
            Span span = block.span(tokens.get(i).start(), tokens.get(to - 1).end());
            boolean alone = i == 0 && to == 1;
            boolean said = story.quoted(block, tokens.get(i).start(), tokens.get(to - 1).end());
            boolean bare =
                isBare(tokens.subList(i, to), lookup, speakers)
                    || isBody(block, tokens, i, to, sources);
            if (!alone && !said && bare) {
              all.add(span);
            }
            i = to;
          }
        }
      }
    }
    return all;
  }

  /** The words of the labels that say who speaks. */
  private static Set<String> speakers(SourcePack sources) {
    return sources.texts().stream()
        .flatMap(text -> text.passages().stream())
        .flatMap(passage -> passage.speaker().stream())
        .flatMap(label -> Stream.of(label.toLowerCase(Locale.ROOT).split("[^\\p{L}'’-]+")))
        .collect(Collectors.toSet());
  }

  /** The index after a run of names that begins at {@code from}, "of" within one. */
  private static int end(List<Token> tokens, int from) {
    int to = from;
    while (to < tokens.size() && tokens.get(to).capitalised() && tokens.get(to).tag().isName()) {
      to++;
      boolean of =
          to + 1 < tokens.size()
              && tokens.get(to).lower().equals("of")
              && tokens.get(to + 1).capitalised();
      to += of ? 1 : 0;
    }
    return to;
  }

  /** "Court of Appeal", where the sources have the words but nowhere the name. */
  private static boolean isBody(
      Block block, List<Token> tokens, int from, int to, SourcePack sources) {
    boolean of =
        tokens.subList(from, to).stream().anyMatch(token -> token.lower().equals("of"))
            && tokens.get(from).is(Trait.BODY_NOUN);
    if (!of) {
      return false;
    }
    String name = block.plain().substring(tokens.get(from).start(), tokens.get(to - 1).end());
    Pattern written =
        Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    return sources.texts().stream()
        .flatMap(text -> text.passages().stream())
        .noneMatch(passage -> written.matcher(passage.block().plain()).find());
  }

  private static boolean isBare(List<Token> name, PhraseLookup lookup, Set<String> speakers) {
    return name.stream()
        .filter(token -> token.tag().isName() && token.text().length() > 2)
        .filter(token -> !CalendarNames.MONTH_NUMBERS.containsKey(token.lower()))
        .filter(token -> !CalendarNames.DAYS_OF_WEEK.containsKey(token.lower()))
        .filter(token -> !token.is(Trait.HONORIFIC) && !token.is(Trait.OFFICE))
        .filter(token -> !token.is(Trait.WELL_KNOWN) && !token.is(Trait.DEMONYM))
        .anyMatch(token -> !lookup.has(token.lower()) && !speakers.contains(token.lower()));
  }
}
