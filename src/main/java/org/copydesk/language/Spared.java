package org.copydesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.PageTable;
import org.copydesk.facts.Once;
import org.copydesk.word.WordLists;

/** What LanguageTool marks and the copy around it shows to be sound. */
final class Spared {
  private static final String RESOURCE = "/rules/grammar/sound.tsv";

  /** For each rule what stands around sound copy that it marks; ⟦⟧ are around the marked words. */
  private static final Supplier<Map<String, List<Pattern>>> SOUND = new Once<>(Spared::read);

  private static final Set<String> AGREEMENT = Set.of("SUBJECT_VERB", "PERS_PRONOUN_AGREEMENT");

  private static final Pattern DIALECT =
      Pattern.compile("(?i)\\b(?:(?:it|he|she|that|there|i) were|(?:we|you|they) was)$");

  /** Words of patois, Scots and Irish English that no other English has. */
  private static final Set<String> PATOIS = WordLists.of(Spared.class, "patois");

  private static final Pattern WORD = Pattern.compile("[^\\p{L}'’]+");

  /** The longest pronoun with a space. */
  private static final int PRONOUN = 6;

  private Spared() {}

  /** Whether {@code match} is of words that the copy shows to be sound, or that are unknown. */
  static boolean is(Article article, Block block, Match match) {
    return besideOpaque(block, match)
        || isDialect(article, block, match)
        || isPatois(article, block, match)
        || isSound(block, match)
        || PageTable.isCell(article, block);
  }

  private static boolean isSound(Block block, Match match) {
    List<Pattern> sound = SOUND.get().getOrDefault(match.rule().getId(), List.of());
    if (sound.isEmpty()) {
      return false;
    }
    String plain = block.plain();
    String marked =
        plain.substring(0, match.from())
            + "⟦"
            + plain.substring(match.from(), match.to())
            + "⟧"
            + plain.substring(match.to());
    return sound.stream().anyMatch(pattern -> pattern.matcher(marked).find());
  }

  private static Map<String, List<Pattern>> read() {
    try (InputStream in = Spared.class.getResourceAsStream(RESOURCE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(
              Collectors.groupingBy(
                  cells -> cells[0],
                  Collectors.mapping(cells -> Pattern.compile(cells[1]), Collectors.toList())));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
  }

  /** "It were a big number", "we was robbed": people are quoted as they spoke. */
  private static boolean isDialect(Article article, Block block, Match match) {
    int from = Math.max(0, match.from() - PRONOUN);
    return AGREEMENT.contains(match.rule().getId())
        && DIALECT.matcher(block.plain().substring(from, match.to())).find()
        && article.quoted(block, match.from(), match.to());
  }

  /** "A so it go", "she do be late": whether who is quoted speaks no standard English. */
  private static boolean isPatois(Article article, Block block, Match match) {
    return article.quoted(block, match.from(), match.to())
        && article.quotations(block).stream()
            .anyMatch(
                said ->
                    WORD.splitAsStream(said.inside().toLowerCase(Locale.ENGLISH))
                        .anyMatch(PATOIS::contains));
  }

  /** Whether the word before or after what is marked is one of which nobody knows what it is. */
  private static boolean besideOpaque(Block block, Match match) {
    String plain = block.plain();
    int from = match.from();
    while (from > 0 && isBetween(plain.charAt(from - 1))) {
      from--;
    }
    int to = match.to();
    while (to < plain.length() && isBetween(plain.charAt(to))) {
      to++;
    }
    return block.text().opaque(Math.max(0, from - 1), Math.min(plain.length(), to + 1));
  }

  private static boolean isBetween(char c) {
    return !Character.isLetterOrDigit(c) && ".!?".indexOf(c) < 0;
  }
}
