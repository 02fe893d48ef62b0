package org.copydesk.check.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.finding.Finding;
import org.copydesk.language.PennTagger;
import org.copydesk.read.Readers;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;

class SubjectVerbTest {
  /** Sound sentences, in each of which one verb can be put in the wrong number. */
  private static final List<String> SOUND =
      List.of(
          "The roof of the barns {was} repaired by the owner.",
          "The roofs of the barn {were} repaired by the owner.",
          "The leak under the floors {has} spread to the hall.",
          "The leaks under the floor {have} spread to the hall.",
          "The key to the gates {is} missing.",
          "The keys to the gate {are} missing.",
          "The route through the hills {is} closed to lorries.",
          "The routes through the valley {are} closed to lorries.",
          "This photograph of the twins {was} taken in March.",
          "These photographs of the pier {were} taken in March.",
          "A survey of the wells {has} found no oil.",
          "The wells near the coast {have} been sealed.",
          "The cost of the repairs {is} still unknown.",
          "The tyres on the van {are} worn.",
          "He said the reason for the delays {was} bad weather.",
          "He said the delays on the line {were} over.",
          "In the north, the price of houses {has} doubled.",
          "One of the lifeboats {was} launched.",
          "Each of the rooms {has} a window.",
          "The speech {was} short.",
          "The letter from the miners {is} in a museum.",
          "The bells in the tower {are} silent.",
          "Her account of the journeys {was} published last year.",
          "The doors to the theatre {were} locked.",
          "The risk of floods {is} low.");

  private static String turned(String sentence) {
    for (String[] pair :
        new String[][] {
          {"{was}", "were"},
          {"{were}", "was"},
          {"{is}", "are"},
          {"{are}", "is"},
          {"{has}", "have"},
          {"{have}", "has"}
        }) {
      if (sentence.contains(pair[0])) {
        return sentence.replace(pair[0], pair[1]);
      }
    }
    throw new AssertionError("no verb in " + sentence);
  }

  private static boolean speaks(String copy) {
    return !new SubjectVerb().check(RuleExamples.article(copy)).isEmpty();
  }

  @Test
  void holdsToItsExamples() {
    RuleExamples.hold(new SubjectVerb());
  }

  @Test
  void findsMostVerbsThatAreTurnedAndNoneThatIsSound() {
    List<String> sound = SOUND.stream().map(copy -> copy.replaceAll("[{}]", "")).toList();
    List<String> missed =
        SOUND.stream().map(SubjectVerbTest::turned).filter(copy -> !speaks(copy)).toList();

    assertThat(sound.stream().filter(SubjectVerbTest::speaks)).isEmpty();
    assertThat(missed.size()).as("%s", missed).isLessThanOrEqualTo(SOUND.size() / 5);
  }

  @Test
  void aPictureDescriptionThatNamesThePictureHasNoVerb() {
    String label = "Screen shot of the Farm dot Help page";
    assertThat(inPicture(label)).isEmpty();
    assertThat(inPicture("The roofs of the barn was repaired by the owner.")).hasSize(1);
  }

  /** The subject comes after the verb there. */
  @Test
  void whatThereIsBeforeAndLeadsAClause() {
    assertThat(
            speaks("There are a couple decent people working there, but the rest are dishonest."))
        .isFalse();
  }

  private static List<Finding> inPicture(String description) {
    String copy = "---\ntitle: Farm map\n---\n\n![%s](a.png)\n\nIt rained.\n";
    byte[] bytes = copy.formatted(description).getBytes(StandardCharsets.UTF_8);
    Article story = Readers.read("a.md", bytes, Optional.empty()).get(0);
    return new SubjectVerb().check(story.taggedBy(PennTagger.english()));
  }
}
