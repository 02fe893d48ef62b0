package org.copydesk.cli;

import org.copydesk.archive.Watch;

/** Shows somebody how far an archive is, and hears when they want to end. */
record Lookout(Console console, Interruption interruption, Progress progress) implements Watch {
  @Override
  public boolean over() {
    return interruption.asked();
  }

  @Override
  public void done(long files) {
    progress.reach(files);
  }

  @Override
  public void say(String words) {
    progress.pause();
    console.say(words);
  }
}
