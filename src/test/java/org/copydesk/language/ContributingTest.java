package org.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.copydesk.pack.Packs;
import org.copydesk.rule.Rule;
import org.copydesk.rule.RuleExamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.languagetool.rules.patterns.PatternRuleLoader;

/** The rules that the contributor's page teaches are rules: they are taken, and hold. */
class ContributingTest {
  private static final Path PAGE = Path.of(".github/CONTRIBUTING.md");

  @TempDir private Path home;

  @Test
  void itsRuleInYamlHolds() throws IOException {
    Path folder = Files.createDirectories(home.resolve("style"));
    Files.writeString(folder.resolve("shouting.yml"), snippet("yaml"));
    assertThat(Packs.in(home).rules()).hasSize(1).allSatisfy(RuleExamples::hold);
  }

  @Test
  void itsRuleInXmlHolds() throws IOException {
    String file =
        "<rules lang=\"en\"><category id=\"CUT_WORDS\" name=\"Cut\">"
            + snippet("xml")
            + "</category></rules>";
    OurRulesTest.hold(
        new PatternRuleLoader()
            .getRules(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                "page.xml",
                EnglishRules.language()));
  }

  @Test
  void itsRuleInJavaHolds() throws Exception {
    Path source = home.resolve("Shout.java");
    Files.writeString(source, snippet("java"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter told = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean done =
          compiler
              .getTask(
                  told,
                  files,
                  null,
                  List.of("-d", home.toString(), "-Xlint:all,-path,-classfile", "-Werror"),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertThat(done).as(told.toString()).isTrue();
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {home.toUri().toURL()})) {
      Object rule =
          loader
              .loadClass("org.copydesk.check.punctuation.Shout")
              .getDeclaredConstructor()
              .newInstance();
      RuleExamples.hold((Rule) rule);
    }
  }

  private static String snippet(String kind) throws IOException {
    Matcher m =
        Pattern.compile("(?ms)^```" + kind + "\\n(.*?)^```$").matcher(Files.readString(PAGE));
    assertThat(m.find()).as(kind).isTrue();
    return m.group(1);
  }
}
