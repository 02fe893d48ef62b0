package org.copydesk.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.article.Block;
import org.copydesk.article.Metadata;
import org.copydesk.article.PublicationDate;
import org.copydesk.article.PublicationDate.Origin;
import org.copydesk.article.Role;
import org.copydesk.article.Source;
import org.copydesk.article.Text;

/**
 * Where a story says on which day it was published. The clock is never asked: a story that does not
 * say has no date.
 */
public final class PublicationDates {
  /** 2023-01-24-title.md, AP_20230124.txt, 2023/01/24/title.html. */
  private static final Pattern IN_NAME =
      Pattern.compile("(?<!\\d)((?:19|20)\\d{2})([-_./]?)(\\d{2})\\2(\\d{2})(?!\\d)");

  private PublicationDates() {}

  /**
   * {@code known} with the dates that the story's datelines and file name give. A dateline without
   * a year is in the year nearest to what is known already, and says nothing where nothing is.
   */
  public static Metadata complete(Metadata known, Source source, List<Block> blocks) {
    Metadata metadata = known;
    Optional<PublicationDate> name = inName(source.name());
    if (name.isPresent()) {
      metadata = metadata.withDate(name.get());
    }
    Optional<LocalDate> near = metadata.published();
    for (Block block : blocks) {
      if (block.role() != Role.DATELINE) {
        continue;
      }
      Optional<WrittenDay> day =
          WrittenDay.find(block.plain())
              .or(() -> near.flatMap(to -> WrittenDay.nearest(block.plain(), to)));
      if (day.isPresent()) {
        metadata = metadata.withDate(date(day.get(), block.text(), Origin.DATELINE));
      }
    }
    return metadata;
  }

  /** The day in a field of the story's own, such as {@code datePublished}; empty for no day. */
  static Optional<PublicationDate> field(Text value, Origin origin) {
    return WrittenDay.find(value.plain()).map(day -> date(day, value, origin));
  }

  private static PublicationDate date(WrittenDay day, Text text, Origin origin) {
    return new PublicationDate(day.day(), origin, Optional.of(text.source(day.start(), day.end())));
  }

  private static Optional<PublicationDate> inName(String name) {
    Matcher found = IN_NAME.matcher(name);
    Optional<PublicationDate> last = Optional.empty();
    while (found.find()) {
      String iso = found.group(1) + "-" + found.group(3) + "-" + found.group(4);
      Optional<LocalDate> day = WrittenDay.find(iso).map(WrittenDay::day);
      if (day.isPresent()) {
        last = day.map(d -> new PublicationDate(d, Origin.FILE_NAME, Optional.empty()));
      }
    }
    return last;
  }
}
