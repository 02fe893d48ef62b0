package org.copydesk.check.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** Counts the list that follows a count: "Three towns: Burton and Springfield". */
public final class ListCount implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "numbers/list-count",
              Severity.WARNING,
              "A count that its own list contradicts",
              "The story promises so many and names another number: the reader looks for the"
                  + " missing one.",
              Example.bad("[[Three]] towns were worst affected: Burton and Springfield."),
              Example.bad("The prize goes to [[two]] writers: Ana Ruiz, Tom Bell and Mei Lin."),
              Example.bad("[[Four]] countries, France, Spain and Italy, have signed."),
              Example.bad("There are [[three]] options: stay or leave."),
              Example.bad(
                  "[[Five]] ways to save water\n\n"
                      + "It is easily done.\n\n"
                      + "- Take a shower.\n\n"
                      + "- Fix the tap.\n\n"
                      + "- Keep the rain.\n\n"
                      + "- Water at night."),
              Example.good("Two towns were worst affected: Burton and Springfield."),
              Example.good("Three people have died: a couple and their daughter."),
              Example.good(
                  "Two countries have signed: Bosnia and Herzegovina and Trinidad and Tobago."),
              Example.good(
                  "Three men, John Hill, 34, Peter Marsh, 29, and Tom Bell, 41, were charged."),
              Example.good("Many of the 12 countries, including France and Spain, have signed."),
              Example.good("Two men, both from Leeds and Hull, and a woman were held."),
              Example.good(
                  "Three ways to save water\n\n"
                      + "It is easily done.\n\n"
                      + "- Take a shower.\n\n"
                      + "- Fix the tap.\n\n"
                      + "- Keep the rain."),
              Example.good("Two questions remain: What happened, and who knew?"),
              Example.good(
                  "Two killed in crash\n\n"
                      + "It was dark.\n\n"
                      + "- The road is shut.\n\n"
                      + "- Buses are late.\n\n"
                      + "- Trains run."))
          .needingStory();

  private static final Pattern COLON =
      Pattern.compile(
          "^((?: (?!and |or |but )[\\p{L}'’-]+){0,8}?)(?:: |: ?[-–—] ?)(.+?)[.!?]?[\"”’]?$",
          Pattern.DOTALL);
  private static final Pattern COMMA =
      Pattern.compile(
          "^((?: (?!and |or |but )[\\p{L}'’-]+){0,3}?), ((?:[\\p{Lu}][^,;:()]*,"
              + " )*[\\p{Lu}][^,;:()]*?,? and [\\p{Lu}][\\p{L}'’.-]*(?: [\\p{Lu}][\\p{L}'’.-]*)*),"
              + " (?:\\p{Ll}|$)");
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?i)\\b(?:includ\\w+|among|such as|both|each|say|says|said|one|another|others?|more"
              + "|who|which|that|is|are|was|were|has|have|will|would|would|etc|couple|pair|family"
              + "|brothers|sisters|twins|his|her|their|he|she|they|it|we|you|i|then|from|of whom"
              + "|with|plus|as well as|not|all)\\b");
  private static final Pattern HEAD_LOOSE =
      Pattern.compile(
          "(?i)\\b(?:including|such|said|says|read|reads|ask|asked|asking|announced|wrote|tweeted|later|ago)\\b");
  private static final Pattern FIGURE =
      Pattern.compile(
          ".*\\d.*|(?i)(?:two|three|four|five|six|seven|eight|nine|ten|several|many|some)\\b.*");
  private static final Set<String> LISTICLE =
      Set.of(
          "way",
          "thing",
          "tip",
          "reason",
          "highlight",
          "takeaway",
          "fact",
          "question",
          "lesson",
          "moment",
          "step",
          "sign",
          "idea",
          "trick",
          "mistake",
          "myth",
          "point",
          "recipe",
          "place",
          "book",
          "film",
          "movie",
          "song",
          "album",
          "photo",
          "picture",
          "quote",
          "trend",
          "rule",
          "story",
          "headline",
          "hack",
          "secret",
          "habit",
          "example",
          "gift",
          "game",
          "destination",
          "word",
          "answer",
          "winner",
          "option",
          "choice",
          "pick",
          "key");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Quantities quantities = Quantities.of(article);
    for (Block block : article.blocks(INFO.roles())) {
      for (Sentence sentence : article.sentences(block)) {
        for (Quantity count : quantities.in(sentence)) {
          if (isCount(count)) {
            check(sentence, count).ifPresent(findings::add);
          }
        }
      }
    }
    bullets(article, quantities).ifPresent(findings::add);
    return findings;
  }

  private static boolean isCount(Quantity count) {
    return count.kind() == Kind.COUNT
        && count.isSingle()
        && count.hedge() == Hedge.NONE
        && !count.counts().isEmpty()
        && count.low().intValue() > 1
        && count.low().intValue() <= 20;
  }

  private static Optional<Finding> check(Sentence sentence, Quantity count) {
    String text = sentence.block().plain();
    String after = text.substring(count.nounEnd(), sentence.end());
    Matcher colon = COLON.matcher(after);
    if (colon.find()) {
      String between = text.substring(sentence.start(), count.start());
      boolean loose = HEAD_LOOSE.matcher(between + colon.group(1)).find();
      return loose
          ? Optional.empty()
          : compare(sentence, count, after, colon.start(2), colon.end(2));
    }
    Matcher comma = COMMA.matcher(after);
    if (comma.find()
        && !text.substring(sentence.start(), count.start())
            .matches("(?is).*\\b(?:of|among|between|the) (?:the )?$")) {
      return compare(sentence, count, after, comma.start(2), comma.end(2));
    }
    return Optional.empty();
  }

  private static Optional<Finding> compare(
      Sentence sentence, Quantity count, String after, int from, int to) {
    Optional<Items> items = Items.read(after.substring(from, to));
    int said = count.low().intValue();
    if (items.isEmpty() || items.get().fewest() <= said && said <= items.get().most()) {
      return Optional.empty();
    }
    int named = items.get().most();
    int start = count.nounEnd() + from;
    return Optional.of(
        INFO.finding(
                count.span(),
                "“"
                    + count.words()
                    + "” does not fit the list that follows, which names "
                    + named
                    + ": "
                    + items.get().shown()
                    + ".")
            .withRelated(
                sentence.block().span(start, count.nounEnd() + to), "the list, counted here"));
  }

  /**
   * A list in running copy.
   *
   * @param names what stands between the separators
   * @param fewest how many there are when "and" belongs to a name
   * @param most how many there are when it does not
   */
  private record Items(List<String> names, int fewest, int most) {
    static Optional<Items> read(String list) {
      boolean semicolons = list.indexOf(';') >= 0;
      String[] pieces = list.split(semicolons ? ";(?: and)? " : ",? and |,? or |, ");
      List<String> names = new ArrayList<>();
      for (String piece : pieces) {
        String name = piece.strip();
        if (!isAge(name)) {
          names.add(name);
        }
      }
      if (names.size() < 2
          || names.stream().anyMatch(name -> !isItem(name, semicolons))
          || !alike(names)) {
        return Optional.empty();
      }
      boolean conjoined = list.matches("(?s).*\\b(?:and|or)\\b.*");
      if (!conjoined && !semicolons) {
        return Optional.empty();
      }
      int commas =
          semicolons ? names.size() : names.size() - list.split(",? and |,? or ").length + 2;
      boolean ambiguous = list.split(" and ").length > 2;
      return Optional.of(
          new Items(names, ambiguous ? Math.min(commas, 1) : names.size(), names.size()));
    }

    private static boolean isAge(String piece) {
      return piece.matches("(?:aged )?\\d{1,3}(?: of .*)?");
    }

    private static boolean isItem(String name, boolean semicolons) {
      int words = name.split("\\s+").length;
      return !name.isEmpty()
          && words <= (semicolons ? 12 : 4)
          && (semicolons || !LOOSE.matcher(name).find() && !FIGURE.matcher(name).matches())
          && name.indexOf('"') < 0
          && name.indexOf('“') < 0
          && name.indexOf('?') < 0
          && name.indexOf('(') < 0
          && name.indexOf(':') < 0;
    }

    /** All names, or all common words: a mixture is not a plain list. */
    private static boolean alike(List<String> names) {
      long capitals = names.stream().filter(name -> Character.isUpperCase(name.charAt(0))).count();
      return capitals == names.size() || capitals == 0 && names.stream().noneMatch(Items::isGroup);
    }

    private static boolean isGroup(String name) {
      return name.matches("(?:a|an|the) .*") || name.endsWith("s") && name.indexOf(' ') > 0;
    }

    String shown() {
      return String.join("; ", names);
    }
  }

  /** "12 highlights" in the headline against the items of the story's one list. */
  private static Optional<Finding> bullets(Article article, Quantities quantities) {
    List<Block> items = article.blocks(Set.of(Role.LIST_ITEM));
    List<Block> heads = article.blocks(Set.of(Role.HEADLINE));
    if (items.size() < 3 || heads.isEmpty()) {
      return Optional.empty();
    }
    boolean oneRun = items.get(items.size() - 1).index() - items.get(0).index() == items.size() - 1;
    for (Quantity count : quantities.in(heads.get(0))) {
      boolean listicle = LISTICLE.contains(count.counts()) && isCount(count) || isBig(count);
      if (listicle && oneRun && count.fate().isEmpty() && count.low().intValue() != items.size()) {
        return Optional.of(
            INFO.finding(
                    count.span(),
                    "“"
                        + count.words()
                        + "” in the headline, but the list has "
                        + items.size()
                        + " items.")
                .withRelated(items.get(0).span(), "the list begins here"));
      }
    }
    return Optional.empty();
  }

  private static boolean isBig(Quantity count) {
    return count.kind() == Kind.COUNT
        && LISTICLE.contains(count.counts())
        && count.isSingle()
        && count.low().intValue() > 20
        && count.low().intValue() <= 101;
  }
}
