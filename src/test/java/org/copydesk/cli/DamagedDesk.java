package org.copydesk.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.copydesk.article.Span;
import org.copydesk.cli.Checking.Checked;
import org.copydesk.cli.StoryOptions.Filing;
import org.copydesk.desk.Shift;
import org.copydesk.finding.Edit;
import org.copydesk.finding.Finding;
import org.copydesk.finding.Fix;
import org.copydesk.finding.Page;
import org.copydesk.finding.Problem;
import org.copydesk.finding.Severity;
import org.copydesk.finding.Summary;
import org.copydesk.read.Damage;
import org.copydesk.read.Filed;
import org.copydesk.report.Formats;
import org.copydesk.report.Palette;
import org.copydesk.rule.RuleBook;
import org.copydesk.settings.Settings;

/**
 * One warm desk that takes whatever it is handed through the whole tool, as {@code check} does:
 * reading, every checker, every report.
 */
final class DamagedDesk {
  private static final Formats.Look LOOK =
      new Formats.Look("0", Palette.PLAIN, 80, Severity.SUGGESTION);

  private final Console console =
      Console.plain(
          new ByteArrayInputStream(new byte[0]),
          new ByteArrayOutputStream(),
          new ByteArrayOutputStream());
  private final Checking checking =
      new Checking(
          console,
          new StoryOptions(),
          new RuleOptions().settings(console),
          Newsroom.desk(),
          Gate.open());
  private final RuleBook rules = Newsroom.rules(Settings.BUILT_IN);
  private final List<Filed> sound;
  private final Traps traps;
  private final String secret;

  /**
   * A desk.
   *
   * @param place the URI of what no story may read
   * @param secret the words kept there
   * @param large whether traps are as large as they can be
   */
  DamagedDesk(String place, String secret, boolean large) throws IOException {
    this.sound = FiledStories.all();
    this.traps = new Traps(place, large);
    this.secret = secret;
  }

  /** How many inputs there are that are made one by one; those after them are damaged stories. */
  int traps() {
    return traps.size();
  }

  /** The input of that number, always the same. */
  Filed input(int number) {
    if (number < traps.size()) {
      return traps.get(number);
    }
    int n = number - traps.size();
    Random random = new Random(20230124L + 7919L * n);
    Filed story = sound.get(random.nextInt(sound.size()));
    Damage damage = Damage.values()[n % Damage.values().length];
    return new Filed(story.name(), damage.of(story, random));
  }

  /** What went wrong on the way through the tool; nothing, when all is well. */
  List<String> faults(Filed filed) {
    List<String> faults = new ArrayList<>();
    Filing filing = new Filing(filed.name(), Optional.empty(), Optional.of(filed.bytes()));
    try {
      new Shift(1)
          .<Checked>work(
              List.of(checking.task(filing)).iterator(), checked -> report(checked, filed, faults));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      StackTraceElement[] trace = e.getStackTrace();
      faults.add(e + (trace.length > 0 ? " at " + trace[0] : ""));
    }
    return faults;
  }

  private void report(Checked checked, Filed filed, List<String> faults) throws IOException {
    for (Problem problem : checked.verdict().problems()) {
      if (checked.verdict().page().isPresent() && problem.message().contains("please report")) {
        faults.add(problem.told());
      }
      if (!problem.told().contains(filed.name())) {
        faults.add("unnamed: " + problem.told());
      }
    }
    checked.verdict().page().ifPresent(page -> hold(page, faults));
    for (String format : Formats.names()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (Destinations destinations = new Destinations(StoryNames.of(List.of()))) {
        destinations.standardOutput(Formats.reporter(format, LOOK).orElseThrow(), rules, out);
        Summary summary = Summary.NONE;
        if (checked.verdict().page().isPresent()) {
          summary = summary.plus(checked.verdict().page().get());
          destinations.page(checked.verdict().page().get());
        }
        for (Problem problem : checked.verdict().problems()) {
          summary = summary.plus(problem);
          destinations.problem(problem);
        }
        destinations.end(summary);
      }
      wellFormed(format, out, faults);
    }
  }

  /** Every place that is named lies in the story. */
  private static void hold(Page page, List<String> faults) {
    int length = page.article().source().text().length();
    for (Finding finding : page.findings()) {
      List<Span> spans = new ArrayList<>(List.of(finding.span()));
      finding.related().forEach(related -> spans.add(related.span()));
      for (Fix fix : finding.fixes()) {
        fix.edits().stream().map(Edit::span).forEach(spans::add);
      }
      if (spans.stream().anyMatch(span -> span.end() > length)) {
        faults.add(finding.rule() + " points outside the story");
      }
    }
  }

  private void wellFormed(String format, ByteArrayOutputStream out, List<String> faults)
      throws IOException {
    if (isTold(out)) {
      faults.add(format + " holds the words of another file");
    }
    try {
      switch (format) {
        case "json", "sarif", "gitlab", "rdjsonl" -> json(out.toByteArray());
        case "checkstyle", "junit" -> xml(out.toByteArray());
        case "docx" -> parts(out.toByteArray(), faults);
        default -> {}
      }
    } catch (IOException | XMLStreamException e) {
      faults.add(format + " is broken: " + e.getMessage());
    }
  }

  /** Whether the words of another file stand in {@code out}; they are ASCII. */
  private boolean isTold(ByteArrayOutputStream out) {
    return out.toString(StandardCharsets.ISO_8859_1).contains(secret);
  }

  /** Every part of a Word document is XML, and holds nothing of another file. */
  private void parts(byte[] bytes, List<String> faults) throws IOException, XMLStreamException {
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
        ByteArrayOutputStream held = new ByteArrayOutputStream();
        parts.transferTo(held);
        if (isTold(held)) {
          faults.add("docx holds the words of another file");
        }
        xml(held.toByteArray());
      }
    }
  }

  private static void json(byte[] bytes) throws IOException {
    try (JsonParser parser = new ObjectMapper().createParser(bytes)) {
      while (parser.nextToken() != null) {
        // Only whether it can be read.
      }
    }
  }

  private static void xml(byte[] bytes) throws XMLStreamException {
    XMLStreamReader reader =
        XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(bytes));
    while (reader.hasNext()) {
      reader.next();
    }
  }
}
