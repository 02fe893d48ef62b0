package org.copydesk.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.copydesk.article.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every place where text can stand in a format: read as what it is, or known to be no copy. */
class PlacesTest {
  private static final String ONE = "The pier was shut on Monday after a storm, the warden said.";

  private static List<Article> read(String name, byte[] bytes) {
    List<Article> stories = Readers.read(name, bytes, Optional.empty());
    stories.forEach(ReaderContract::hold);
    return stories;
  }

  private static String blocks(String name, byte[] bytes) {
    return ReaderContract.blocks(read(name, bytes).get(0));
  }

  private static byte[] utf8(String text) {
    return text.replace("ONE", ONE).getBytes(StandardCharsets.UTF_8);
  }

  private static void holds(String blocks, String expected) {
    if (expected.equals("-")) {
      assertThat(blocks).contains(ONE).doesNotContain("moored");
    } else {
      assertThat("\n" + blocks + "\n").contains("\n" + expected + "\n").contains(ONE);
    }
  }

  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(utf8(parts[i + 1]));
      }
    }
    return out.toByteArray();
  }

  private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static byte[] docx(String body) throws IOException {
    String type =
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    return zip(
        "[Content_Types].xml",
        "<?xml version='1.0'?><Types"
            + " xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default"
            + " Extension='rels'"
            + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/><Override"
            + " PartName='/word/document2.xml' ContentType='"
            + type
            + "'/></Types>",
        "_rels/.rels",
        "<?xml version='1.0'?><Relationships"
            + " xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship"
            + " Id='r1'"
            + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'"
            + " Target='word/document2.xml'/></Relationships>",
        "word/document2.xml",
        "<?xml version='1.0'?><w:document xmlns:w='"
            + W
            + "' xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:wp='http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'"
            + " xmlns:v='urn:schemas-microsoft-com:vml'><w:body>"
            + "<w:p><w:r><w:t>Pier shut</w:t></w:r></w:p><w:p><w:r><w:t>ONE</w:t></w:r></w:p>"
            + body.replace("[", "<w:p><w:r><w:t>").replace("]", "</w:t></w:r></w:p>")
            + "<w:p><w:r><w:t>It will open again in the"
            + " spring.</w:t></w:r></w:p></w:body></w:document>");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<w:sdt><w:sdtContent>[Boats stay moored.]</w:sdtContent></w:sdt>~PARAGRAPH Boats stay"
            + " moored.",
        "<w:customXml>[Boats stay moored.]</w:customXml>~PARAGRAPH Boats stay moored.",
        "<w:ins>[Boats stay moored.]</w:ins>~PARAGRAPH Boats stay moored.",
        "<w:p><w:sdt><w:sdtContent><w:r><w:t>Boats stay"
            + " moored.</w:t></w:r></w:sdtContent></w:sdt></w:p>~PARAGRAPH Boats stay moored.",
        "<w:p><w:hyperlink><w:r><w:t>Boats stay moored.</w:t></w:r></w:hyperlink></w:p>~PARAGRAPH"
            + " Boats stay moored.",
        "<w:p><w:fldSimple><w:r><w:t>Boats stay moored.</w:t></w:r></w:fldSimple></w:p>~PARAGRAPH"
            + " Boats stay moored.",
        "<w:p><w:moveTo><w:r><w:t>Boats stay moored.</w:t></w:r></w:moveTo></w:p>~PARAGRAPH Boats"
            + " stay moored.",
        "<w:tbl><w:tr><w:tc>[Boats stay moored.]</w:tc><w:tc>[All of"
            + " them.]</w:tc></w:tr></w:tbl>~LIST_ITEM Boats stay moored.",
        "<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>[Boats stay"
            + " moored.]</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>~LIST_ITEM Boats stay moored.",
        "<w:tbl><w:tr><w:tc>[Boats stay moored.][They are ten.]</w:tc></w:tr></w:tbl>~PARAGRAPH"
            + " Boats stay moored.",
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>[Boats stay"
            + " moored.]</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>[Boats"
            + " stay"
            + " moored.]</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>~PARAGRAPH"
            + " Boats stay moored.",
        "<w:p><w:r><w:pict><v:textbox><w:txbxContent>[Boats stay"
            + " moored.]</w:txbxContent></v:textbox></w:pict></w:r></w:p>~PARAGRAPH Boats stay"
            + " moored.",
        "<w:p><w:r><w:drawing><wp:inline><wp:docPr id='1' name='P' descr='Ten boats stay"
            + " moored'/></wp:inline></w:drawing></w:r></w:p>~CAPTION Ten boats stay moored",
        "<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t xml:space='preserve'>Boats"
            + " stay </w:t></w:r></w:p>[moored.]~PARAGRAPH Boats stay moored.",
        "<w:p><w:del><w:r><w:delText>Boats stay moored.</w:delText></w:r></w:del></w:p>~-",
        "<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc>[Boats stay"
            + " moored.]</w:tc></w:tr></w:tbl>~-",
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Boats stay moored.</w:t></w:r></w:p>~-",
        "<w:p><w:r><w:instrText>moored</w:instrText></w:r></w:p>~-",
        "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>[moored]</w:sdtContent></w:sdt>~-",
      })
  void word(String body, String expected) throws IOException {
    String blocks = blocks("a.docx", docx(body));
    holds(blocks, expected);
    assertThat(blocks.split("moored", -1).length).as("once").isLessThan(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<table:table><table:table-row><table:table-cell>[Boats stay"
            + " moored.]</table:table-cell></table:table-row></table:table>~LIST_ITEM Boats stay"
            + " moored.",
        "<text:section>[Boats stay moored.]</text:section>~PARAGRAPH Boats stay moored.",
        "<text:list><text:list-item>[Boats stay moored.]</text:list-item></text:list>~LIST_ITEM"
            + " Boats stay moored.",
        "<text:p>So.<draw:frame><draw:text-box>[Boats stay"
            + " moored.]</draw:text-box></draw:frame></text:p>~PARAGRAPH Boats stay moored.",
        "<text:p>So.<text:note"
            + " text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>[Boats"
            + " stay moored.]</text:note-body></text:note></text:p>~PARAGRAPH Boats stay moored.",
        "<text:p>So.<text:note text:note-class='endnote'><text:note-body>[Boats stay"
            + " moored.]</text:note-body></text:note></text:p>~PARAGRAPH Boats stay moored.",
        "<text:p><draw:frame><draw:image/><svg:desc>Ten boats stay"
            + " moored</svg:desc></draw:frame></text:p>~CAPTION Ten boats stay moored",
        "<text:tracked-changes><text:changed-region>[moored]</text:changed-region></text:tracked-changes>~-",
        "<text:p>So <text:hidden-text>moored</text:hidden-text>.</text:p>~-",
        "<text:p>So <text:span text:style-name='H'>moored</text:span>.</text:p>~-",
        "<text:p>So<office:annotation>[moored]</office:annotation>.</text:p>~-",
      })
  void openDocument(String body, String expected) throws IOException {
    byte[] odt =
        zip(
            "content.xml",
            "<office:document-content><office:automatic-styles><style:style"
                + " style:name='H'><style:text-properties"
                + " text:display='none'/></style:style></office:automatic-styles><office:body><office:text><text:h"
                + " text:outline-level='1'>Pier shut</text:h><text:p>ONE</text:p>"
                + body.replace("[", "<text:p>").replace("]", "</text:p>")
                + "<text:p>It will open again in the spring.</text:p></office:text></office:body>"
                + "</office:document-content>");
    holds(blocks("a.odt", odt), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Boats stay moored.\\par~PARAGRAPH Boats stay moored.",
        "{\\b Boats} stay \\'6doored.\\par~PARAGRAPH Boats stay moored.",
        "Caf\\u233? boats.\\par~PARAGRAPH Café boats.",
        "\\pard\\intbl Boats stay moored.\\cell All.\\cell\\row\\pard~LIST_ITEM Boats stay moored.",
        "So.{\\footnote Boats stay moored.}\\par~PARAGRAPH Boats stay moored.",
        "{\\pard\\s2 Boats stay moored\\par}~CROSSHEAD Boats stay moored",
        "{\\v moored}~-",
        "{\\deleted moored}~-",
        "{\\*\\generator moored;}~-",
        "{\\header moored}~-",
        "{\\pict\\pngblip 00ff}~-",
      })
  void richText(String body, String expected) {
    String rtf =
        "{\\r"
            + "tf1\\ansi{\\fonttbl{\\f0 Arial;}}{\\stylesheet{\\s0 Normal;}{\\s2 heading 2;}}{\\b"
            + " Pier shut\\par}\n"
            + ONE
            + "\\par\n"
            + body
            + "\nIt will open again in the spring.\\par}";
    holds(blocks("a.rtf", utf8(rtf)), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<ParagraphStyleRange"
            + " AppliedParagraphStyle='ParagraphStyle/$ID/Crosshead'><CharacterStyleRange><Content>Boats"
            + " moored</Content></CharacterStyleRange></ParagraphStyleRange>~CROSSHEAD Boats"
            + " moored",
        "<CharacterStyleRange><Content>Boats"
            + " </Content></CharacterStyleRange><CharacterStyleRange><Content>moored.</Content></CharacterStyleRange>~PARAGRAPH"
            + " Boats moored.",
        "<CharacterStyleRange><Content>So.</Content><Footnote><ParagraphStyleRange><CharacterStyleRange><Content>Boats"
            + " moored.</Content></CharacterStyleRange></ParagraphStyleRange></Footnote></CharacterStyleRange>~PARAGRAPH"
            + " Boats moored.",
        "<Table><Cell><ParagraphStyleRange><CharacterStyleRange><Content>Boats"
            + " moored.</Content></CharacterStyleRange></ParagraphStyleRange></Cell></Table>~LIST_ITEM"
            + " Boats moored.",
        "<Change ChangeType='InsertedText'><CharacterStyleRange><Content>Boats"
            + " moored.</Content></CharacterStyleRange></Change>~PARAGRAPH Boats moored.",
        "<Change"
            + " ChangeType='DeletedText'><CharacterStyleRange><Content>moored</Content></CharacterStyleRange></Change>~-",
        "<Note><ParagraphStyleRange><CharacterStyleRange><Content>moored</Content></CharacterStyleRange></ParagraphStyleRange></Note>~-",
      })
  void inCopy(String body, String expected) {
    String icml =
        "<?xml version='1.0'?><?aid style='50'"
            + " type='snippet'?><Document><Story><ParagraphStyleRange"
            + " AppliedParagraphStyle='ParagraphStyle/Headline'><CharacterStyleRange><Content>Pier"
            + " shut</Content><Br/></CharacterStyleRange></ParagraphStyleRange><ParagraphStyleRange"
            + " AppliedParagraphStyle='ParagraphStyle/Body'>"
            + "<CharacterStyleRange><Content>ONE</Content><Br/></CharacterStyleRange></ParagraphStyleRange>"
            + body
            + "</Story></Document>";
    holds(blocks("a.icml", utf8(icml)), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "MIME-Version: 1.0|Content-Type: text/plain; charset=utf-8|Content-Transfer-Encoding:"
            + " quoted-printable||ONE||Boats stay =|moored.~PARAGRAPH Boats stay moored.",
        "MIME-Version: 1.0|Content-Type: text/plain; charset=iso-8859-1|Content-Transfer-Encoding:"
            + " quoted-printable||ONE||Caf=E9 boats moored.~PARAGRAPH Café boats moored.",
        "MIME-Version: 1.0|Content-Type: text/html||<p>ONE</p><p>Boats stay moored.</p>~PARAGRAPH"
            + " Boats stay moored.",
        "MIME-Version: 1.0|Content-Type: multipart/alternative; boundary=b||--b|Content-Type:"
            + " text/plain||ONE||Boats stay moored.|--b|Content-Type:"
            + " text/html||<p>Else</p>|--b--~PARAGRAPH Boats stay moored.",
        "MIME-Version: 1.0||ONE||-- |moored~-",
        "MIME-Version: 1.0||ONE||On Monday Ada wrote:|> moored~-",
        "MIME-Version: 1.0|X-Note: moored||ONE~-",
      })
  void mail(String body, String expected) {
    String mail =
        "From: ada@pier.example\nSubject: Fwd: Pier shut\nDate: Tue, 5 Mar 2024 10:00:00 +0000\n"
            + body.replace("|", "\n")
            + "\n";
    List<Article> stories = read("a.eml", utf8(mail));
    holds(ReaderContract.blocks(stories.get(0)), expected);
    assertThat(stories.get(0).headline()).contains("Pier shut");
    assertThat(stories.get(0).metadata().published().orElseThrow()).hasToString("2024-03-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "{'headline': 'A', 'body_text': 'ONE\\nBoats moored.'}~PARAGRAPH Boats moored.",
        "{'headline_main': 'A', 'body_main': 'ONE\\nBoats moored.'}~PARAGRAPH Boats moored.",
        "{'headlines': [{'value': 'A'}], 'bodies': [{'contentType': 'text/html', 'value':"
            + " '<p>ONE</p><p>Boats moored.</p>'}]}~PARAGRAPH Boats moored.",
        "{'headline': 'A', 'body_text': 'ONE', 'associations': [{'type': 'picture',"
            + " 'description_text': 'Ten boats moored.'}]}~CAPTION Ten boats moored.",
        "{'items': [{'title': 'A', 'content_html': '<p>ONE</p>', 'summary': 'Boats"
            + " moored.'}]}~STANDFIRST Boats moored.",
        "{'items': [{'title': 'A', 'content_text': 'ONE\\n"
            + "\\n"
            + "Boats moored.'}]}~PARAGRAPH Boats moored.",
        "{'posts': [{'title': 'A', 'html': '<p>ONE</p>', 'custom_excerpt': 'Boats"
            + " moored.'}]}~STANDFIRST Boats moored.",
        "{'db': [{'data': {'posts': [{'title': 'A', 'html': '<p>ONE</p>', 'feature_image_caption':"
            + " 'Boats moored.'}]}}]}~CAPTION Boats moored.",
        "{'headlines': {'basic': 'A'}, 'content_elements': [{'type': 'text', 'content': 'ONE'},"
            + " {'type': 'header', 'content': 'Boats moored'}]}~CROSSHEAD Boats moored",
        "{'headlines': {'basic': 'A'}, 'content_elements': [{'type': 'text', 'content': 'ONE'},"
            + " {'type': 'list', 'items': [{'type': 'text', 'content': 'Boats"
            + " moored.'}]}]}~LIST_ITEM Boats moored.",
        "{'headlines': {'basic': 'A'}, 'content_elements': [{'type': 'text', 'content': 'ONE'},"
            + " {'type': 'quote', 'content_elements': [{'type': 'text', 'content': 'Boats"
            + " moored.'}]}]}~QUOTE Boats moored.",
        "{'headlines': {'basic': 'A'}, 'content_elements': [{'type': 'text', 'content': 'ONE'},"
            + " {'type': 'table', 'rows': [[{'content': 'Boats moored.'}]]}]}~LIST_ITEM Boats"
            + " moored.",
        "{'@graph': [{'@type': 'NewsArticle', 'headline': 'A', 'articleBody': 'ONE\\n"
            + "Boats moored.'}]}~PARAGRAPH Boats moored.",
      })
  void json(String json, String expected) {
    holds(blocks("a.json", utf8(json.replace('\'', '"'))), expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "<?xml version='1.0'?><!-- made by <b>X</b>"
            + " --><rss><channel><item><title>A</title><description>ONE</description></item></channel></rss>~PARAGRAPH"
            + " "
            + ONE,
        "<a:feed xmlns:a='http://www.w3.org/2005/Atom'><a:entry><a:title>A</a:title><a:content"
            + " type='html'>&lt;p&gt;ONE&lt;/p&gt;</a:content></a:entry></a:feed>~PARAGRAPH "
            + ONE,
        "<rss xmlns:c='http://purl.org/rss/1.0/modules/content/'><channel><item><title>A</title><c:encoded><![CDATA[<p>ONE</p><p>Boats"
            + " moored.</p>]]></c:encoded></item></channel></rss>~PARAGRAPH Boats moored.",
        "<n:newsItem"
            + " xmlns:n='http://iptc.org/std/nar/2006-10-01/'><n:contentMeta><n:headline>A</n:headline></n:contentMeta><n:inlineXML><html><body><p>ONE</p></body></html></n:inlineXML></n:newsItem>~HEADLINE"
            + " A",
        "<newsItem><contentMeta><headline>A</headline><description"
            + " role='drol:caption'>ONE</description></contentMeta><remoteContent/></newsItem>~CAPTION"
            + " "
            + ONE,
        "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>A</HeadLine><ByLine>By"
            + " Ada</ByLine></NewsLines><ContentItem><DataContent><p>ONE</p></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>~BYLINE"
            + " By Ada",
        "<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>A</HeadLine></NewsLines><NewsComponent><Role"
            + " FormalName='Caption'/><ContentItem><DataContent>Boats"
            + " moored.</DataContent></ContentItem></NewsComponent><ContentItem><DataContent><nitf><body><body.content><p>ONE</p></body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>~CAPTION"
            + " Boats moored.",
      })
  void xml(String xml, String expected) {
    holds(blocks("a.xml", utf8(xml)), expected);
  }

  @ParameterizedTest
  @CsvSource({"trash", "draft", "auto-draft"})
  void whatIsNotPublishedIsLeftOutOfAnExportAndNamed(String status) {
    String item =
        "<item><title>%s</title><wp:status>%s</wp:status><wp:post_type>post</wp:post_type>"
            + "<content:encoded><![CDATA[<p>ONE</p>]]></content:encoded></item>";
    String wxr =
        "<rss><channel>"
            + item.formatted("Kept", "publish")
            + item.formatted("Lost", status)
            + "</channel></rss>";
    List<Article> stories = read("a.xml", utf8(wxr));
    assertThat(stories).extracting(s -> s.headline().orElse("")).containsExactly("Kept");
    assertThat(stories.get(0).leftOut())
        .filteredOn(l -> l.told())
        .extracting(l -> l.why())
        .hasSize(1);
    assertThat(stories.get(0).leftOut().get(0).why()).startsWith("“Lost” (");
    assertThat(
            read(
                "a.xml",
                utf8("<rss><channel>" + item.formatted("Mine", "draft") + "</channel></rss>")))
        .hasSize(1);
  }
}
