package org.copydesk.check.spelling;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.check.spelling.VarietyEvidence.Telling;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Variety;

/** A word spelt in another variety of English than the rest of the story. */
public final class OddSpelling implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "spelling/variety",
              Severity.WARNING,
              "A spelling of another variety of English",
              "Two kinds of spelling in one story look like two writers, or none.",
              bad(
                  "The labour minister criticised the neighbours over the [[color]] of the centre.",
                  "The labour minister criticised the neighbours over the colour of the centre."),
              bad(
                  "Honored by the labor board, the traveler drew a gray [[harbour]].",
                  "Honored by the labor board, the traveler drew a gray harbor."),
              bad(
                  "The favorite in the theater analyzed the [[programme]].",
                  "The favorite in the theater analyzed the program."),
              good(
                  "The labour minister toured Pearl Harbor and the World Trade Center by the"
                      + " harbour."),
              good(
                  "The colour of the centre was grey at the Lincoln Center for the Performing"
                      + " Arts."),
              good("She favored the color, said the Labour Party, from Sydney Harbour."),
              good("He recognised the centre, and the organization recognized him."),
              good("The program at the theatre analysed a flavour and a practice."),
              good("The color was seen."),
              good("The fair of May 3 was canceled. Others are on 4 June, 11 June and 18 June."),
              good("They read \"The Color Purple\" in the centre, a favourite of the neighbours."))
          .needingStory();

  private static final double CLEAR = 0.4;
  private static final double EVEN_CLEAR = 0.7;
  private static final double LONE_CLEAR = 0.3;

  private final Lexicon lexicon;
  private final HouseStyle house;

  /** A rule that knows the spellings of {@code lexicon} and the choices of {@code house}. */
  public OddSpelling(Lexicon lexicon, HouseStyle house) {
    this.lexicon = lexicon;
    this.house = house;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    VarietyEvidence evidence = VarietyEvidence.of(article, lexicon);
    Optional<Variety> read = VarietyOfEnglish.fromCopy(article, evidence);
    Optional<Variety> told =
        house.variety().or(() -> article.metadata().language()).flatMap(Variety::of);
    Optional<Variety> variety = told.or(() -> read);
    if (variety.isEmpty()) {
      return List.of();
    }
    // What the copy was read as is put down in the metadata: that is no word from the desk.
    boolean decreed = house.variety().isPresent() || told.isPresent() && !told.equals(read);
    List<Telling> telling = evidence.telling();
    boolean clear = decreed || isClear(variety.get(), evidence);
    boolean oneIze = decreed || isSole(telling, true);
    boolean oneIse = decreed || isSole(telling, false);
    return telling.stream()
        .filter(one -> INFO.roles().contains(one.word().block().role()))
        .filter(one -> !house.accepts(one.word().lower()))
        .filter(
            one ->
                one.oxford()
                    ? isOddEnding(one, variety.get()) && (one.isHouse(Variety.US) ? oneIze : oneIse)
                    : clear && !one.isHouse(variety.get()))
        .map(one -> finding(one, variety.get()))
        .toList();
  }

  /** Whether the rest of the copy speaks clearly enough against the odd spellings. */
  private static boolean isClear(Variety variety, VarietyEvidence evidence) {
    boolean american = variety == Variety.US;
    double mine = american ? evidence.american() : evidence.british();
    double theirs = american ? evidence.british() : evidence.american();
    double habits = evidence.habitsFor(variety);
    if (evidence.isLone()) {
      double rest = habits + evidence.endings() * (american ? 1 : -1);
      return rest >= LONE_CLEAR && (!american || evidence.isAmericanThroughout());
    }
    long odd = evidence.odd(variety);
    double lead = mine + habits - theirs;
    // One word against one: days before months weigh so much that they must say more.
    boolean even = evidence.telling().stream().filter(t -> !t.oxford()).count() == 2 * odd;
    return lead >= (even && !american ? EVEN_CLEAR : CLEAR) && (odd == 1 || mine >= odd);
  }

  /** Whether -ize stands where -ise is the house's ending, or the other way about. */
  private boolean isOddEnding(Telling telling, Variety variety) {
    boolean ize = telling.isHouse(Variety.US);
    boolean wantsIze =
        variety == Variety.US || variety == Variety.CA || variety == Variety.GB && house.oxford();
    return ize != wantsIze;
  }

  /** Whether one word alone ends in -ize (or in -ise) among several that do not. */
  private static boolean isSole(List<Telling> telling, boolean ize) {
    List<Telling> endings = telling.stream().filter(Telling::oxford).toList();
    long same = endings.stream().filter(t -> t.isHouse(Variety.US) == ize).count();
    return same == 1 && endings.size() - same >= 3;
  }

  private Finding finding(Telling telling, Variety variety) {
    StoryWord word = telling.word();
    String form = word.inCase(telling.other().form());
    Finding finding =
        INFO.finding(
            word.span(),
            "“"
                + word.text()
                + "” is not "
                + variety.adjective()
                + ", which this story is written in; write “"
                + form
                + "”.");
    return word.offer(finding, form);
  }
}
