package org.copydesk.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.copydesk.finding.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word of a source leads back to where the source itself has it. */
class SourcePackTest {
  @TempDir Path folder;

  @Test
  void keepsTheTimeAndSpeakerOfSubtitles() throws IOException {
    SourceText text =
        only(
            "talk.vtt",
            "WEBVTT\n\nNOTE not said\n\n00:00:01.000 --> 00:00:03.000\n<v Ana Ruiz>We will &amp;"
                + " must\n\n00:00:03.000 --> 00:00:05.000\n<v Ana Ruiz><i>close</i> it.\n\n"
                + "01:00:05.000 --> 01:00:09.000\n<v Tom Bell>Never.\n");
    assertThat(text.kind()).isEqualTo(SourceText.Kind.SPEECH);
    assertThat(text.passages()).hasSize(2);
    Passage first = text.passages().get(0);
    assertThat(first.block().plain()).isEqualTo("We will & must close it.");
    assertThat(first.speaker()).contains("Ana Ruiz");
    Evidence close = evidence(text, first, "close");
    assertThat(close.place()).endsWith("talk.vtt:9, 00:00:03, Ana Ruiz");
    assertThat(close.span().of(text.article().source().text())).isEqualTo("close");
    assertThat(text.passages().get(1).when(0)).contains("01:00:05");
  }

  @Test
  void readsSubRip() throws IOException {
    SourceText text =
        only(
            "talk.srt",
            "1\r\n00:00:01,000 --> 00:00:03,000\r\nANA RUIZ: We will\r\n\r\n2\r\n00:00:03,500 -->"
                + " 00:00:05,000\r\nclose it.\r\n");
    assertThat(text.passages()).hasSize(1);
    assertThat(text.passages().get(0).block().plain()).isEqualTo("We will close it.");
    assertThat(text.passages().get(0).speaker()).contains("ANA RUIZ");
  }

  @Test
  void refusesSubtitlesWithoutACue() throws IOException {
    assertThat(problem("talk.vtt", "WEBVTT\n\nWords without a time.\n"))
        .contains("talk.vtt")
        .contains("-->");
  }

  @Test
  void tellsWhoSpeaksInATranscript() throws IOException {
    SourceText text =
        only(
            "hearing.txt",
            "The committee met at ten.\n\nMr Bell (Leeds) (Lab): Who knew?\nMS RUIZ: I did.\n"
                + "I told the board.\nMr Bell (Leeds) (Lab): When?\n");
    assertThat(text.passages().stream().map(p -> p.speaker().orElse("-")).toList())
        .containsExactly("-", "Mr Bell", "MS RUIZ", "MS RUIZ", "Mr Bell");
    assertThat(text.passages().get(3).block().plain()).isEqualTo("I told the board.");
  }

  @Test
  void readsWhomTheInitialsOfATranscriptStandFor() throws IOException {
    SourceText text =
        only(
            "talk.txt",
            "Leith, 3 May. AR = Dr Ana Ruiz, captain; TB = Tom Bell; Q = reporter. Also there: Eva"
                + " Lund (EL).\n\nQ: And then?\n\nAR: We closed it.\n\nTB: Never.\n\nEL: I"
                + " saw it.\n\nAR: So did I.\n");
    assertThat(text.passages().stream().flatMap(p -> p.speaker().stream()))
        .containsExactly("Q", "Dr Ana Ruiz", "Tom Bell", "Eva Lund", "Dr Ana Ruiz");
  }

  @Test
  void takesNoStoryWithAColonForATranscript() throws IOException {
    SourceText text =
        only("release.txt", "Ferry line closes\n\nNote: the line closes.\n\nIt is old.\n");
    assertThat(text.kind()).isEqualTo(SourceText.Kind.PROSE);
  }

  @Test
  void namesTheCellsOfATable() throws IOException {
    SourceText text = only("towns.csv", "Town;Homes\nLeeds;\"1,200\"\nYork;900\n");
    Passage row = text.passages().get(1);
    assertThat(row.block().plain()).isEqualTo("Leeds | 1,200");
    Evidence cell = evidence(text, row, "1,200");
    assertThat(cell.place()).endsWith("towns.csv:2, B2");
    assertThat(cell.span().of(text.article().source().text())).isEqualTo("1,200");
  }

  @Test
  void namesTheCellsOfAWorkbook() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      var row = book.createSheet("Homes").createRow(3);
      row.createCell(1).setCellValue("Leeds");
      row.createCell(2).setCellValue(1200);
      book.write(bytes);
    }
    SourceText text = only("towns.xlsx", bytes.toByteArray());
    assertThat(text.passages().get(0).block().plain()).isEqualTo("Leeds | 1200");
    assertThat(evidence(text, text.passages().get(0), "1200").when()).contains("C4");
  }

  @Test
  void namesThePageOfAPdfAndThoseThatArePictures() throws IOException {
    SourcePack pack = read("report.pdf", pdf("The line will close in May.", "", "It is old."));
    SourceText text = pack.texts().get(0);
    assertThat(text.passages().get(1).block().plain()).isEqualTo("It is old.");
    assertThat(text.passages().get(1).when(0)).contains("page 3");
    assertThat(pack.problems()).singleElement().asString().contains("page 2");
  }

  @Test
  void refusesAPdfOfPicturesAndABrokenOne() throws IOException {
    assertThat(read("scan.pdf", pdf("")).problems()).asString().contains("only pictures");
    assertThat(read("torn.pdf", "%PDF-1.7 torn".getBytes(StandardCharsets.UTF_8)).problems())
        .asString()
        .contains("torn.pdf is a broken PDF");
  }

  @Test
  void saysThatThereIsNoSource() {
    assertThat(SourcePack.read(List.of(folder), UnaryOperator.identity()).problems())
        .singleElement()
        .asString()
        .contains("there is no source");
    assertThat(
            SourcePack.read(List.of(folder.resolve("none.txt")), UnaryOperator.identity())
                .problems())
        .singleElement()
        .asString()
        .contains("does not exist");
  }

  private SourceText only(String name, String words) throws IOException {
    return only(name, words.getBytes(StandardCharsets.UTF_8));
  }

  private SourceText only(String name, byte[] bytes) throws IOException {
    SourcePack pack = read(name, bytes);
    assertThat(pack.problems()).isEmpty();
    return pack.texts().get(0);
  }

  private String problem(String name, String words) throws IOException {
    return read(name, words.getBytes(StandardCharsets.UTF_8)).problems().get(0);
  }

  private SourcePack read(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, bytes);
    return SourcePack.read(List.of(file), UnaryOperator.identity());
  }

  private static Evidence evidence(SourceText text, Passage passage, String words) {
    int at = passage.block().plain().indexOf(words);
    return text.evidence(passage, at, at + words.length());
  }

  private static byte[] pdf(String... pages) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      for (String words : pages) {
        PDPage page = new PDPage();
        document.addPage(page);
        if (!words.isEmpty()) {
          try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(72, 700);
            content.showText(words);
            content.endText();
          }
        }
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
