package org.copydesk.check.times;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The short names of time zones, each with all it is used for: {@code zones.tsv}. */
final class Zones {
  private static final Map<String, List<ZoneId>> ALL = read();

  private Zones() {}

  /** What {@code name} may mean; empty when it names no time zone. */
  static List<ZoneId> of(String name) {
    return ALL.getOrDefault(name, List.of());
  }

  private static Map<String, List<ZoneId>> read() {
    try (InputStream in = Zones.class.getResourceAsStream("zones.tsv")) {
      Map<String, List<ZoneId>> all = new LinkedHashMap<>();
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#")) {
          String[] zones = line.substring(tab + 1).split("\\|");
          all.put(line.substring(0, tab), Stream.of(zones).map(ZoneId::of).toList());
        }
      }
      return Map.copyOf(all);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the time zones", e);
    }
  }
}
