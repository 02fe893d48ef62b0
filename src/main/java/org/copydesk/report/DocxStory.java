package org.copydesk.report;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Position;
import org.copydesk.article.Role;
import org.copydesk.article.Span;
import org.copydesk.finding.Evidence;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Page;
import org.copydesk.finding.Related;
import org.copydesk.finding.RuleId;
import org.copydesk.finding.Severity;
import org.copydesk.rule.RuleBook;
import org.copydesk.rule.RuleInfo;

/** One story of the Word report: a paragraph a block, a comment a finding. */
final class DocxStory {
  private final Page page;
  private final Article article;
  private final RuleBook rules;
  private final WordFile file;
  private final Map<RuleId, Optional<String>> whys = new HashMap<>();

  /**
   * A place in the story as it reads, UTF-16 offsets into the plain words of its blocks.
   *
   * @param first the block it begins in
   * @param from its first character there
   * @param last the block it ends in
   * @param to the character after its last there
   */
  private record Place(Block first, int from, Block last, int to) {
    boolean isEmpty() {
      return first.index() == last.index() && from >= to;
    }

    int fromIn(Block block) {
      return block.index() == first.index() ? from : 0;
    }

    int toIn(Block block) {
      return block.index() == last.index() ? to : block.plain().length();
    }
  }

  /** A finding, its place and its comment. */
  private record Mark(BigInteger comment, Finding finding, Place place) {}

  /** A story of {@code file}; why a rule is there is looked up in {@code rules}. */
  DocxStory(Page page, RuleBook rules, WordFile file) {
    this.page = page;
    this.article = page.article();
    this.rules = rules;
    this.file = file;
  }

  /** Adds the story to the file. */
  void write() {
    file.begin(article.source().name());
    file.paragraph("CopydeskNote").words(HtmlStory.about(article));
    Map<Integer, List<Mark>> marks = new HashMap<>();
    List<Finding> elsewhere = new ArrayList<>();
    List<Finding> shown = shown();
    if (shown.size() < page.findings().size()) {
      file.paragraph("CopydeskNote").words(leftOut(shown.size()));
    }
    for (Finding finding : shown) {
      Optional<Place> place = place(finding.span());
      if (place.isPresent()) {
        Mark mark = new Mark(file.comment(told(finding)), finding, place.get());
        for (int i = mark.place.first.index(); i <= mark.place.last.index(); i++) {
          marks.computeIfAbsent(i, unused -> new ArrayList<>()).add(mark);
        }
      } else {
        elsewhere.add(finding);
      }
    }
    for (Block block : article.blocks()) {
      block(block, marks.getOrDefault(block.index(), List.of()));
    }
    elsewhere.forEach(this::elsewhere);
    if (page.findings().isEmpty()) {
      file.paragraph("CopydeskNote").words("Nothing found in this story.");
    }
    if (!page.verify().isEmpty()) {
      List<String> names = page.verify().stream().map(HtmlStory::named).toList();
      file.paragraph("CopydeskNote").words("Names to verify: " + String.join(", ", names));
    }
  }

  /** The findings that get a comment, in order: the gravest, when there is no room for all. */
  private List<Finding> shown() {
    int room = file.room();
    if (page.findings().size() <= room) {
      return page.findings();
    }
    Set<Finding> gravest = Collections.newSetFromMap(new IdentityHashMap<>());
    page.findings().stream()
        .sorted(Comparator.comparing(Finding::severity).reversed())
        .limit(room)
        .forEach(gravest::add);
    return page.findings().stream().filter(gravest::contains).toList();
  }

  private String leftOut(int shown) {
    return String.format(
        Locale.ENGLISH,
        "%,d of the %,d findings in this story have a comment, the gravest; a Word document takes"
            + " %,d. The other formats show all.",
        shown,
        page.findings().size(),
        file.most());
  }

  /** Where {@code span} of the source is read, when it lies in the story's words. */
  private Optional<Place> place(Span span) {
    List<Block> blocks = article.blocks(span);
    if (blocks.isEmpty()) {
      return Optional.empty();
    }
    Block first = blocks.get(0);
    Block last = first;
    for (Block next : blocks.subList(1, span.length() == 0 ? 1 : blocks.size())) {
      if (next.index() != last.index() + 1 || next.span().start() < last.span().end()) {
        break;
      }
      last = next;
    }
    int from = whole(first, first.at(span.start()), 0);
    int to = whole(last, last.at(span.end()), 1);
    return Optional.of(new Place(first, from, last, last == first ? Math.max(from, to) : to));
  }

  /** {@code at}, moved out of the character it would part, onward when {@code forward} is 1. */
  private static int whole(Block block, int at, int forward) {
    String plain = block.plain();
    boolean parts =
        at > 0
            && at < plain.length()
            && Character.isSurrogatePair(plain.charAt(at - 1), plain.charAt(at));
    return parts ? at - 1 + 2 * forward : at;
  }

  /** The block's words with the comments on them. */
  private void block(Block block, List<Mark> marks) {
    Overlay<Mark> overlay = new Overlay<>(block.plain().length());
    for (Mark mark : marks) {
      overlay.add(mark.place.fromIn(block), mark.place.toIn(block), mark);
    }
    WordFile.Paragraph paragraph = file.paragraph(style(block.role()));
    for (Overlay.Cut<Mark> cut : overlay.cuts()) {
      if (cut.from() < cut.at()) {
        paragraph.words(block.text().shown(cut.from(), cut.at()), loudest(cut.over()));
      }
      for (Mark mark : cut.closing()) {
        if (mark.place.last.index() == block.index() && !mark.place.isEmpty()) {
          paragraph.closes(mark.comment);
        }
      }
      for (Mark mark : cut.opening()) {
        if (mark.place.first.index() == block.index()) {
          paragraph.opens(mark.comment);
          if (mark.place.isEmpty()) {
            paragraph.closes(mark.comment);
          }
        }
      }
    }
  }

  private static Optional<Severity> loudest(List<Mark> marks) {
    return marks.stream().map(mark -> mark.finding.severity()).max(Comparator.naturalOrder());
  }

  /** A finding that lies in no block: its words stand after the story. */
  private void elsewhere(Finding finding) {
    Position at = article.source().position(finding.span().start());
    BigInteger comment = file.comment(told(finding));
    WordFile.Paragraph paragraph = file.paragraph("Furniture").words("Line " + at.line() + ": ");
    paragraph.opens(comment);
    paragraph.words(finding.span().of(article.source().text()), Optional.of(finding.severity()));
    paragraph.closes(comment);
  }

  private static String style(Role role) {
    return switch (role) {
      case HEADLINE -> "Heading1";
      case STANDFIRST, TEASER -> "Subtitle";
      case BYLINE -> "Byline";
      case DATELINE -> "Dateline";
      case CROSSHEAD -> "Heading2";
      case PARAGRAPH -> "Normal";
      case QUOTE -> "Quote";
      case LIST_ITEM -> "ListBullet";
      case CAPTION -> "Caption";
      case CREDIT -> "Credit";
      case LINK -> "Pointer";
      case FURNITURE -> "Furniture";
    };
  }

  /**
   * What a comment says, a paragraph each: the fault, the fix, the reason, the places, the rule.
   */
  private List<String> told(Finding finding) {
    List<String> lines = new ArrayList<>(List.of(finding.message()));
    if (!finding.fixes().isEmpty()) {
      lines.add(Labels.of(finding.fixes()));
    }
    whys.computeIfAbsent(finding.rule(), rule -> rules.find(rule).map(RuleInfo::why))
        .ifPresent(why -> lines.add("Why: " + why));
    Labels.source(finding).ifPresent(lines::add);
    for (Related related : finding.related()) {
      lines.add("See “" + words(related.span()) + "”: " + related.message());
    }
    for (Evidence place : finding.evidence()) {
      lines.add(place.told());
    }
    Position at = article.source().position(finding.span().start());
    lines.add(finding.severity().label() + " · " + finding.rule() + " · line " + at.line());
    return lines;
  }

  /** The words at a place as they read, on one line. */
  private String words(Span span) {
    String words =
        place(span)
            .filter(place -> place.first == place.last)
            .map(place -> place.first.text().shown(place.from, place.to))
            .orElseGet(() -> span.of(article.source().text()));
    return HtmlStory.shortened(words);
  }
}
