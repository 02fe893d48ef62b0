package org.copydesk.facts;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of one table in one stretch of bytes, each found by its names where it lies: nothing is
 * read until it is asked for. Safe for several threads.
 *
 * <p>First the numbers of rows and sources and the newest day; the places of the sources, the rows
 * and the ways; then what stands there. A way has its names in the order of their bytes.
 */
final class Drawer {
  private final Schema schema;
  private final ByteBuffer bytes;
  private final int rows;
  private final int sources;

  /** What {@link #bind} made, between the buffer's ends. */
  Drawer(Schema schema, ByteBuffer bytes) {
    this.schema = schema;
    this.bytes = bytes;
    this.rows = bytes.getInt(0);
    this.sources = bytes.getInt(Integer.BYTES);
  }

  /** The rows in memory. */
  static Drawer of(Schema schema, List<Row> rows) {
    return new Drawer(schema, ByteBuffer.wrap(bind(schema, rows)));
  }

  int size() {
    return rows;
  }

  /** The row with that number, counted from 0. */
  Row row(int number) {
    int at = place(sources + number);
    int line = bytes.getInt(at);
    String file = text(place(bytes.getInt(at + Integer.BYTES)));
    String source = text(place(bytes.getInt(at + 2 * Integer.BYTES)));
    LocalDate asOf = LocalDate.ofEpochDay(bytes.getInt(at + 3 * Integer.BYTES));
    String[] cells = new String[schema.columns().size()];
    int cell = at + 4 * Integer.BYTES;
    for (int i = 0; i < cells.length; i++) {
      cells[i] = text(cell);
      cell += Short.BYTES + length(cell);
    }
    return new Row(schema, file, line, cells, new Citation(source, asOf));
  }

  /** The numbers of the rows found by that name, in the table's order. */
  int[] find(By way, String name) {
    int start = way(way);
    byte[] key = name.getBytes(StandardCharsets.UTF_8);
    int at = lowest(start, key);
    if (at == bytes.getInt(start) || compare(entry(start, at), key) != 0) {
      return new int[0];
    }
    int list = entry(start, at) + Short.BYTES + key.length;
    int[] found = new int[bytes.getInt(list)];
    for (int i = 0; i < found.length; i++) {
      found[i] = bytes.getInt(list + (i + 1) * Integer.BYTES);
    }
    return found;
  }

  /** Whether some name begins with the whole word. */
  boolean begins(By way, String word) {
    int start = way(way);
    byte[] key = word.getBytes(StandardCharsets.UTF_8);
    int at = lowest(start, key); // a space sorts before every letter, so it comes first
    if (at == bytes.getInt(start)) {
      return false;
    }
    int entry = entry(start, at);
    int length = length(entry);
    return length >= key.length
        && Arrays.equals(bytes(entry, key.length), key)
        && (length == key.length || bytes.get(entry + Short.BYTES + key.length) == ' ');
  }

  /** How many words the longest name has. */
  int longest(By way) {
    return bytes.getInt(way(way) + Integer.BYTES);
  }

  /** The number of the first name that is not before {@code key}. */
  private int lowest(int start, byte[] key) {
    int low = 0;
    int high = bytes.getInt(start);
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (compare(entry(start, middle), key) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private int compare(int entry, byte[] key) {
    int length = length(entry);
    for (int i = 0; i < Math.min(length, key.length); i++) {
      int order = Byte.compareUnsigned(bytes.get(entry + Short.BYTES + i), key[i]);
      if (order != 0) {
        return order;
      }
    }
    return length - key.length;
  }

  private int entry(int start, int number) {
    return bytes.getInt(start + (2 + number) * Integer.BYTES);
  }

  private int way(By way) {
    int number = By.of(schema).indexOf(way);
    return place(sources + rows + number);
  }

  /** The newest day for which some row is known to hold. */
  LocalDate newest() {
    return LocalDate.ofEpochDay(bytes.getInt(2 * Integer.BYTES));
  }

  private int place(int number) {
    return bytes.getInt((3 + number) * Integer.BYTES);
  }

  private int length(int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }

  private byte[] bytes(int at, int length) {
    byte[] read = new byte[length];
    bytes.get(at + Short.BYTES, read);
    return read;
  }

  private String text(int at) {
    return new String(bytes(at, length(at)), StandardCharsets.UTF_8);
  }

  /** The bytes of a drawer that holds {@code rows}. */
  static byte[] bind(Schema schema, List<Row> rows) {
    Map<String, Integer> sources = new LinkedHashMap<>();
    for (Row row : rows) {
      sources.putIfAbsent(row.file(), sources.size());
      sources.putIfAbsent(row.citation().source(), sources.size());
    }
    List<byte[]> parts = new ArrayList<>();
    try {
      for (String source : sources.keySet()) {
        parts.add(written(out -> text(out, source)));
      }
      for (Row row : rows) {
        parts.add(written(out -> row(out, row, sources)));
      }
      int head = (3 + parts.size() + By.of(schema).size()) * Integer.BYTES;
      int at = head + parts.stream().mapToInt(part -> part.length).sum();
      for (By way : By.of(schema)) {
        byte[] names = names(rows, way, at);
        parts.add(names);
        at += names.length;
      }
      int newest = rows.stream().mapToInt(row -> (int) row.asOf().toEpochDay()).max().orElse(0);
      return whole(List.of(rows.size(), sources.size(), newest), head, parts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] whole(List<Integer> numbers, int head, List<byte[]> parts)
      throws IOException {
    return written(
        out -> {
          for (int number : numbers) {
            out.writeInt(number);
          }
          int at = head;
          for (byte[] part : parts) {
            out.writeInt(at);
            at += part.length;
          }
          for (byte[] part : parts) {
            out.write(part);
          }
        });
  }

  private static void row(DataOutputStream out, Row row, Map<String, Integer> sources)
      throws IOException {
    out.writeInt(row.line());
    out.writeInt(sources.get(row.file()));
    out.writeInt(sources.get(row.citation().source()));
    out.writeInt((int) row.asOf().toEpochDay());
    for (String cell : row.cells()) {
      text(out, cell);
    }
  }

  private static byte[] names(List<Row> rows, By way, int start) throws IOException {
    Map<byte[], List<Integer>> byName = new TreeMap<>(Arrays::compareUnsigned);
    int longest = 0;
    for (int i = 0; i < rows.size(); i++) {
      for (String name : way.names(rows.get(i))) {
        byte[] key = name.getBytes(StandardCharsets.UTF_8);
        byName.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        longest = Math.max(longest, name.split(" ").length);
      }
    }
    int words = longest;
    return written(
        out -> {
          out.writeInt(byName.size());
          out.writeInt(words);
          int at = start + (2 + byName.size()) * Integer.BYTES;
          for (Map.Entry<byte[], List<Integer>> entry : byName.entrySet()) {
            out.writeInt(at);
            at += Short.BYTES + entry.getKey().length + (1 + entry.getValue().size()) * 4;
          }
          for (Map.Entry<byte[], List<Integer>> entry : byName.entrySet()) {
            out.writeShort(entry.getKey().length);
            out.write(entry.getKey());
            out.writeInt(entry.getValue().size());
            for (int row : entry.getValue()) {
              out.writeInt(row);
            }
          }
        });
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static byte[] written(Writing writing) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    writing.to(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeShort(bytes.length);
    out.write(bytes);
  }
}
