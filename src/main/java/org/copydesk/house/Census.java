package org.copydesk.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Counts how often a newsroom's stories have each form that a house may choose. */
public final class Census {
  /** From fewer places nothing is guessed. */
  private static final int HANDFUL = 5;

  /** One story, or two of one writer, make no house. */
  private static final int STORIES = 3;

  /** The share of all places, in percent, that makes a form the house's. */
  private static final int MOST = 80;

  /**
   * What was counted of one choice.
   *
   * @param key the choice
   * @param places how often each form was seen, in the order of the choice's forms
   * @param stories how many stories have any of them
   */
  public record Tally(HouseKeys.Key key, Map<String, Integer> places, int stories) {
    /** Copies the map, keeping its order. */
    public Tally {
      places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
    }

    private int all() {
      return places.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether there is enough to judge by. */
    public boolean tells() {
      return all() >= HANDFUL && stories >= STORIES;
    }

    /** The form that the house plainly writes. */
    public Optional<String> guess() {
      return places.entrySet().stream()
          .max(Comparator.comparingInt(Map.Entry::getValue))
          .filter(most -> tells() && 100 * most.getValue() >= MOST * all())
          .map(Map.Entry::getKey);
    }

    /** The forms that were seen as they look in copy, each with its count: “5% 41, 5 percent 2”. */
    public String shown() {
      return key.forms().stream()
          .filter(form -> places.get(form.value()) > 0)
          .map(form -> form.shown() + ": " + places.get(form.value()))
          .collect(Collectors.joining("; "));
    }
  }

  private record Counted(HouseKeys.Form form, Pattern pattern) {}

  private final Map<HouseKeys.Key, List<Counted>> forms = new LinkedHashMap<>();
  private final Map<HouseKeys.Key, Map<String, Integer>> places = new LinkedHashMap<>();
  private final Map<HouseKeys.Key, Integer> stories = new LinkedHashMap<>();

  /** A count of those choices of {@code keys} of which every form can be told in copy. */
  public Census(HouseKeys keys) {
    for (HouseKeys.Key key : keys.keys().values()) {
      if (key.forms().stream().allMatch(form -> form.counted().isPresent())) {
        List<Counted> counted = new ArrayList<>();
        Map<String, Integer> none = new LinkedHashMap<>();
        for (HouseKeys.Form form : key.forms()) {
          counted.add(new Counted(form, Pattern.compile(form.counted().orElseThrow())));
          none.put(form.value(), 0);
        }
        forms.put(key, counted);
        places.put(key, none);
      }
    }
  }

  /** Counts one story: its headlines, and the rest of its copy. */
  public void add(List<String> headlines, List<String> copy) {
    forms.forEach(
        (key, counted) -> {
          int before = sum(key);
          for (String text : key.headlines() ? headlines : copy) {
            for (Counted form : counted) {
              int here = (int) form.pattern().matcher(text).results().count();
              places.get(key).merge(form.form().value(), here, Integer::sum);
            }
          }
          stories.merge(key, sum(key) > before ? 1 : 0, Integer::sum);
        });
  }

  private int sum(HouseKeys.Key key) {
    return places.get(key).values().stream().mapToInt(Integer::intValue).sum();
  }

  /**
   * What was counted of every choice that some story has a form of, in the order of the choices.
   */
  public List<Tally> tallies() {
    return forms.keySet().stream()
        .filter(key -> sum(key) > 0)
        .map(key -> new Tally(key, places.get(key), stories.get(key)))
        .toList();
  }
}
