package org.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.article.Span;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.junit.jupiter.api.Test;

class OnePlaceTest {
  private static final String COPY =
      "On Monday harvrb was Barrack Obama's port. Then harvrb closed.";
  private static final Span WORD = new Span(10, 16);

  @Test
  void theSurerOfTwoLevelsSpeaksAndKeepsTheOthersFix() {
    Finding error = writes("grammar/cut-word", Severity.ERROR, WORD, "harbour");
    Finding warning = writes("spelling/unknown-word", Severity.WARNING, WORD, "harvest");

    assertThat(surest(List.of(warning, error)))
        .containsExactly(error.withFix(Fix.write(WORD, "harvest")));
  }

  @Test
  void whatIsKnownSpeaksBeforeWhatIsLookedUpAndGuessed() {
    Finding known = writes("facts/known-name", Severity.WARNING, WORD, "DiNozzo");
    Finding looked = writes("spelling/unknown-word", Severity.WARNING, WORD, "dinosaur");
    Finding guessed = writes("grammar/lt/SOME_RULE", Severity.WARNING, WORD, "Dinozzo");

    assertThat(surest(List.of(guessed, looked, known)))
        .containsExactly(known.withFix(Fix.write(WORD, "dinosaur")));
  }

  @Test
  void whoAgreesWithWhatIsKnownAndShowsTheOtherPlaceSpeaks() {
    Finding known = writes("facts/known-name", Severity.WARNING, WORD, "Harvard");
    Finding variant =
        writes("names/variant", Severity.WARNING, WORD, "Harvard")
            .withRelated(new Span(48, 54), "written so here");
    Finding other =
        writes("names/variant", Severity.WARNING, WORD, "Harvey")
            .withRelated(new Span(48, 54), "written so here");

    assertThat(surest(List.of(known, variant))).containsExactly(variant);
    assertThat(surest(List.of(known, other)))
        .containsExactly(known.withFix(Fix.write(WORD, "Harvey")));
  }

  @Test
  void oneFigureThatFitsNothingIsSaidOnce() {
    Span ends = new Span(20, 30);
    Finding change = says("numbers/percent-change", WORD, ends);
    Finding worked = says("numbers/worked-out", WORD, new Span(20, 22));
    Finding headline = says("numbers/headline-and-body", WORD, new Span(40, 44));
    Finding beside = says("numbers/worked-out", new Span(10, 15), ends);
    Finding name = says("names/no-first-name", WORD, ends);

    assertThat(surest(List.of(worked, change))).containsExactly(change);
    assertThat(surest(List.of(change, headline, beside, name)))
        .contains(change, headline, beside, name);
  }

  @Test
  void aFixThatOnlyDiffersInCapitalsAddsNothing() {
    Finding known = writes("facts/known-name", Severity.WARNING, WORD, "DiNozzo");
    Finding like = writes("names/like-a-known-one", Severity.WARNING, WORD, "Dinozzo");

    assertThat(surest(List.of(like, known))).containsExactly(known);
  }

  @Test
  void oneRepairIsSaidOnceThoughOneOfTwoMarksMore() {
    Finding less = writes("spelling/unknown-word", Severity.ERROR, WORD, "harbour");
    Finding more =
        new Finding(
                RuleId.parse("names/variant"),
                Severity.WARNING,
                new Span(4, 16),
                "It is written so.")
            .withFix(Fix.write(WORD, "harbour"));

    assertThat(surest(List.of(more, less))).containsExactly(less);
  }

  @Test
  void oneRepairOfTheSameLettersIsSaidOnceHoweverMuchOfTheNameIsWritten() {
    Span given = new Span(21, 28);
    Span whole = new Span(21, 34);
    Finding known = writes("facts/known-name", Severity.WARNING, given, "Barack");
    Finding theirs = writes("grammar/lt/SOME_RULE", Severity.WARNING, whole, "Barack Obama");

    assertThat(surest(List.of(theirs, known))).containsExactly(known);
  }

  @Test
  void ofTwoSpellingsOfOneNameTheBestSourceSpeaksAndTheOtherIsKept() {
    Span given = new Span(21, 28);
    Span whole = new Span(21, 34);
    Finding known = writes("facts/known-name", Severity.WARNING, whole, "Barack Obama");
    Finding like = writes("names/like-a-known-one", Severity.WARNING, given, "Barrick");

    assertThat(surest(List.of(like, known)))
        .containsExactly(known.withFix(Fix.write(given, "Barrick")));
  }

  @Test
  void anotherFaultWithinTheWordsOfASentenceIsSaidToo() {
    Finding sentence = writes("grammar/lt/SOME_RULE", Severity.WARNING, new Span(10, 20), "It was");
    Finding word = writes("spelling/unknown-word", Severity.ERROR, WORD, "harbour");

    assertThat(surest(List.of(sentence, word))).containsExactlyInAnyOrder(sentence, word);
  }

  @Test
  void anotherFaultOfTheSameWordsIsSaidToo() {
    Finding date = new Finding(RuleId.parse("dates/tense"), Severity.WARNING, WORD, "It is past.");
    Finding word = writes("spelling/unknown-word", Severity.ERROR, WORD, "harbour");
    Finding copy =
        new Finding(RuleId.parse("duplicates/near-copy"), Severity.WARNING, WORD, "Twice.")
            .withFix(Fix.delete("Delete the repeat", WORD));

    assertThat(surest(List.of(date, word, copy))).containsExactlyInAnyOrder(date, word, copy);
  }

  @Test
  void ourOwnGuessSpeaksBeforeLanguageTools() {
    Finding own = writes("grammar/cut-word", Severity.WARNING, WORD, "harbour");
    Finding theirs = writes("grammar/lt/A_RULE", Severity.WARNING, WORD, "harvest");

    assertThat(surest(List.of(theirs, own)))
        .containsExactly(own.withFix(Fix.write(WORD, "harvest")));
  }

  @Test
  void aSafeFixBesideOneThatAPersonJudgesIsJudgedToo() {
    Finding own = writes("grammar/cut-word", Severity.ERROR, WORD, "harbour");
    Finding safe =
        new Finding(RuleId.parse("spelling/unknown-word"), Severity.WARNING, WORD, "No word.")
            .withFix(Fix.write(WORD, "harvest").safe());

    assertThat(surest(List.of(own, safe))).containsExactly(own.withFix(Fix.write(WORD, "harvest")));
  }

  @Test
  void wordsThatOnlyTouchAreTwoPlaces() {
    Finding one = writes("spelling/unknown-word", Severity.ERROR, new Span(3, 10), "Monday, ");
    Finding two = writes("names/variant", Severity.ERROR, WORD, "harbour");

    assertThat(surest(List.of(one, two))).containsExactly(one, two);
  }

  @Test
  void aFixOfSeveralPlacesOrOfWordsBesideIsNoRival() {
    Finding word = writes("spelling/unknown-word", Severity.ERROR, WORD, "harbour");
    Finding beside =
        new Finding(RuleId.parse("grammar/order"), Severity.ERROR, WORD, "Turn it.")
            .withFix(Fix.write(new Span(4, 10), "x"));
    Finding several =
        new Finding(RuleId.parse("grammar/pair"), Severity.ERROR, WORD, "Both.")
            .withFix(
                new Fix(
                    "Both",
                    Safety.REVIEW,
                    List.of(new Edit(new Span(10, 11), "H"), new Edit(new Span(15, 16), ""))));
    Finding style =
        new Finding(RuleId.vale("Own.Words"), Severity.ERROR, WORD, "Ours.")
            .withFix(Fix.write(WORD, "port"));

    assertThat(surest(List.of(word, beside, several, style)))
        .containsExactlyInAnyOrder(word, beside, several, style);
  }

  @Test
  void thePlaceStaysOpenWhileOneOfItsFindingsReachesOn() {
    Finding name = writes("facts/known-name", Severity.WARNING, new Span(21, 34), "Barack Obama");
    Finding given = writes("names/variant", Severity.WARNING, new Span(21, 28), "Barak");
    Finding surname = writes("names/variant", Severity.WARNING, new Span(29, 34), "Obema");

    assertThat(surest(List.of(name, given, surname)))
        .containsExactly(
            name.withFix(Fix.write(new Span(21, 28), "Barak"))
                .withFix(Fix.write(new Span(29, 34), "Obema")));
  }

  @Test
  void differentPlacesKeepTheirOwn() {
    Finding here = writes("spelling/unknown-word", Severity.ERROR, WORD, "harbour");
    Finding there = writes("spelling/unknown-word", Severity.ERROR, new Span(30, 36), "harbour");

    assertThat(surest(List.of(there, here))).containsExactly(here, there);
  }

  private static List<Finding> surest(List<Finding> findings) {
    return OnePlace.surest(findings, COPY);
  }

  private static Finding says(String rule, Span span, Span other) {
    return new Finding(RuleId.parse(rule), Severity.WARNING, span, "It does not fit.")
        .withRelated(other, "worked out from here");
  }

  private static Finding writes(String rule, Severity severity, Span span, String words) {
    return new Finding(RuleId.parse(rule), severity, span, "It is not a word.")
        .withFix(Fix.write(span, words));
  }
}
