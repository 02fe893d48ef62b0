package org.copydesk.check.courts;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.copydesk.article.Article;
import org.copydesk.article.Span;
import org.copydesk.check.courts.LegalStanding.Accusation;
import org.copydesk.check.courts.LegalStanding.Told;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Line;
import org.copydesk.story.Mention;
import org.copydesk.story.Person;
import org.copydesk.word.Lexicon;

/** Somebody who is only charged, called a killer or a thief, or told to have done it. */
public final class ChargeToldAsFact implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "courts/charge-told-as-fact",
              Severity.SUGGESTION,
              "A charge told as a fact",
              "Until a court says so, nobody did it; the paper that says it first is sued first.",
              bad(
                  "Two shops lost their tills in May. Tom Lund, 34, was charged with robbery on"
                      + " Friday. The [[robber]] Tom Lund will stand trial in June."),
              bad("Ana Ruiz is accused of theft. The [[thief]], Ms Ruiz, lives in Leeds."),
              bad("Ana Ruiz denies fraud. Ruiz, a [[swindler]] from Leeds, keeps bees."),
              bad(
                  "[[Killer]] due in court\n\n"
                      + "A baker was found dead in May. Tom Lund, 34, has been charged with"
                      + " murder."),
              bad(
                  "Loaves gone\n\nTom Lund, 34, was charged with theft on Friday.\n\n"
                      + "The shop sells bread and cakes.\n\n"
                      + "Lund [[stole]] 40 loaves in May."),
              good(
                  "Loaves gone\n\nTom Lund, 34, was charged with theft on Friday.\n\n"
                      + "The shop sells bread and cakes.\n\n"
                      + "Lund allegedly stole 40 loaves in May."),
              good(
                  "Loaves gone\n\n"
                      + "Tom Lund, 34, was charged with theft on Friday. He sat in the dock.\n\n"
                      + "Lund stole 40 loaves in May, the court heard.\n\n"
                      + "He stole 12 cakes too."),
              good(
                  "Tom Lund, 34, was charged with robbery on Friday. The alleged robber Tom Lund"
                      + " will stand trial in June."),
              good(
                  "Tom Lund, 34, was charged with robbery in May and convicted on Friday. The"
                      + " robber Tom Lund wept."),
              good(
                  "Tom Lund, 34, was charged with robbery in May. He admitted it at once. The"
                      + " robber Tom Lund wept."),
              good("Tom Lund was charged with robbery in 1911. The robber Tom Lund fled by sea."),
              good(
                  "In the novel a baker, Tom Lund, is charged with murder. The killer Tom Lund"
                      + " flees."),
              good("Tom Lund is accused of theft. The “thief” Tom Lund lives in Leeds."),
              good("Tom Lund is accused of theft. Police seek the killer Ben Holt."),
              good(
                  "Killer jailed\n\nTom Lund, 34, was charged with murder in May. He was sentenced"
                      + " to life on Friday."),
              bad(
                  "A baker of 34 was arrested over the theft of a swan. The [[thief]] was bailed"
                      + " until June."),
              bad(
                  "Police charged two men with arson on Monday. The [[arsonists]], who have not"
                      + " been named, deny it."),
              bad(
                  "Tom Lund, 34, was in court accused of reckless skating. The reckless [[skater]]"
                      + " will be tried in June."),
              bad(
                  "Tom Lund, 34, was charged with blackmail on Friday. Police are questioning the"
                      + " [[blackmailer]]."),
              bad("A man who [[stabbed]] a nurse has been charged with murder. He is 34."),
              bad("Tom Lund, 34, was charged with theft on Friday. He [[stole]] 40 loaves in May."),
              good("A man who allegedly stabbed a nurse has been charged with murder. He is 34."),
              good("A man who saved a nurse has been charged with murder. He is 34."),
              good(
                  "Tom Lund, 34, was charged with theft on Friday. Police say he fled. He stole 40"
                      + " loaves in May."),
              good(
                  "A baker of 34 was arrested over the theft of a swan. The thief had left by a"
                      + " window."),
              good(
                  "A baker of 34 was arrested over the theft of a swan. The murderer was bailed"
                      + " until June."),
              good(
                  "A baker of 34 was arrested over the theft of a swan. The thief was bailed until"
                      + " June, and later convicted."),
              good(
                  "Tom Lund, 34, was in court accused of reckless skating. The careless skater will"
                      + " be tried in June."),
              good("Ana Ruiz, whose son was charged with theft, is a thief of time."))
          .outsideQuotes()
          .needingStory();

  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?:, (?:aged )?\\d\\d,)? (?:(?:then|also|later|first|once|had|has|repeatedly) )?");
  private static final int REACH = 4;
  private static final String POINTED =
      "This says that whoever is accused did it, and the story has no more than an accusation; write"
          + " “the accused”.";

  private final Lexicon lexicon;

  /** A rule that tells people by {@code lexicon}. */
  public ChargeToldAsFact(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    LegalStanding standing = LegalStanding.of(article, lexicon);
    List<Finding> findings = new ArrayList<>();
    for (Person who : standing.onlyAccused()) {
      for (Mention mention : who.mentions()) {
        if (!LegalStanding.isTale(mention.line())) {
          named(standing, who, mention, findings);
        }
      }
      findings.addAll(deeds(standing, who));
    }
    if (!standing.accusations().isEmpty() && standing.isOpen()) {
      headlines(standing, findings);
      CalledByDeed.in(standing).stream()
          .filter(called -> findings.stream().noneMatch(f -> f.span().overlaps(called.span())))
          .map(called -> finding(called.charge(), called.span(), POINTED))
          .forEach(findings::add);
    }
    return findings;
  }

  /** "The thief Ana Ruiz", "the thief, Ana Ruiz", "Ana Ruiz, a thief". */
  private static void named(
      LegalStanding standing, Person who, Mention mention, List<Finding> findings) {
    Line line = mention.line();
    int before = mention.from() - 1;
    before -= line.lower(before).matches("(?:mr|mrs|ms|dr)\\.?") ? 1 : 0;
    before -= line.lower(before).equals(",") ? 1 : 0;
    if (isDoer(line, before) && line.sentenceStart(before) == line.sentenceStart(mention.from())) {
      findings.add(called(standing, who, line, before));
      return;
    }
    if (line.lower(mention.to()).equals(",") && line.lower(mention.to() + 1).matches("an?|the")) {
      for (int i = mention.to() + 2; i < mention.to() + REACH; i++) {
        if (isDoer(line, i) && line.lower(i + 1).matches(",|\\.|of|from|who|in")) {
          findings.add(called(standing, who, line, i));
          return;
        }
      }
    }
  }

  private static boolean isDoer(Line line, int at) {
    return at >= 0 && CourtWords.DOER.matcher(line.lower(at)).matches() && isSure(line, at);
  }

  /** Whether nothing before a noun takes its certainty away, and it is no name. */
  static boolean isSure(Line line, int at) {
    boolean named = line.at(at).capitalised() && !line.opens(at) && !line.titled();
    return !named && !isDoubted(line, Math.max(line.sentenceStart(at), at - REACH), at);
  }

  private static Finding called(LegalStanding standing, Person who, Line line, int at) {
    String word = line.at(at).text();
    return finding(
        standing,
        who,
        line.span(at, at + 1),
        "“%s” says that %s did it, and the story has no more than an accusation; write “alleged %s”."
            .formatted(word, who.name().full(), word.toLowerCase(java.util.Locale.ROOT)));
  }

  /** "Lund stole 40 loaves", "He stole 40 loaves", where nobody is said to say so. */
  private static List<Finding> deeds(LegalStanding standing, Person who) {
    List<Finding> findings = new ArrayList<>();
    List<Pattern> verbs = standing.offences(who).stream().map(CourtWords.DEEDS::get).toList();
    List<Told> all = standing.told();
    for (Told told : all) {
      if (told.above() || LegalStanding.isTale(told.line()) || isSourced(all, told)) {
        continue;
      }
      IntStream names = told.mentions(who).mapToInt(Mention::to);
      boolean he = standing.tellsOf(told, who) && told.lower().matches("(?s)s?he .*");
      IntStream pronoun =
          IntStream.range(1, told.line().size())
              .filter(i -> he && told.line().at(i - 1).start() == told.sentence().start());
      IntStream.concat(names, pronoun)
          .map(to -> verb(told, to, verbs))
          .filter(at -> at >= 0)
          .mapToObj(at -> done(standing, who, told.line(), at))
          .forEach(findings::add);
    }
    return findings;
  }

  /** The token that tells the deed, right after a name; -1 where there is none. */
  private static int verb(Told told, int after, List<Pattern> verbs) {
    Line line = told.line();
    for (int i = after; i < Math.min(line.size(), after + REACH); i++) {
      String word = line.lower(i);
      boolean deed = verbs.stream().anyMatch(verb -> verb.matcher(word).matches());
      if (deed && line.tag(i).isVerb()) {
        String between =
            line.block().plain().substring(line.at(after - 1).end(), line.at(i).start());
        return BETWEEN.matcher(between).matches() ? i : -1;
      }
    }
    return -1;
  }

  /** Whether the paragraph, or the one before, says who says so: a charge alone does not. */
  private static boolean isSourced(List<Told> all, Told told) {
    int block = told.line().block().index();
    return all.stream()
        .filter(one -> !one.above())
        .filter(one -> one.line().block().index() == block || isBefore(all, one, told))
        .map(
            one ->
                one == told ? one.lower() : CourtWords.ACCUSED.matcher(one.lower()).replaceAll(" "))
        .anyMatch(said -> CourtWords.SOURCE.matcher(said).find());
  }

  private static boolean isBefore(List<Told> all, Told one, Told told) {
    int first = 0;
    while (all.get(first).line() != told.line()) {
      first++;
    }
    return first > 0 && all.get(first - 1).line() == one.line();
  }

  private static Finding done(LegalStanding standing, Person who, Line line, int at) {
    return finding(
        standing,
        who,
        line.span(at, at + 1),
        "“%s” tells as done what %s is only accused of; say who says so, or write “allegedly”."
            .formatted(line.at(at).text(), who.name().full()));
  }

  private static Finding finding(LegalStanding standing, Person who, Span span, String message) {
    return finding(standing.against(who), span, message);
  }

  private static Finding finding(Accusation accusation, Span span, String message) {
    return INFO.finding(span, message)
        .withRelated(accusation.told().sentence().span(), "what is told of the case");
  }

  /** "Killer due in court": nobody is named, and somebody is meant. */
  private static void headlines(LegalStanding standing, List<Finding> findings) {
    for (Told told : standing.told()) {
      if (!told.above() || CourtWords.AGAIN.matcher(told.lower()).find()) {
        continue;
      }
      Line line = told.line();
      for (int i = 0; i + 1 < line.size(); i++) {
        String rest = CourtWords.lower(line.block().plain().substring(line.at(i + 1).start()));
        String word = line.lower(i);
        boolean pending = CourtWords.PENDING.matcher(rest).lookingAt();
        boolean doer =
            standing.accusations().stream()
                .map(one -> one.told().lower())
                .anyMatch(
                    said ->
                        CourtWords.isDoer(word, said)
                            || CourtWords.ACCUSED.matcher(said).find()
                                && CourtWords.DOER.matcher(word).matches());
        if (doer && pending && !isDoubted(line, 0, i)) {
          findings.add(
              finding(
                  standing.accusations().get(0),
                  line.span(i, i + 1),
                  "“%s” convicts somebody whom the story tells to be accused; write “suspect”."
                      .formatted(line.at(i).text())));
        }
      }
    }
  }

  private static boolean isDoubted(Line line, int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(i -> CourtWords.DOUBT.matcher(line.lower(i)).matches());
  }
}
