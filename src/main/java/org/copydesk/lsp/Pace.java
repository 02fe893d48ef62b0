package org.copydesk.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;

/** When stories are checked: what the client's setting {@code copydesk.check} says. */
enum Pace {
  /** As they are written. */
  TYPING,
  /** When they are opened and saved. */
  SAVE,
  /** When somebody asks. */
  MANUAL;

  /**
   * What a client's settings say.
   *
   * @param settings its options: {@code {"check": "save"}}, alone or under "copydesk"; anything
   *     else is no answer
   */
  static Optional<Pace> of(Object settings) {
    if (!(settings instanceof JsonElement json) || !json.isJsonObject()) {
      return Optional.empty();
    }
    JsonObject options = json.getAsJsonObject();
    JsonObject ours = options.get("copydesk") instanceof JsonObject nested ? nested : options;
    JsonElement said = ours.get("check");
    if (said == null || !said.isJsonPrimitive()) {
      return Optional.empty();
    }
    String word = said.getAsString().toUpperCase(Locale.ROOT);
    for (Pace pace : values()) {
      if (pace.name().equals(word)) {
        return Optional.of(pace);
      }
    }
    return Optional.empty();
  }
}
