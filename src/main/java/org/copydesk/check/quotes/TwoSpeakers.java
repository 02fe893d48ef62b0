package org.copydesk.check.quotes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Quotation;
import org.copydesk.article.Role;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Severity;
import org.copydesk.rule.Example;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleInfo;
import org.copydesk.story.Speaker;
import org.copydesk.story.Story;
import org.copydesk.word.Lexicon;

/** Finds one quotation given to two people. */
public final class TwoSpeakers implements Rule {
  private static final Set<Role> BODY = Set.of(Role.PARAGRAPH, Role.CAPTION, Role.STANDFIRST);
  private static final Set<Role> ABOVE = Set.of(Role.HEADLINE, Role.STANDFIRST);
  private static final Set<Role> READ =
      Set.of(Role.PARAGRAPH, Role.CAPTION, Role.STANDFIRST, Role.HEADLINE);
  private static final int SHORTEST = 4;

  /** How many words must say something: many say “I do not know”. */
  private static final int TELLING = 2;

  private static final RuleInfo INFO =
      RuleInfo.of(
              "quotes/two-speakers",
              Severity.WARNING,
              "One quotation given to two people",
              "The same words are put into two mouths; at most one of them spoke.",
              Example.bad(
                  "“We have run out of time,” said Ana Ruiz.\n\n"
                      + "It rained.\n\n"
                      + "“We have run out of time,” [[Tom Bell said]].\n\n"
                      + "The talks are over."),
              Example.bad(
                  "The bridge is shut\n\n"
                      + "The engineer, Ana Ruiz, warned: “We have run out of time.”\n\n"
                      + "It rained.\n\n"
                      + "“We have run out of time,” [[warned Mr Bell]].\n\n"
                      + "The talks are over."),
              Example.bad(
                  "“We have run out of time,” said the engineer, Ana Ruiz. It rained. “We have run"
                      + " out of time,” [[Tom Bell, her deputy, told]] the town."),
              Example.good(
                  "“We have run out of time,” said the engineer, Ana Ruiz. It rained. “We have run"
                      + " out of time,” the engineer, Ana Ruiz, told the town."),
              Example.bad(
                  "“You cannot mend rust,” said Ana Ruiz. It rained. “You cannot mend rust,”"
                      + " [[Tom Bell said]]."),
              Example.bad(
                  "“You cannot mend rust,” says [[mayor]]\n\n"
                      + "“You cannot mend rust,” said Ana Ruiz, the treasurer. It rained."),
              Example.good(
                  "“You cannot mend rust,” says treasurer\n\n"
                      + "“You cannot mend rust,” said Ana Ruiz, the treasurer. It rained."),
              Example.good(
                  "“You cannot mend rust,” says boss\n\n"
                      + "“You cannot mend rust,” said Ana Ruiz, the treasurer. It rained."),
              Example.good(
                  "“I do not know,” said Ana Ruiz. It rained. “I do not know,” Tom Bell said."),
              Example.good(
                  "“We have run out of time,” said Ana Ruiz.\n\n"
                      + "It rained.\n\n"
                      + "“We have run out of time,” Ruiz said.\n\n"
                      + "The talks are over."),
              Example.good(
                  "“We have run out of time,” said Ana Ruiz.\n\n"
                      + "It rained.\n\n"
                      + "“We have run out of time,” she said.\n\n"
                      + "The talks are over."))
          .needingStory()
          .reading(READ);

  private final Lexicon lexicon;

  /** A rule that knows the words of {@code lexicon}. */
  public TwoSpeakers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public RuleInfo info() {
    return INFO;
  }

  private record Said(Quotation quotation, Speaker speaker) {}

  @Override
  public List<Finding> check(Article article) {
    Story story = Story.of(article, lexicon);
    Map<List<String>, List<Said>> all = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (Block block : article.blocks(BODY)) {
      for (Quotation quotation : article.quotations(block)) {
        List<String> stems = Spoken.stems(article, block, quotation.start(), quotation.end());
        Optional<Speaker> speaker =
            stems.size() >= SHORTEST && telling(article, quotation) >= TELLING
                ? Speaker.of(story, quotation)
                : Optional.empty();
        if (speaker.isPresent()) {
          Said here = new Said(quotation, speaker.get());
          List<Said> same = all.computeIfAbsent(stems, s -> new ArrayList<>());
          same.stream()
              .filter(other -> !other.speaker().isSame(here.speaker()))
              .findFirst()
              .ifPresent(other -> findings.add(finding(other, here)));
          same.add(here);
        }
      }
    }
    for (Block block : article.blocks(ABOVE)) {
      for (Quotation quotation : article.quotations(block)) {
        List<String> stems = Spoken.stems(article, block, quotation.start(), quotation.end());
        Optional<SpeakingPost> post =
            all.containsKey(stems) ? SpeakingPost.of(story, quotation) : Optional.empty();
        post.flatMap(
                p ->
                    all.get(stems).stream()
                        .filter(said -> p.isAnothers(said.speaker().person()))
                        .findFirst())
            .ifPresent(said -> findings.add(finding(said, post.get())));
      }
    }
    return findings;
  }

  private static Finding finding(Said said, SpeakingPost post) {
    return INFO.finding(
            post.line().span(post.at(), post.at() + 1),
            "The same words are given to "
                + said.speaker().name()
                + " and here to a “"
                + post.line().lower(post.at())
                + "”; say who spoke them.")
        .withRelated(said.speaker().span(), "given to " + said.speaker().name() + " here");
  }

  private static int telling(Article article, Quotation quotation) {
    return Spoken.telling(article, quotation.block(), quotation.start(), quotation.end()).size();
  }

  private static Finding finding(Said first, Said second) {
    return INFO.finding(
            second.speaker().span(),
            "The same words are given to "
                + first.speaker().name()
                + " and to "
                + second.speaker().name()
                + "; say who spoke them.")
        .withRelated(first.speaker().span(), "given to " + first.speaker().name() + " here");
  }
}
