package org.copydesk.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.language.ModelInputs.Input;
import org.copydesk.language.ModelInputs.Sum;
import org.copydesk.syntax.ParserTraining;

/**
 * Trains every model anew and holds it to the one that is shipped, byte for byte: {@code ModelBuild
 * INPUTS OUT}. All it is made from is named, with its hash, in {@code models/inputs.tsv}. A model
 * of which files are not in the folder INPUTS is passed over, and that is said; of one whose inputs
 * in the project, in its libraries or as our code reads them have moved it is said which, and it is
 * made all the same. Ends with 1 when a model came out otherwise, 2 when none could be made.
 */
public final class ModelBuild {
  private static final Path SHIPPED = Path.of("src/main/resources/org/copydesk");

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
    build.syntax(out.resolve("syntax.bin"));
    build.runs(out.resolve("runs.bin"));
    build.words(out);
    System.exit(build.made == 0 ? 2 : build.differ > 0 ? 1 : 0);
  }

  private void syntax(Path out) throws IOException {
    if (has("syntax")) {
      Sum trees = new Sum();
      ParserTraining.train(inputs, out, 4, trees::add);
      read("syntax", "(trees)", trees);
      hold(out, "syntax/syntax.bin");
    }
  }

  private void runs(Path out) throws IOException {
    if (has("runs")) {
      RunTraining.main(new String[] {inputs.resolve("en-us.lm.bin").toString(), out.toString()});
      hold(out, "language/runs.bin");
    }
  }

  private void words(Path out) throws IOException {
    if (has("words")) {
      TrainingCopy copy = new TrainingCopy(inputs);
      Path slots = out.resolve("slots.bin");
      SlotTraining.train(sentences("(slots)", copy.examples(out.resolve("copy/slots"))), slots);
      hold(slots, "language/slots.bin");
      Path pairs = out.resolve("pairs.bin");
      PairTraining.train(sentences("(pairs)", copy.everything(out.resolve("copy/pairs"))), pairs);
      hold(pairs, "language/pairs.bin");
    }
  }

  private static List<List<String>> sentences(String name, Path folder) throws IOException {
    List<List<String>> sentences = TrainingText.sentences(folder);
    Sum sum = new Sum();
    sentences.forEach(sum::add);
    read("words", name, sum);
    return sentences;
  }

  /**
   * Whether all files that {@code model} is made from are there, as they were; says what is not.
   */
  private boolean has(String model) throws IOException {
    List<String> wanting = new ArrayList<>();
    for (Input input : ModelInputs.of(model)) {
      if (input.isRead()) {
        continue;
      }
      Optional<String> sum = ModelInputs.sum(input, inputs);
      if (sum.isEmpty()) {
        wanting.add(input.name() + " is not there (" + input.from() + ")");
      } else if (!sum.get().equals(input.sum())) {
        if (input.isFetched()) {
          wanting.add(input.name() + " is another file than it was made from");
        } else {
          moved(input, sum.get());
        }
      }
    }
    wanting.forEach(what -> System.out.println("models: " + model + " not made: " + what));
    return wanting.isEmpty();
  }

  /** Says so when what our code reads is not what it read when {@code model} was made. */
  private static void read(String model, String name, Sum sum) throws IOException {
    String now = sum.hex();
    for (Input input : ModelInputs.of(model)) {
      if (input.name().equals(name) && !input.sum().equals(now)) {
        moved(input, now);
      }
    }
  }

  private static void moved(Input input, String now) {
    System.out.printf(
        "models: %s: %s moved since (%s): sha256 is %s%n",
        input.model(), input.name(), input.from(), now);
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
            ? "the same, byte for byte, sha256 " + ModelInputs.sum(Files.readAllBytes(made))
            : "%d bytes made, %d shipped; they differ"
                .formatted(Files.size(made), Files.size(file)));
  }
}
