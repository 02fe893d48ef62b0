package org.copydesk.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.copydesk.syntax.ParserTraining;

/**
 * Trains every model anew and holds it to the one that is shipped, byte for byte: {@code ModelBuild
 * INPUTS OUT}. The inputs are named, with their hashes, in {@code models/inputs.tsv}; a model whose
 * inputs are not in the folder INPUTS is passed over, and that is said. Ends with 1 when a model
 * came out otherwise, 2 when none could be made.
 */
public final class ModelBuild {
  private static final Path SHIPPED = Path.of("src/main/resources/org/copydesk");
  private static final Path LIST = Path.of("src/test/resources/models/inputs.tsv");

  private final Path inputs;
  private int made;
  private int differ;

  private ModelBuild(Path inputs) {
    this.inputs = inputs;
  }

  /** Trains from the folder of the first argument into that of the second. */
  public static void main(String[] args) throws IOException {
    ModelBuild build = new ModelBuild(Path.of(args[0]));
    Path out = Files.createDirectories(Path.of(args[1]));
    if (build.has("syntax", "syntax.bin")) {
      Path syntax = out.resolve("syntax.bin");
      ParserTraining.main(new String[] {args[0], syntax.toString(), "4"});
      build.hold(syntax, "syntax/syntax.bin");
    }
    if (build.has("runs", "runs.bin")) {
      Path runs = out.resolve("runs.bin");
      RunTraining.main(new String[] {args[0] + "/en-us.lm.bin", runs.toString()});
      build.hold(runs, "language/runs.bin");
    }
    if (build.has("words", "slots.bin and pairs.bin")) {
      Path slots = out.resolve("slots.bin");
      Path pairs = out.resolve("pairs.bin");
      TrainingCopy copy = new TrainingCopy(build.inputs);
      SlotTraining.main(
          new String[] {copy.examples(out.resolve("copy/slots")).toString(), slots.toString()});
      build.hold(slots, "language/slots.bin");
      PairTraining.main(
          new String[] {copy.everything(out.resolve("copy/pairs")).toString(), pairs.toString()});
      build.hold(pairs, "language/pairs.bin");
    }
    System.exit(build.made == 0 ? 2 : build.differ > 0 ? 1 : 0);
  }

  /** Whether all inputs of {@code model} are there, as they were; says what is not. */
  private boolean has(String model, String files) throws IOException {
    List<String> wanting = new ArrayList<>();
    for (String line : Files.readAllLines(LIST)) {
      String[] cells = line.split("\t");
      if (cells[0].equals(model)) {
        Path file = inputs.resolve(cells[1]);
        if (!Files.exists(file)) {
          wanting.add(cells[1] + " is not in " + inputs + " (" + cells[3] + ")");
        } else if (!sum(file).equals(cells[2])) {
          wanting.add(file + " is another file than the one the model was made from");
        }
      }
    }
    wanting.forEach(what -> System.out.println("models: " + files + " not made: " + what));
    return wanting.isEmpty();
  }

  private void hold(Path made, String shipped) throws IOException {
    this.made++;
    Path file = SHIPPED.resolve(shipped);
    boolean same = Files.mismatch(made, file) < 0;
    differ += same ? 0 : 1;
    System.out.printf(
        "models: %s: %s%n",
        shipped,
        same
            ? "the same, byte for byte, sha256 " + sum(made)
            : "%d bytes made, %d shipped; they differ"
                .formatted(Files.size(made), Files.size(file)));
  }

  private static String sum(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
