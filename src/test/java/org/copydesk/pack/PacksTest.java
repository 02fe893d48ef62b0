package org.copydesk.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.rule.RuleExamples;
import org.copydesk.rule.RuleFaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder are rules, and how rules stand together. */
class PacksTest {
  private static final String RULE =
      """
      title: A word
      why: It says so.
      severity: warning
      message: “{found}” is wrong.
      find: {words: [grim, odd]}
      examples: [{bad: "[[grim]]"}, {good: "y"}]
      """;

  @TempDir private Path folder;

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  private List<String> names() {
    return Packs.in(folder).data().stream().map(rule -> rule.info().id().toString()).toList();
  }

  private List<String> mistakes() {
    return catchThrowableOfType(PackException.class, () -> Packs.in(folder)).mistakes();
  }

  @Test
  void readsTheRuleFilesOfEachPackInOrder() throws IOException {
    write("style/b.yml", RULE);
    write("style/a.yml", RULE);
    write("own/z.yml", RULE);
    write("style/levels.yml", "x: y");
    write("style/choices.yml", "x: y");
    write("facts/table.yml", "x: y");
    write("style/notes.txt", "x");
    write("style/deep/er.yml", "x: y");
    write("loose.yml", "x: y");
    assertThat(names()).containsExactly("own/z", "style/a", "style/b");
  }

  @Test
  void tellsWhichFileCannotBeRead() throws IOException {
    write("style/a.yml", RULE);
    Files.write(folder.resolve("style/latin.yml"), new byte[] {'#', ' ', (byte) 0xe9, '\n'});
    write("Own/z.yml", RULE);
    String name = folder.getFileName().toString();
    assertThat(mistakes())
        .containsExactly(
            name
                + "/Own/z.yml:1: a rule is named in small letters and hyphens: my-pack/my-rule.yml",
            name + "/style/latin.yml:1: not UTF-8; save it as UTF-8");
  }

  @Test
  void twoRulesOfOneNameAreAMistake() throws IOException {
    write("style/a.yml", RULE);
    write("style/group.yml", "group: Two\nrules:\n  a:\n" + RULE.indent(4));
    assertThat(mistakes())
        .containsExactly(folder.getFileName() + "/style/group.yml: there are two rules “style/a”");
  }

  @Test
  void aFolderThatIsNotThereIsSaid() {
    PackException e =
        catchThrowableOfType(PackException.class, () -> Packs.in(folder.resolve("none")));
    assertThat(e.getMessage()).contains("none: cannot be read; name a folder");
  }

  @Test
  void rulesThatShareAReadingEachFindTheirOwn() throws IOException {
    write("style/a.yml", RULE);
    write("style/b.yml", RULE.replace("[grim, odd]", "[odd, even, late]"));
    write("style/c.yml", RULE.replace("[grim, odd]", "[grim]"));
    Article story = RuleExamples.article("A grim man was late.");
    assertThat(Packs.in(folder).rules())
        .extracting(rule -> rule.info().id() + " " + rule.check(story).size())
        .containsExactly("style/a 1", "style/b 1", "style/c 1");
  }

  @Test
  void onlyANewsroomsOwnRuleIsToldByItsFile() throws IOException {
    write("style/a.yml", RULE.replace("words: [grim, odd]", "regex: ['(x+x+)+y']"));
    PackRule own =
        Packs.forEveryHouse().with(folder).rules().stream()
            .filter(rule -> rule.info().id().toString().equals("style/a"))
            .findFirst()
            .orElseThrow();
    RuleFaultException e =
        catchThrowableOfType(
            RuleFaultException.class, () -> own.check(RuleExamples.article("x".repeat(200))));
    assertThat(e.getMessage())
        .startsWith(folder.toString().replace('\\', '/') + "/style/a.yml: the pattern read");
    RuleData data = Packs.in(folder).data().get(0);
    List<Matcher> matchers = List.of(data.finds().get(0).matcher());
    PackRule ours = new PackRule(data, matchers, new Prefilter(matchers), 0);
    assertThat(
            catchThrowableOfType(
                CountedText.RunawayException.class,
                () -> ours.check(RuleExamples.article("x".repeat(200)))))
        .isNotNull();
  }

  @Test
  void ofTheBuiltInRulesOnlySomeServeAChoice() {
    List<RuleData> every = Packs.forEveryHouse().data();
    List<RuleData> all = Packs.builtIn().data();
    assertThat(every).isNotEmpty().allMatch(rule -> rule.info().choice().isEmpty());
    assertThat(all).containsAll(every);
    assertThat(all.stream().filter(rule -> rule.info().choice().isPresent()))
        .isNotEmpty()
        .hasSize(all.size() - every.size());
  }
}
