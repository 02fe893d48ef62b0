package org.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The HTML report can be read by everybody, by day and by night. */
class PageLookTest {
  private static final Pattern PALETTE = Pattern.compile(":root \\{(.*?)\\}", Pattern.DOTALL);
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): #([0-9a-f]{3,6})");

  /** WCAG 2.1, success criterion 1.4.3: the least contrast of running text. */
  private static final double LEAST = 4.5;

  @Test
  void everyTextStandsOutFromWhateverMayLieBehindIt() throws IOException {
    String css = Files.readString(Path.of("src/main/resources/report/page.css"));
    int palettes = 0;
    for (Matcher palette = PALETTE.matcher(css); palette.find(); palettes++) {
      Map<String, String> colours = new HashMap<>();
      for (Matcher c = COLOUR.matcher(palette.group(1)); c.find(); ) {
        colours.put(c.group(1), c.group(2));
      }
      for (String text : List.of("ink", "faint", "error", "warning", "suggestion")) {
        for (String behind :
            List.of("paper", "card", "error-wash", "warning-wash", "suggestion-wash")) {
          assertThat(contrast(colours.get(text), colours.get(behind)))
              .as("%s on %s, palette %d", text, behind, palettes)
              .isGreaterThanOrEqualTo(LEAST);
        }
      }
    }
    assertThat(palettes).as("light and dark").isEqualTo(2);
  }

  private static double contrast(String one, String other) {
    double light = Math.max(luminance(one), luminance(other));
    double dark = Math.min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
  }

  // WCAG 2.1, "relative luminance".
  private static double luminance(String hex) {
    String full = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex;
    double[] parts = new double[3];
    for (int i = 0; i < 3; i++) {
      double value = Integer.parseInt(full.substring(2 * i, 2 * i + 2), 16) / 255.0;
      parts[i] = value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  }
}
