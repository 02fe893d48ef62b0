package org.copydesk.report;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Position;
import org.copydesk.article.Span;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.NameToVerify;
import org.copydesk.finding.Page;
import org.copydesk.finding.Related;

/** One story of the HTML report: a row a block, the copy on the left, its notes on the right. */
final class HtmlStory {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final Page page;
  private final Article article;
  private final List<Note> notes = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();

  /** A finding and the name of its note on the page. */
  private record Note(String id, Finding finding) {}

  /**
   * A story of a page.
   *
   * @param page the story
   * @param before how many notes stand on the page already
   */
  HtmlStory(Page page, int before) {
    this.page = page;
    this.article = page.article();
    for (Finding finding : page.findings()) {
      notes.add(new Note("note-" + (before + notes.size() + 1), finding));
    }
  }

  /** The story as HTML. */
  String html() {
    String name = escape(article.source().name());
    html.append("<article class=\"story\" data-name=\"").append(name).append("\">\n");
    html.append("<p class=\"meta\">")
        .append(name)
        .append(" · ")
        .append(escape(about(article)))
        .append("</p>\n");
    Map<Integer, List<Note>> byBlock = new HashMap<>();
    for (Note note : notes) {
      for (Block block : article.blocks(note.finding.span())) {
        byBlock.computeIfAbsent(block.index(), unused -> new ArrayList<>()).add(note);
      }
    }
    Set<String> placed = new HashSet<>();
    for (Block block : article.blocks()) {
      List<Note> marked = byBlock.getOrDefault(block.index(), List.of());
      row(element(block, marked), marked.stream().filter(note -> placed.add(note.id)).toList());
    }
    elsewhere(notes.stream().filter(note -> !placed.contains(note.id)).toList());
    if (notes.isEmpty()) {
      html.append("<p class=\"sound\">Nothing found in this story.</p>\n");
    }
    verify();
    return html.append("</article>\n").toString();
  }

  /** What is known of a story, on one line. */
  static String about(Article article) {
    List<String> facts = new ArrayList<>();
    facts.add(String.format(Locale.ENGLISH, "%,d words", article.wordCount()));
    article.metadata().language().ifPresent(facts::add);
    facts.add(
        article
            .metadata()
            .published()
            .map(day -> "published " + DAY.format(day))
            .orElse("no publication date"));
    return String.join(" · ", facts);
  }

  private void row(String copy, List<Note> told) {
    html.append("<div class=\"row\"><div class=\"copy\">").append(copy).append("</div>");
    html.append("<div class=\"notes\">");
    told.forEach(this::note);
    html.append("</div></div>\n");
  }

  private void elsewhere(List<Note> outside) {
    for (Note note : outside) {
      Position at = article.source().position(note.finding().span().start());
      String words = note.finding().span().of(article.source().text());
      row(
          "<p class=\"elsewhere\">Line " + at.line() + ": " + mark(List.of(note), words) + "</p>",
          List.of(note));
    }
  }

  private void verify() {
    if (page.verify().isEmpty()) {
      return;
    }
    html.append("<p class=\"verify\"><b>Names to verify:</b> ");
    List<String> names = page.verify().stream().map(name -> escape(named(name))).toList();
    html.append(String.join(", ", names)).append("</p>\n");
  }

  /** A name with how often it stands, when more than once. */
  static String named(NameToVerify name) {
    return name.name() + (name.mentions() > 1 ? " (" + name.mentions() + ")" : "");
  }

  private String element(Block block, List<Note> marked) {
    String words = words(block, marked);
    String kind = block.role().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return switch (block.role()) {
      case HEADLINE -> "<h2>" + words + "</h2>";
      case CROSSHEAD -> "<h3>" + words + "</h3>";
      case QUOTE -> "<blockquote>" + words + "</blockquote>";
      case PARAGRAPH -> "<p>" + words + "</p>";
      default -> "<p class=\"" + kind + "\">" + words + "</p>";
    };
  }

  /** The block's words with the marks on them. */
  private static String words(Block block, List<Note> marked) {
    Overlay<Note> overlay = new Overlay<>(block.plain().length());
    for (Note note : marked) {
      Span span = note.finding.span();
      overlay.add(block.at(span.start()), block.at(span.end()), note);
    }
    StringBuilder out = new StringBuilder();
    for (Overlay.Cut<Note> cut : overlay.cuts()) {
      String piece = block.text().shown(cut.from(), cut.at());
      boolean bare = cut.over().isEmpty() || piece.isEmpty();
      out.append(bare ? escape(piece) : mark(cut.over(), piece));
    }
    return out.toString();
  }

  private static String mark(List<Note> over, String words) {
    Note loudest =
        over.stream()
            .max((a, b) -> a.finding().severity().compareTo(b.finding().severity()))
            .orElseThrow();
    List<String> ids = over.stream().map(Note::id).toList();
    return "<mark class=\""
        + loudest.finding().severity().label()
        + "\" data-notes=\""
        + String.join(" ", ids)
        + "\">"
        + escape(words)
        + "</mark>";
  }

  private void note(Note note) {
    Finding finding = note.finding();
    Position at = article.source().position(finding.span().start());
    String level = finding.severity().label();
    html.append("<div class=\"note ").append(level).append("\" id=\"").append(note.id());
    html.append("\" tabindex=\"0\"><p><span class=\"level\">").append(level).append("</span> ");
    html.append(escape(finding.message())).append("</p>");
    if (!finding.fixes().isEmpty()) {
      html.append("<p class=\"fix\">→ ").append(escape(Labels.of(finding.fixes()))).append("</p>");
    }
    for (Related related : finding.related()) {
      Position place = article.source().position(related.span().start());
      html.append("<p class=\"see\">line ").append(place.line()).append(": “");
      html.append(escape(shortened(related.span().of(article.source().text())))).append("” ");
      html.append(escape(related.message())).append("</p>");
    }
    Labels.source(finding)
        .ifPresent(s -> html.append("<p class=\"see\">").append(escape(s)).append("</p>"));
    for (Evidence place : finding.evidence()) {
      Beside beside = Beside.of(article, finding, place);
      html.append("<dl class=\"beside\">");
      if (!beside.story().isEmpty()) {
        passage("Story", beside.story());
      }
      passage(place.place(), beside.source());
      html.append("</dl>");
    }
    html.append("<p class=\"rule\"><a href=\"#")
        .append(HtmlReporter.anchor(finding.rule()))
        .append("\">")
        .append(finding.rule())
        .append("</a> · line ")
        .append(at.line())
        .append("</p></div>");
  }

  private void passage(String whose, List<Beside.Piece> pieces) {
    html.append("<dt>").append(escape(whose)).append("</dt><dd>");
    for (Beside.Piece piece : pieces) {
      String words = escape(piece.words());
      html.append(piece.differs() ? "<b>" + words + "</b>" : words);
    }
    html.append("</dd>");
  }

  /** {@code words} on one line, cut to 60 characters. */
  static String shortened(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 59) + "…";
  }

  /** {@code words} as HTML text or attribute value. */
  static String escape(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
