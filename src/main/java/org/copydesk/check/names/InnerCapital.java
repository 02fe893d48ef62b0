package org.copydesk.check.names;

import static org.copydesk.rule.Example.bad;
import static org.copydesk.rule.Example.good;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copydesk.article.Article;
import org.copydesk.check.spelling.StoryWord;
import org.copydesk.check.spelling.StoryWords;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.HouseStyle;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;

/** A name that the story writes with capitals inside, and once without. */
public final class InnerCapital implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.of(
              "names/inner-capital",
              Severity.WARNING,
              "A name without the capitals it has elsewhere",
              "Whoever bears the name sees at once that it is not theirs.",
              bad(
                  "The FenWATCH list grew. FenWATCH pays for it. A friend of [[Fenwatch]] spoke.",
                  "The FenWATCH list grew. FenWATCH pays for it. A friend of FenWATCH spoke."),
              bad(
                  "Dana McAllum won. McAllum ran well. The crowd cheered [[Mcallum]] home.",
                  "Dana McAllum won. McAllum ran well. The crowd cheered McAllum home."),
              good("The FenWATCH list grew. A friend of Fenwatch spoke."),
              good(
                  "FenWATCH grew. FenWATCH paid. Fenwatch, a village, and Fenwatch Hill lie near."),
              good(
                  "FENWATCH PAYS\n\nThe FenWATCH list grew. FenWATCH pays. Ask info@fenwatch.org."))
          .needingStory();

  /** Capitals after a small letter: "FedRAMP", "McAllum"; a plural of letters ("MPs") has none. */
  private static final Pattern INSIDE = Pattern.compile("\\p{Lu}\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*");

  private static final Pattern PLAIN = Pattern.compile("\\p{Lu}\\p{Ll}+");

  /** How often the name stands with its capitals for once without to be a slip. */
  private static final int ESTABLISHED = 2;

  private final HouseStyle house;

  /** A rule that leaves what {@code house} accepts. */
  public InnerCapital(HouseStyle house) {
    this.house = house;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public List<Finding> check(Article article) {
    Map<String, List<StoryWord>> proper = new LinkedHashMap<>();
    Map<String, List<StoryWord>> plain = new LinkedHashMap<>();
    for (StoryWord word : StoryWords.of(article).all()) {
      if (!word.raw() && INFO.roles().contains(word.block().role())) {
        kind(word, proper, plain)
            .ifPresent(
                words -> words.computeIfAbsent(word.lower(), k -> new ArrayList<>()).add(word));
      }
    }
    List<Finding> findings = new ArrayList<>();
    proper.forEach(
        (name, places) -> {
          List<StoryWord> slips = plain.getOrDefault(name, List.of());
          boolean oneWay = places.stream().map(StoryWord::text).distinct().count() == 1;
          if (slips.size() == 1 && oneWay && places.size() >= ESTABLISHED) {
            findings.add(finding(slips.get(0), places));
          }
        });
    return findings;
  }

  private Optional<Map<String, List<StoryWord>>> kind(
      StoryWord word, Map<String, List<StoryWord>> proper, Map<String, List<StoryWord>> plain) {
    if (INSIDE.matcher(word.text()).matches()) {
      return Optional.of(proper);
    }
    boolean slip = PLAIN.matcher(word.text()).matches() && !house.accepts(word.text());
    return slip ? Optional.of(plain) : Optional.empty();
  }

  private static Finding finding(StoryWord word, List<StoryWord> places) {
    String right = places.get(0).text();
    Finding finding =
        INFO.finding(
                word.span(),
                "“%s” is “%s” elsewhere in this story (%d times); write “%s”."
                    .formatted(word.text(), right, places.size(), right))
            .withRelated(places.get(0).span(), "written so here");
    return word.offer(finding, right);
  }
}
