package org.copydesk.desk;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a rule fared.
 *
 * @param shown how many findings were shown
 * @param accepted how many were accepted
 * @param kept how often the copy stood, by reason
 */
public record RuleFare(String rule, int shown, int accepted, Map<String, Integer> kept) {
  private static final int ENOUGH = 20;
  private static final double NOISE = 0.3;

  /** Copies the map. */
  public RuleFare {
    kept = Collections.unmodifiableMap(new TreeMap<>(kept));
  }

  /** Whether it was shown often, and seldom accepted. */
  public boolean noisy() {
    return shown >= ENOUGH && accepted < NOISE * shown;
  }
}
