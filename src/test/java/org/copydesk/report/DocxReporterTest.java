package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.copydesk.article.Article;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.rule.Checker;
import org.copydesk.rule.Example;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the Word report back as Word would. */
class DocxReporterTest {
  private static final RuleInfo SPELLING =
      RuleInfo.of(
          "style/test-spelling",
          Severity.ERROR,
          "A wrong word",
          "A reader stops at it.",
          Example.bad("[[teh]]"),
          Example.good("the"));

  private static final String STORY =
      """
      Council votes on plan

      By Jane Doe

      It was teh plan of the council, the mayor said.

      The plan passed.
      """;

  @Test
  void eachCommentStandsOnItsWordsAndSaysWhatAndWhy() throws IOException {
    Article article = story("story.txt", STORY);
    Span words = span(article, "teh");
    Finding finding =
        SPELLING
            .finding(words, "“teh” is no word; write “the”.")
            .withFix(Fix.write(words, "the"))
            .withRelated(span(article, "The plan"), "so here");
    try (XWPFDocument document = document(page(article, finding))) {
      assertThat(anchors(document)).containsExactly(Map.entry("0", "teh"));
      assertThat(comments(document))
          .containsExactly(
              List.of(
                  "“teh” is no word; write “the”.",
                  "Write “the”",
                  "Why: A reader stops at it.",
                  "See “The plan”: so here",
                  "error · style/test-spelling · line 5"));
      XWPFComment comment = document.getCommentByID("0");
      assertThat(comment.getAuthor()).isEqualTo("Copydesk");
      assertThat(comment.getInitials()).isEqualTo("CD");
      assertThat(comment.getDate()).isNull();
      assertThat(styles(document, "teh")).containsExactly("CopydeskError");
    }
  }

  @Test
  void theStoryReadsAsItIsAndInWordsOfItsOwnStyles() throws IOException {
    try (XWPFDocument document = document(page(story("story.txt", STORY)))) {
      assertThat(read(document))
          .containsExactly(
              "CopydeskStory: story.txt",
              "CopydeskNote: 17 words · no publication date",
              "Heading1: Council votes on plan",
              "Byline: By Jane Doe",
              "Normal: It was teh plan of the council, the mayor said.",
              "Normal: The plan passed.",
              "CopydeskNote: Nothing found in this story.");
      assertThat(document.getParagraphs())
          .allMatch(each -> document.getStyles().getStyle(each.getStyleID()) != null);
    }
  }

  @Test
  void commentsMayOverlapNestMeetAndRunOn() throws IOException {
    Article article = story("story.txt", STORY);
    List<String> marked =
        List.of(
            "teh plan of the",
            "teh",
            "plan of",
            "of the council, the mayor",
            "council",
            ", the mayor said.\n\nThe plan");
    List<Finding> findings = new ArrayList<>();
    Severity[] levels = Severity.values();
    for (String words : marked) {
      findings.add(finding(span(article, words), words, levels[findings.size() % levels.length]));
    }
    int point = article.source().text().indexOf("passed");
    findings.add(finding(new Span(point, point), "nothing", Severity.ERROR));
    Page page = page(article, findings.toArray(Finding[]::new));
    try (XWPFDocument document = document(page)) {
      assertThat(anchors(document).values())
          .containsExactlyElementsOf(
              page.findings().stream()
                  .map(each -> each.span().of(STORY).replace("\n\n", "\n"))
                  .toList());
      assertThat(comments(document))
          .extracting(lines -> lines.get(0))
          .containsExactlyElementsOf(page.findings().stream().map(Finding::message).toList());
      // The loudest that covers a word colours it.
      assertThat(styles(document, "teh")).containsExactly("CopydeskWarning");
      assertThat(styles(document, "of")).containsExactly("CopydeskError");
      assertThat(styles(document, "council")).containsExactly("CopydeskWarning");
      assertThat(read(document)).contains("Normal: The plan passed.");
    }
  }

  @Test
  void wordsAreFoundBehindMarkupAndOutsideTheStory() throws IOException {
    Source source = new Source("story.html", "<!-- note --><p>Fish &amp; <b>chips</b> are off</p>");
    Text text =
        new Text.Builder(source)
            .verbatim(16, 21)
            .written("&", 21, 26)
            .verbatim(26, 27)
            .verbatim(30, 35)
            .verbatim(39, 47)
            .build();
    Article article = new Article.Builder(source).block(Role.PARAGRAPH, text).build();
    Page page =
        page(
            article,
            finding(new Span(16, 39), "the meal", Severity.WARNING)
                .withRelated(new Span(21, 35), "half of it"),
            finding(new Span(0, 13), "the note", Severity.SUGGESTION));
    try (XWPFDocument document = document(page)) {
      assertThat(anchors(document).values())
          .containsExactlyInAnyOrder("Fish & chips", "<!-- note -->");
      assertThat(comments(document).get(0)).contains("See “& chips”: half of it");
      assertThat(read(document)).contains("Furniture: Line 1: <!-- note -->");
    }
  }

  @Test
  void storiesFollowOneAnotherOnPagesOfTheirOwnAndProblemsComeLast() throws IOException {
    Article first = story("one.txt", STORY);
    Article second = story("two.txt", "A headline\n\nSome words of teh story.\n");
    Page named =
        new Page(
            second,
            List.of(finding(span(second, "teh"), "second", Severity.ERROR)),
            List.of(new NameToVerify("Jane Doe", new Span(0, 1), 2)));
    byte[] bytes =
        report(
            List.of(page(first, finding(span(first, "teh"), "first", Severity.ERROR)), named),
            List.of(Problem.of("three.txt", "is broken")));
    try (XWPFDocument document = open(bytes)) {
      List<XWPFParagraph> heads =
          document.getParagraphs().stream()
              .filter(each -> "CopydeskStory".equals(each.getStyleID()))
              .toList();
      assertThat(heads)
          .extracting(XWPFParagraph::getText)
          .containsExactly("one.txt", "two.txt", "Problems");
      assertThat(heads).extracting(XWPFParagraph::isPageBreak).containsExactly(false, true, true);
      assertThat(comments(document))
          .extracting(lines -> lines.get(0))
          .containsExactly("first", "second");
      assertThat(anchors(document).keySet()).containsExactly("0", "1");
      assertThat(read(document))
          .contains("CopydeskNote: Names to verify: Jane Doe (2)")
          .endsWith("ListBullet: three.txt: is broken");
    }
  }

  @Test
  void whatXmlCannotHoldAndHostileNamesDoNoHarm() throws IOException {
    String copy = "Odd \u0000\u001b\ufffe\ud800 words\tand\u000bbreaks & <w:p> ]]> 🚌 _x0041_";
    String name = "../a<b>&\"'\u0007\n\u202efdp.exe\ud800 %n %s.txt";
    Source source = new Source(name, copy);
    Article article = new Article.Builder(source).block(Role.PARAGRAPH, Text.whole(source)).build();
    int bus = copy.indexOf("🚌");
    Page page =
        page(
            article,
            finding(new Span(0, copy.length()), "all of \u0001 it", Severity.WARNING),
            finding(new Span(bus, bus + 1), "half a character", Severity.ERROR),
            finding(new Span(bus + 1, bus + 2), "the other half", Severity.ERROR));
    String held = "Odd \ufffd\ufffd\ufffd\ufffd words\tand\ufffdbreaks & <w:p> ]]> 🚌 _x0041_";
    try (XWPFDocument document = document(page)) {
      assertThat(anchors(document).values()).containsExactly(held, "🚌", "🚌");
      assertThat(comments(document).get(0)).startsWith("all of \ufffd it");
      assertThat(read(document).get(0))
          .isEqualTo("CopydeskStory: ../a<b>&\"'···fdp.exe\ufffd %n %s.txt");
    }
  }

  @Test
  void theSamePagesGiveTheSameBytesAtAnyTimeAndPlace() throws IOException {
    Article article = story("story.txt", STORY);
    Page page = page(article, finding(span(article, "teh"), "wrong", Severity.ERROR));
    byte[] once = report(List.of(page), List.of());
    TimeZone zone = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(report(List.of(page), List.of())).isEqualTo(once);
    } finally {
      TimeZone.setDefault(zone);
    }
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(once))) {
      for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        assertThat(part.getTimeLocal().getYear()).as(part.getName()).isEqualTo(1980);
      }
    }
    try (XWPFDocument document = open(once)) {
      var core = document.getProperties().getCoreProperties();
      assertThat(core.getCreator()).isEqualTo("Copydesk");
      assertThat(core.getCreated()).isNull();
      assertThat(core.getModified()).isNull();
    }
  }

  @Test
  void whereNotAllFindingsHaveRoomTheGravestAreCommentsAndThePageSaysSo() throws IOException {
    Article article = story("story.txt", STORY);
    Page page =
        page(
            article,
            finding(span(article, "Council"), "first", Severity.SUGGESTION),
            finding(span(article, "Jane"), "second", Severity.ERROR),
            finding(span(article, "teh"), "third", Severity.WARNING),
            finding(span(article, "mayor"), "fourth", Severity.ERROR),
            finding(span(article, "passed"), "fifth", Severity.WARNING));
    WordFile file = new WordFile(3);
    new DocxStory(page, RuleBook.of(List.of()), file).write();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.writeTo(out);
    try (XWPFDocument document = open(out.toByteArray())) {
      assertThat(anchors(document).values()).containsExactly("Jane", "teh", "mayor");
      assertThat(read(document))
          .contains(
              "CopydeskNote: 3 of the 5 findings in this story have a comment, the gravest; a Word"
                  + " document takes 3. The other formats show all.");
    }
  }

  private static Article story(String name, String text) {
    Source source = new Source(name, text);
    Article.Builder article = new Article.Builder(source);
    int at = 0;
    for (String block : text.split("\n\n")) {
      Role role = at == 0 ? Role.HEADLINE : block.startsWith("By ") ? Role.BYLINE : Role.PARAGRAPH;
      article.block(role, Text.verbatim(source, new Span(at, at + block.length())));
      at += block.length() + 2;
    }
    return article.build();
  }

  private static Span span(Article article, String words) {
    int at = article.source().text().indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Finding finding(Span span, String message, Severity severity) {
    return new Finding(RuleId.parse("style/unknown"), severity, span, message);
  }

  private static Page page(Article article, Finding... findings) {
    return new Page(article, List.of(findings), List.of());
  }

  private static XWPFDocument document(Page page) throws IOException {
    return open(report(List.of(page), List.of()));
  }

  private static XWPFDocument open(byte[] bytes) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(bytes));
  }

  private static byte[] report(List<Page> pages, List<Problem> problems) throws IOException {
    Checker checker =
        new Checker() {
          @Override
          public List<RuleInfo> rules() {
            return List.of(SPELLING);
          }

          @Override
          public List<Finding> check(Article article) {
            return List.of();
          }
        };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Reporter reporter =
        Formats.reporter("docx", new Formats.Look("0", Palette.PLAIN, 80, Severity.SUGGESTION))
            .orElseThrow();
    Edition edition = reporter.begin(RuleBook.of(List.of(checker)), out);
    Summary summary = Summary.NONE;
    for (Page page : pages) {
      edition.page(page);
      summary = summary.plus(page);
    }
    for (Problem problem : problems) {
      edition.problem(problem);
      summary = summary.plus(problem);
    }
    edition.end(summary);
    return out.toByteArray();
  }

  /** Style and words of every paragraph. */
  private static List<String> read(XWPFDocument document) {
    return document.getParagraphs().stream()
        .map(each -> each.getStyleID() + ": " + each.getText().replaceAll("\\[\\d+:.*?]", ""))
        .map(each -> each.replaceAll("(?s)\\[Comment.*", ""))
        .toList();
  }

  private static List<List<String>> comments(XWPFDocument document) {
    List<List<String>> all = new ArrayList<>();
    for (XWPFComment comment : document.getComments()) {
      all.add(comment.getParagraphs().stream().map(XWPFParagraph::getText).toList());
    }
    return all;
  }

  /** The styles of the runs that hold exactly {@code words}. */
  private static List<String> styles(XWPFDocument document, String words) {
    return document.getParagraphs().stream()
        .flatMap(each -> each.getRuns().stream())
        .filter(run -> run.text().equals(words))
        .map(XWPFRun::getStyle)
        .toList();
  }

  /** The words between the marks of each comment, by its id, in the order they begin. */
  private static Map<String, String> anchors(XWPFDocument document) {
    Map<String, StringBuilder> open = new LinkedHashMap<>();
    Map<String, String> closed = new LinkedHashMap<>();
    for (XWPFParagraph paragraph : document.getParagraphs()) {
      walk(paragraph.getCTP().getDomNode(), open, closed);
      open.values().forEach(words -> words.append('\n'));
    }
    assertThat(open).isEmpty();
    Map<String, String> sorted = new LinkedHashMap<>();
    for (XWPFComment comment : document.getComments()) {
      sorted.put(comment.getId(), closed.remove(comment.getId()));
    }
    assertThat(closed).isEmpty();
    return sorted;
  }

  private static void walk(Node node, Map<String, StringBuilder> open, Map<String, String> closed) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      String id =
          child instanceof Element element
              ? element.getAttributeNS(element.getNamespaceURI(), "id")
              : "";
      switch (child.getLocalName() == null ? "" : child.getLocalName()) {
        case "commentRangeStart" -> open.put(id, new StringBuilder());
        case "commentRangeEnd" -> closed.put(id, open.remove(id).toString());
        case "commentReference" -> assertThat(closed).containsKey(id);
        case "t" -> {
          String words = child.getFirstChild().getNodeValue();
          open.values().forEach(each -> each.append(words));
        }
        case "tab" -> open.values().forEach(each -> each.append('\t'));
        case "br" -> open.values().forEach(each -> each.append('\n'));
        default -> walk(child, open, closed);
      }
    }
  }
}
