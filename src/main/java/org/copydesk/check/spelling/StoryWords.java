package org.copydesk.check.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Ordered;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Word;

/** The words of a story with what their place says about them, and how often each is written. */
public final class StoryWords {
  /** Where a run without a space begins, or goes on: from nowhere else is the whole of it read. */
  private static final String RUN = "(?:(?<!\\S)|\\G)";

  private static final Pattern RAW =
      Pattern.compile(
          "(?i)\\b(?:https?://|www\\.)\\S+"
              + "|"
              + RUN
              + "\\S{1,100}@\\S+"
              + "|(?<![\\w-])[\\w-]{1,64}(?:\\.[\\w-]{1,64}){0,9}\\.(?:com|org|net|gov|edu|info|io|tv|uk|eu|au|ca|us|de|fr|ru|cn"
              + "|jpe?g|png|gif|pdf|docx?|txt|html?|php|xml|json|mp[34]|zip|csv|exe|java|js|py|ya?ml)\\b(?:/\\S*)?"
              + "|[#@]\\w+|"
              + RUN
              + "\\S{0,100}[_\\\\/{}<>=|~^]\\S*"
              + "|`[^`]*`"
              + "|\\b\\w+\\(\\)");

  private final List<StoryWord> all = new ArrayList<>();
  private final Map<Integer, List<StoryWord>> byBlock = new HashMap<>();
  private final Map<String, Integer> written = new HashMap<>();
  private final Map<String, Integer> lower = new HashMap<>();
  private final Map<String, Integer> names = new HashMap<>();

  private StoryWords(Article article) {
    for (Block block : article.blocks()) {
      if (block.role() != Role.FURNITURE) {
        add(article, block);
      }
    }
  }

  /** The words of {@code article}, worked out once. */
  public static StoryWords of(Article article) {
    return article.derivedFromBlocks(StoryWords.class, StoryWords::new);
  }

  /** Every word that is not furniture, in page order; credits, bylines and links too. */
  public List<StoryWord> all() {
    return List.copyOf(all);
  }

  /** The words of {@code block}, in order. */
  public List<StoryWord> in(Block block) {
    return byBlock.getOrDefault(block.index(), List.of());
  }

  /** Those of {@code block} that begin from plain character {@code from} to before {@code to}. */
  List<StoryWord> in(Block block, int from, int to) {
    List<StoryWord> words = in(block);
    int first = firstFrom(words, from);
    return words.subList(first, Math.max(first, firstFrom(words, to)));
  }

  private static int firstFrom(List<StoryWord> words, int at) {
    return Ordered.first(words.size(), i -> words.get(i).word().start() >= at);
  }

  /** The word {@code step} places on (or back, below 0) in the same block. */
  public Optional<StoryWord> neighbour(StoryWord word, int step) {
    List<StoryWord> words = in(word.block());
    int at = word.index() + step;
    return at < 0 || at >= words.size() ? Optional.empty() : Optional.of(words.get(at));
  }

  /** How often {@code word} stands in the story, in whatever case. */
  public int count(String word) {
    return written.getOrDefault(key(word), 0);
  }

  /** How often it stands in lower case. */
  public int lower(String word) {
    return lower.getOrDefault(key(word), 0);
  }

  /** How often it stands capitalised where a capital can only mean a name. */
  public int names(String word) {
    return names.getOrDefault(key(word), 0);
  }

  /** Every word that stands somewhere with a capital that can only mean a name, in lower case. */
  public Set<String> names() {
    return Set.copyOf(names.keySet());
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private void add(Article article, Block block) {
    List<Word> words = article.words(block);
    List<StoryWord> here = new ArrayList<>(words.size());
    List<Sentence> sentences = article.sentences(block);
    boolean titled = !endsSentence(block.plain()) && isTitled(words);
    List<int[]> raw = raw(block.plain());
    int sentence = 0;
    int last = -1;
    int next = 0;
    for (Word word : words) {
      while (sentence + 1 < sentences.size()
          && sentences.get(sentence + 1).start() <= word.start()) {
        sentence++;
      }
      boolean opens = sentence != last || opens(block.plain(), word.start());
      last = sentence;
      while (next < raw.size() && raw.get(next)[1] <= word.start()) {
        next++;
      }
      String text = bare(word.text());
      StoryWord placed =
          new StoryWord(
              block,
              word,
              text,
              here.size(),
              opens,
              titled,
              next < raw.size() && raw.get(next)[0] < word.end());
      here.add(placed);
      count(placed);
    }
    byBlock.put(block.index(), List.copyOf(here));
    all.addAll(here);
  }

  private void count(StoryWord word) {
    String key = word.lower();
    written.merge(key, 1, Integer::sum);
    if (!word.capitalised()) {
      lower.merge(key, 1, Integer::sum);
    } else if (word.namelike()) {
      names.merge(key, 1, Integer::sum);
    }
  }

  /** Whether a word at {@code at} follows a mark after which copy may capitalise. */
  private static boolean opens(String text, int at) {
    int i = at - 1;
    boolean quote = false;
    while (i >= 0 && "\"'“‘«([*".indexOf(text.charAt(i)) >= 0) {
      quote = true;
      i--;
    }
    if (quote || i < 0) {
      return true;
    }
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 || ":•–—…!?.;|".indexOf(text.charAt(i)) >= 0 && at - i > 1;
  }

  private static boolean endsSentence(String plain) {
    return plain.matches("(?s).*\\.[\"'”’)]*\\s*");
  }

  private static boolean isTitled(List<Word> words) {
    int capitals = 0;
    int longWords = 0;
    for (Word word : words) {
      if (word.text().length() > 3 && word.alphabetic() && word.start() > 0) {
        longWords++;
        capitals += word.capitalised() ? 1 : 0;
      }
    }
    return longWords > 1 && longWords < 25 && capitals * 10 >= longWords * 7;
  }

  /** Where in {@code text} stands what is no prose: addresses, file names, code; in order. */
  static List<int[]> raw(CharSequence text) {
    List<int[]> found = new ArrayList<>();
    Matcher matcher = RAW.matcher(text);
    while (matcher.find()) {
      found.add(new int[] {matcher.start(), matcher.end()});
    }
    return found;
  }

  private static String bare(String written) {
    String text = written.replace('’', '\'').replace('ʼ', '\'');
    boolean possessive = text.endsWith("'s") || text.endsWith("'S");
    return possessive ? text.substring(0, text.length() - 2) : text;
  }
}
