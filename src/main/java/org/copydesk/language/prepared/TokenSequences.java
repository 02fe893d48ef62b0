package org.copydesk.language.prepared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;
import org.languagetool.rules.Rule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.languagetool.rules.patterns.PatternToken;
import org.languagetool.rules.patterns.PatternToken.PosToken;

/**
 * The words and the parts of speech that pattern rules ask for, token by token: saves trying a rule
 * on a sentence in which nothing stands in its order. May be used from many threads.
 */
public final class TokenSequences {
  /** In sentences with more tokens everything is held to be possible. */
  private static final int MOST_TOKENS = Long.SIZE;

  /** Stands for the tag of a token that has none. */
  private static final String UNTAGGED = "";

  private final Map<Rule, Sequence> sequences = new ConcurrentHashMap<>();
  private final Map<Asked, TagPattern> patterns = new ConcurrentHashMap<>();
  private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
  private final List<String> tags = new CopyOnWriteArrayList<>();

  /** What stands where in one sentence, a bit for each token. */
  public static final class Places {
    private final boolean known;
    private final Map<String, Long> words = new HashMap<>();
    private final Map<String, Long> lemmas = new HashMap<>();
    private long anyWord;
    private long[] tags = new long[4 * Long.SIZE];
    private long[] met = new long[4];

    private Places(boolean known) {
      this.known = known;
    }

    /** A word that is not plain may be the same as another by rules of case that are not ours. */
    private void add(Map<String, Long> words, String word, long place) {
      if (WordPattern.isPlain(word)) {
        words.merge(word.toLowerCase(Locale.ROOT), place, (a, b) -> a | b);
      } else {
        anyWord |= place;
      }
    }

    /** Where {@code word}, in lower case, stands, or what may be the same. */
    long of(String word, boolean lemma) {
      return (lemma ? lemmas : words).getOrDefault(word, 0L) | anyWord;
    }

    /** Where any of {@code asked}, in lower case, stands, or what may be the same. */
    long of(Set<String> asked, boolean lemma) {
      long places = anyWord;
      for (Map.Entry<String, Long> one : (lemma ? lemmas : words).entrySet()) {
        places |= asked.contains(one.getKey()) ? one.getValue() : 0;
      }
      return places;
    }

    private void tag(int number, long place) {
      if (number >= tags.length) {
        tags = Arrays.copyOf(tags, number + Long.SIZE);
        met = Arrays.copyOf(met, tags.length / Long.SIZE + 1);
      }
      tags[number] |= place;
      met[number / Long.SIZE] |= 1L << number;
    }
  }

  /** A part of speech as a rule writes it. */
  private record Asked(String tag, boolean regex) {}

  /**
   * What a rule asks for.
   *
   * @param row of tokens that follow one another from the first
   * @param later of tokens whose distance from the first is not fixed
   */
  private record Sequence(List<Need> row, List<Need> later) {
    static final Sequence NOTHING = new Sequence(List.of(), List.of());

    boolean standsIn(Places sentence) {
      long starts = -1;
      for (int i = 0; i < row.size() && starts != 0; i++) {
        starts &= row.get(i).places(sentence) >>> i;
      }
      for (int i = 0; i < later.size() && starts != 0; i++) {
        starts = later.get(i).places(sentence) == 0 ? 0 : starts;
      }
      return starts != 0;
    }
  }

  /** What one token must be: all of {@code parts}. */
  private record Need(List<Pattern> parts) {
    static final Need ANY = new Need(List.of());

    Need and(Pattern part) {
      return and(new Need(List.of(part)));
    }

    Need and(Need other) {
      return new Need(Stream.concat(parts.stream(), other.parts.stream()).toList());
    }

    boolean isAny() {
      return parts.isEmpty();
    }

    long places(Places sentence) {
      long places = -1;
      for (int i = 0; i < parts.size() && places != 0; i++) {
        places &= parts.get(i).places(sentence);
      }
      return places;
    }
  }

  /** Something a token can be. */
  interface Pattern {
    /** Where in the sentence it is met, a bit for each token. */
    long places(Places sentence);
  }

  /** A part of speech that rules ask for, and which of the tags met so far it takes. */
  private final class TagPattern implements Pattern {
    private final PatternToken token = new PatternToken("", false, false, false);
    private volatile Judged judged = new Judged(new long[0], new long[0]);

    /** Sets of tags, a bit for each number. */
    private record Judged(long[] known, long[] taken) {}

    TagPattern(Asked asked) {
      token.setPosToken(new PosToken(asked.tag, asked.regex, false));
    }

    @Override
    public long places(Places sentence) {
      Judged now = judged;
      long places = 0;
      for (int i = 0; i < sentence.met.length; i++) {
        long met = sentence.met[i];
        if (met != 0) {
          if (i >= now.known.length || (met & ~now.known[i]) != 0) {
            now = judge(sentence);
          }
          for (long left = met & now.taken[i]; left != 0; left &= left - 1) {
            places |= sentence.tags[i * Long.SIZE + Long.numberOfTrailingZeros(left)];
          }
        }
      }
      return places;
    }

    /** Judges the tags of the sentence that are new. */
    private Judged judge(Places sentence) {
      int length = Math.max(judged.known.length, sentence.met.length);
      long[] known = Arrays.copyOf(judged.known, length);
      long[] taken = Arrays.copyOf(judged.taken, length);
      for (int i = 0; i < sentence.met.length; i++) {
        for (long left = sentence.met[i] & ~known[i]; left != 0; left &= left - 1) {
          if (takes(tags.get(i * Long.SIZE + Long.numberOfTrailingZeros(left)))) {
            taken[i] |= Long.lowestOneBit(left);
          }
        }
        known[i] |= sentence.met[i];
      }
      judged = new Judged(known, taken);
      return judged;
    }

    private boolean takes(String tag) {
      return token.isMatched(new AnalyzedToken("", tag.equals(UNTAGGED) ? null : tag, null));
    }
  }

  /** Looks where the words and tags of a sentence stand. */
  public Places places(AnalyzedSentence sentence) {
    AnalyzedTokenReadings[] tokens = sentence.getTokensWithoutWhitespace();
    Places places = new Places(tokens.length <= MOST_TOKENS);
    for (int i = 0; i < tokens.length && places.known; i++) {
      mark(tokens[i], 1L << i, places);
    }
    return places;
  }

  private void mark(AnalyzedTokenReadings token, long place, Places places) {
    String word = null;
    String lemma = null;
    for (AnalyzedToken reading : token) {
      if (!reading.getToken().equals(word)) {
        word = reading.getToken();
        places.add(places.words, word, place);
      }
      String base = reading.getLemma() == null ? reading.getToken() : reading.getLemma();
      if (!base.equals(lemma)) {
        lemma = base;
        places.add(places.lemmas, lemma, place);
      }
      if (reading.getPOSTag() != null) {
        places.tag(number(reading.getPOSTag()), place);
      }
      if (reading.hasNoTag()) {
        places.tag(number(UNTAGGED), place);
      }
    }
  }

  private int number(String tag) {
    Integer number = numbers.get(tag);
    return number == null ? add(tag) : number;
  }

  private synchronized int add(String tag) {
    return numbers.computeIfAbsent(
        tag,
        added -> {
          tags.add(added);
          return tags.size() - 1;
        });
  }

  /** Whether {@code rule} might match in the sentence of {@code places}. */
  public boolean isPossible(Rule rule, Places places) {
    return !places.known || known(rule).standsIn(places);
  }

  /** Looked up first, as making what is absent holds up other threads even where it is there. */
  private Sequence known(Rule rule) {
    Sequence sequence = sequences.get(rule);
    return sequence == null ? sequences.computeIfAbsent(rule, this::sequence) : sequence;
  }

  private Sequence sequence(Rule rule) {
    return rule instanceof AbstractTokenBasedRule pattern && !Internals.readsRawTags(pattern)
        ? sequence(pattern.getPatternTokens())
        : Sequence.NOTHING;
  }

  private Sequence sequence(List<PatternToken> tokens) {
    List<Need> row = new ArrayList<>();
    List<Need> later = new ArrayList<>();
    boolean fixed = true;
    for (PatternToken token : tokens) {
      boolean needed = token.getMinOccurrence() > 0;
      fixed &= needed;
      Need need = need(token);
      if (fixed) {
        row.add(need);
      } else if (needed && !need.isAny()) {
        later.add(need);
      }
      fixed &=
          token.getMinOccurrence() == 1
              && token.getMaxOccurrence() == 1
              && token.getSkipNext() == 0;
    }
    return new Sequence(List.copyOf(row), List.copyOf(later));
  }

  /** What {@code token} must be, and at once be whatever it is grouped with. */
  private Need need(PatternToken token) {
    if (token.hasOrGroup() || token.isReferenceElement()) {
      return Need.ANY;
    }
    Need need = own(token);
    if (token.hasAndGroup()) {
      for (PatternToken other : token.getAndGroup()) {
        need = need.and(own(other));
      }
    }
    return need;
  }

  private Need own(PatternToken token) {
    boolean tagged = !token.getNegation() && token.getPOStag() != null && !token.getPOSNegation();
    Need need = WordPattern.of(token).map(Need.ANY::and).orElse(Need.ANY);
    if (tagged) {
      Asked asked = new Asked(token.getPOStag(), token.isPOStagRegularExpression());
      need = need.and(patterns.computeIfAbsent(asked, TagPattern::new));
    }
    return need;
  }
}
