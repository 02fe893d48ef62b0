package org.copydesk.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parameters of a form, read as leniently as its senders write. One that encodes is decoded; a
 * body with a character that no encoder leaves was never encoded (LibreOffice sends such), and is
 * taken as it stands.
 */
final class Form {
  /** The beginning of a parameter LanguageTool 6.8 has: what a raw text may end at. */
  private static final Pattern NAME =
      Pattern.compile("(?:^|&)(" + String.join("|", names()) + ")=");

  private final Map<String, String> values;

  private Form(Map<String, String> values) {
    this.values = values;
  }

  /** The parameters of a request, those of its body before those of its address. */
  static Form of(Call call) {
    Map<String, String> values = new LinkedHashMap<>();
    read(call.query(), values);
    read(new String(call.body(), StandardCharsets.UTF_8), values);
    return new Form(values);
  }

  /** Reads what stands in the address alone. */
  static Form inAddress(Call call) {
    Map<String, String> values = new LinkedHashMap<>();
    read(call.query(), values);
    return new Form(values);
  }

  private static List<String> names() {
    try (InputStream in = Form.class.getResourceAsStream("/http/parameters.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the names of the parameters are not there", e);
    }
  }

  private static void read(String form, Map<String, String> values) {
    if (encoded(form.stripTrailing())) {
      for (String pair : form.stripTrailing().split("&")) {
        int sign = pair.indexOf('=');
        if (sign > 0) {
          values.put(decoded(pair.substring(0, sign)), decoded(pair.substring(sign + 1)));
        }
      }
      return;
    }
    Matcher name = NAME.matcher(form);
    String before = null;
    int from = 0;
    while (name.find()) {
      if (before != null) {
        values.put(before, form.substring(from, name.start()));
      }
      before = name.group(1);
      from = name.end();
    }
    if (before != null) {
      values.put(before, form.substring(from));
    }
  }

  /** Whether an encoder has been at work: it leaves no blank, no quotation mark, no lone “%”. */
  private static boolean encoded(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c <= ' ' || c == '"' || c >= 0x7f || c == '%' && !escape(form, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean escape(String form, int i) {
    return i + 2 < form.length()
        && HexFormat.isHexDigit(form.charAt(i + 1))
        && HexFormat.isHexDigit(form.charAt(i + 2));
  }

  private static String decoded(String written) {
    byte[] bytes = new byte[written.length()];
    int length = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '%') {
        bytes[length++] = (byte) HexFormat.fromHexDigits(written, i + 1, i + 3);
        i += 2;
      } else {
        bytes[length++] = (byte) (c == '+' ? ' ' : c);
      }
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** A parameter; empty when it was not given, or says nothing. */
  Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
  }

  /** The words of a parameter that is a comma list. */
  Set<String> list(String name) {
    return value(name).stream()
        .flatMap(all -> Arrays.stream(all.split(",")))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  boolean flag(String name) {
    return value(name).filter(value -> value.equalsIgnoreCase("true")).isPresent();
  }
}
