package org.copydesk.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.copydesk.article.Article;
import org.copydesk.article.Block;
import org.copydesk.article.Source;
import org.copydesk.article.Span;
import org.copydesk.check.Checks;
import org.copydesk.check.Knowledge;
import org.copydesk.finding.Finding;
import org.copydesk.language.FsaLexicon;
import org.copydesk.language.PennTagger;
import org.copydesk.quantity.Quantities;
import org.copydesk.read.Readers;
import org.copydesk.rule.Rule;
import org.junit.jupiter.api.Test;

/**
 * Eighteen stories with their sources, written apart from the rules: how much of what was altered
 * is found, how much of what is fair is flagged, and whether all that no source has is listed.
 */
class PacketScoreTest {
  private static final Path PACKETS = Path.of("src/test/resources/sources/packets");
  private static final Path FURTHER = Path.of("src/test/resources/sources/further");
  private static final Path BEFORE = Path.of("src/test/resources/sources/written-before");

  /**
   * What is found today, of 114; the aim for what no source has is all twelve. Figures are told
   * only where it is likely that both speak of one thing, and so less is found than could be.
   */
  private static final int FOUND = 109;

  private static final int LISTED = 12;

  /**
   * The same of packets whose writers knew nothing of the rules. Of the last two 14 of 22 were
   * found and one of two listed when they came in, before their misses were read.
   */
  private static final int FOUND_BEFORE = 75;

  private static final int LISTED_BEFORE = 8;

  /** The same of further packets. */
  private static final int FOUND_FURTHER = 366;

  private static final int LISTED_FURTHER = 48;
  private static final String UNSUPPORTED = "unsupported";

  /** What of {@code altered} was found, of {@code fair} flagged, of {@code bare} listed. */
  private int altered;

  private int found;
  private int fair;
  private int flagged;
  private int bare;
  private int listed;
  private final List<String> amiss = new ArrayList<>();

  @Test
  void findsWhatWasAlteredAndLeavesAloneWhatIsFair() throws IOException {
    hold("packets", PACKETS, FOUND, LISTED);
  }

  /** The same of packets whose writer had seen neither the rules nor these packets. */
  @Test
  void doesSoInPacketsWrittenBefore() throws IOException {
    hold("written before", BEFORE, FOUND_BEFORE, LISTED_BEFORE);
  }

  /** The same of packets that tell what sources say in words of their own. */
  @Test
  void doesSoInFurtherPackets() throws IOException {
    hold("further", FURTHER, FOUND_FURTHER, LISTED_FURTHER);
  }

  private void hold(String name, Path packets, int fewest, int listings) throws IOException {
    try (Stream<Path> folders = Files.list(packets)) {
      for (Path packet : folders.filter(Files::isDirectory).sorted().toList()) {
        score(packet);
      }
    }
    System.out.printf(
        "%s: found %d of %d altered, flagged %d of %d fair, listed %d of %d unsupported%n",
        name, found, altered, flagged, fair, listed, bare);
    if (Boolean.getBoolean("packets.verbose")) {
      amiss.forEach(System.out::println);
    }
    assertThat(found).as("altered and found").isGreaterThanOrEqualTo(fewest);
    assertThat(flagged * 100).as("fair and flagged, of a hundred").isLessThanOrEqualTo(fair);
    assertThat(listed).as("unsupported and listed").isGreaterThanOrEqualTo(listings);
  }

  private void score(Path packet) throws IOException {
    SourcePack pack =
        SourcePack.read(List.of(packet.resolve("sources")), a -> a.taggedBy(PennTagger.english()));
    assertThat(pack.problems()).isEmpty();
    Article sound = story(packet.resolve("sound.txt"));
    fair += statements(sound);
    for (Finding finding : findings(pack, sound)) {
      if (!finding.rule().name().equals(UNSUPPORTED) && !isAside(finding)) {
        flagged++;
        amiss.add("FLAGGED " + told(packet, sound, finding));
      }
    }
    Article broken = story(packet.resolve("broken.txt"));
    List<Finding> all = findings(pack, broken);
    for (String row : Files.readAllLines(packet.resolve("expected.tsv"))) {
      String[] cells = row.split("\t", -1);
      String text = broken.source().text();
      int at = text.indexOf(cells[1]);
      assertThat(at).as("%s: %s", packet, cells[1]).isNotNegative();
      Span span = new Span(at, at + cells[1].length());
      boolean none = cells[0].equals(UNSUPPORTED);
      Optional<Finding> hit =
          all.stream()
              .filter(finding -> isOn(finding, span))
              .filter(finding -> finding.rule().name().equals(UNSUPPORTED) == none)
              .findFirst();
      altered += none ? 0 : 1;
      bare += none ? 1 : 0;
      found += !none && hit.isPresent() ? 1 : 0;
      listed += none && hit.isPresent() ? 1 : 0;
      if (hit.isEmpty()) {
        amiss.add("MISSED " + packet.getFileName() + " " + row);
      } else if (!hit.get().rule().name().equals(cells[0])) {
        amiss.add("OTHERWISE " + row + " -> " + told(packet, broken, hit.get()));
      }
    }
  }

  /** Where two sources contradict each other, saying so of a story that gives both is right. */
  private static boolean isAside(Finding finding) {
    return finding.rule().name().equals("sources-disagree");
  }

  /** Whether a finding is on {@code span}, or on who is said to have spoken it. */
  private static boolean isOn(Finding finding, Span span) {
    return finding.span().overlaps(span)
        || finding.related().stream().anyMatch(related -> related.span().overlaps(span));
  }

  private static String told(Path packet, Article story, Finding finding) {
    return packet.getFileName()
        + " "
        + finding.rule().name()
        + " “"
        + finding.span().of(story.source().text())
        + "” "
        + finding.message()
        + finding.evidence().stream().map(e -> " [" + e.words() + "]").findFirst().orElse("");
  }

  /** How many quotations and figures of a story are looked up. */
  private static int statements(Article story) {
    int count = 0;
    Quantities quantities = Quantities.of(story);
    for (Block block : story.blocks()) {
      count += story.quotations(block).size();
      count += (int) quantities.in(block).stream().filter(FigureLookup::asked).count();
    }
    return count;
  }

  private static List<Finding> findings(SourcePack pack, Article story) {
    List<Finding> all = new ArrayList<>();
    for (Rule rule : Checks.of("sources", Knowledge.of(FsaLexicon.english()).with(pack))) {
      all.addAll(rule.check(story));
    }
    return all;
  }

  private static Article story(Path file) throws IOException {
    Source source = new Source(file.getFileName().toString(), Files.readString(file));
    return Readers.read(source, Optional.empty()).taggedBy(PennTagger.english());
  }
}
