package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.contrastsecurity.sarif.Result;
import com.contrastsecurity.sarif.SarifSchema210;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.copydesk.report.Formats;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Holds every report to the schema of its format. */
class FormatsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private static Path folder;

  @BeforeAll
  static void file() throws IOException {
    Path odd = Files.createDirectories(folder.resolve("odd: 100% ünïcode"));
    Files.writeString(
        odd.resolve("story, one.txt"),
        """
        Council “votes” <again> & again 🚌

        It was the the end 🚌🚌 of a “depostis & <b>plan</b> | `code` *star* [CHECK date].

        A view of the old town in Richmond on a bright morning in spring, from the river.
        Getty Images

        Loading...

        A view of the old town in Richmond on a bright morning in spring, from the river.
        """);
    Files.writeString(
        folder.resolve("sound.txt"), "Council votes\n\nThe plan passed on Monday night.\n");
    Files.write(folder.resolve("broken.txt"), new byte[] {0, 1, 2, 3, 4});
  }

  @Test
  void everyFormatIsWrittenAndTheSameTwice() {
    for (String format : Formats.names()) {
      Run once = Run.of("check", "--format", format, folder);
      assertThat(once.status()).as(once.err()).isEqualTo(2);
      assertThat(once.out()).as(format).isNotBlank();
      assertThat(Run.of("check", "--format", format, folder).out())
          .as(format)
          .isEqualTo(once.out());
    }
  }

  @Test
  void aWordDocumentIsForAFileOrAPipeAndNeverForATerminal() throws IOException {
    Path story = folder.resolve("sound.txt");
    Run shown = Run.atTerminal("check", "--format", "docx", story);
    assertThat(shown.status()).isEqualTo(2);
    assertThat(shown.out()).isEmpty();
    assertThat(shown.err()).contains("--format docx=FILE");
    assertThat(Run.of("check", "--format", "docx", story).out()).startsWith("PK");
    Path file = folder.resolve("report.docx");
    Run filed = Run.atTerminal("check", "--format", "docx=" + file, "--format", "terminal", story);
    assertThat(filed.status()).as(filed.err()).isZero();
    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(file))) {
      assertThat(document.getParagraphs())
          .extracting(XWPFParagraph::getText)
          .contains("Council votes", "The plan passed on Monday night.");
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void noTwoLandmarksOfThePageHaveOneName() {
    List<String> landmarks =
        Pattern.compile("<(?:aside|nav|section|form|header|main|footer)\\b[^>]*>")
            .matcher(report("html"))
            .results()
            .map(found -> found.group().replaceAll(" (?:class|id)=\"[^\"]*\"", ""))
            .toList();
    assertThat(landmarks).contains("<main>").doesNotHaveDuplicates();
  }

  @Test
  void jsonKeepsToItsSchema() throws IOException {
    JsonNode report = JSON.readTree(report("json"));
    assertThat(faults("/schema/report.schema.json", VersionFlag.V202012, report)).isEmpty();
    assertThat(report.at("/summary/errors").asInt()).isGreaterThan(2);
    assertThat(report.at("/problems/0/story").asText()).endsWith("broken.txt");
    JsonNode story = report.at("/stories/0");
    String text = Files.readString(Path.of(story.get("path").asText()));
    for (JsonNode finding : story.get("findings")) {
      JsonNode span = finding.get("span");
      assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
          .isEqualTo(finding.get("text").asText());
    }
  }

  @Test
  void sarifKeepsToTheOfficialSchemaAndAPublicLibraryReadsIt() throws IOException {
    String report = report("sarif");
    assertThat(faults("/schema/sarif-schema-2.1.0.json", VersionFlag.V7, JSON.readTree(report)))
        .isEmpty();
    SarifSchema210 sarif = JSON.readValue(report, SarifSchema210.class);
    var run = sarif.getRuns().get(0);
    assertThat(run.getTool().getDriver().getRules())
        .extracting(rule -> rule.getId())
        .contains("grammar/doubled-word");
    assertThat(run.getResults()).extracting(Result::getRuleId).contains("grammar/doubled-word");
    assertThat(
            run.getResults()
                .get(0)
                .getLocations()
                .get(0)
                .getPhysicalLocation()
                .getArtifactLocation()
                .getUri())
        .contains("100%25%20%C3%BCn%C3%AFcode");
    assertThat(run.getInvocations().get(0).getExecutionSuccessful()).isFalse();
  }

  @Test
  void gitlabKeepsToTheCodeQualityFormatWithFingerprintsOfTheirOwn() throws IOException {
    JsonNode report = JSON.readTree(report("gitlab"));
    assertThat(faults("/schema/gitlab-code-quality.schema.json", VersionFlag.V202012, report))
        .isEmpty();
    assertThat(report.findValuesAsText("fingerprint")).doesNotHaveDuplicates();
  }

  @Test
  void junitAndCheckstyleKeepToTheirSchemas() throws Exception {
    valid("/schema/junit.xsd", report("junit"));
    valid("/schema/checkstyle.xsd", report("checkstyle"));
  }

  @Test
  void githubAnnotationsAreOneLineEachWithoutBareSigns() {
    assertThat(report("github").lines())
        .allMatch(line -> line.matches("::(error|warning|notice) [^\\s].*?::.+"))
        .anyMatch(line -> line.contains("file=") && line.contains("odd%3A 100%25"))
        .noneMatch(line -> line.contains("story, one"));
  }

  @Test
  void reviewdogCountsColumnsInBytes() throws IOException {
    String line =
        report("rdjsonl")
            .lines()
            .filter(each -> each.contains("orphan") || each.contains("desk-note"))
            .findFirst()
            .orElseThrow();
    JsonNode finding = JSON.readTree(line);
    assertThat(faults("/schema/rdjson.schema.json", VersionFlag.V202012, finding)).isEmpty();
    // The two buses before it are four bytes each, and the opening quotation mark three.
    String before = "It was the the end 🚌🚌 of a “depostis & <b>plan</b> | `code` *star* ";
    assertThat(finding.at("/location/range/start/column").asInt())
        .isEqualTo(before.getBytes(StandardCharsets.UTF_8).length + 1);
  }

  @Test
  void markdownShowsMarkupAsWords() {
    assertThat(report("markdown"))
        .startsWith("## Copydesk: could not finish")
        .contains("\\<b\\>plan\\</b\\>")
        .doesNotContain("<b>plan");
  }

  private static String report(String format) {
    return Run.of("check", "--format", format, folder).out();
  }

  private static Set<ValidationMessage> faults(String schema, VersionFlag version, JsonNode report)
      throws IOException {
    try (InputStream in = FormatsTest.class.getResourceAsStream(schema)) {
      return JsonSchemaFactory.getInstance(version).getSchema(in).validate(report);
    }
  }

  private static void valid(String schema, String report) throws SAXException, IOException {
    Schema rules =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(FormatsTest.class.getResource(schema));
    rules.newValidator().validate(new StreamSource(new StringReader(report)));
  }
}
