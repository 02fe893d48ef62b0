package org.copydesk.check.consistency;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.TermPlace;
import org.copydesk.story.Terms;

/** A term that one story writes in two forms that are both sound: the rarer one is the odd one. */
public final class TwoForms implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "consistency/two-forms",
              Severity.WARNING,
              "One term written two ways",
              "Either form will do; both in one story look like two hands that did not meet.",
              bad(
                  "An adviser came. The adviser spoke, and another [[advisor]] listened.",
                  "An adviser came. The adviser spoke, and another adviser listened."),
              bad(
                  "The e-mails were lost. Two e-mails came back, and one of the [[emails]] was"
                      + " his.",
                  "The e-mails were lost. Two e-mails came back, and one of the e-mails was his."),
              bad(
                  "Trains from Kharkiv ran. The [[Kharkov]] line is long; Kharkiv is far.",
                  "Trains from Kharkiv ran. The Kharkiv line is long; Kharkiv is far."),
              bad(
                  "The re-election was close. It was his re-election, and [[reelection]] is rare.",
                  "The re-election was close. It was his re-election, and re-election is rare."),
              bad(
                  "Nine per cent came. Of those six [[percent]] stayed, and two per cent slept.",
                  "Nine per cent came. Of those six per cent stayed, and two per cent slept."),
              bad(
                  "The décor is new. Its décor is red, but the old [[decor]] was green.",
                  "The décor is new. Its décor is red, but the old décor was green."),
              bad(
                  "Two start-ups left. A [[startup]] came, and a start-up went. New start-ups and"
                      + " old [[startups]] met.",
                  "Two start-ups left. A start-up came, and a start-up went. New start-ups and"
                      + " old start-ups met."),
              bad(
                  "He sued the Harbour Board. The [[harbour board]] met; he lost to the Harbour"
                      + " Board.",
                  "He sued the Harbour Board. The Harbour Board met; he lost to the Harbour"
                      + " Board."),
              bad(
                  "The harbour board met. He sued the [[Harbour Board]], and the harbour board"
                      + " lost.",
                  "The harbour board met. He sued the harbour board, and the harbour board lost."),
              bad(
                  "He went [[toward]] the mill. She ran towards it, and towards the sea.",
                  "He went towards the mill. She ran towards it, and towards the sea."),
              bad(
                  "Nine e-mails came. One [[email]] was his, an e-mail was hers, and [[emails]]"
                      + " were lost.",
                  "Nine e-mails came. One e-mail was his, an e-mail was hers, and e-mails were"
                      + " lost."),
              good(
                  "He sued Ellery Town Council. The town council met, and the Town Council hall"
                      + " was full. The town council won."),
              good("He sued the Harbour Board, and the harbour board met."),
              good(
                  "He sued the Harbour Board Trust and the Harbour Board of Ellery. The harbour"
                      + " board met, and the harbour board won."),
              good("The Board met. The board won, and the board of the town met the Board again."),
              good(
                  "The player will re-sign; the manager will resign. They recover and re-cover"
                      + " it."),
              good("The re-election was close, and reelection is rare."),
              bad(
                  "Her workmates wept. A workmate sang, and a third [[work-mate]] slept.",
                  "Her workmates wept. A workmate sang, and a third workmate slept."),
              good("The Kiev Post wrote from Kyiv. Kyiv is big."),
              good("The adviser spoke to the board of advisors of Advisor Group."),
              good("He had to resume work, and sent his résumé."),
              good("The judgment came. Judgment Day was shown."))
          .needingStory()
          .reading(Role.COPY);

  private static final Pattern WORD = Pattern.compile("\\p{L}++(?:-\\p{L}++)*+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /** A shorter word that differs by a hyphen may be another word. */
  private static final int LONG = 7;

  /** A shorter word that differs by an accent may be another word. */
  private static final int ACCENTED = 5;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    List<Block> blocks = article.blocks(Role.COPY);
    List<Finding> findings = new ArrayList<>();
    List<Map<String, List<TermPlace>>> terms = new ArrayList<>();
    String all = String.join("\n", blocks.stream().map(Block::plain).toList());
    String lower = all.toLowerCase(Locale.ENGLISH);
    for (List<String> term : Terms.shipped().terms()) {
      long there =
          term.stream().filter(form -> (Terms.isName(form) ? all : lower).contains(form)).count();
      if (there > 1) {
        Map<String, List<TermPlace>> places = new LinkedHashMap<>();
        term.forEach(
            form -> {
              List<TermPlace> found = TermPlace.find(blocks, form);
              if (!found.isEmpty()) {
                places.put(form, new ArrayList<>(found));
              }
            });
        terms.add(places);
      }
    }
    terms.addAll(derived(blocks));
    terms.addAll(BodyNames.in(article));
    terms.forEach(places -> judge(places, terms, findings));
    findings.sort(Finding.PAGE_ORDER);
    return findings;
  }

  /** The words that differ from another of the story by a hyphen or an accent alone. */
  private static List<Map<String, List<TermPlace>>> derived(List<Block> blocks) {
    Map<String, List<TermPlace>> words = new LinkedHashMap<>();
    for (Block block : blocks) {
      Matcher word = WORD.matcher(block.plain());
      while (word.find()) {
        if (Character.isLowerCase(word.group().codePointAt(0))) {
          words
              .computeIfAbsent(word.group(), unused -> new ArrayList<>())
              .add(new TermPlace(block, word.start(), word.end()));
        }
      }
    }
    List<Map<String, List<TermPlace>>> found = new ArrayList<>();
    words.forEach(
        (form, places) -> {
          String other = plainer(form);
          if (!other.equals(form)
              && words.containsKey(other)
              && told(words, form) + told(words, other) > 2
              && !Terms.shipped().areApart(form, other)
              && Terms.shipped().terms().stream().noneMatch(term -> term.contains(form))) {
            found.add(new LinkedHashMap<>(Map.of(form, places, other, words.get(other))));
          }
        });
    return found;
  }

  /** How often a word stands in the story, in either number. */
  private static int told(Map<String, List<TermPlace>> words, String form) {
    String other = form.endsWith("s") ? form.substring(0, form.length() - 1) : form + "s";
    return words.get(form).size() + words.getOrDefault(other, List.of()).size();
  }

  /** The word without its hyphens, or else without its accents; itself where that is too short. */
  private static String plainer(String form) {
    if (form.indexOf('-') > 0) {
      return form.length() > LONG ? form.replace("-", "") : form;
    }
    if (form.length() < ACCENTED || form.chars().allMatch(c -> c < 128)) {
      return form;
    }
    return MARKS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
  }

  private static void judge(
      Map<String, List<TermPlace>> places,
      List<Map<String, List<TermPlace>>> terms,
      List<Finding> findings) {
    if (places.size() < 2) {
      return;
    }
    List<String> forms =
        places.keySet().stream()
            .sorted(
                Comparator.comparing((String form) -> inEitherNumber(form, places, terms).count())
                    .reversed()
                    .thenComparing(form -> first(inEitherNumber(form, places, terms))))
            .toList();
    String usual = forms.get(0);
    List<TermPlace> odd =
        forms.stream()
            .skip(1)
            .flatMap(form -> places.get(form).stream())
            .sorted(
                Comparator.comparing(place -> place.block().span(place.from(), place.to()).start()))
            .toList();
    findings.add(finding(usual, places.get(usual), odd));
  }

  /**
   * The first of them in the story: of both numbers, so that "email" and "emails" are judged alike.
   */
  private static int first(Stream<TermPlace> places) {
    return places
        .mapToInt(place -> place.block().span(place.from(), place.to()).start())
        .min()
        .orElseThrow();
  }

  /**
   * Where a form stands in either number, which are one term; "towards" is no number of "toward".
   */
  private static Stream<TermPlace> inEitherNumber(
      String form, Map<String, List<TermPlace>> own, List<Map<String, List<TermPlace>>> terms) {
    String other = form.endsWith("s") ? form.substring(0, form.length() - 1) : form + "s";
    List<String> forms = own.containsKey(other) ? List.of(form) : List.of(form, other);
    return terms.stream()
        .flatMap(
            places -> forms.stream().flatMap(one -> places.getOrDefault(one, List.of()).stream()));
  }

  private static Finding finding(String usual, List<TermPlace> others, List<TermPlace> odd) {
    TermPlace place = odd.get(0);
    int count = others.size();
    String times = count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    Finding finding =
        INFO.finding(
            place.block().span(place.from(), place.to()),
            "“"
                + place.words()
                + "” is “"
                + usual
                + "” "
                + times
                + " in this story; make them one.");
    if (place.block().text().verbatim(place.from(), place.to())) {
      // A name written small and large is written as it usually is; other words keep their capital.
      boolean capital =
          Character.isUpperCase(place.words().charAt(0)) && !place.words().equalsIgnoreCase(usual);
      String use = capital ? Character.toUpperCase(usual.charAt(0)) + usual.substring(1) : usual;
      finding = finding.withFix(Fix.write(place.block().span(place.from(), place.to()), use));
    }
    for (TermPlace more : odd.subList(1, odd.size())) {
      finding = finding.withRelated(more.block().span(more.from(), more.to()), "and here");
    }
    for (TermPlace other : others) {
      finding =
          finding.withRelated(other.block().span(other.from(), other.to()), "“" + usual + "” here");
    }
    return finding;
  }
}
