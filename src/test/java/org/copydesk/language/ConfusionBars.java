package org.copydesk.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Measures how sure the models must be before one word may be told for another: {@code
 * ConfusionBars SLIPS OUT FOLDER…}. In plain texts on which the models were not trained it sees
 * what the models hold against each word where it rightly stands, and against each word that would
 * be wrong there. The bars of all directions are set together, so that most slips are found and
 * sound copy is told off no more often than {@link #RATE}: a bar is low where little is lost by it.
 * How often a bar would be passed is read off the worst places, which thin out evenly; where a word
 * was seen a few times only, what the others show counts too. A direction that would find next to
 * nothing gets no bar. SLIPS lists places at which those texts are wrong: "the words before
 * [[word]] the words after".
 */
final class ConfusionBars {
  /** How often a word of sound copy may be told off. */
  private static final double RATE = 1 / 9_000.0;

  /** As many places of other directions stand beside those of one. */
  private static final double BESIDE = 60;

  /** A word that these texts have less often may be a daily one in the news. */
  private static final double USES = 20;

  /** A word seen more often does not show how rare ones fare. */
  private static final int RARE = 500;

  /** As many slips of other directions stand beside those of one. */
  private static final double SLIPS = 5;

  /** Of a word seen so often, its own worst places show how the likeliest ones thin out. */
  private static final int SEEN = 20;

  /** How many places are its worst. */
  private static final int WORST = 12;

  /** How fast the worst thin out as a rule, and how many places that rule counts for. */
  private static final double THINNING = 2;

  private static final double RULE = 10;

  private static final double LOWEST = 3;
  private static final double HIGHEST = 33;
  private static final double STEP = 0.5;

  /** What lies at least between the worst place of all and the bar. */
  private static final double MARGIN = 1;

  /** The bar of a word that is not seen; less where it is. */
  private static final double FLOOR = 10.5;

  /** A share of slips below this is not worth a bar. */
  private static final double WORTH = 0.03;

  private static final int SHOWN = 5;

  private final Slots slots = Slots.shipped();
  private final Pairs pairs = Pairs.shipped();
  private final Runs runs = Runs.shipped();
  private final Confusions confusions = Confusions.shipped();
  private final Set<String> slips;
  private long words;

  /** By "written meant", what the models hold against "written" where it stands. */
  private final Map<String, List<Double>> sound = new TreeMap<>();

  /** By "written meant", what they hold against "written" where "meant" stands. */
  private final Map<String, List<Double>> wrong = new TreeMap<>();

  /** A bar, how many places it tells off, and how many slips it finds. */
  private record Bar(double bar, double cost, double gain) {}

  private ConfusionBars(Set<String> slips) {
    this.slips = slips;
  }

  /** Measures the texts of the folders and writes the bars. */
  public static void main(String[] args) throws IOException {
    ConfusionBars bars = new ConfusionBars(new HashSet<>(Files.readAllLines(Path.of(args[0]))));
    for (String folder : List.of(args).subList(2, args.length)) {
      TrainingText.sentences(Path.of(folder)).forEach(bars::take);
    }
    Files.write(Path.of(args[1]), bars.lines());
  }

  private void take(List<String> sentence) {
    SlotSentence seen = slots.sentence(sentence);
    List<String> lower =
        new ArrayList<>(sentence.stream().map(word -> word.toLowerCase(Locale.ENGLISH)).toList());
    words += lower.size();
    for (int i = 0; i < lower.size(); i++) {
      String word = lower.get(i);
      boolean name = i > 0 && Character.isUpperCase(sentence.get(i).charAt(0));
      if (confusions.of(word).isEmpty() || name || slips.contains(place(sentence, i))) {
        continue;
      }
      boolean vouched = confusions.vouched(lower, i);
      double doubt = ConfusedWord.doubt(lower, i);
      Slots.Place slot = slots.place(seen.slot(i));
      Pairs.Place company = pairs.place(seen.pair(i));
      Runs.Place run = runs.place(lower, i);
      for (String other : confusions.of(word)) {
        double kind = slot.fit(other, ConfusedWord.RARITY) - slot.fit(word, ConfusedWord.RARITY);
        double lead =
            kind
                + ConfusedWord.RUNS * run.lead(other, word)
                + ConfusedWord.COMPANY * company.lead(other, word);
        if (Double.isNaN(lead)) {
          continue;
        }
        if (!vouched) {
          add(sound, word, other, lead - doubt);
        }
        lower.set(i, other);
        boolean spared = confusions.vouched(lower, i);
        lower.set(i, word);
        add(wrong, other, word, spared ? Double.NEGATIVE_INFINITY : -lead - doubt);
      }
    }
  }

  private static void add(Map<String, List<Double>> to, String written, String meant, double lead) {
    to.computeIfAbsent(written + "\t" + meant, unused -> new ArrayList<>()).add(lead);
  }

  private static String place(List<String> sentence, int i) {
    return String.join(" ", sentence.subList(Math.max(0, i - SHOWN), i))
        + " [["
        + sentence.get(i)
        + "]] "
        + String.join(" ", sentence.subList(i + 1, Math.min(sentence.size(), i + 1 + SHOWN)));
  }

  private List<String> lines() {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "# source: measured by ConfusionBars in the tests on sound copy that the models"
                    + " had not seen; written, meant, and how much likelier it must be",
                "# as of: 2026-11-29"));
    Map<String, List<Bar>> all = new TreeMap<>();
    for (String word : confusions.words()) {
      confusions.of(word).forEach(other -> all.put(word + "\t" + other, List.of()));
    }
    double[] usual = usual(sound, all.keySet());
    double[] found = usual(wrong, all.keySet());
    all.replaceAll((direction, none) -> bars(direction, usual, found));
    double price = price(all.values());
    all.forEach(
        (direction, bars) -> {
          double bar = Math.max(best(bars, price).bar, least(direction));
          List<Double> slipped = wrong.getOrDefault(direction, List.of());
          if (slipped.isEmpty() || over(slipped, bar) / slipped.size() >= WORTH) {
            lines.add(direction + "\t" + String.format(Locale.ROOT, "%.1f", bar));
          }
        });
    return lines;
  }

  /** A bar lies above all that is held against the word where it stands. */
  private double least(String direction) {
    List<Double> right = sound.getOrDefault(direction, List.of());
    double worst = right.stream().mapToDouble(lead -> lead).max().orElse(Double.NEGATIVE_INFINITY);
    return Math.max(worst + MARGIN, FLOOR / Math.pow(1 + right.size() / 40.0, 0.2));
  }

  /** The share over each bar in the directions that are seen seldom, all taken together. */
  private static double[] usual(Map<String, List<Double>> leads, Set<String> directions) {
    List<Double> pool =
        directions.stream()
            .map(direction -> leads.getOrDefault(direction, List.of()))
            .filter(some -> some.size() < RARE)
            .flatMap(List::stream)
            .toList();
    double[] shares = new double[(int) ((HIGHEST - LOWEST) / STEP)];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (over(pool, LOWEST + i * STEP) + 0.5) / (pool.size() + 1);
    }
    return shares;
  }

  private static double over(List<Double> leads, double bar) {
    return leads.stream().filter(lead -> lead > bar).count();
  }

  private List<Bar> bars(String direction, double[] usual, double[] found) {
    List<Double> right = sound.getOrDefault(direction, List.of());
    List<Double> slipped = wrong.getOrDefault(direction, List.of());
    double[] told = told(right, usual);
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < usual.length; i++) {
      double bar = LOWEST + i * STEP;
      double share = (over(slipped, bar) + SLIPS * found[i]) / (slipped.size() + SLIPS);
      bars.add(new Bar(bar, Math.max(right.size(), USES) * told[i], share));
    }
    return bars;
  }

  /**
   * The share of the places of a word that is over each bar. Beyond its worst places it falls as
   * they do, an exponential; where a word is seen seldom, as those of all such words do.
   */
  private static double[] told(List<Double> right, double[] usual) {
    double[] told = new double[usual.length];
    int seen = right.size();
    double[] sorted = right.stream().mapToDouble(lead -> -lead).sorted().map(d -> -d).toArray();
    int worst = Math.max(4, Math.min(WORST, seen / 20));
    double edge = seen < SEEN ? 0 : sorted[worst];
    double above = Arrays.stream(sorted).limit(worst).map(lead -> lead - edge).sum();
    double fall = (above + RULE * THINNING) / (worst + RULE);
    double own = seen >= SEEN && seen >= RARE ? 1 : seen / (seen + BESIDE);
    for (int i = 0; i < told.length; i++) {
      double bar = LOWEST + i * STEP;
      double share = seen == 0 ? 0 : over(right, bar) / seen;
      if (seen < SEEN) {
        double near = over(right, bar - 1.5) / 2 + over(right, bar - 3) / 4;
        share += seen == 0 ? 0 : near / seen;
      } else if (bar > edge) {
        share = (double) worst / seen * Math.exp((edge - bar) / fall);
      }
      told[i] = own * share + (1 - own) * usual[i];
    }
    return told;
  }

  private static Bar best(List<Bar> bars, double price) {
    return bars.stream()
        .max(Comparator.comparingDouble(bar -> bar.gain - price * bar.cost))
        .orElseThrow();
  }

  /** How many slips a false alarm must be worth for the bars to keep to the rate. */
  private double price(Collection<List<Bar>> all) {
    double low = 0;
    double high = 200;
    while (high - low > 0.01) {
      double price = (low + high) / 2;
      double cost = all.stream().mapToDouble(bars -> best(bars, price).cost).sum();
      if (cost > RATE * words) {
        low = price;
      } else {
        high = price;
      }
    }
    return high;
  }
}
