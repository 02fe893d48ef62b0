package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Description;
import org.copydesk.story.Person;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;

/** Compares the titles that a story gives to one person. */
public final class TitleDisagrees implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/title-disagrees",
              Severity.WARNING,
              "One person with two titles",
              "A person who is secretary in one line and secretary of state in the next has one"
                  + " title wrong, and titles are what people write in about.",
              bad(
                  "Talks go on\n\n[[US Secretary]] Antony Blinken urged both to talk on Monday, it"
                      + " was learnt.\n\nUS Secretary of State Antony Blinken spoke by telephone"
                      + " with both.",
                  "Talks go on\n\nUS Secretary of State Antony Blinken urged both to talk on"
                      + " Monday, it was learnt.\n\nUS Secretary of State Antony Blinken spoke by"
                      + " telephone with both."),
              bad(
                  "Talks go on\n\nForeign Minister Ana Ruiz said that the talks would go on.\n\nThe"
                      + " letter was signed by [[Finance Minister]] Ana Ruiz on Monday."),
              bad(
                  "Talks go on\n\nVice President Tom Bell said that the talks would go on.\n\nThe"
                      + " letter was signed by [[President]] Tom Bell on Monday."),
              bad("Corporal Ida Brack found the mine. [[Sergeant]] Brack blew it up."),
              bad(
                  "The mine was found by Army Corporal Ida Brack. “It was live,” [[Sergeant]] Brack"
                      + " said."),
              good(
                  "The mine was found by Army Corporal Ida Brack. “It was live,” Corporal Brack"
                      + " said."),
              bad("Det Con Tom Ely met the boy. [[Det Supt]] Ely took him home."),
              bad("Deputy Mayor Ida Brack came. Boys cheered [[Mayor]] Ida Brack."),
              bad(
                  "The sales director, Ida Brack, left. A crowd booed [[the finance director]], Ida"
                      + " Brack, at noon."),
              good("Mayor Ida Brack came. Boys cheered Texas mayor Ida Brack."),
              bad(
                  "The club’s chairman, Tom Ely, resigned on Friday. [[The treasurer]], Tom Ely,"
                      + " had been ill."),
              bad(
                  "Olga Rees, treasurer of the club, resigned. Rees, [[the club’s chairwoman]], had"
                      + " been ill."),
              bad(
                  "“It was a hard year,” said Olga Rees, the chief executive. Rees, [[the chairman"
                      + " since 2022]], will go."),
              good(
                  "“It was a hard year,” said Olga Rees, the chief executive. Rees, chairman of the"
                      + " town choir, will go."),
              bad(
                  "Dunmore coach Tom Ely was calm. Asked why, Ely, [[Dunmore’s captain for"
                      + " six years]], shrugged."),
              good(
                  "Dunmore coach Tom Ely was calm. Asked why, Ely, Hexley’s captain for six years,"
                      + " shrugged."),
              bad(
                  "Sergeant Ida Brack found the mine. Outside the wire, [[the lieutenant]] said it"
                      + " was live."),
              bad(
                  "Tom Ely, the treasurer of the club, was pleased. [[The curator]], who has a"
                      + " boat, would not say why."),
              good(
                  "Sergeant Ida Brack found the mine. The officer said it was live. The sergeant"
                      + " said so too."),
              good("Sgt. Ida Brack found the mine. The sergeant said it was live."),
              good(
                  "Sergeant Ida Brack and Lieutenant Tom Ely found the mine. The lieutenant said it"
                      + " was live."),
              good(
                  "Tom Ely, the treasurer of the club, was pleased. The curator of the museum said"
                      + " so."),
              good(
                  "Tom Ely, the treasurer of the club, was pleased. The club’s curator said so. The"
                      + " mayoress left and the mayor said nothing."),
              good("Detective Sergeant Ida Brack saw it. Sgt Brack and Det Sgt Brack agreed."),
              good("Corporal Ida Brack was promoted. Sergeant Brack blew it up."),
              good("Former Captain Ida Brack was there. Colonel Brack left in 2010."),
              good("Lieutenant Colonel Ida Brack saw it. Colonel Brack blew it up."),
              good(
                  "Olga Rees, treasurer of the club, resigned. Rees, captain of the team, had been"
                      + " ill."),
              good(
                  "Olga Rees, founder of the club, resigned. Rees, the club’s president, was ill."),
              good(
                  "Talks go on\n\n"
                      + "US Secretary of State Antony Blinken urged both to talk.\n\n"
                      + "Secretary of State Antony Blinken spoke by telephone with both."),
              good(
                  "Talks go on\n\nForeign Minister Ana Ruiz said that the talks would go"
                      + " on.\n\nMinister Ruiz signed the letter."),
              good(
                  "Talks go on\n\nPrime Minister Ana Ruiz said so.\n\nMinister Ana Ruiz signed the"
                      + " letter."),
              good(
                  "Talks go on\n\nThen-Finance Minister Ana Ruiz said so in May.\n\nForeign"
                      + " Minister Ana Ruiz signed the letter."),
              good(
                  "Talks go on\n\nFormer Vice President Tom Bell said so.\n\nPresident Tom Bell"
                      + " took office in May."),
              good(
                  "Talks go on\n\nForeign Minister Ana Ruiz met Defence Minister Tom"
                      + " Bell.\n\nPresident Mei Lin was there."))
          .needingStory();

  private static final Pattern CHANGING =
      Pattern.compile(
          "(?i)\\b(?:former|then|ex|future|acting|incoming|outgoing|late|designate)\\b");
  private static final Pattern COUNTRY =
      Pattern.compile(
          "^(?:US|U\\.S\\.|UK|(?:British|French|German|Russian|Chinese|Indian|American)) ");

  private static final Pattern COMPARED =
      Pattern.compile(
          "(?i)(?:vice[- ]|deputy |under[- ]?)?(?:president|[\\p{L}-]+ (?:minister|secretary)"
              + "|secretary of .+|secretary[- ]general|minister (?:of|for) .+|secretary|minister)");

  private final Lexicon lexicon;

  /** A rule that knows the titles of {@code lexicon}. */
  public TitleDisagrees(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Finding> findings = new ArrayList<>();
    Story story = Story.of(article, lexicon);
    StrangerRole.in(story).forEach(stranger -> findings.add(finding(stranger)));
    for (Person person : story.people()) {
      List<Description> titles =
          person.descriptions().stream()
              .filter(d -> INFO.roles().contains(d.line().block().role()))
              .toList();
      for (int i = 0; i < titles.size(); i++) {
        disagreement(person, titles, i).ifPresent(findings::add);
      }
      Ranks.disagreement(person).map(ranks -> finding(person, ranks)).ifPresent(findings::add);
      PostsHeld.other(titles).map(pair -> finding(person, pair)).ifPresent(findings::add);
      PostsHeld.disagreement(person).map(posts -> finding(person, posts)).ifPresent(findings::add);
    }
    return findings;
  }

  /** The title at {@code at} that another, of the same person, contradicts. */
  private static Optional<Finding> disagreement(Person person, List<Description> all, int at) {
    Description here = all.get(at);
    if (!isCompared(here)) {
      return Optional.empty();
    }
    for (int i = 0; i < all.size(); i++) {
      Description other = all.get(i);
      String ours = OfficeTerms.plain(office(here));
      String theirs = OfficeTerms.plain(office(other));
      if (i == at || !isCompared(other) || ours.equals(theirs)) {
        continue;
      }
      if (OfficeTerms.isCut(ours, theirs)) {
        return Optional.of(cut(person, here, other));
      }
      if (i < at && OfficeTerms.conflict(ours, theirs)) {
        return Optional.of(finding(person, new Pair(here, other)));
      }
    }
    return Optional.empty();
  }

  private static Finding finding(StrangerRole.Stranger stranger) {
    return INFO.finding(
            stranger.line().span(stranger.from(), stranger.to()),
            "Nobody in the story is “"
                + stranger.line().text(stranger.from() + 1, stranger.to())
                + "”; if "
                + stranger.person().name().full()
                + ", “"
                + stranger.held().text()
                + "”, is meant, write that, or else name who speaks.")
        .withRelated(stranger.held().span(), "the title before");
  }

  /** Two titles of one person, the later or the rarer first. */
  record Pair(Description here, Description other) {}

  private static Finding finding(Person person, Pair pair) {
    return INFO.finding(
            pair.here().span(),
            "“"
                + pair.here().text()
                + "” here, “"
                + pair.other().text()
                + "” elsewhere, of "
                + person.name().full()
                + "; give the title held.")
        .withRelated(pair.other().span(), "the other title");
  }

  /** Whether no word says that the title is held no longer, or not yet. */
  static boolean isHeld(Description title) {
    return !CHANGING.matcher(title.text()).find() && !CHANGING.matcher(before(title)).find();
  }

  static boolean isCompared(Description title) {
    return title.kind() == Description.Kind.TITLE
        && isHeld(title)
        && COMPARED.matcher(office(title)).matches();
  }

  private static String before(Description title) {
    String plain = title.line().block().plain();
    int start = title.line().at(title.from()).start();
    return plain.substring(Math.max(0, start - 9), start);
  }

  /** The title without its country. */
  private static String office(Description title) {
    return COUNTRY.matcher(title.text()).replaceFirst("");
  }

  private static Finding cut(Person person, Description here, Description other) {
    Finding finding =
        INFO.finding(
                here.span(),
                "“"
                    + here.text()
                    + "” is not the whole title of "
                    + person.name().full()
                    + ", who is “"
                    + other.text()
                    + "” elsewhere; write it in full.")
            .withRelated(other.span(), "in full here");
    String full = here.text().replaceAll("Secretary$", Matcher.quoteReplacement(office(other)));
    int start = here.line().at(here.from()).start();
    int end = here.line().at(here.to() - 1).end();
    return here.line().block().text().verbatim(start, end)
        ? finding.withFix(Fix.write(here.span(), full))
        : finding;
  }
}
