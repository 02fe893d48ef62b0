package org.copydesk.settings;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where rules in Vale's format come from.
 *
 * @param ini the {@code .vale.ini}; empty where none is to be heard
 * @param quotes whether they also speak within quotation marks
 */
public record ValeSource(Optional<Path> ini, boolean quotes) {
  /** Rejects a missing part. */
  public ValeSource {
    Objects.requireNonNull(ini);
  }

  /** The settings {@code ini}, heard in quotations too, as Vale does. */
  public static ValeSource of(Path ini) {
    return new ValeSource(Optional.of(ini), true);
  }
}
