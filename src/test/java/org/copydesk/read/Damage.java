package org.copydesk.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Ways in which files break on their way to a desk. The same seed gives the same bytes. */
public enum Damage {
  /** Cut off anywhere. */
  TRUNCATED {
    @Override
    byte[] done(byte[] bytes, Random random) {
      return Arrays.copyOf(bytes, random.nextInt(bytes.length));
    }
  },

  /** Some bits turned over. */
  FLIPPED {
    @Override
    byte[] done(byte[] bytes, Random random) {
      byte[] copy = bytes.clone();
      for (int n = 1 + random.nextInt(40); n > 0; n--) {
        copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
      }
      return copy;
    }
  },

  /** Bytes lost here and there, others doubled. */
  SLIPPED {
    @Override
    byte[] done(byte[] bytes, Random random) {
      int rate = 3 + random.nextInt(300);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      for (byte b : bytes) {
        int times = random.nextInt(rate) > 0 ? 1 : 2 * random.nextInt(2);
        for (int i = 0; i < times; i++) {
          out.write(b);
        }
      }
      return out.toByteArray();
    }
  },

  /** A piece lost from the middle. */
  SPLICED {
    @Override
    byte[] done(byte[] bytes, Random random) {
      int from = random.nextInt(bytes.length);
      int to = from + random.nextInt(bytes.length - from);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, from);
      out.write(bytes, to, bytes.length - to);
      return out.toByteArray();
    }
  },

  /** The whole of it twice. */
  DOUBLED {
    @Override
    byte[] done(byte[] bytes, Random random) {
      byte[] whole = Arrays.copyOf(bytes, bytes.length * 2);
      System.arraycopy(bytes, 0, whole, bytes.length, bytes.length);
      return whole;
    }
  },

  /** Pieces in another order. */
  SHUFFLED {
    @Override
    byte[] done(byte[] bytes, Random random) {
      byte[] copy = bytes.clone();
      int size = 1 + random.nextInt(Math.min(512, Math.max(1, copy.length / 2)));
      for (int n = 1 + random.nextInt(6); n > 0 && copy.length > 2 * size; n--) {
        int a = random.nextInt(copy.length - size);
        int b = random.nextInt(copy.length - size);
        byte[] kept = Arrays.copyOfRange(copy, a, a + size);
        System.arraycopy(copy, b, copy, a, size);
        System.arraycopy(kept, 0, copy, b, size);
      }
      return copy;
    }
  },

  /** Signs that mean something to a format where letters were. */
  SIGNS {
    @Override
    byte[] done(byte[] bytes, Random random) {
      String signs = "<>&\"'{}[]()\\\n\r\t-*#_`!/:;=%+|~^@$,. \0";
      byte[] copy = bytes.clone();
      for (int n = 1 + random.nextInt(30); n > 0; n--) {
        copy[random.nextInt(copy.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
      }
      return copy;
    }
  },

  /** One piece many times over. */
  REPEATED {
    @Override
    byte[] done(byte[] bytes, Random random) {
      int from = random.nextInt(bytes.length);
      int to = Math.min(bytes.length, from + 1 + random.nextInt(300));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      out.write(bytes, 0, from);
      for (int n = random.nextInt(100); n > 0; n--) {
        out.write(bytes, from, to - from);
      }
      out.write(bytes, from, bytes.length - from);
      return out.toByteArray();
    }
  },

  /** Something deep in itself, in front of a place in the story. */
  NESTED {
    @Override
    byte[] done(byte[] bytes, Random random) {
      String[] opens = {
        "<div>",
        "<p><b>",
        "<ul><li>",
        "> ",
        "- ",
        "[",
        "{",
        "(",
        "“",
        "‘",
        "\"",
        "**",
        "_",
        "<!--",
        "{\"a\":",
        "![",
        "<block>",
        "&lt;p&gt;",
        "<![CDATA[",
        "{{<",
        "<table><tr><td>",
        "1. ",
        "`",
        "<A b={",
        "<!-- copydesk: "
      };
      String open = opens[random.nextInt(opens.length)];
      return inserted(bytes, open.repeat(1 << random.nextInt(12)), random);
    }
  },

  /** Tags and brackets that never close. */
  UNCLOSED {
    @Override
    byte[] done(byte[] bytes, Random random) {
      String closing = random.nextBoolean() ? "</[^>]*>" : "[)\\]}”’\"]";
      Pattern pattern = Pattern.compile(closing);
      return bytes(
          pattern
              .matcher(text(bytes))
              .replaceAll(found -> random.nextInt(3) == 0 ? "" : quoted(found.group())));
    }
  },

  /** Letters as entities, some of which are no characters. */
  ENTITIES {
    @Override
    byte[] done(byte[] bytes, Random random) {
      String[] odd = {
        "&#0;",
        "&#xD800;",
        "&#x110000;",
        "&#99999999999;",
        "&amp;amp;amp;",
        "&nbsp;",
        "&x;",
        "&#x;",
        "&lt;script&gt;",
        "&#xFEFF;",
        "&#8203;",
        "&;",
        "&CounterClockwiseContourIntegral;"
      };
      return bytes(
          Pattern.compile("[a-z]")
              .matcher(text(bytes))
              .replaceAll(
                  found ->
                      switch (random.nextInt(60)) {
                        case 0 -> odd[random.nextInt(odd.length)];
                        case 1, 2 -> "&#" + (int) found.group().charAt(0) + ";";
                        default -> quoted(found.group());
                      }));
    }
  },

  /** Another encoding than it says, or several. */
  ENCODED {
    @Override
    byte[] done(byte[] bytes, Random random) {
      String text = text(bytes);
      return switch (random.nextInt(8)) {
        case 0 -> joined(new byte[] {(byte) 0xFF, (byte) 0xFE}, text, StandardCharsets.UTF_16LE);
        case 1 -> joined(new byte[] {(byte) 0xFE, (byte) 0xFF}, text, StandardCharsets.UTF_16BE);
        case 2 -> joined(new byte[] {(byte) 0xFF, (byte) 0xFE, 7}, text, StandardCharsets.UTF_16LE);
        case 3 -> joined(new byte[0], text, Charset.forName("windows-1252"));
        case 4 -> joined(new byte[] {(byte) 0xEF, (byte) 0xBB}, text, StandardCharsets.UTF_8);
        case 5 -> bytes("\ufeff\ufeff" + text.replace(" the ", " \ufeffthe "));
        case 6 -> inserted(bytes, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, random);
        default ->
            joined(
                new byte[] {(byte) 0xFF, (byte) 0xFE},
                text.replace('e', random.nextBoolean() ? '\ud83d' : '\ude00'),
                StandardCharsets.UTF_16LE);
      };
    }
  },

  /** Figures and dates beyond any measure. */
  FIGURES {
    @Override
    byte[] done(byte[] bytes, Random random) {
      String[] figures = {
        "9".repeat(1 + random.nextInt(3000)),
        "1e999999999",
        "-0",
        "0.0000000001",
        "999999999-12-31",
        "31 February 30000",
        "£1" + ",000".repeat(40),
        "1/0",
        "2023-02-31T99:99:99Z",
        "25:61",
        "99999999999999999999 per cent",
        "from 0 to 0, up 0%",
        "1".repeat(400) + " billion dollars",
        "from 1e9 to 1" + "0".repeat(300) + ", up 900%",
        "aged 4000000000",
        "½¾⅞",
        "٣٤٥",
        "１２３",
        "on Monday 31 September 2147483648",
        "30 February -1",
        "0 years ago",
        "1,0,0,0,0 km (0 miles)"
      };
      return bytes(
          Pattern.compile("[0-9][0-9,.]*|\\bthe\\b")
              .matcher(text(bytes))
              .replaceAll(
                  found ->
                      random.nextInt(4) == 0
                          ? quoted(figures[random.nextInt(figures.length)])
                          : quoted(found.group())));
    }
  },

  /** Characters that few programs expect. */
  CHARACTERS {
    @Override
    byte[] done(byte[] bytes, Random random) {
      String[] odd = {
        "\0",
        "\u0001",
        "\u200b",
        "\u202e",
        "\u2028",
        "\u0085",
        "\u00ad",
        "\ufffd",
        "\uffff",
        "a\u0301",
        "\u0301".repeat(200),
        "👩‍👩‍👧‍👦",
        "ﬁ",
        "İ",
        "ß",
        "ǅ",
        "\ud83d\ude00".repeat(50),
        "\r",
        "\u000b",
        "\u001b[31m",
        "中文",
        "عربي",
        "\udbff\udfff",
        "\u2029",
        "\u00a0",
        "\u3000",
        "﷽"
      };
      return bytes(
          Pattern.compile(" ")
              .matcher(text(bytes))
              .replaceAll(
                  found ->
                      random.nextInt(12) == 0 ? quoted(odd[random.nextInt(odd.length)]) : " "));
    }
  },

  /** No line breaks at all, or nothing but. */
  LINES {
    @Override
    byte[] done(byte[] bytes, Random random) {
      String text = text(bytes);
      return switch (random.nextInt(4)) {
        case 0 -> bytes(text.replaceAll("\\s+", " "));
        case 1 -> bytes(text.replace(" ", "\n\n"));
        case 2 -> bytes(text.replaceAll("\\s+", ""));
        default -> bytes(text.replace("\n", random.nextBoolean() ? "\r" : "\n\r\n\r"));
      };
    }
  },

  /** One word or sign so often that it makes a paragraph of its own. */
  RUNS {
    @Override
    byte[] done(byte[] bytes, Random random) {
      String[] runs = {
        "a",
        "a ",
        "A. ",
        "x-",
        "“",
        "' ",
        "1,000 ",
        "http://a.b/c ",
        "a@b.c ",
        "Mr ",
        "John Smith ",
        "and ",
        "teh ",
        "\"Yes,\" he said. ",
        "...",
        "— ",
        "£5m ",
        "Monday ",
        "1 May ",
        "# ",
        "\u200b"
      };
      String run = runs[random.nextInt(runs.length)];
      return inserted(bytes, run.repeat(1 + random.nextInt(4000 / run.length())), random);
    }
  };

  /** {@code bytes} damaged this way; they are not empty. */
  abstract byte[] done(byte[] bytes, Random random);

  /**
   * {@code filed} damaged this way and perhaps another; of a word processor's file most often a
   * part, so that the archive itself still opens.
   */
  public final byte[] of(Filed filed, Random random) {
    byte[] damaged =
        filed.isArchive() && random.nextInt(4) > 0
            ? inParts(filed.bytes(), random)
            : done(filed.bytes(), random);
    boolean again = damaged.length > 0 && random.nextInt(5) == 0;
    return again ? values()[random.nextInt(values().length)].done(damaged, random) : damaged;
  }

  private byte[] inParts(byte[] archive, Random random) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] part = in.readAllBytes();
        boolean copy = List.of("word/document.xml", "content.xml").contains(entry.getName());
        zip.putNextEntry(part(entry.getName()));
        zip.write(random.nextInt(copy ? 2 : 6) == 0 ? done(part, random) : part);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** A part of an archive with a day of its own: the same parts are always the same bytes. */
  public static ZipEntry part(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(LocalDateTime.of(2023, 1, 24, 10, 0));
    return entry;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String quoted(String replacement) {
    return java.util.regex.Matcher.quoteReplacement(replacement);
  }

  private static byte[] joined(byte[] mark, String text, Charset charset) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(mark);
    out.writeBytes(text.getBytes(charset));
    return out.toByteArray();
  }

  private static byte[] inserted(byte[] bytes, String words, Random random) {
    return inserted(bytes, bytes(words), random);
  }

  private static byte[] inserted(byte[] bytes, byte[] words, Random random) {
    int at = random.nextInt(bytes.length);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, at);
    out.writeBytes(words);
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }
}
