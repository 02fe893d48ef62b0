package org.copydesk.language.prepared;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** A prepared file: numbered sections of bytes, mapped into memory and so loaded by the page. */
final class Sections {
  private static final long FORMAT = 0x436f70796465736bL;
  private static final int HEAD = 4;

  private final ByteBuffer file;
  private final LongBuffer head;

  private Sections(ByteBuffer file) {
    this.file = file;
    this.head = file.duplicate().order(ByteOrder.LITTLE_ENDIAN).asLongBuffer();
  }

  /**
   * Opens {@code file}, which must have been prepared from what has {@code signature}.
   *
   * @throws StaleException when it was prepared from something else, or is cut short
   * @throws IOException when it cannot be read
   */
  static Sections open(Path file, long signature) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
      Sections sections = new Sections(bytes);
      boolean whole = bytes.limit() >= HEAD * Long.BYTES && sections.head.get(2) == bytes.limit();
      if (!whole || sections.head.get(0) != FORMAT) {
        throw new StaleException(file.getFileName() + " is not whole");
      }
      if (sections.head.get(1) != signature) {
        throw new StaleException(file.getFileName() + " belongs to another LanguageTool");
      }
      return sections;
    }
  }

  /** The bytes of section {@code number}. */
  ByteBuffer bytes(int number) {
    int start = (int) head.get(HEAD + 2 * number);
    int length = (int) head.get(HEAD + 2 * number + 1);
    return file.slice(start, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** Section {@code number} as ints. */
  IntBuffer ints(int number) {
    return bytes(number).asIntBuffer();
  }

  /** Section {@code number} as longs. */
  LongBuffer longs(int number) {
    return bytes(number).asLongBuffer();
  }

  /** Writes a prepared file. */
  static final class Writer {
    private final List<byte[]> sections = new ArrayList<>();

    /** Adds a section of bytes; sections are numbered from 0 in the order they come. */
    Writer bytes(byte[] bytes) {
      sections.add(bytes);
      return this;
    }

    /** Adds a section of ints. */
    Writer ints(int[] ints) {
      ByteBuffer bytes = ByteBuffer.allocate(ints.length * 4).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asIntBuffer().put(ints);
      return bytes(bytes.array());
    }

    /** Adds a section of longs. */
    Writer longs(long[] longs) {
      ByteBuffer bytes = ByteBuffer.allocate(longs.length * 8).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asLongBuffer().put(longs);
      return bytes(bytes.array());
    }

    /** Adds a section of doubles. */
    Writer doubles(double[] doubles) {
      ByteBuffer bytes = ByteBuffer.allocate(doubles.length * 8).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asDoubleBuffer().put(doubles);
      return bytes(bytes.array());
    }

    /** Writes {@code file} as a whole or not at all. */
    void write(Path file, long signature) throws IOException {
      Path draft = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
      Files.write(draft, bytes(signature).array());
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** The sections as they would be read back, in memory. */
    Sections sections(long signature) {
      return new Sections(bytes(signature).rewind());
    }

    private ByteBuffer bytes(long signature) {
      int head = (HEAD + 2 * sections.size()) * Long.BYTES;
      int size = head;
      for (byte[] section : sections) {
        size += padded(section.length);
      }
      ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
      bytes.putLong(FORMAT).putLong(signature).putLong(size).putLong(sections.size());
      int start = head;
      for (byte[] section : sections) {
        bytes.putLong(start).putLong(section.length);
        start += padded(section.length);
      }
      for (byte[] section : sections) {
        bytes.put(section).position(bytes.position() + padded(section.length) - section.length);
      }
      return bytes;
    }

    private static int padded(int length) {
      return (length + 7) / 8 * 8;
    }
  }
}
