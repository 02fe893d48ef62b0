package org.copydesk.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;

/** The files of a repository as one commit has them. */
public final class CommitFiles implements AutoCloseable {
  private final Repository repository;
  private final RevTree tree;

  private CommitFiles(Repository repository, RevTree tree) {
    this.repository = repository;
    this.tree = tree;
  }

  /**
   * A revision.
   *
   * @param folder a folder of the repository
   * @throws GitException when there is no repository, or no such revision in it
   */
  public static CommitFiles of(Path folder, String name) {
    try {
      Repository repository = Changes.open(folder);
      ObjectId commit = Changes.resolve(repository, name);
      try (RevWalk walk = new RevWalk(repository)) {
        return new CommitFiles(repository, walk.parseCommit(commit).getTree());
      }
    } catch (IOException e) {
      throw Changes.unreadable(folder, e);
    }
  }

  /** The top of the work tree. */
  public Path top() {
    return repository.getWorkTree().toPath().toAbsolutePath().normalize();
  }

  /** What {@code file} of the work tree holds there; empty when it is not there. */
  public Optional<byte[]> bytes(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    if (!absolute.startsWith(top()) || absolute.equals(top())) {
      return Optional.empty();
    }
    String path = top().relativize(absolute).toString().replace('\\', '/');
    try (TreeWalk walk = TreeWalk.forPath(repository, path, tree)) {
      return walk == null || !isFile(walk)
          ? Optional.empty()
          : Optional.of(repository.open(walk.getObjectId(0)).getBytes());
    } catch (IOException e) {
      throw Changes.unreadable(top(), e);
    }
  }

  /** Writes each file whose path from the top is {@code wanted} under {@code folder}. */
  public void copy(Predicate<String> wanted, Path folder) throws IOException {
    try (TreeWalk walk = new TreeWalk(repository)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      while (walk.next()) {
        if (isFile(walk) && wanted.test(walk.getPathString())) {
          Path file = folder.resolve(walk.getPathString()).normalize();
          if (file.startsWith(folder)) {
            Files.createDirectories(file.getParent());
            Files.write(file, repository.open(walk.getObjectId(0)).getBytes());
          }
        }
      }
    }
  }

  private static boolean isFile(TreeWalk walk) {
    FileMode mode = walk.getFileMode(0);
    return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
  }

  @Override
  public void close() {
    repository.close();
  }
}
