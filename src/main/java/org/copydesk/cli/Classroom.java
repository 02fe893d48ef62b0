package org.copydesk.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.memory.Fold;
import org.copydesk.memory.Lessons;
import org.copydesk.memory.Lessons.Lesson;
import org.copydesk.memory.MemoryFile;
import org.copydesk.memory.MemoryFile.Learned;

/** Takes lessons and writes them into a memory batch by batch. */
final class Classroom {
  private static final int BATCH = 2_000;

  private final MemoryFile file;
  private final Console console;
  private final Set<Long> heard = new HashSet<>();
  private List<Learned> learned = new ArrayList<>();
  private Fold fold = new Fold();
  private long news;
  private long known;
  private long undated;
  private long failed;

  Classroom(MemoryFile file, Console console) {
    this.file = file;
    this.console = console;
  }

  void take(Lessons lessons) {
    lessons.troubles().forEach(console::say);
    failed += lessons.troubles().size();
    for (Lesson lesson : lessons.all()) {
      if (lesson.id() == 0) {
        undated++;
      } else if (!heard.add(lesson.id()) || file.knows(lesson.id())) {
        known++;
      } else {
        news++;
        learned.add(new Learned(lesson.id(), lesson.name(), lesson.day()));
        fold.add(lesson.rows());
      }
    }
    if (learned.size() >= BATCH) {
      write();
    }
  }

  private void write() {
    file.add(learned, fold);
    learned = new ArrayList<>();
    fold = new Fold();
    heard.clear();
  }

  void end() {
    write();
    if (news > 0) {
      file.finish();
    }
    console.say("learned from %,d %s".formatted(news, news == 1 ? "story" : "stories"));
    if (known > 0) {
      console.say("%,d were known already".formatted(known));
    }
    if (undated > 0) {
      console.say(
          "%,d left out, for they do not say when they were published (see --published)"
              .formatted(undated));
    }
  }

  int status() {
    return failed > 0 ? Main.FAILED : 0;
  }
}
