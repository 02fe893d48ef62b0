package org.copydesk.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.copydesk.article.Article;
import org.copydesk.finding.Evidence;
import org.copydesk.sheet.FactSheet;
import org.copydesk.sheet.Item;
import org.copydesk.sheet.Standing;

/** Writes fact sheets: for a terminal, as a checklist in Markdown, and as JSON. */
public final class SheetReport {
  private static final int WORDS = 44;

  private SheetReport() {}

  /** A table a story. */
  public static void terminal(List<FactSheet> sheets, Palette palette, Writer out)
      throws IOException {
    String between = "";
    for (FactSheet sheet : sheets) {
      out.write(between + palette.bold(title(sheet)) + "\n" + summary(sheet) + "\n\n");
      for (Item item : sheet.items()) {
        terminal(sheet.article(), item, palette, out);
      }
      between = "\n";
    }
  }

  private static void terminal(Article article, Item item, Palette palette, Writer out)
      throws IOException {
    String words = oneLine(item.text());
    String cut = words.length() <= WORDS ? words : words.substring(0, WORDS - 2) + " …";
    String padding = " ".repeat(WORDS - cut.length() + 2);
    out.write(
        "  %4d  %s %-12s%s%s%s%s%n"
            .formatted(
                line(article, item),
                mark(item.standing(), palette),
                item.kind().label(),
                palette.bold(cut),
                padding,
                oneLine(item.detail()),
                times(item)));
    if (!item.note().isEmpty()) {
      out.write(" ".repeat(22) + "→ " + palette.faint(oneLine(item.note())) + "\n");
    }
  }

  private static String mark(Standing standing, Palette palette) {
    return switch (standing) {
      case AGREED -> palette.good("✓");
      case CONTRADICTED -> palette.level(org.copydesk.finding.Severity.ERROR, "✗");
      case TO_VERIFY -> "?";
    };
  }

  /** A checklist a story: what agrees with a source is ticked. */
  public static void markdown(List<FactSheet> sheets, Writer out) throws IOException {
    String between = "";
    for (FactSheet sheet : sheets) {
      out.write(between + "# " + escape(title(sheet)) + "\n\n" + summary(sheet) + "\n\n");
      for (Item item : sheet.items()) {
        out.write(markdown(sheet.article(), item));
      }
      between = "\n";
    }
  }

  private static String markdown(Article article, Item item) {
    String box = item.standing() == Standing.AGREED ? "[x]" : "[ ]";
    String wrong = item.standing() == Standing.CONTRADICTED ? " **contradicted**" : "";
    String note = item.note().isEmpty() ? "" : " → " + escape(oneLine(item.note()));
    return "- %s line %d, %s%s: **%s** (%s%s)%s%n"
        .formatted(
            box,
            line(article, item),
            item.kind().label(),
            wrong,
            escape(oneLine(item.text())),
            escape(oneLine(item.detail())),
            times(item),
            note);
  }

  /** All sheets as one JSON document, version 1. */
  public static void json(List<FactSheet> sheets, Writer out) throws IOException {
    JsonOutput.stories(sheets, out, SheetReport::story);
  }

  private static void story(FactSheet sheet, JsonGenerator json) throws IOException {
    Article article = sheet.article();
    json.writeStartObject();
    json.writeStringField("path", article.source().name());
    json.writeStringField("headline", article.headline().orElse(null));
    json.writeStringField(
        "published", article.metadata().published().map(Object::toString).orElse(null));
    json.writeObjectFieldStart("summary");
    json.writeNumberField("agreed", sheet.count(Standing.AGREED));
    json.writeNumberField("contradicted", sheet.count(Standing.CONTRADICTED));
    json.writeNumberField("toVerify", sheet.count(Standing.TO_VERIFY));
    json.writeEndObject();
    json.writeArrayFieldStart("items");
    for (Item item : sheet.items()) {
      json.writeStartObject();
      json.writeStringField("kind", item.kind().label());
      JsonOutput.span(json, article, item.span());
      json.writeStringField("text", item.text());
      json.writeStringField("detail", item.detail());
      json.writeNumberField("mentions", item.mentions());
      json.writeStringField("standing", item.standing().label());
      json.writeStringField("note", item.note().isEmpty() ? null : item.note());
      if (!item.evidence().isEmpty()) {
        json.writeArrayFieldStart("evidence");
        for (Evidence place : item.evidence()) {
          JsonOutput.evidence(json, place);
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String title(FactSheet sheet) {
    return sheet.article().headline().orElse(sheet.article().source().name());
  }

  private static String summary(FactSheet sheet) {
    String day =
        sheet
            .article()
            .metadata()
            .published()
            .map(d -> "published " + d)
            .orElse("no publication date");
    return "%s, %s: %d to verify (?), %d agreed (✓), %d contradicted (✗)"
        .formatted(
            sheet.article().source().name(),
            day,
            sheet.count(Standing.TO_VERIFY),
            sheet.count(Standing.AGREED),
            sheet.count(Standing.CONTRADICTED));
  }

  private static int line(Article article, Item item) {
    return article.source().position(item.span().start()).line();
  }

  private static String times(Item item) {
    return item.mentions() > 1 ? ", " + item.mentions() + " times" : "";
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String escape(String text) {
    return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1");
  }
}
