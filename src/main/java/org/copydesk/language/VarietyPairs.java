package org.copydesk.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.word.Lexeme.Counterpart;
import org.copydesk.word.Variety;

/**
 * Pairs of spellings that differ between varieties. The regular ones are found by turning a form
 * that only the American dictionary has into British shape and asking the British dictionary, and
 * the other way about; the others come from a list.
 */
final class VarietyPairs {
  private static final int US = Variety.US.bit();
  private static final int GB = Variety.GB.bit();
  private static final int CA = Variety.CA.bit();
  private static final int AU = Variety.AU.bit();
  private static final int ALL = US | GB | CA | AU;

  /** American shape, British shape, and who writes the British one. */
  private record Turn(Pattern american, String british, int house) {
    Turn(String american, String british, int house) {
      this(Pattern.compile(american), british, house);
    }
  }

  private static final List<Turn> TURNS =
      List.of(
          new Turn(
              "or(|s|ed|ing|able|ably|er|ers|ful|fully|less|ite|ites|hood|hoods|ly|y|ist|ists)$",
              "our$1",
              GB | CA | AU),
          new Turn("er(|s|d|board|piece|pieces|stage|fold|goer|goers|land)$", "re$1", GB | CA | AU),
          new Turn("er(ed|ing)$", "r$1", GB | CA | AU),
          new Turn("iz(e|es|ed|er|ers|ing|able|ation|ations|ational|ationally)$", "is$1", GB | AU),
          new Turn("yz(e|es|ed|er|ers|ing|able)$", "ys$1", GB | AU),
          new Turn(
              "([aeiou])l(ed|ing|er|ers|or|ors|ous|ously|ery|en|ist|ists)$",
              "$1ll$2",
              GB | CA | AU),
          new Turn("([aeiou])p(ed|ing|er|ers)$", "$1pp$2", GB | CA | AU),
          new Turn("ll(s|ment|ments|ful|fully|)$", "l$1", GB | CA | AU),
          new Turn("ens(e|es|eless)$", "enc$1", GB | CA | AU),
          new Turn("^(.*?)e(.*)$", "$1ae$2", GB | AU),
          new Turn("^(.+?)e(.*)$", "$1oe$2", GB | AU),
          new Turn("^(.*)or(.*)$", "$1our$2", GB | CA | AU));

  private final Map<String, Counterpart> pairs = new HashMap<>();

  /** The pairs that follow from which dictionaries have which of the {@code words}. */
  static VarietyPairs of(Map<String, Integer> words, List<String> listed) {
    VarietyPairs pairs = new VarietyPairs();
    words.forEach(
        (word, varieties) -> {
          if ((varieties & US) != 0 && (varieties & (GB | AU)) != (GB | AU)) {
            pairs.derive(word, words);
          }
        });
    listed.forEach(pairs::list);
    return pairs;
  }

  /** How other varieties write {@code word}, when it is half of a pair. */
  Optional<Counterpart> of(String word) {
    return Optional.ofNullable(pairs.get(word));
  }

  private void derive(String word, Map<String, Integer> words) {
    for (Turn turn : TURNS) {
      String british = turn.american.matcher(word).replaceFirst(turn.british);
      int varieties = words.getOrDefault(british, 0);
      // A form that American copy may write too is a pair only where a letter is doubled.
      boolean doubled = british.contains("ll") && !word.contains("ll") || british.contains("pp");
      boolean pair =
          !british.equals(word)
              && (varieties & (GB | AU)) != 0
              && ((varieties & US) == 0 || doubled);
      if (pair) {
        put(word, british, turn.house, british.contains("pp"), british.contains("pp"));
        return;
      }
    }
  }

  private void list(String line) {
    String[] cells = line.split("\t");
    int house = GB | CA | AU;
    if (cells.length > 2) {
      house = 0;
      for (String tag : cells[2].split(" ")) {
        house |= Variety.valueOf(tag).bit();
      }
    }
    put(bare(cells[0]), bare(cells[1]), house, cells[0].startsWith("~"), cells[1].startsWith("~"));
  }

  private void put(String american, String british, int house, boolean shared, boolean both) {
    // Oxford and Canadian copy writes -ize: the American form is at home there too.
    pairs.put(american, new Counterpart(british, ALL & ~house, shared));
    pairs.put(british, new Counterpart(american, house, both));
  }

  private static String bare(String cell) {
    return cell.startsWith("~") ? cell.substring(1) : cell;
  }
}
