package org.copydesk.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.copydesk.article.Span;
import org.copydesk.read.Damage;
import org.copydesk.read.Filed;
import org.copydesk.read.UnreadableStoryException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

/**
 * Damaged sources are read or refused with a reason that names them: 6,000 with {@code -Pfull}, a
 * few hundred otherwise.
 */
class DamagedSourcesTest {
  private static final int CASES = Boolean.getBoolean("copydesk.full") ? 6_000 : 300;

  private static final String CUES =
      """
      WEBVTT

      NOTE The harbour board, in public.

      1
      00:00:01.000 --> 00:00:04.500 align:start
      <v Ada Holm>The pier is shut until the spring.</v>

      2
      00:00:05.000 --> 00:00:09.000
      <v Ben Ross>We have 14 boats and 3 berths, and £2.5m to spend.
      """;

  private static List<Filed> sources() throws IOException {
    List<Filed> sources = new ArrayList<>();
    sources.add(new Filed("board.vtt", CUES.getBytes(UTF_8)));
    sources.add(
        new Filed(
            "board.srt",
            CUES.replaceFirst("(?s)^.*?\n(?=1\n)", "").replace('.', ',').getBytes(UTF_8)));
    sources.add(
        new Filed(
            "fees.csv",
            "\ufeffPier,\"Fee, in £\",From\nStennis,\"1,200\",2024-03-05\n\"The \"\"old\"\" mole\",0.5,\n"
                .getBytes(UTF_8)));
    sources.add(new Filed("fees.tsv", "Pier\tFee\nStennis\t1200\nMole\t50%\n".getBytes(UTF_8)));
    sources.add(
        new Filed("board.txt", "ADA HOLM: It is shut.\n\nBEN ROSS: Why?\n".getBytes(UTF_8)));
    sources.add(workbook());
    sources.add(printed());
    return sources;
  }

  private static Filed workbook() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Fees");
      for (int row = 0; row < 6; row++) {
        sheet.createRow(row).createCell(0).setCellValue("Pier " + row);
        sheet.getRow(row).createCell(1).setCellValue(row * 1200.5);
        sheet.getRow(row).createCell(2).setCellFormula("B" + (row + 1) + "*2");
      }
      book.write(out);
    }
    return new Filed("fees.xlsx", out.toByteArray());
  }

  private static Filed printed() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream words = new PDPageContentStream(document, page)) {
        words.beginText();
        words.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        words.newLineAtOffset(50, 700);
        words.showText("The pier is shut until the spring, the board said, for want of crews.");
        words.endText();
      }
      document.save(out);
    }
    return new Filed("board.pdf", out.toByteArray());
  }

  @Test
  void soundOnesAreRead() throws IOException {
    for (Filed filed : sources()) {
      List<String> problems = new ArrayList<>();
      SourceText read = SourcePack.read(filed.name(), filed.bytes(), problems);
      assertThat(read.passages()).as(filed.name()).isNotEmpty();
      assertThat(problems).as(filed.name()).isEmpty();
      hold(read);
    }
  }

  @Test
  @Timeout(value = 30, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void damagedOnesAreReadOrRefused() throws IOException {
    List<Filed> sources = sources();
    int read = 0;
    for (int i = 0; i < CASES; i++) {
      Random random = new Random(20240305L + 7919L * i);
      Filed sound = sources.get(i % sources.size());
      Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
      byte[] bytes = damage.of(sound, random);
      List<String> problems = new ArrayList<>();
      try {
        hold(SourcePack.read(sound.name(), bytes, problems));
        read++;
      } catch (UnreadableStoryException e) {
        problems.add(e.getMessage());
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError("input " + i + ": " + sound.name() + " by " + damage, e);
      }
      assertThat(problems).allSatisfy(told -> assertThat(told).contains(sound.name()));
    }
    assertThat(read).as("damage leaves most of them readable").isGreaterThan(CASES / 2);
  }

  /** Every passage leads back into its file. */
  private static void hold(SourceText text) {
    int length = text.article().source().text().length();
    for (Passage passage : text.passages()) {
      Span span = passage.block().span();
      assertThat(span.end()).isLessThanOrEqualTo(length);
      assertThat(text.evidence(passage, 0, passage.block().plain().length()).line()).isPositive();
    }
  }
}
