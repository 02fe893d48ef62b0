package org.copydesk.sources;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.copydesk.article.PageTable;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.article.Text;
import org.copydesk.read.PageTables;
import org.copydesk.read.UnreadableStoryException;

/**
 * Reads tables: values separated by commas or tabs, and Excel workbooks. A row is a passage; each
 * cell leads back to its name ("B7"). The source of a workbook is its cells as shown, a row a line.
 */
final class Tables {
  /** More rows than a newsroom's table has; the rest would only be read for nothing. */
  private static final int ROWS = 200_000;

  private Tables() {}

  /** Whether a file is a workbook, by its name; the archive's content is POI's to judge. */
  static boolean isWorkbook(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.xls[xm]?");
  }

  static boolean isSeparated(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:csv|tsv|tab)");
  }

  /** Reads values separated by commas, semicolons or tabs, whichever the first line has most of. */
  static SourceText separated(Source source) {
    String text = source.text();
    SourceText.Builder sources = new SourceText.Builder(source, SourceText.Kind.TABLE);
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setTrim(false).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<CSVRecord> rows = parser.getRecords();
      for (int i = 0; i < rows.size(); i++) {
        int from = (int) rows.get(i).getCharacterPosition();
        int to = i + 1 < rows.size() ? (int) rows.get(i + 1).getCharacterPosition() : text.length();
        row(sources, rows.get(i), from, to, i);
      }
    } catch (IOException | RuntimeException e) {
      throw new UnreadableStoryException(
          source.name() + " is no table: " + e.getMessage() + "; save it again as CSV", e);
    }
    return sources.build();
  }

  private static char delimiter(String text) {
    int end = text.indexOf('\n');
    String head = end < 0 ? text : text.substring(0, end);
    char best = ',';
    for (char sign : new char[] {'\t', ';'}) {
      if (count(head, sign) > count(head, best)) {
        best = sign;
      }
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  private static void row(
      SourceText.Builder sources, CSVRecord record, int from, int to, int index) {
    String text = sources.source().text();
    Text.Builder words = new Text.Builder(sources.source());
    List<Passage.Stamp> stamps = new ArrayList<>();
    int at = from;
    for (int column = 0; column < record.size(); column++) {
      String value = record.get(column).strip();
      int found = value.isEmpty() ? -1 : text.indexOf(value, at);
      if (found >= 0 && found + value.length() <= to) {
        if (words.length() > 0) {
          words.written(" | ", at, found);
        }
        stamps.add(new Passage.Stamp(words.length(), cell(index, column)));
        words.verbatim(found, found + value.length());
        at = found + value.length();
      }
    }
    sources.passage(words.build(), Optional.empty(), stamps);
  }

  /** The tables that stand in a page of prose, each by itself. */
  static List<SourceText> ofPage(Source page) {
    List<SourceText> tables = new ArrayList<>();
    for (PageTable shown : PageTables.of(page)) {
      List<List<PageTable.Cell>> rows = shown.rows();
      SourceText.Builder table = new SourceText.Builder(page, SourceText.Kind.TABLE);
      for (int i = 0; i < rows.size(); i++) {
        Text.Builder words = new Text.Builder(page);
        List<Passage.Stamp> stamps = new ArrayList<>();
        if (i == 0 && shown.caption().isPresent()) {
          // What stands over a table says of all columns in what they are, as a first head does.
          PageTable.Cell over = shown.caption().get();
          stamps.add(new Passage.Stamp(0, cell(0, 0)));
          words.written(over.words(), over.span().start(), over.span().end());
        }
        for (PageTable.Cell cell : rows.get(i)) {
          boolean under = i == 0 && cell.column() == 0 && words.length() > 0;
          if (under && !cell.words().isEmpty()) {
            words.written(": " + cell.words(), cell.span().start(), cell.span().end());
          } else if (!cell.words().isEmpty()) {
            if (words.length() > 0) {
              words.written(" | ", cell.span().start(), cell.span().start());
            }
            stamps.add(new Passage.Stamp(words.length(), cell(i, cell.column())));
            words.written(cell.words(), cell.span().start(), cell.span().end());
          }
        }
        table.passage(words.build(), Optional.empty(), stamps);
      }
      SourceText read = table.build();
      if (read.passages().size() > 1) {
        tables.add(read);
      }
    }
    return tables;
  }

  private static String cell(int row, int column) {
    return new CellReference(row, column, false, false).formatAsString();
  }

  /** Reads a workbook, every sheet of it that is not hidden. */
  static SourceText workbook(String name, byte[] bytes) {
    StringBuilder text = new StringBuilder();
    List<Cut> cuts = new ArrayList<>();
    DataFormatter shown = new DataFormatter(Locale.ENGLISH);
    try (Workbook book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        if (!book.isSheetHidden(i) && !book.isSheetVeryHidden(i)) {
          sheet(book.getSheetAt(i), book.getNumberOfSheets() > 1, shown, text, cuts);
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new UnreadableStoryException(
          name + " cannot be read as a workbook: " + e.getMessage() + "; save it as CSV", e);
    }
    Source source = new Source(name, text.toString());
    SourceText.Builder sources = new SourceText.Builder(source, SourceText.Kind.TABLE);
    for (Cut cut : cuts) {
      Text.Builder words = new Text.Builder(source);
      words.verbatim(cut.span.start(), cut.span.end());
      sources.passage(words.build(), Optional.empty(), cut.stamps);
    }
    return sources.build();
  }

  /** A row of a workbook in the text made of it. */
  private record Cut(Span span, List<Passage.Stamp> stamps) {}

  private static void sheet(
      Sheet sheet, boolean several, DataFormatter shown, StringBuilder text, List<Cut> cuts) {
    for (Row row : sheet) {
      if (cuts.size() >= ROWS) {
        return;
      }
      int start = text.length();
      List<Passage.Stamp> stamps = new ArrayList<>();
      for (Cell cell : row) {
        String value = shown.formatCellValue(cell).strip();
        if (!value.isEmpty()) {
          if (text.length() > start) {
            text.append(" | ");
          }
          String place = cell(cell.getRowIndex(), cell.getColumnIndex());
          stamps.add(
              new Passage.Stamp(
                  text.length() - start, several ? sheet.getSheetName() + "!" + place : place));
          text.append(value);
        }
      }
      if (text.length() > start) {
        cuts.add(new Cut(new Span(start, text.length()), stamps));
        text.append('\n');
      }
    }
  }
}
