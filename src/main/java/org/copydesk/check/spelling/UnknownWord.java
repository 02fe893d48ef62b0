package org.copydesk.check.spelling;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.word.Lexicon;
import org.copydesk.word.Variety;

/** A string of letters that is no word and no name. */
public final class UnknownWord implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
          "spelling/unknown-word",
          Severity.ERROR,
          "A word that does not exist",
          "A misspelt word makes the reader doubt the rest.",
          bad(
              "More than 160 [[depostis]] of metal were found.",
              "More than 160 deposits of metal were found."),
          bad("The [[govermment]] fell.", "The government fell."),
          bad("He was [[apparrently]] asleep.", "He was apparently asleep."),
          bad("They [[beleive]] it.", "They believe it."),
          bad("The [[securi]] council met.", "The security council met."),
          bad("The bill passed, a [[spokeswo]] said.", "The bill passed, a spokeswoman said."),
          bad("[[Offiicals]] said the road was shut.", "Officials said the road was shut."),
          bad(
              "She works at the [[Depatment]] of Health.",
              "She works at the Department of Health."),
          bad("The Prime [[Minist]] of Fiji spoke.", "The Prime Minister of Fiji spoke."),
          bad(
              "The [[occurence]] was logged, and the [[occurence]] after it too.",
              "The occurrence was logged, and the occurrence after it too."),
          bad("She was [[gratefull]] for the lift.", "She was grateful for the lift."),
          bad("The letter came [[withdirections]].", "The letter came with directions."),
          bad("It went [[tothe]] mayor.", "It went to the mayor."),
          bad("They saw to [[theirown]] needs.", "They saw to their own needs."),
          bad("It was late, [[andmore]] came.", "It was late, and more came."),
          bad("Two [[norwegian]] ships left.", "Two Norwegian ships left."),
          bad("A [[german]]-born doctor left.", "A German-born doctor left."),
          bad("The [[Museu]] of London met.", "The Museum of London met."),
          good("The Institut Pasteur met. A German shepherd ate a french fry."),
          bad(
              "Mayor [[Anounces]] Harbour Scheme\n\nIt rained.",
              "Mayor Announces Harbour Scheme\n\nIt rained."),
          bad("CLERK [[RESGINS]] AT LAST\n\nIt rained.", "CLERK RESIGNS AT LAST\n\nIt rained."),
          bad("The Channel [[Islansd]] are sunny.", "The Channel Islands are sunny."),
          bad("STORM [[DESTORYS]] PIER\n\nIt rained.", "STORM DESTROYS PIER\n\nIt rained."),
          bad("The Cardiff [[Hosptial]] Trust met.", "The Cardiff Hospital Trust met."),
          good("The club paid 3 bln euros, 40 mln pounds and 5 pct more."),
          good("Their bake-a-thon and swim-a-thon raised a little."),
          good("The team moved zlib, qtext and grepd to the new machine."),
          good("The image has libfoo 2.14 in it."),
          good("A biophysicist and two biomechanicists spoke of a hinge."),
          good("A file must end in .conf or .toml to be read."),
          good("The fibre is called bamblin. More bamblin was made."),
          good("The langer met, the langer ate, and the langer left."),
          good("Rhodri Wexlow spoke, and Sgt Barlew answered."),
          good("The QUARN and GSMB groups met."),
          good("The ophthalmologist gave evidence for an hour."),
          good("The organisation recognised the organization."),
          good("Musa Mammadov spoke. Mammadov is a geologist."),
          good("Mammadov spoke in Lachin."),
          good("An anti-corruption, pro-Brexit ex-minister re-elected in 2019's by-election."),
          good("The government-backed, Soviet-style co-op paid €10m for 32km of track."),
          good("See https://example.com/fooo or write to jhon@example.com about #freeezebar."),
          good("The file report_fianl.docx was sent by @jonhsmith on the 21st."),
          good("They didn't, wouldn't and shouldn't've; it's the players' 'n' the band's."),
          good("Levi ben Gerson met a kung-fu teacher, and vice-versa."),
          good("He ordered pho, bibimbap and a flat white."),
          good("They are down for some learnin’, some fishin’ and a bit of fun."),
          good(
              "The tups went up the boreen, the jawan crossed the nullah, and the ute had a swag."),
          good("Fans sang \"ole, ole\" and cried \"nooooo\"."),
          good("Al-Shabaab and al-Qaeda fighters fled Port-au-Prince."),
          good("“Yan, tan, tether, mether, pip,” she said to the ewes."),
          bad(
              "“Plums, pears, [[appels]], figs,” she cried to them.",
              "“Plums, pears, apples, figs,” she cried to them."),
          good("The word \"recieve\" was misspelt."),
          good("They spoke of re-entrancy. “Keiner wollte gehen, niemand,” he said."),
          good("She said: “Nessuno voleva partire, nessuno.” He said: “No hay nadie aquí.”"),
          bad(
              "“Nobody [[recieved]] a [[lettter]] from them,” he said.",
              "“Nobody received a letter from them,” he said."));

  private final Lexicon lexicon;
  private final HouseStyle house;

  /** A rule that knows the words of {@code lexicon} and those {@code house} accepts. */
  public UnknownWord(Lexicon lexicon, HouseStyle house) {
    this.lexicon = lexicon;
    this.house = house;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Optional<Variety> variety = article.metadata().language().flatMap(Variety::of);
    Spelling spelling = new Spelling(lexicon, house, variety, article);
    List<Finding> findings = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (StoryWord word : StoryWords.of(article).all()) {
      if (INFO.roles().contains(word.block().role())) {
        // What is only asked about is asked once.
        spelling
            .judge(word)
            .filter(v -> v.severity() != Severity.SUGGESTION || asked.add(word.lower()))
            .map(verdict -> finding(word, verdict))
            .ifPresent(findings::add);
      }
    }
    return findings;
  }

  private static Finding finding(StoryWord word, Spelling.Verdict verdict) {
    List<String> forms = verdict.forms();
    Finding finding =
        new Finding(INFO.id(), verdict.severity(), word.span(), message(word.text(), verdict));
    for (String form : forms) {
      finding = word.offer(finding, form);
    }
    return finding;
  }

  private static String message(String text, Spelling.Verdict verdict) {
    String found = "“" + text + "” ";
    if (verdict.forms().isEmpty()) {
      return found + "is not in the dictionary; is it what was meant?";
    }
    String use = "write “" + verdict.forms().get(0) + "”.";
    return found
        + switch (verdict.fault()) {
          case NO_WORD -> "is not a word; ";
          case RUN_TOGETHER -> "is two words run together; ";
          case LOST_CAPITAL -> "is a name and takes a capital; ";
        }
        + use;
  }
}
