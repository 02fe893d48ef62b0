package org.copydesk.archive;

/** Looks on while an archive is worked through. */
public interface Watch {
  /** Whether somebody has asked to end; what is begun is then broken off. */
  boolean over();

  /** So many files are done, of all that were asked for. */
  void done(long files);

  /** Something a person is to know. */
  void say(String words);
}
