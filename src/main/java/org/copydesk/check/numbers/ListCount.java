package org.copydesk.check.numbers;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.PageTable;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Hedge;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.WordLists;

/** Counts the list that follows a count: "Three towns: Burton and Springfield". */
public final class ListCount implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "numbers/list-count",
              Severity.WARNING,
              "A count that its own list contradicts",
              "The story promises so many and names another number: the reader looks for the"
                  + " missing one.",
              bad("[[Three]] towns were worst affected: Burton and Springfield."),
              bad("The prize goes to [[two]] writers: Ana Ruiz, Tom Bell and Mei Lin."),
              bad("[[Four]] countries, France, Spain and Italy, have signed."),
              bad("There are [[three]] options: stay or leave."),
              bad(
                  "[[Five]] ways to save water\n\nIt is easily done.\n\n- Take a shower.\n\n- Fix"
                      + " the tap.\n\n- Keep the rain.\n\n- Water at night."),
              bad("[[Three]] roads will shut: the A46, the A52, the A607 and the A15."),
              bad("[[Five]] states — Ohio, Iowa, Maine and Utah — have passed such laws."),
              bad("Tests were made in [[three]] rivers, the Wye and the Usk, and in a lake."),
              bad("There are [[four]] puddings: a trifle, a tart and a bowl of stewed plums."),
              bad(
                  "She leaves [[four]] children, Anita, Walter Jr. and Denise; and a sister, Pauline."),
              bad("They have [[four]] children, Tom, Lydia and Frances."),
              good("They have three children, Tom, Lydia and Frances."),
              bad(
                  "It was cut in [[four]] places, at Tully, at Hay and just north of Rudd, and shut."),
              good("It was cut in three places, at Tully, at Hay and just north of Rudd."),
              good("It was cut in four places, near the school and at Hay."),
              good(
                  "She leaves three children, Anita, Walter Jr. and Denise; and a sister, Pauline."),
              bad(
                  "Firm cuts jobs\n\nThe cuts fall on [[five]] groups:\n\n- Hull\n- York\n- Leeds\n-"
                      + " Bath\n"),
              good(
                  "Firm cuts jobs\n\nThe cuts fall on four groups:\n\n- Hull\n- York\n- Leeds\n- Bath\n"),
              good(
                  "Firm cuts jobs\n\nThe cuts fall on five groups, among them these:\n\n- Hull\n- York\n"),
              bad(
                  "Firm recalls bars\n\nIt recalled [[five]] products made at the plant in Hay:\n\n-"
                      + " Rye\n- Oat\n- Nut\n"),
              good(
                  "Firm recalls bars\n\nIt recalled three products made at the plant in Hay:\n\n-"
                      + " Rye\n- Oat\n- Nut\n"),
              good(
                  "Men charged\n\nTwo men from Hay were charged with the following:\n\n- Theft\n-"
                      + " Arson\n- Fraud\n"),
              good("Team wins\n\nThe four runners from Hay said this:\n\n- Rain\n- Snow\n- Wind\n"),
              good("Four roads will shut: the A46, the A52, the A607 and the A15."),
              good("Four states — Ohio, Iowa, Maine and Utah — have passed such laws."),
              good("Three singers took a bow: a tenor and the Bell sisters."),
              good("Two towns were worst affected: Burton and Springfield."),
              good("Three people have died: a couple and their daughter."),
              good("Two countries have signed: Bosnia and Herzegovina and Trinidad and Tobago."),
              good("Three men, John Hill, 34, Peter Marsh, 29, and Tom Bell, 41, were charged."),
              good("Many of the 12 countries, including France and Spain, have signed."),
              good("Two men, both from Leeds and Hull, and a woman were held."),
              good(
                  "Three ways to save water\n\nIt is easily done.\n\n- Take a shower.\n\n- Fix the"
                      + " tap.\n\n- Keep the rain."),
              good("Two questions remain: What happened, and who knew?"),
              good(
                  "Two killed in crash\n\nIt was dark.\n\n- The road is shut.\n\n- Buses are"
                      + " late.\n\n- Trains run."))
          .needingStory();

  private static final Pattern COLON =
      Pattern.compile(
          "^((?: (?!and |or |but )[\\p{L}'’-]+){0,8}?)(?:: |: ?[-–—] ?)(.+?)[.!?]?[\"”’]?$",
          Pattern.DOTALL);
  private static final Pattern COMMA =
      Pattern.compile(
          "^((?: (?!and |or |but )[\\p{L}'’-]+){0,3}?), ((?:(?:the )?[\\p{Lu}][^,;:()]*,"
              + " )*(?:the )?[\\p{Lu}][^,;:()]*?,? and (?:the )?[\\p{Lu}][\\p{L}'’.-]*(?: [\\p{Lu}][\\p{L}'’.-]*)*)(?:,"
              + " (?:\\p{Ll}|$)|;|[.!?]?[\"”’]?$)");
  private static final String SPOT =
      "(?:just |close )?(?:"
          + String.join("|", WordLists.of(ListCount.class, "spot"))
          + ") (?:the )?\\p{Lu}[^,;:()]*?";

  /** "in four places, at Tully, at Cardwell and just north of Ingham". */
  private static final Pattern PLACES =
      Pattern.compile(
          "^((?: [\\p{L}'’-]+){0,1}?), ((?:%1$s, )*%1$s,? and %1$s)(?:,|;|[.!?]?[\"”’]?$)"
              .formatted(SPOT));

  private static final Pattern DASH =
      Pattern.compile(
          "^((?: (?!and |or |but )[\\p{L}'’-]+){0,3}?) ?[–—] ?([^–—:;]+?,? and [^–—:;,]+?) ?[–—]");
  private static final Pattern HEAD_LOOSE =
      Pattern.compile(
          "(?i)\\b(?:including|such|said|says|read|reads|ask|asked|asking|announced|wrote|tweeted|later|ago)\\b");

  /** "three products made at the plant in Ghent:" is as good as "three products:". */
  private static final Pattern WITH =
      Pattern.compile(
          " (?:\\p{L}+(?:ed|en|lt|ld|de) )?(?:"
              + String.join("|", WordLists.of(ListCount.class, "joined-to"))
              + ") (?![^:]*\\b(?:following|these|below)\\b)[^,;:]{2,90}");

  private static final Pattern DEFINITE =
      Pattern.compile("(?i)\\b(?:the|these|those|its|their|his|her|our|all|both)(?: \\p{L}+)? $");

  private static final Set<String> LISTICLE = WordLists.of(ListCount.class, "listicle");

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
            check(sentence, count, Humans.are(article, count)).ifPresent(findings::add);
          }
        }
      }
    }
    bullets(article, quantities).ifPresent(findings::add);
    for (Block block : article.blocks(Set.of(Role.PARAGRAPH))) {
      announced(article, block, quantities).ifPresent(findings::add);
    }
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

  private static Optional<Finding> check(Sentence sentence, Quantity count, boolean people) {
    String text = sentence.block().plain();
    String after = text.substring(count.nounEnd(), sentence.end());
    Matcher colon = COLON.matcher(after);
    if (colon.find()) {
      String between = text.substring(sentence.start(), count.start());
      boolean loose = HEAD_LOOSE.matcher(between + colon.group(1)).find();
      return loose
          ? Optional.empty()
          : compare(sentence, count, people, after, colon.start(2), colon.end(2));
    }
    Matcher dash = DASH.matcher(after);
    if (dash.find()) {
      return compare(sentence, count, people, after, dash.start(2), dash.end(2));
    }
    Matcher places = PLACES.matcher(after);
    Matcher comma = places.find() ? places.reset() : COMMA.matcher(after);
    if (comma.find()
        && !text.substring(sentence.start(), count.start())
            .matches("(?is).*\\b(?:of|among|between|the) (?:the )?$")) {
      return compare(sentence, count, people, after, comma.start(2), comma.end(2));
    }
    return Optional.empty();
  }

  private static Optional<Finding> compare(
      Sentence sentence, Quantity count, boolean people, String after, int from, int to) {
    Optional<ListedItems> items = ListedItems.read(after.substring(from, to), people);
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

  /** "The cuts fall on five groups:" above a list of four. */
  private static Optional<Finding> announced(Article article, Block block, Quantities quantities) {
    String plain = block.plain().stripTrailing();
    List<Quantity> counts = quantities.in(block);
    if (!plain.endsWith(":") || counts.isEmpty()) {
      return Optional.empty();
    }
    Quantity count = counts.get(counts.size() - 1);
    int items = 0;
    int next = block.index() + 1;
    while (next < article.blocks().size() && isItem(article, article.blocks().get(next))) {
      items++;
      next++;
    }
    String onward = plain.substring(count.nounEnd(), plain.length() - 1);
    boolean object =
        counts.size() == 1
            && WITH.matcher(onward).matches()
            && !DEFINITE.matcher(plain.substring(0, count.start())).find()
            && article.sentences(block).stream()
                .flatMap(sentence -> article.tokens(sentence).stream())
                .noneMatch(token -> token.start() > count.end() && token.tag().isFinite());
    boolean beside = (onward.isEmpty() || object) && isCount(count);
    boolean differs = items > 1 && count.low().intValue() != items;
    return beside && differs && !HEAD_LOOSE.matcher(plain).find()
        ? Optional.of(
            INFO.finding(
                    count.span(),
                    "“%s” does not fit the list that follows, which has %d items."
                        .formatted(count.words(), items))
                .withRelated(article.blocks().get(next - 1).span(), "the list ends here"))
        : Optional.empty();
  }

  private static boolean isItem(Article article, Block block) {
    return block.role() == Role.LIST_ITEM && !PageTable.isCell(article, block);
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
      boolean joined = heads.get(0).plain().startsWith("-", count.end());
      boolean listicle =
          !joined && (LISTICLE.contains(count.counts()) && isCount(count) || isBig(count));
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
