package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Description;
import org.copydesk.story.Line;
import org.copydesk.story.Naming;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme;
import org.copydesk.word.Lexeme.Trait;
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
              bad(
                  "The Nobel Peace Prize is old. Few win the Nobel [[peace]] Prize. The Nobel Peace"
                      + " Prize is large.",
                  "The Nobel Peace Prize is old. Few win the Nobel Peace Prize. The Nobel Peace"
                      + " Prize is large."),
              bad(
                  "“The Thames [[Barrier]] is shut,” he said. The Thames barrier is old. The Thames"
                      + " barrier is long.",
                  "“The Thames barrier is shut,” he said. The Thames barrier is old. The Thames"
                      + " barrier is long."),
              good("The Thames Barrier is shut. So are the Upper Thames barrier and its gate."),
              good(
                  "She sang “Purple Lantern”. The Purple lantern is a lamp, and the Purple lantern"
                      + " hung there."),
              good("Lachin Corridor Stays Shut\n\nThe Lachin corridor stayed shut on Monday."),
              good("US President Joe Biden spoke. The US president was in Texas. US president."),
              good("The Lachin corridor, the Lachin Corridor Agreement and the Lachin corridor."))
          .needingStory()
          .reading(ROLES);

  private final Lexicon lexicon;
  private final HouseStyle house;

  /** A rule that knows the words of {@code lexicon} and those {@code house} accepts. */
  public CapitalisedTwoWays(Lexicon lexicon, HouseStyle house) {
    this.lexicon = lexicon;
    this.house = house;
  }

  /** Where the words of a name stand. */
  private record Place(Line line, int from, int to) {
    String text() {
      return line.text(from, to);
    }

    /** Whether the words are the same, their capitals apart. */
    boolean isAt(Line other, int at) {
      boolean same = at + to - from <= other.size();
      for (int i = 0; same && i < to - from; i++) {
        same =
            other.lower(at + i).equals(line.lower(from + i))
                && (i == 0 || other.joined(at + i - 1));
      }
      return same;
    }
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Story story = Story.of(article, lexicon);
    Map<String, Place> names = new LinkedHashMap<>();
    for (Naming naming : story.namings()) {
      int from = naming.from() + (naming.line().lower(naming.from()).equals("the") ? 1 : 0);
      Place place = new Place(naming.line(), from, naming.to());
      if (isNameOfAThing(article, naming, place)) {
        names.putIfAbsent(place.text(), place);
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (Place name : names.values()) {
      List<Place> large = new ArrayList<>();
      List<Place> small = new ArrayList<>();
      for (Line line : story.lines()) {
        for (int i = 0; !line.titled() && i + 1 < line.size(); i++) {
          Place here = new Place(line, i, Math.min(line.size(), i + name.to() - name.from()));
          if (name.isAt(line, i) && isWhole(here)) {
            (here.text().equals(name.text()) ? large : small).add(here);
          }
        }
      }
      if (!large.isEmpty() && !small.isEmpty()) {
        List<Place> fewer = large.size() < small.size() ? large : small;
        List<Place> more = fewer == large ? small : large;
        fewer.forEach(place -> findings.add(finding(place, fewer, more)));
      }
    }
    return findings;
  }

  /** Whether a name of several words ends in a common noun that says no post, and is no title. */
  private boolean isNameOfAThing(Article article, Naming naming, Place place) {
    Line line = place.line();
    int last = place.to() - 1;
    boolean noun = line.entry(last).filter(Lexeme::isWord).isPresent() && line.tag(last).isNoun();
    boolean person = naming.kind() == Naming.Kind.PERSON && !line.is(last, Trait.PLACE_NOUN);
    int start = line.at(place.from()).start();
    boolean title =
        article.quotations(line.block()).stream()
            .filter(q -> q.start() <= start && start < q.end())
            .anyMatch(q -> isTitle(article, q));
    return !line.titled()
        && place.to() - place.from() > 1
        && noun
        && !person
        && !title
        && !Description.isPost(line, last)
        && !house.accepts(line.at(last).text());
  }

  private static boolean isTitle(Article article, Quotation quotation) {
    return article.words(quotation.block(), quotation.start(), quotation.end()).stream()
        .filter(word -> word.end() <= quotation.end() && word.text().length() > 3)
        .allMatch(word -> word.capitalised());
  }

  /** Whether it begins with a capital that says something, and neither end goes on as a name. */
  private static boolean isWhole(Place place) {
    Line line = place.line();
    int from = place.from();
    boolean word = line.entry(from).filter(Lexeme::isWord).isPresent();
    boolean before = from > 0 && line.namelike(from - 1) && line.joined(from - 1);
    boolean after = line.namelike(place.to()) && line.joined(place.to() - 1);
    return line.at(from).capitalised() && !(word && line.opens(from)) && !before && !after;
  }

  private static Finding finding(Place place, List<Place> fewer, List<Place> more) {
    Place usual = more.get(0);
    int from = place.from();
    int to = place.to();
    while (place
        .line()
        .at(from)
        .text()
        .equals(usual.line().at(usual.from() + from - place.from()).text())) {
      from++;
    }
    while (place
        .line()
        .at(to - 1)
        .text()
        .equals(usual.line().at(usual.to() - 1 - (place.to() - to)).text())) {
      to--;
    }
    String right =
        usual.line().text(usual.from() + from - place.from(), usual.to() - (place.to() - to));
    String message =
        "“%s” is “%s” elsewhere (%d against %d); write it one way."
            .formatted(place.text(), usual.text(), more.size(), fewer.size());
    Finding finding =
        INFO.finding(place.line().span(from, to), message)
            .withRelated(usual.line().span(usual.from(), usual.to()), "written so here");
    int start = place.line().at(from).start();
    int end = place.line().at(to - 1).end();
    return place.line().block().text().verbatim(start, end)
        ? finding.withFix(Fix.write(finding.span(), right))
        : finding;
  }
}
