package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.check.spelling.StoryWord;
import org.copydesk.check.spelling.StoryWords;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexicon;

/** A name whose common noun has a capital here and none there. */
public final class CapitalisedTwoWays implements Rule {
  private static final Set<Role> ROLES =
      EnumSet.of(
          Role.HEADLINE,
          Role.STANDFIRST,
          Role.CROSSHEAD,
          Role.PARAGRAPH,
          Role.QUOTE,
          Role.LIST_ITEM,
          Role.CAPTION,
          Role.LINK);

  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/capitalised-two-ways",
              Severity.SUGGESTION,
              "A name with and without a capital",
              "Is it the name of a thing, or a thing of that name? Two capitals say two things.",
              bad(
                  "Troops shut the Lachin corridor. The Lachin corridor is a road. The Lachin"
                      + " [[Corridor]] stayed shut.",
                  "Troops shut the Lachin corridor. The Lachin corridor is a road. The Lachin"
                      + " corridor stayed shut."),
              bad(
                  "The Thames Barrier rose. Ships passed the Thames Barrier. The Thames [[barrier]]"
                      + " held.",
                  "The Thames Barrier rose. Ships passed the Thames Barrier. The Thames Barrier"
                      + " held."),
              good("Lachin Corridor Stays Shut\n\nThe Lachin corridor stayed shut on Monday."),
              good("US President Joe Biden spoke. The US president was in Texas. US president."),
              good("The Lachin corridor, the Lachin Corridor Agreement and the Lachin corridor."))
          .needingStory()
          .reading(ROLES);

  /** What people are called: with a capital before a name, without one elsewhere. */
  private static final Set<String> PEOPLE =
      Set.of(
          "ambassador",
          "attorney",
          "chancellor",
          "chief",
          "coach",
          "commissioner",
          "democrat",
          "democrats",
          "director",
          "foreign",
          "general",
          "governor",
          "judge",
          "justice",
          "king",
          "leader",
          "mayor",
          "minister",
          "officer",
          "party",
          "premier",
          "president",
          "prime",
          "prince",
          "princess",
          "professor",
          "queen",
          "representative",
          "republican",
          "republicans",
          "secretary",
          "senator",
          "sheriff",
          "speaker",
          "spokesman",
          "spokeswoman",
          "vice");

  private static final int COMMON = 8;

  private final Lexicon lexicon;
  private final HouseStyle house;

  /** A rule that knows the words of {@code lexicon} and those {@code house} accepts. */
  public CapitalisedTwoWays(Lexicon lexicon, HouseStyle house) {
    this.lexicon = lexicon;
    this.house = house;
  }

  /** Where one pair of words stands, with a capital and without. */
  private record Places(List<StoryWord> large, List<StoryWord> small) {
    Places() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    boolean differ() {
      return !large.isEmpty() && !small.isEmpty() && large.size() != small.size();
    }

    List<StoryWord> fewer() {
      return large.size() < small.size() ? large : small;
    }

    List<StoryWord> more() {
      return large.size() < small.size() ? small : large;
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    StoryWords words = StoryWords.of(article);
    Map<String, Places> pairs = new LinkedHashMap<>();
    for (StoryWord word : words.all()) {
      if (ROLES.contains(word.block().role()) && isNounOfName(words, word)) {
        String name = words.neighbour(word, -1).map(StoryWord::text).orElse("");
        Places places = pairs.computeIfAbsent(name + " " + word.lower(), key -> new Places());
        (word.capitalised() ? places.large() : places.small()).add(word);
      }
    }
    List<Finding> findings = new ArrayList<>();
    pairs.forEach(
        (pair, places) -> {
          if (places.differ()) {
            places.fewer().forEach(word -> findings.add(finding(word, places)));
          }
        });
    return findings;
  }

  /** Whether it is a common noun right after a name and ends that name. */
  private boolean isNounOfName(StoryWords words, StoryWord word) {
    Optional<StoryWord> name = words.neighbour(word, -1);
    if (name.isEmpty() || word.titled() || word.opens() || word.text().length() < 4) {
      return false;
    }
    boolean named =
        name.get().capitalised()
            && NameForms.adjoins(word, name.get(), -1)
            && !lexicon.knows(name.get().text())
            && name.get().text().length() > 2;
    boolean goesOn =
        words
            .neighbour(word, 1)
            .filter(next -> next.capitalised() && NameForms.adjoins(word, next, 1))
            .isPresent();
    return named
        && !goesOn
        && !PEOPLE.contains(word.lower())
        && !house.accepts(word.text())
        && lexicon.frequency(word.text()) >= COMMON;
  }

  private static Finding finding(StoryWord word, Places places) {
    Span first = places.more().get(0).span();
    String usual = places.more().get(0).text();
    Finding finding =
        INFO.finding(
                word.span(),
                "“"
                    + word.text()
                    + "” is “"
                    + usual
                    + "” in the same name elsewhere ("
                    + places.more().size()
                    + " against "
                    + places.fewer().size()
                    + "); write it one way.")
            .withRelated(first, "written so here");
    return word.offer(finding, usual);
  }
}
