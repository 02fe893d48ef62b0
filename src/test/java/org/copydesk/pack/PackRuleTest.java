package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copydesk.article.Article;
import org.copydesk.article.PublicationDate;
import org.copydesk.article.Source;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Safety;
import org.copydesk.finding.Severity;
import org.copydesk.read.Readers;
import org.copydesk.rule.Example;
import org.copydesk.rule.HouseChoice;
import org.copydesk.rule.Profile;
import org.copydesk.rule.RuleExamples;
import org.copydesk.rule.RuleFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the keys of a rule file make a rule do. */
class PackRuleTest {
  @TempDir private Path folder;

  private PackRule rule(String... lines) throws IOException {
    String yaml =
        """
        title: A word
        why: It says so.
        message: “{found}” is wrong; write “{use}”.
        examples:
          - bad: "[[x]]"
          - good: "y"
        """;
    String all = String.join("\n", lines);
    String severity = all.contains("severity:") ? "" : "severity: warning\n";
    Path file = folder.resolve("style/own.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, yaml + severity + all + "\n");
    return Packs.in(folder).rules().get(0);
  }

  private static List<String> found(PackRule rule, String copy) {
    Article story = RuleExamples.article(copy);
    return rule.check(story).stream().map(f -> f.span().of(story.source().text())).toList();
  }

  private static Finding finding(PackRule rule, String copy) {
    return rule.check(RuleExamples.article(copy)).get(0);
  }

  private static String fixed(PackRule rule, String copy) {
    return finding(rule, copy).fixes().get(0).applyTo(copy);
  }

  @Test
  void wordsAreMatchedWholeInAnyCaseAndWithAnyMarks() throws IOException {
    PackRule rule = rule("find:", "  words: [\"don't sigh\", 'Mr.', '#x']");
    assertThat(found(rule, "They DON’T  sigh; don't sigher, undon't sigh. Mr. Roe's #x, a#x."))
        .containsExactly("DON’T  sigh", "Mr.", "#x", "#x");
  }

  @Test
  void withinWordsAndExactCase() throws IOException {
    assertThat(found(rule("find:", "  words: [oo]", "  within-words: true"), "Too good: OO."))
        .containsExactly("oo", "oo", "OO");
    assertThat(found(rule("find:", "  words: [It's]", "  case: exact"), "It's. it's. It’s. IT'S."))
        .containsExactly("It's");
  }

  @Test
  void aSwapIsWrittenAsTheWordsWere() throws IOException {
    PackRule rule = rule("find:", "  swap: {utilise: use, '/(\\w+)-wise/': 'in $1', zzz: ''}");
    assertThat(fixed(rule, "Utilise it.")).isEqualTo("Use it.");
    assertThat(fixed(rule, "UTILISE it.")).isEqualTo("USE it.");
    assertThat(fixed(rule, "It is money-wise.")).isEqualTo("It is in money.");
    assertThat(finding(rule, "It is utilise.").message())
        .isEqualTo("“utilise” is wrong; write “use”.");
    assertThat(finding(rule, "It is zzz.").fixes().get(0).label()).isEqualTo("Delete it");
    assertThat(finding(rule, "It is utilise.").fixes().get(0).safety()).isEqualTo(Safety.REVIEW);
    assertThat(found(rule("find:", "  swap: {'/e-?mail/': email}"), "An email, an e-mail."))
        .containsExactly("e-mail");
  }

  @Test
  void aSwapInExactCaseIsWrittenAsItStands() throws IOException {
    PackRule rule = rule("find:", "  swap: {UTILISE: use}", "  case: exact");
    assertThat(fixed(rule, "UTILISE it.")).isEqualTo("use it.");
  }

  @Test
  void aSafeFixAndNone() throws IOException {
    assertThat(finding(rule("fix: safe", "find:", "  swap: {a1: b1}"), "An a1.").fixes())
        .extracting(Fix::safety)
        .containsExactly(Safety.SAFE);
    assertThat(finding(rule("fix: none", "find:", "  swap: {a1: b1}"), "An a1.").fixes()).isEmpty();
    assertThat(finding(rule("find:", "  words: [a1]"), "An a1.").fixes()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He said very much. | He said much.",
        "He said very. | He said.",
        "He said very, and left. | He said, and left.",
        "Very good, he said. | ' good, he said.'",
        "“very” he said. | “” he said.",
        "He (very) sat. | He () sat.",
      })
  void aDeletedWordTakesItsSpaceAlong(String before, String after) throws IOException {
    assertThat(fixed(rule("fix: delete", "find:", "  words: [very]"), before)).isEqualTo(after);
  }

  @Test
  void aWholeLineIsDeletedWithItsBreak() throws IOException {
    PackRule rule = rule("fix: delete", "find:", "  line: [Read more, '/see also \\w+/']");
    String copy = "A headline\n\nOne paragraph of copy.\n\n** READ MORE: **\n\nAnother of copy.\n";
    Finding finding = finding(rule, copy);
    assertThat(finding.fixes().get(0).label()).isEqualTo("Delete the line");
    assertThat(finding.fixes().get(0).applyTo(copy))
        .isEqualTo("A headline\n\nOne paragraph of copy.\n\nAnother of copy.\n");
    assertThat(found(rule, "A headline\n\nRead more of it here today.\n\nSee also sport\n"))
        .containsExactly("See also sport");
  }

  @Test
  void aLongBlockIsNoLine() throws IOException {
    PackRule rule = rule("find:", "  line: ['/a+b/']");
    for (int length : new int[] {400, 401}) {
      String line = "a".repeat(length - 1) + "b";
      assertThat(found(rule("find:", "  line: ['/[ab]{9,500}/']"), "A head\n\n" + line + "\n"))
          .hasSize(length == 400 ? 1 : 0);
    }
    assertThat(found(rule, "A head\n\naaab\n")).containsExactly("aaab");
  }

  @Test
  void longWordsAreCutInTheMessage() throws IOException {
    PackRule rule = rule("find:", "  regex: ['x[x ]{3,200}']");
    assertThat(finding(rule, "x".repeat(60)).message()).startsWith("“" + "x".repeat(60) + "” is");
    assertThat(finding(rule, "x".repeat(61)).message()).startsWith("“" + "x".repeat(59) + "…” is");
    assertThat(finding(rule, "x".repeat(58) + " xx").message())
        .startsWith("“" + "x".repeat(58) + "…” is");
  }

  @Test
  void ofWordsThatOverlapTheFirstAndLongestSpeaks() throws IOException {
    PackRule rule = rule("find:", "  words: [old man, old man river, man river, river bed]");
    assertThat(found(rule, "That old man river bed.")).containsExactly("old man river");
    assertThat(found(rule, "old man old man")).containsExactly("old man", "old man");
    PackRule two = rule("find:", "  words: [ole]", "  swap: {ole: old}");
    assertThat(finding(two, "That ole man.").fixes()).hasSize(1);
  }

  @Test
  void isSilentWhereAnUnlessMatches() throws IOException {
    PackRule rule = rule("find:", "  words: [grim]", "  unless: ['grim reaper', 'the grim']");
    assertThat(found(rule, "Grim: a grim reaper, the GRIM day, a grim day.")).hasSize(2);
  }

  @Test
  void speaksOnlyOfItsRolesAndOutsideQuotationsWhereAsked() throws IOException {
    String copy = "A grim day\n\nIt was grim, and “grim it was”, he said of the grim day.\n";
    assertThat(found(rule("roles: [headline]", "find:", "  words: [grim]"), copy)).hasSize(1);
    assertThat(found(rule("roles: [prose]", "find:", "  words: [grim]"), copy)).hasSize(3);
    assertThat(found(rule("quotes: false", "find:", "  words: [grim]"), copy)).hasSize(3);
    assertThat(found(rule("find:", "  words: [grim]"), copy)).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The desk wrote TK for it. | 1",
        "The desk wrote “TK” for it. | 0",
        "The desk wrote ‘TK.’ for it. | 0",
        "The desk wrote “TK for it”. | 1",
        "It wrote the word TK in it. | 0",
        "It is known as TK here. | 0",
        "It wrote TK, which stands for more. | 0",
        "It wrote TK, meaning more. | 0",
        "TK | 1",
        "'TK' | 1",
        "“TK | 1",
        "TK” | 1",
      })
  void leavesWordsThatAreOnlySpokenAbout(String copy, int times) throws IOException {
    PackRule rule = rule("mentions: false", "find:", "  words: [TK]", "  case: exact");
    assertThat(found(rule, copy)).hasSize(times);
    assertThat(found(rule("find:", "  words: [TK]"), copy)).hasSize(1);
  }

  @Test
  void holdsForItsEnglishAndFromItsDayOn() throws IOException {
    PackRule rule =
        rule("variety: [en-GB, en-AU]", "since: 2022-09-08", "find:", "  words: [grim]");
    Article story = RuleExamples.article("It was grim.");
    assertThat(rule.check(story)).hasSize(1);
    assertThat(rule.check(in(story, "en-AU", "2022-09-08"))).hasSize(1);
    assertThat(rule.check(in(story, "en-GB", "2022-09-07"))).isEmpty();
    assertThat(rule.check(in(story, "en-US", "2022-09-09"))).isEmpty();
  }

  private static Article in(Article story, String english, String day) {
    return story.withMetadata(
        story
            .metadata()
            .withLanguage(english)
            .withDate(
                new PublicationDate(
                    LocalDate.parse(day), PublicationDate.Origin.COMMAND_LINE, Optional.empty())));
  }

  @Test
  void isForThoseWhoHoldToAGuideOrMadeAChoice() throws IOException {
    PackRule guides = rule("guides: [ap, bbc]", "find:", "  words: [grim]");
    assertThat(guides.info().choice().orElseThrow().isMade(java.util.Map.of("guide", "bbc")))
        .isTrue();
    assertThat(guides.info().profile()).isEqualTo(Profile.ON_REQUEST);
    assertThat(guides.info().why()).isEqualTo("It says so. Held by AP, the BBC.");
    PackRule every = rule("guides: [all]", "profile: standard", "find:", "  words: [grim]");
    assertThat(every.info().choice()).isEmpty();
    assertThat(every.info().profile()).isEqualTo(Profile.STANDARD);
    assertThat(every.info().why()).endsWith("Held by every guide that speaks of it.");
    assertThat(rule("find:", "  words: [grim]").info().choice())
        .isEqualTo(Optional.<HouseChoice>empty());
  }

  @Test
  void severityGivesTheProfileWhereNoneIsNamed() throws IOException {
    PackRule rule = rule("severity: suggestion", "find:", "  words: [grim]");
    assertThat(rule.info().severity()).isEqualTo(Severity.SUGGESTION);
    assertThat(rule.info().profile()).isEqualTo(Profile.of(Severity.SUGGESTION));
    assertThat(rule.info().examples())
        .containsExactly(new Example.Bad("[[x]]", Optional.empty()), Example.good("y"));
  }

  @Test
  void wordsWrittenWithMarkupAreFoundAndNotRewritten() throws IOException {
    PackRule rule = rule("find:", "  swap: {very grim: grim}");
    Article story =
        Readers.read(
            new Source("a.html", "<html><body><p>It was very <b>grim</b> there.</p></body></html>"),
            Optional.empty());
    assertThat(rule.check(story)).hasSize(1).allSatisfy(f -> assertThat(f.fixes()).isEmpty());
  }

  @Test
  void aPatternThatGoesAstrayIsTheFilesFault() throws IOException {
    PackRule rule = rule("find:", "  regex: ['(x+x+)+y']");
    assertThatThrownBy(() -> rule.check(RuleExamples.article("x".repeat(200))))
        .isInstanceOf(RuleFaultException.class)
        .hasMessageContaining("own.yml: the pattern read a text of 200 characters")
        .hasMessageContaining("write the pattern without repeats inside repeats");
  }

  @Test
  void aGroupOfRulesSharesItsKeys() throws IOException {
    Path file = folder.resolve("style/group.yml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        """
        group: Long words
        all:
          why: They slow the reader.
          severity: warning
          message: “{found}” is long; write “{use}”.
        rules:
          use:
            title: Use
            find: {swap: {utilise: use}}
            examples: [{bad: "[[utilise]]", good: use}]
          help:
            title: Help
            severity: error
            find: {swap: {facilitate: help}}
            examples: [{bad: "[[facilitate]]", good: help}]
        """);
    assertThat(Packs.in(folder).rules())
        .extracting(rule -> rule.info().id() + " " + rule.info().severity())
        .containsExactlyInAnyOrder("style/use WARNING", "style/help ERROR");
  }
}
