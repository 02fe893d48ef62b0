package org.copydesk.git;

import java.io.File;
import java.io.IOException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.FileTreeIterator;

/**
 * The files of a work tree as git sees them: {@code .gitignore} hides what is not tracked, and
 * never what is. JGit's own iterator hides both, so a branch could hide its stories from a gate.
 */
final class WorkTree extends FileTreeIterator {
  private final DirCache index;

  WorkTree(Repository repository) throws IOException {
    super(repository);
    this.index = repository.readDirCache();
  }

  private WorkTree(WorkTree parent, File folder) {
    super(parent, folder, parent.fs, parent.fileModeStrategy);
    this.index = parent.index;
  }

  @Override
  public AbstractTreeIterator createSubtreeIterator(ObjectReader reader) {
    return new WorkTree(this, getEntryFile());
  }

  @Override
  public boolean isEntryIgnored() throws IOException {
    return super.isEntryIgnored() && !tracked(getEntryPathString());
  }

  private boolean tracked(String path) {
    return index.getEntry(path) != null || index.getEntriesWithin(path).length > 0;
  }
}
