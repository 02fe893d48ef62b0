package org.copydesk.sources;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;
import org.copydesk.word.Tag;
import org.copydesk.word.Token;

/** Finds what a story tells in words most of which no source has. */
public final class BareClaims {
  /** How many telling words at least no source has. */
  private static final int FEWEST = 2;

  /** How many telling words a clause has that can be told for a claim. */
  private static final int TELLING = 3;

  /** What part of the telling words that is. */
  private static final double PART = 0.5;

  private static final Set<String> PLAIN = ListedWords.of("plain");
  private static final Set<String> LINKS = ListedWords.of("link");

  private final Set<String> known = new HashSet<>();
  private final boolean foreign;

  /** The look-up in {@code sources}. */
  public static BareClaims in(SourcePack sources) {
    return sources.derived(BareClaims.class, "", BareClaims::new);
  }

  private BareClaims(SourcePack sources) {
    foreign = sources.texts().stream().anyMatch(text -> text.tongue().isPresent());
    for (SourceText text : sources.texts()) {
      for (Passage passage : text.passages()) {
        for (Word word : text.article().words(passage.block())) {
          Units.of(word, form -> known.add(Word.stemOf(form)));
        }
        passage
            .speaker()
            .ifPresent(
                label -> {
                  for (String word : label.split("[ ,]+")) {
                    known.add(Word.stemOf(Units.folded(word)));
                  }
                });
      }
    }
  }

  /**
   * Words that no source bears out.
   *
   * @param start their first plain character in the block
   * @param end the character after the last
   */
  public record Claim(Block block, int start, int end) {}

  /** Those of a story's copy, quotations left out; none where a source is in another language. */
  public List<Claim> of(Article story) {
    List<Claim> all = new ArrayList<>();
    if (foreign) {
      return all;
    }
    for (Block block : story.blocks(Role.PROSE)) {
      for (Sentence sentence : story.sentences(block)) {
        List<Token> whole = story.tokens(sentence);
        List<List<Token>> clauses =
            isUnknown(story, block, whole) ? List.of(whole) : clauses(story, sentence);
        for (List<Token> clause : clauses) {
          if (clause == whole || isBare(story, block, clause)) {
            int last = clause.size() - 1;
            int end = clause.get(clause.get(last).isMark() ? last - 1 : last).end();
            all.add(new Claim(block, clause.get(0).start(), end));
          }
        }
      }
    }
    return all;
  }

  /** The clauses of a sentence: what marks and linking words part. */
  private static List<List<Token>> clauses(Article story, Sentence sentence) {
    List<List<Token>> all = new ArrayList<>();
    List<Token> clause = new ArrayList<>();
    List<Token> tokens = story.tokens(sentence);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean last = i + 1 == tokens.size();
      boolean mark =
          token.isMark() && token.tag() != Tag.COMMA && !token.text().matches("[\"'’‘“”]+");
      boolean link =
          !last
              && !isHasSince(tokens, i)
              && (LINKS.contains(token.lower())
                  || token.lower().equals("and")
                      && (tokens.get(i + 1).tag().isFinite()
                          || i > 0 && tokens.get(i - 1).tag() == Tag.COMMA));
      if (mark || link) {
        close(all, clause);
      } else if (!token.isMark()) {
        clause.add(token);
      }
    }
    close(all, clause);
    return all;
  }

  private static void close(List<List<Token>> all, List<Token> clause) {
    if (!clause.isEmpty()) {
      all.add(List.copyOf(clause));
      clause.clear();
    }
  }

  private boolean isBare(Article story, Block block, List<Token> clause) {
    int telling = 0;
    int bare = 0;
    for (Token token : clause) {
      if (story.quoted(block, token.start(), token.end())) {
        return false;
      }
      if (tells(token)) {
        telling++;
        bare += isKnown(token) ? 0 : 1;
      }
    }
    if (isNews(clause) && telling + 1 >= TELLING && bare > 0) {
      return true;
    }
    return telling >= TELLING && bare >= FEWEST && bare >= PART * telling;
  }

  /**
   * Whether no source has a single telling word of a sentence that has two or more; a headline sums
   * up in words of its own.
   */
  private boolean isUnknown(Article story, Block block, List<Token> sentence) {
    List<Token> telling = sentence.stream().filter(BareClaims::tells).toList();
    return block.index() > 0
        && telling.size() >= FEWEST
        && telling.stream().noneMatch(this::isKnown)
        && sentence.stream().anyMatch(token -> token.tag().isFinite())
        && sentence.stream().noneMatch(t -> story.quoted(block, t.start(), t.end()));
  }

  /** "Has since gone": what has happened after the sources were written. */
  private static boolean isNews(List<Token> clause) {
    for (int i = 1; i + 1 < clause.size(); i++) {
      if (isHasSince(clause, i) && clause.get(i + 1).tag() == Tag.VBN) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHasSince(List<Token> tokens, int i) {
    return i > 0
        && tokens.get(i).lower().equals("since")
        && tokens.get(i - 1).lemma().equals("have");
  }

  private static boolean tells(Token token) {
    Tag tag = token.tag();
    boolean open = tag.isNoun() || tag.isVerb() || tag.isAdjective();
    return open
        && token.text().length() > 2
        && !PLAIN.contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private boolean isKnown(Token token) {
    return known.contains(Word.stemOf(Units.folded(token.text())))
        || known.contains(Word.stemOf(Units.folded(token.lemma())));
  }
}
