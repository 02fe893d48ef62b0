package org.copydesk.syntax;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.copydesk.language.PennTagger;

/**
 * Holds a parser against a treebank: {@code ParserScore FILE...} shows how well the shipped parser
 * does on CoNLL-U files, with our own tokens and tags, marks counted too, by relation and in all.
 */
final class ParserScore {
  /** The time of this thread alone: the machine may be busy. */
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Map<Relation, int[]> relations = new EnumMap<>(Relation.class);
  private int words;
  private int heads;
  private int all;
  private int plain;
  private long nanoseconds;

  ParserScore(Parser parser, List<Tree> bank) {
    List<Tree> parsed = new ArrayList<>();
    long begin = THREADS.getCurrentThreadCpuTime();
    bank.forEach(gold -> parsed.add(parser.parse(gold.tokens())));
    nanoseconds = THREADS.getCurrentThreadCpuTime() - begin;
    for (int i = 0; i < parsed.size(); i++) {
      count(bank.get(i), parsed.get(i));
    }
  }

  public static void main(String[] args) throws IOException {
    for (String file : args) {
      List<Tree> bank = Treebank.read(Path.of(file), PennTagger.english());
      ParserScore warm = new ParserScore(Parser.english(), bank);
      ParserScore score = new ParserScore(Parser.english(), bank);
      System.out.println(file + "\n" + score.byRelation() + score.total());
      assert warm.heads == score.heads;
    }
  }

  private void count(Tree gold, Tree tree) {
    for (int i = 0; i < gold.size(); i++) {
      words++;
      boolean head = gold.head(i) == tree.head(i);
      boolean same = head && gold.relation(i) == tree.relation(i);
      heads += head ? 1 : 0;
      all += same ? 1 : 0;
      plain += head && plain(gold.relation(i)).equals(plain(tree.relation(i))) ? 1 : 0;
      counts(gold.relation(i))[0]++;
      counts(tree.relation(i))[1]++;
      counts(gold.relation(i))[2] += same ? 1 : 0;
    }
  }

  private int[] counts(Relation relation) {
    return relations.computeIfAbsent(relation, unused -> new int[3]);
  }

  private static String plain(Relation relation) {
    return relation.ud().split(":")[0];
  }

  /** Right heads; right heads and relations, with and without the kinds of relations; speed. */
  String total() {
    return String.format(
        "%d words: UAS %.2f  LAS %.2f  LAS without kinds %.2f  %.0f words a second",
        words,
        100.0 * heads / words,
        100.0 * all / words,
        100.0 * plain / words,
        words * 1e9 / nanoseconds);
  }

  /** A line for each relation: how many there are, how many are found, how many found are right. */
  String byRelation() {
    StringBuilder lines = new StringBuilder();
    relations.forEach(
        (relation, counts) ->
            lines.append(
                String.format(
                    "%-14s %6d  recall %5.1f  precision %5.1f%n",
                    relation.ud(),
                    counts[0],
                    counts[0] == 0 ? 0 : 100.0 * counts[2] / counts[0],
                    counts[1] == 0 ? 0 : 100.0 * counts[2] / counts[1])));
    return lines.toString();
  }
}
