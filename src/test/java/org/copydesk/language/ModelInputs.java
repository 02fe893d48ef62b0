package org.copydesk.language;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * What the models are made from, as {@code models/inputs.tsv} lists it. A name without a slash is a
 * file of the folder that is given; one that begins with a slash is on the class path; one with a
 * slash within is a file of the project; one in brackets is what our own code reads in the others.
 */
final class ModelInputs {
  private static final Path LIST = Path.of("src/test/resources/models/inputs.tsv");

  /**
   * An input.
   *
   * @param model the model that is made from it
   * @param name its name
   * @param sum its SHA-256 when the model was made
   * @param from where it is from
   */
  record Input(String model, String name, String sum, String from) {
    /** Whether it is a file that has to be fetched. */
    boolean isFetched() {
      return name.indexOf('/') < 0 && !isRead();
    }

    /** Whether it is what our own code reads in the other inputs. */
    boolean isRead() {
      return name.startsWith("(");
    }
  }

  private ModelInputs() {}

  /** All of {@code model}. */
  static List<Input> of(String model) throws IOException {
    return all().stream().filter(input -> input.model.equals(model)).toList();
  }

  /** All there are. */
  static List<Input> all() throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String line : Files.readAllLines(LIST)) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        inputs.add(new Input(cells[0], cells[1], cells[2], cells[3]));
      }
    }
    return inputs;
  }

  /** The SHA-256 of {@code input}, as it is now; empty when it is not there. */
  static Optional<String> sum(Input input, Path folder) throws IOException {
    if (input.name.startsWith("/")) {
      try (InputStream in = ModelInputs.class.getResourceAsStream(input.name)) {
        return in == null ? Optional.empty() : Optional.of(sum(in.readAllBytes()));
      }
    }
    Path file = input.isFetched() ? folder.resolve(input.name) : Path.of(input.name);
    return Files.exists(file) ? Optional.of(sum(Files.readAllBytes(file))) : Optional.empty();
  }

  /** The SHA-256 of {@code bytes}, in hexadecimal digits. */
  static String sum(byte[] bytes) {
    return HexFormat.of().formatHex(sha().digest(bytes));
  }

  /** A sum of sentences, which are handed to it in order. */
  static final class Sum {
    private final MessageDigest digest = sha();

    /** Adds the words of a sentence. */
    void add(List<String> words) {
      digest.update((String.join("\t", words) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The SHA-256 of all sentences, a line each. */
    String hex() {
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
