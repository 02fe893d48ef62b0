package org.copydesk.check.spelling;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.word.Variety;

/**
 * Where a story is at home, by its places, institutions, money and dateline: in Canada or in
 * Australia, whose spelling is neither British nor American.
 */
final class Homeland {
  /** So many mentions, of so many different things, place a story. */
  private static final int MENTIONS = 3;

  private static final int DIFFERENT = 2;
  private static final int DATELINE = 3;
  private static final Pattern CANADIAN_MONEY = Pattern.compile("\\b(?:C|CA|CDN)\\$ ?\\d");
  private static final Pattern AUSTRALIAN_MONEY = Pattern.compile("\\b(?:A|AU)\\$ ?\\d");

  private Homeland() {}

  /**
   * The variety of the country where the story is at home; empty when it is neither, or when its
   * spellings fit British or American copy better.
   */
  static Optional<Variety> of(Article article, VarietyEvidence evidence) {
    StoryWords words = StoryWords.of(article);
    Signs canadian = Signs.of(article, words, Variety.CA, CANADIAN_MONEY);
    Signs australian = Signs.of(article, words, Variety.AU, AUSTRALIAN_MONEY);
    Signs most = canadian.count >= australian.count ? canadian : australian;
    Variety home = most == canadian ? Variety.CA : Variety.AU;
    boolean alone =
        most.count > Hints.mentions(words, Hints.of(Variety.US, "name"))
            && most.count > Hints.mentions(words, Hints.of(Variety.GB, "name"))
            && canadian.count != australian.count;
    boolean country = words.count(home == Variety.CA ? "canada" : "australia") >= MENTIONS;
    boolean set = most.count >= MENTIONS && (most.kinds >= DIFFERENT || country);
    return Optional.of(home).filter(unused -> alone && set && fits(home, evidence));
  }

  /**
   * What places a story in a country.
   *
   * @param count how often it is met; a dateline counts for more
   * @param kinds how many different signs there are
   */
  private record Signs(long count, long kinds) {
    static Signs of(Article article, StoryWords words, Variety variety, Pattern money) {
      Set<String> names = Hints.of(variety, "name", "home");
      boolean dateline = false;
      long sums = 0;
      for (Block block : article.blocks()) {
        dateline |=
            block.role() == Role.DATELINE
                && words.in(block).stream().anyMatch(word -> names.contains(word.lower()));
        sums += money.matcher(block.plain()).results().count();
      }
      return new Signs(
          Hints.mentions(words, names) + sums + (dateline ? DATELINE : 0),
          Hints.known(words, names) + (sums > 0 ? 1 : 0) + (dateline ? DIFFERENT : 0));
    }
  }

  /** Whether the copy has no more odd spellings for {@code home} than for anybody else. */
  private static boolean fits(Variety home, VarietyEvidence evidence) {
    long odd = evidence.odd(home);
    boolean ending =
        home == Variety.CA ? evidence.izeWords() >= evidence.iseWords() : evidence.izeWords() == 0;
    return ending && odd <= evidence.odd(Variety.GB) && odd <= evidence.odd(Variety.US);
  }
}
