package org.copydesk.language.prepared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.languagetool.rules.patterns.AbstractPatternRule;
import org.languagetool.rules.patterns.AbstractTokenBasedRule;
import org.xml.sax.SAXException;

/** Prepares a file of rules for {@link RuleShelf}. */
final class RuleShelfWriter {
  private final RuleScript script = new RuleScript();
  private final Map<Long, List<Integer>> postings = new HashMap<>();
  private final List<Integer> always = new ArrayList<>();
  private final List<Long> needs = new ArrayList<>();
  private final StringBuilder labels = new StringBuilder();

  /** Says what is to be known of a rule before it is built, on one line. */
  interface Labels {
    String label(AbstractPatternRule rule);
  }

  /**
   * Prepares the rules of {@code source}.
   *
   * @param rules what LanguageTool makes of it
   * @param disambiguation whether they are rules of disambiguation: base forms may change under
   *     them, and groups leave something behind for the rules that follow
   */
  void write(
      Path file,
      String source,
      List<? extends AbstractPatternRule> rules,
      boolean disambiguation,
      Labels labelled)
      throws IOException {
    try (InputStream in = Resources.open(source)) {
      parser().parse(in, script);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException("cannot read " + source, e);
    }
    List<RuleScript.Piece> pieces = script.pieces();
    int[] table = new int[pieces.size() * RuleShelf.PIECE];
    int next = 0;
    int group = -1;
    int lead = -1;
    for (int i = 0; i < pieces.size(); i++) {
      RuleScript.Piece piece = pieces.get(i);
      int at = i * RuleShelf.PIECE;
      table[at] = piece.kind().ordinal();
      table[at + 1] = piece.start();
      table[at + 2] = piece.end();
      table[at + 3] = piece.category();
      table[at + 4] = piece.group();
      table[at + 8] = -1;
      table[at + 9] = -1;
      if (piece.kind() == RuleScript.Kind.GROUP) {
        group = i;
        lead = -1;
      } else if (piece.kind() == RuleScript.Kind.SHARED) {
        if (disambiguation && pieces.get(i - 1).kind() == RuleScript.Kind.RULE) {
          throw new IOException(source + ": something is shared behind a rule of a group");
        }
        lead = i + 1;
      } else if (piece.kind() == RuleScript.Kind.RULE) {
        if (disambiguation) {
          table[at + 8] = lead;
          table[at + 9] = piece.group() < 0 ? group : -1;
        }
        int first = next;
        while (next < rules.size() && named(rules.get(next), piece)) {
          next++;
        }
        if (first == next) {
          throw new IOException(source + ": no rule was made of " + piece.name());
        }
        table[at + 5] = next - first;
        table[at + 6] = labels.length();
        labels.append(labelled.label(rules.get(first))).append('\n');
        table[at + 7] = needs.size();
        needs(i, rules.subList(first, next), !disambiguation);
      }
    }
    if (next != rules.size()) {
      throw new IOException(source + ": where does " + rules.get(next).getFullId() + " come from?");
    }
    write(file, table);
  }

  private void write(Path file, int[] table) throws IOException {
    List<Integer> lists = new ArrayList<>(List.of(0));
    Map<Long, Integer> index = new HashMap<>();
    postings.forEach(
        (hash, numbers) -> {
          index.put(hash, lists.size());
          lists.add(numbers.size());
          lists.addAll(numbers);
        });
    Sections.Writer out = new Sections.Writer();
    out.bytes(script.text()).ints(table);
    out.longs(needs.stream().mapToLong(hash -> hash).toArray());
    out.ints(ints(always)).ints(ints(lists));
    out.bytes(labels.toString().getBytes(StandardCharsets.ISO_8859_1));
    HashTable.write(out, index);
    out.write(file, Resources.signature());
  }

  /** Stores what each of {@code rules} needs, and under its rarest need the number of the piece. */
  private void needs(int piece, List<? extends AbstractPatternRule> rules, boolean lemmas) {
    needs.add((long) rules.size());
    boolean free = false;
    for (AbstractPatternRule rule : rules) {
      List<Internals.Hint> hints = new ArrayList<>();
      if (rule instanceof AbstractTokenBasedRule based) {
        hints.addAll(Internals.hints(based));
        hints.removeIf(hint -> hint.lemma() && !lemmas);
      }
      free |= hints.isEmpty();
      needs.add((long) hints.size());
      for (Internals.Hint hint : hints) {
        needs.add((long) hint.words().size());
        hint.words().forEach(word -> needs.add(RuleShelf.hash(word, hint.lemma())));
      }
      if (!hints.isEmpty()) {
        for (String word : hints.get(0).words()) {
          List<Integer> list =
              postings.computeIfAbsent(
                  RuleShelf.hash(word, hints.get(0).lemma()), unused -> new ArrayList<>());
          if (!list.contains(piece)) {
            list.add(piece);
          }
        }
      }
    }
    if (free) {
      always.add(piece);
    }
  }

  private static boolean named(AbstractPatternRule rule, RuleScript.Piece piece) {
    return (rule.getId() + "[" + rule.getSubId() + "]").equals(piece.name());
  }

  private static SAXParser parser() throws ParserConfigurationException, SAXException {
    SAXParser parser = SAXParserFactory.newInstance().newSAXParser();
    parser
        .getXMLReader()
        .setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    for (String limit :
        List.of("maxGeneralEntitySizeLimit", "totalEntitySizeLimit", "entityExpansionLimit")) {
      parser.getXMLReader().setProperty("jdk.xml." + limit, 0);
    }
    return parser;
  }

  private static int[] ints(List<Integer> numbers) {
    return numbers.stream().mapToInt(number -> number).toArray();
  }
}
