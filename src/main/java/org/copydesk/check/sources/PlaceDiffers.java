package org.copydesk.check.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.article.Sentence;
import org.copydesk.article.Span;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.quantity.Kind;
import org.copydesk.quantity.Quantities;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleInfo;
import org.copydesk.sources.NumberedPlaces;
import org.copydesk.sources.PhraseLookup;
import org.copydesk.sources.PhraseLookup.Phrase;
import org.copydesk.sources.PlaceLookup;
import org.copydesk.sources.PlaceLookup.Elsewhere;
import org.copydesk.sources.SourcePack;
import org.copydesk.story.Story;
import org.copydesk.word.Lexeme.Trait;
import org.copydesk.word.Lexicon;

/** Finds places that the sources call otherwise by one word. */
public final class PlaceDiffers extends SourcedRule {
  private static final Pattern LED = Pattern.compile("(?i)\\b(?:at|in|the) $");

  private static final RuleInfo INFO =
      RuleInfo.of(
          "sources/place-differs",
          Severity.WARNING,
          "A place that the sources call otherwise",
          "Somebody goes to the place the story names.",
          Example.bad(
              "The ferry will stop.\n\nThe line bought a yard off [[Route 6]].\n\n"
                  + "<!-- copydesk: source Its yard off Hwy. 9 is old. -->"),
          Example.good(
              "The ferry will stop.\n\nA dog bit her in Hill Pond Park.\n\n"
                  + "<!-- copydesk: source At Mill Pond Park and Tarn Pond Park: dogs at large. -->"),
          Example.bad(
              "The ferry will stop.\n\nA crowd stood in [[Station Lane]].\n\n"
                  + "<!-- copydesk: source The pier, Station Road. -->"),
          Example.good(
              "The ferry will stop.\n\nThe yard is in Station Rd.\n\n"
                  + "<!-- copydesk: source The yard, Station Road. -->"),
          Example.good(
              "The ferry will stop.\n\nIt met at the Corran Arts Center.\n\n"
                  + "<!-- copydesk: source It met at the Corran Arts Centre. -->"),
          Example.bad(
              "The ferry will stop.\n\nShe came ashore at [[Cape Sorrell]].\n\n"
                  + "<!-- copydesk: source Finish: Cape Sorrow, 6.40pm. -->"),
          Example.bad(
              "The ferry will stop.\n\nThey gathered in the [[Market Hall]].\n\n"
                  + "<!-- copydesk: source Held in the Assembly Hall. -->"),
          Example.bad(
              "The ferry will stop.\n\nA mate was hurt in a fight at the [[Cannery Tavern]].\n\n"
                  + "<!-- copydesk: source Bar fight, Capstan Tavern. Found on Cannery Street. -->"),
          Example.good(
              "The ferry will stop.\n\nA mate was hurt in a fight at the Cannery Tavern.\n\n"
                  + "<!-- copydesk: source The Capstan Tavern is old. Found on Cannery Street."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nThe loan was cut by KSh 78 million.\n\n"
                  + "<!-- copydesk: source The loan was KSh 212 million on 30 June, down from KSh"
                  + " 290 million. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe [[Saint Tarne]] was one short.\n\n"
                  + "<!-- copydesk: source Boats: Saint Tarn, Saint Runa. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe [[Umzi Marine]] lost the work.\n\n"
                  + "<!-- copydesk: source The Marine Forum asked. The contract with Umzi Marshall was"
                  + " ended. -->"),
          Example.good(
              "The ferry will stop.\n\nThe Umzi Marine lost the work.\n\n"
                  + "<!-- copydesk: source The contract with Umzi Marshall was ended. Umzi Holdings"
                  + " is its owner. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe boats go to a yard [[118 kilometres north]].\n\n"
                  + "<!-- copydesk: source The yard is 118 km to the south. -->"),
          Example.good(
              "The ferry will stop.\n\nThe boats go to a yard 118 kilometres south.\n\n"
                  + "<!-- copydesk: source The yard is 118 km to the south. -->"),
          Example.good(
              "The ferry will stop.\n\nIt is one of Brannigan's Stannard yards.\n\n"
                  + "<!-- copydesk: source The boats go to the Company's Stannard yards. -->"),
          Example.good(
              "The ferry will stop.\n\nThe line bought a yard in Larne, New Mexico, last year.\n\n"
                  + "<!-- copydesk: source Its yard in Larne, NM, was bought last year. -->"),
          Example.good(
              "The ferry will stop.\n\nShe won the long race in South Arran on Saturday.\n\n"
                  + "<!-- copydesk: source She won the long race (SA) on Saturday, in Leith. -->"),
          Example.bad(
              "The ferry will stop.\n\nA trial in [[Denbigh Shire]] did well.\n\n"
                  + "<!-- copydesk: source When Denby Shire tried this, all was well. -->"),
          Example.good(
              "The ferry will stop.\n\nA vote by Denbigh Shire is due.\n\n"
                  + "<!-- copydesk: source When Denby Shire tried this, all was well. -->"),
          Example.good(
              "The ferry will stop.\n\nThey gathered by the Market Hall.\n\n"
                  + "<!-- copydesk: source Held in the Assembly Hall. -->"),
          Example.good(
              "The ferry will stop.\n\nThe line bought a yard off Route 6.\n\n"
                  + "<!-- copydesk: source Its yards off Hwy. 9 and Hwy. 12 are old. -->"),
          Example.bad(
              "The ferry will stop.\n\nShe ran aground on the [[south side]] of it.\n\n"
                  + "<!-- copydesk: source It has a light on its north side. -->"),
          Example.good(
              "The ferry will stop.\n\nShe ran aground on the south side of it, not the north"
                  + " side.\n\n<!-- copydesk: source It has a light on its north side. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe harbour board met at [[Carrick Community Hall]] on"
                  + " Monday.\n\n<!-- copydesk: source The harbour board met at Corran Community"
                  + " Hall. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe harbour road will be widened as far as [[Highway"
                  + " 16]].\n\n<!-- copydesk: source The plan is for the harbour road to be widened"
                  + " to Highway 61. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe line bought a yard in [[Larne, Texas]], last year.\n\n"
                  + "<!-- copydesk: source Its yard in Larne, Oregon, was bought last year. -->"),
          Example.bad(
              "The ferry will stop.\n\nSixty people came to the [[Mariners Club]] on Tuesday.\n\n"
                  + "<!-- copydesk: source The board met at the Customhouse on Tuesday 3 May."
                  + " -->"),
          Example.bad(
              "The ferry will stop.\n\nThe harbour board met at [[Carrick Community Hall]] on"
                  + " Monday.\n\n<!-- copydesk: source Founded in Carrick, the harbour board met"
                  + " on Monday at Corran Community Hall. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe stolen anchor was found in [[Ghent]] in May.\n\n"
                  + "<!-- copydesk: source The stolen anchor was found in Hamburg. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe wrecked trawler lies under [[Lake Ossian]].\n\n"
                  + "<!-- copydesk: source Divers went down to the wrecked trawler off the jetty on"
                  + " Lake Merrow. -->"),
          Example.good(
              "The ferry will stop.\n\nThe wreck lies under Lake Ossian.\n\n"
                  + "<!-- copydesk: source Divers went down to her off the jetty on Lake Merrow."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\n"
                  + "The wrecked trawler lies under Lake Ossian.\n\n"
                  + "<!-- copydesk: source Divers went down to the trawler off the jetty on Lake Merrow,"
                  + " and then off Lake Torrin. -->"),
          Example.good(
              "The ferry will stop.\n\nThe stolen anchor was found in Ghent, far from"
                  + " Hamburg.\n\n"
                  + "<!-- copydesk: source The stolen anchor was found in Hamburg. -->"),
          Example.good(
              "The ferry will stop.\n\nThe line bought a yard in Larne, Texas, last year.\n\n"
                  + "<!-- copydesk: source Its yard in Larne, Oregon, and one in Texas are old."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nSixty people came to the Mariners Club on Friday.\n\n"
                  + "<!-- copydesk: source The board met at the Customhouse on Tuesday 3 May."
                  + " -->"),
          Example.good(
              "The ferry will stop.\n\nThe harbour board met at Corran Community Hall on"
                  + " Monday.\n\n<!-- copydesk: source The harbour board met at Corran Community"
                  + " Hall. -->"),
          Example.good(
              "The ferry will stop.\n\nThe harbour board met at Carrick Community Hall on"
                  + " Monday.\n\n<!-- copydesk: source The fair is held at Corran Community Hall,"
                  + " not in Carrick. -->"),
          Example.good(
              "The ferry will stop.\n\nThe harbour board met at Carrick Community Hall, far from"
                  + " Corran Community Hall.\n\n<!-- copydesk: source The harbour board met at"
                  + " Corran Community Hall. -->"),
          Example.bad(
              "The ferry will stop.\n\nTwo divers were held by police late on Wednesday at a motel in"
                  + " [[Port Corran]].\n\n<!-- copydesk: source The fair is in Port Corran. Late on"
                  + " Wednesday police held the two divers at a motel over in Upper Grane. -->"),
          Example.good(
              "The ferry will stop.\n\nTwo divers were held by police late on Wednesday at a motel in"
                  + " Port Corran.\n\n<!-- copydesk: source A motel in Port Corran was full. Late on"
                  + " Wednesday police held the two divers at a motel over in Upper Grane. -->"),
          Example.bad(
              "The ferry will stop.\n\nThe board met in [[Castlemore]].\n\n"
                  + "<!-- copydesk: source The board met in the hall, Castlenore. -->"),
          Example.good(
              "The ferry will stop.\n\nNora Lund spoke of the harbour board.\n\n<!-- copydesk:"
                  + " source Peter Lund spoke of the harbour board. -->"));

  private final Lexicon lexicon;

  /** A rule that looks places up in {@code given}, and in a story's own notes. */
  public PlaceDiffers(SourcePack given, Lexicon lexicon) {
    super(given);
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  List<Finding> check(Article article, SourcePack sources) {
    List<Finding> findings = new ArrayList<>();
    Story story = Story.of(article, lexicon);
    PhraseLookup lookup = PhraseLookup.in(sources);
    PlaceLookup places = PlaceLookup.in(sources);
    NumberedPlaces numbered = NumberedPlaces.in(sources);
    PlaceSlips slips = PlaceSlips.in(sources, lexicon);
    for (Block block : article.blocks(Role.PROSE)) {
      for (Sentence sentence : article.sentences(block)) {
        for (Phrase phrase : PhraseLookup.of(article, sentence)) {
          place(article, story, lookup, places, phrase).ifPresent(findings::add);
        }
        for (Elsewhere there : places.regions(sentence, this::isRegion)) {
          if (!article.quoted(block, there.start(), there.end())) {
            findings.add(finding(block, there.start(), there.end(), there.place()));
          }
        }
        for (NumberedPlaces.Otherwise there : numbered.in(article, sentence)) {
          Span span = block.span(there.start(), there.end());
          if (findings.stream().noneMatch(f -> f.span().overlaps(span))) {
            findings.add(finding(block, there.start(), there.end(), there.place()));
          }
        }
        for (PlaceSlips.Slip slip : slips.of(article, sentence)) {
          Span span = block.span(slip.start(), slip.end());
          if (findings.stream().noneMatch(f -> f.span().overlaps(span))) {
            findings.add(finding(block, slip.start(), slip.end(), slip.place()));
          }
        }
      }
    }
    return findings;
  }

  private boolean isRegion(String name) {
    return lexicon
        .find(name)
        .filter(found -> found.isName())
        .filter(
            found ->
                found.is(Trait.PLACE)
                    || found.is(Trait.WELL_KNOWN)
                    || !found.is(Trait.SURNAME) && !found.is(Trait.GIVEN_NAME))
        .isPresent();
  }

  private boolean isPlaceNoun(String word) {
    return PhraseLookup.isVenue(word)
        || lexicon.find(word).filter(e -> e.is(Trait.PLACE_NOUN)).isPresent();
  }

  private Optional<Finding> place(
      Article article, Story story, PhraseLookup lookup, PlaceLookup places, Phrase phrase) {
    Block block = phrase.sentence().block();
    Span span = block.span(phrase.start(), phrase.end());
    boolean person =
        story.people().stream()
            .flatMap(p -> p.mentions().stream())
            .anyMatch(mention -> mention.span().overlaps(span));
    boolean said = article.quoted(block, phrase.start(), phrase.end());
    String before = block.plain().substring(0, phrase.start());
    String after = phrase.words().get(phrase.words().size() - 1);
    boolean noun = isPlaceNoun(after);
    boolean led = LED.matcher(before).find();
    boolean money =
        Quantities.of(article).in(phrase.sentence()).stream()
            .filter(f -> f.start() < phrase.end() && phrase.start() < f.end())
            .anyMatch(f -> f.kind() == Kind.MONEY || f.end() > phrase.end());
    if (said || money || person && !led && !noun) {
      return Optional.empty();
    }
    return lookup
        .otherwise(article, phrase, this::isPlaceNoun)
        .or(() -> places.venue(article, phrase))
        .map(place -> finding(block, phrase.start(), phrase.end(), place));
  }

  private static Finding finding(Block block, int start, int end, Evidence place) {
    String words = block.plain().substring(start, end);
    return INFO.finding(
            block.span(start, end),
            "The source has “%s” here, and no source has “%s”; write that, or ask."
                .formatted(place.words(), words))
        .withEvidence(place);
  }
}
