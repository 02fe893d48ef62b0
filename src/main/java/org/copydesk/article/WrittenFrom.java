package org.copydesk.article;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a story was written from.
 *
 * @param named the files, folders and globs that its front matter names; nothing is read because a
 *     story names it
 * @param files the files that were found by whoever knows where the story lies and what it may name
 * @param absent what is named and was not found, a sentence each
 */
public record WrittenFrom(List<String> named, List<Path> files, List<String> absent) {
  /** Nothing is named. */
  public static final WrittenFrom NOTHING = new WrittenFrom(List.of(), List.of(), List.of());

  /** Copies the lists. */
  public WrittenFrom {
    named = List.copyOf(named);
    files = List.copyOf(files);
    absent = List.copyOf(absent);
  }

  /** The same with one more name. */
  public WrittenFrom naming(String name) {
    List<String> all = new ArrayList<>(named);
    all.add(name);
    return new WrittenFrom(all, files, absent);
  }

  /** Whether files are to be read, or were looked for in vain. */
  public boolean isAsked() {
    return !files.isEmpty() || !absent.isEmpty();
  }
}
