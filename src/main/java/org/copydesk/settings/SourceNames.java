package org.copydesk.settings;

import java.nio.file.Path;
import java.util.List;

/**
 * What stories are held against.
 *
 * @param folder the folder that the names are meant from
 * @param names files, folders and globs
 */
public record SourceNames(Path folder, List<String> names) {
  /** Copies the list. */
  public SourceNames {
    names = List.copyOf(names);
  }
}
