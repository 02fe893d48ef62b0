package org.copydesk.language.prepared;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.function.Predicate;
import org.languagetool.AnalyzedSentence;

/**
 * The rules of one file, of which only those are taken down whose words stand in the copy: saves
 * building nine rules of ten. What it hands out is plain XML, for LanguageTool's own reader.
 */
final class RuleShelf {
  /** How many numbers are stored of a piece. */
  static final int PIECE = 10;

  private static final char LEMMA = '\u0001';
  private static final char FORM = '\u0002';

  private final ByteBuffer text;
  private final IntBuffer pieces;
  private final LongBuffer needs;
  private final IntBuffer always;
  private final IntBuffer lists;
  private final ByteBuffer labels;
  private final HashTable index;

  RuleShelf(Sections sections) {
    this.text = sections.bytes(0);
    this.pieces = sections.ints(1);
    this.needs = sections.longs(2);
    this.always = sections.ints(3);
    this.lists = sections.ints(4);
    this.labels = sections.bytes(5);
    this.index = new HashTable(sections, 6);
  }

  /** How a word that a rule needs is looked up. */
  static long hash(String word, boolean lemma) {
    return WordHash.append(WordHash.append(0, lemma ? LEMMA : FORM), word);
  }

  /** The words and, when asked for, the base forms of a sentence, as {@link #hash hashes}. */
  static HashSet words(AnalyzedSentence sentence, boolean lemmas) {
    HashSet words = new HashSet(sentence.getTokenSet().size() * 3);
    sentence.getTokenSet().forEach(word -> words.add(hash(word, false)));
    if (lemmas) {
      sentence.getLemmaSet().forEach(word -> words.add(hash(word, true)));
    }
    return words;
  }

  /**
   * Adds to {@code found} the numbers of all rules that may match in a sentence of these words.
   *
   * @param wanted says of a rule's label whether the rule runs; asked once a rule
   */
  void find(HashSet words, BitSet found, BitSet refused, Predicate<String> wanted) {
    for (int i = 0; i < always.limit(); i++) {
      consider(always.get(i), found, refused, wanted);
    }
    words.forEach(
        hash -> {
          int list = index.get(hash);
          for (int i = 1; list >= 0 && i <= lists.get(list); i++) {
            int rule = lists.get(list + i);
            if (!found.get(rule) && !refused.get(rule) && satisfied(rule, words)) {
              consider(rule, found, refused, wanted);
            }
          }
        });
  }

  private void consider(int rule, BitSet found, BitSet refused, Predicate<String> wanted) {
    if (found.get(rule) || refused.get(rule)) {
      return;
    }
    (wanted.test(label(rule)) ? found : refused).set(rule);
  }

  private boolean satisfied(int rule, HashSet words) {
    int at = pieces.get(rule * PIECE + 7);
    int variants = (int) needs.get(at++);
    for (int variant = 0; variant < variants; variant++) {
      int hints = (int) needs.get(at++);
      boolean all = true;
      for (int hint = 0; hint < hints; hint++) {
        int choices = (int) needs.get(at++);
        boolean any = false;
        for (int choice = 0; choice < choices && all && !any; choice++) {
          any = words.contains(needs.get(at + choice));
        }
        all &= any;
        at += choices;
      }
      if (all) {
        return true;
      }
    }
    return false;
  }

  /** What is known of rule {@code number} without building it. */
  String label(int number) {
    int start = pieces.get(number * PIECE + 6);
    int end = start;
    while (labels.get(end) != '\n') {
      end++;
    }
    byte[] label = new byte[end - start];
    labels.get(start, label);
    return new String(label, StandardCharsets.ISO_8859_1);
  }

  /** How many rules LanguageTool makes of rule {@code number}: one for each alternative. */
  int variants(int number) {
    return pieces.get(number * PIECE + 5);
  }

  /**
   * {@code numbers} and those that must be read with them: LanguageTool's reader of disambiguation
   * rules carries something over from a group's antipatterns to the rule behind them, and from a
   * group to single rules behind it.
   */
  BitSet withCompanions(BitSet numbers) {
    BitSet all = (BitSet) numbers.clone();
    numbers.stream()
        .map(number -> pieces.get(number * PIECE + 8))
        .filter(companion -> companion >= 0)
        .forEach(all::set);
    return all;
  }

  /** The XML of the rules in {@code numbers}, with all that belongs to them. */
  InputStream xml(BitSet numbers) {
    Assembly assembly = new Assembly();
    for (int i = 0; i < pieces.limit() / PIECE; i++) {
      if (pieces.get(i * PIECE) == RuleScript.Kind.HEAD.ordinal()) {
        assembly.copy(i);
      }
    }
    numbers.stream().forEach(assembly::rule);
    return assembly.end();
  }

  /** Puts pieces together again. */
  private final class Assembly {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    private int category = -1;
    private int group = -1;
    private int shared;
    private int latest = -1;

    void rule(int number) {
      enter(pieces.get(number * PIECE + 3), pieces.get(number * PIECE + 4));
      int behind = pieces.get(number * PIECE + 9);
      if (behind >= 0 && behind != latest) {
        copy(behind);
        write("</rulegroup>");
        latest = behind;
      }
      for (; group >= 0 && shared < number; shared++) {
        if (pieces.get(shared * PIECE) == RuleScript.Kind.SHARED.ordinal()) {
          copy(shared);
        }
      }
      copy(number);
    }

    private void enter(int ofCategory, int ofGroup) {
      if (group >= 0 && ofGroup != group) {
        write("</rulegroup>");
      }
      if (category >= 0 && ofCategory != category) {
        write("</category>");
      }
      if (ofCategory >= 0 && ofCategory != category) {
        copy(ofCategory);
      }
      if (ofGroup >= 0 && ofGroup != group) {
        copy(ofGroup);
        shared = ofGroup;
        latest = ofGroup;
      }
      category = ofCategory;
      group = ofGroup;
    }

    InputStream end() {
      enter(-1, -1);
      write("</rules>");
      return new ByteArrayInputStream(out.toByteArray());
    }

    void copy(int piece) {
      int start = pieces.get(piece * PIECE + 1);
      byte[] bytes = new byte[pieces.get(piece * PIECE + 2) - start];
      text.get(start, bytes);
      out.writeBytes(bytes);
    }

    private void write(String tag) {
      out.writeBytes(tag.getBytes(StandardCharsets.US_ASCII));
    }
  }
}
