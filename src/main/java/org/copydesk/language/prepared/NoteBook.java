package org.copydesk.language.prepared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Texts by name, each read where it lies in a file: saves making all to show one. */
public final class NoteBook {
  private static final int SECTIONS = 2;

  private final HashTable places;
  private final ByteBuffer texts;

  NoteBook(Sections sections) {
    this.places = new HashTable(sections, 0);
    this.texts = sections.bytes(SECTIONS);
  }

  /** The text of that name. */
  public Optional<String> find(String name) {
    int place = places.get(WordHash.of(name));
    return place < 0 ? Optional.empty() : Optional.of(at(place));
  }

  /** Every text, in the order of the names. */
  public List<String> all() {
    List<String> all = new ArrayList<>();
    for (int place = 0; place < texts.limit(); place += Integer.BYTES + texts.getInt(place)) {
      all.add(at(place));
    }
    return all;
  }

  private String at(int place) {
    byte[] text = new byte[texts.getInt(place)];
    texts.get(place + Integer.BYTES, text);
    return new String(text, StandardCharsets.UTF_8);
  }

  static void write(Sections.Writer out, SortedMap<String, String> texts) {
    Map<Long, Integer> places = new HashMap<>();
    List<byte[]> bytes = new ArrayList<>();
    int size = 0;
    for (Map.Entry<String, String> text : texts.entrySet()) {
      if (places.put(WordHash.of(text.getKey()), size) != null) {
        throw new IllegalStateException("two names share the hash of " + text.getKey());
      }
      byte[] written = text.getValue().getBytes(StandardCharsets.UTF_8);
      bytes.add(written);
      size += Integer.BYTES + written.length;
    }
    ByteBuffer all = ByteBuffer.allocate(size).order(java.nio.ByteOrder.LITTLE_ENDIAN);
    bytes.forEach(text -> all.putInt(text.length).put(text));
    HashTable.write(out, places);
    out.bytes(all.array());
  }
}
