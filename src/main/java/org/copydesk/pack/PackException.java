package org.copydesk.pack;

import java.util.List;

/** Rule files with mistakes; each mistake says file, line and what to write. */
public final class PackException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  /** Rule files with these mistakes, at least one. */
  public PackException(List<String> mistakes) {
    super(String.join(System.lineSeparator(), mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  /** The mistakes in the order of the files, each "file:line: what is wrong". */
  public List<String> mistakes() {
    return mistakes;
  }
}
