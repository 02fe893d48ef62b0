package org.copydesk.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.copydesk.language.PennTagger;
import org.copydesk.word.Token;

/**
 * Makes the parser's weights from treebanks in CoNLL-U: {@code ParserTraining FOLDER OUT EPOCHS} (4
 * epochs for what is shipped) trains on the folder's *-train.conllu and shows after each epoch how
 * *-dev.conllu is parsed. Tags and tokens are our own, so that the parser learns with the faults it
 * will meet.
 */
public final class ParserTraining {
  /** From the second epoch on the parser's own best step is taken this often, right or wrong. */
  private static final double EXPLORING = 0.9;

  /** The step in which weights are kept. */
  private static final float UNIT = 1f / 64;

  /** What says less than this is left out: the last that would be kept as 47 steps. */
  private static final float LEAST = 47.5f * UNIT;

  private final Perceptron perceptron = new Perceptron();
  private final Random random = new Random(1);
  private final float[] scores = new float[State.STEPS];
  private final boolean[] free = new boolean[State.STEPS];

  private ParserTraining() {}

  public static void main(String[] args) throws IOException {
    train(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]), unused -> {});
  }

  /** Trains as above; {@code taught} is told what the parser is taught, tree by tree. */
  public static void train(Path folder, Path out, int epochs, Consumer<List<String>> taught)
      throws IOException {
    List<Tree> train = new ArrayList<>();
    List<List<Tree>> dev = new ArrayList<>();
    for (String bank : List.of("ewt", "gum")) {
      train.addAll(Treebank.read(folder.resolve(bank + "-train.conllu"), PennTagger.english()));
      dev.add(Treebank.read(folder.resolve(bank + "-dev.conllu"), PennTagger.english()));
    }
    train.forEach(tree -> taught.accept(told(tree)));
    System.err.println(train.size() + " sentences");
    ParserTraining training = new ParserTraining();
    for (int epoch = 1; epoch <= epochs; epoch++) {
      long begin = System.nanoTime();
      training.epoch(train, epoch);
      System.err.printf(
          "epoch %d, %d s, %d features%n",
          epoch, (System.nanoTime() - begin) / 1_000_000_000, training.perceptron.size());
      ParserWeights weights = training.perceptron.averaged(UNIT, LEAST);
      System.err.println(weights.file().length + " bytes");
      for (List<Tree> bank : dev) {
        System.err.println(new ParserScore(new Parser(weights), bank).total());
      }
      Files.write(out, weights.file());
    }
  }

  /** What is learnt from {@code tree}: each word, its tag and lemma, what it hangs from and how. */
  private static List<String> told(Tree tree) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      Token token = tree.tokens().get(i);
      words.add(
          String.join(
              " ",
              token.text(),
              token.tag().penn(),
              token.lemma(),
              Integer.toString(tree.head(i)),
              tree.relation(i).ud()));
    }
    return words;
  }

  private void epoch(List<Tree> trees, int epoch) {
    List<Tree> order = new ArrayList<>(trees);
    Collections.shuffle(order, random);
    order.forEach(tree -> learn(tree, epoch));
  }

  private void learn(Tree tree, int epoch) {
    State state = new State(tree.size());
    Features features = new Features(tree.tokens());
    Oracle oracle = new Oracle(tree);
    while (!state.done()) {
      features.read(state);
      Arrays.fill(scores, 0);
      perceptron.score(features.found(), features.count(), scores);
      oracle.free(state, free);
      int guess = Parser.best(state, scores);
      int right = best(state);
      perceptron.tick();
      if (guess != right && !free[guess]) {
        perceptron.update(features.found(), features.count(), right, guess);
      }
      boolean own = free[guess] || epoch > 1 && random.nextDouble() < EXPLORING;
      state.take(own ? guess : right);
    }
  }

  /** The best of the steps that cost nothing; of all when each costs something. */
  private int best(State state) {
    int best = -1;
    for (int step = 0; step < scores.length; step++) {
      if (free[step] && (best < 0 || scores[step] > scores[best])) {
        best = step;
      }
    }
    return best < 0 ? Parser.best(state, scores) : best;
  }
}
