package org.copydesk.git;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.copydesk.git.ChangedFile.Lines;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.Edit;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.dircache.DirCacheIterator;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.patch.FileHeader;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.AbstractTreeIterator;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.EmptyTreeIterator;

/** Which files of a repository changed, and where; renamed files are followed. */
public final class Changes {
  private final Map<Path, ChangedFile> files;

  private Changes(Map<Path, ChangedFile> files) {
    this.files = Map.copyOf(files);
  }

  /**
   * What the work tree changes since it left {@code revision}: since their common ancestor, as
   * {@code git diff revision...} has it, with what is not committed and not yet tracked.
   *
   * @param folder a folder of the repository
   * @throws GitException when there is no repository, or no such revision in it
   */
  public static Changes since(Path folder, String revision) {
    try (Repository repository = open(folder);
        ObjectReader reader = repository.newObjectReader()) {
      ObjectId base = base(repository, revision);
      AbstractTreeIterator before = tree(repository, reader, base);
      return compare(repository, before, new WorkTree(repository), false);
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /**
   * What the next commit changes: the index against HEAD.
   *
   * @param folder a folder of the repository
   * @throws GitException when there is no repository
   */
  public static Changes staged(Path folder) {
    try (Repository repository = open(folder);
        ObjectReader reader = repository.newObjectReader()) {
      ObjectId head = repository.resolve(Constants.HEAD);
      AbstractTreeIterator before =
          head == null ? new EmptyTreeIterator() : tree(repository, reader, head);
      return compare(repository, before, new DirCacheIterator(repository.readDirCache()), true);
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  /** What changed in {@code file}; empty when nothing did. */
  public Optional<ChangedFile> of(Path file) {
    return Optional.ofNullable(files.get(file.toAbsolutePath().normalize()));
  }

  private static Changes compare(
      Repository repository,
      AbstractTreeIterator before,
      AbstractTreeIterator after,
      boolean staged)
      throws IOException {
    Map<Path, ChangedFile> files = new TreeMap<>();
    Path top = repository.getWorkTree().toPath().toAbsolutePath().normalize();
    try (DiffFormatter diff = new DiffFormatter(OutputStream.nullOutputStream())) {
      diff.setRepository(repository);
      diff.setDetectRenames(true);
      for (DiffEntry entry : diff.scan(before, after)) {
        // A submodule's pointer names a commit of another repository: there is no story to read.
        boolean pointer = FileMode.GITLINK.equals(entry.getNewMode());
        if (entry.getChangeType() != ChangeType.DELETE && !pointer) {
          Path file = top.resolve(entry.getNewPath()).normalize();
          Optional<byte[]> bytes =
              staged
                  ? Optional.of(repository.open(entry.getNewId().toObjectId()).getBytes())
                  : Optional.empty();
          files.put(file, changed(file, entry, diff.toFileHeader(entry), bytes));
        }
      }
    }
    return new Changes(files);
  }

  private static ChangedFile changed(
      Path file, DiffEntry entry, FileHeader header, Optional<byte[]> bytes) {
    boolean isNew =
        entry.getChangeType() == ChangeType.ADD || entry.getChangeType() == ChangeType.COPY;
    boolean binary = header.getPatchType() != FileHeader.PatchType.UNIFIED;
    boolean onlyRenamed = entry.getChangeType() == ChangeType.RENAME && entry.getScore() == 100;
    if (isNew || binary && !onlyRenamed) {
      return new ChangedFile(file, List.of(), true, bytes);
    }
    return new ChangedFile(file, lines(header.toEditList()), false, bytes);
  }

  private static List<Lines> lines(EditList edits) {
    List<Lines> lines = new ArrayList<>();
    for (Edit edit : edits) {
      boolean gap = edit.getEndB() == edit.getBeginB();
      lines.add(
          gap
              ? new Lines(Math.max(1, edit.getBeginB()), edit.getBeginB() + 1)
              : new Lines(edit.getBeginB() + 1, edit.getEndB()));
    }
    return lines;
  }

  static Repository open(Path folder) throws IOException {
    FileRepositoryBuilder builder =
        new FileRepositoryBuilder().readEnvironment().findGitDir(folder.toAbsolutePath().toFile());
    if (builder.getGitDir() == null) {
      throw new GitException(
          folder.toAbsolutePath().normalize()
              + " is in no git repository; leave out --changed-since and --staged there");
    }
    Repository repository = builder.build();
    if (repository.isBare()) {
      repository.close();
      throw new GitException(builder.getGitDir() + " is bare; run this in a work tree");
    }
    return repository;
  }

  private static ObjectId base(Repository repository, String revision) throws IOException {
    ObjectId there = resolve(repository, revision);
    ObjectId head = repository.resolve(Constants.HEAD);
    if (head == null) {
      throw new GitException(
          "nothing is committed yet, so nothing can have changed since " + revision);
    }
    try (RevWalk walk = new RevWalk(repository)) {
      walk.setRevFilter(RevFilter.MERGE_BASE);
      walk.markStart(walk.parseCommit(there));
      walk.markStart(walk.parseCommit(head));
      RevCommit base = walk.next();
      if (base == null) {
        throw new GitException(
            revision + " and HEAD have no common ancestor here" + shallow(repository, revision));
      }
      return base;
    } catch (org.eclipse.jgit.errors.MissingObjectException e) {
      throw new GitException(
          "the history of " + revision + " is not here" + shallow(repository, revision), e);
    }
  }

  static ObjectId resolve(Repository repository, String revision) throws IOException {
    try {
      ObjectId found = repository.resolve(revision + "^{commit}");
      if (found != null) {
        return found;
      }
    } catch (org.eclipse.jgit.errors.RevisionSyntaxException
        | org.eclipse.jgit.errors.MissingObjectException
        | org.eclipse.jgit.errors.AmbiguousObjectException e) {
      // Said below, with what to do.
    }
    throw new GitException(
        "there is no revision “" + revision + "” here" + shallow(repository, revision));
  }

  private static String shallow(Repository repository, String revision) throws IOException {
    boolean shallow = !repository.getObjectDatabase().getShallowCommits().isEmpty();
    String name =
        revision.startsWith("origin/") ? revision.substring("origin/".length()) : revision;
    return shallow
        ? "; this clone is shallow: run “git fetch --unshallow” (in GitHub Actions, check out with"
            + " fetch-depth: 0) and try again"
        : "; run “git fetch origin " + name + "” and try again, or check the name";
  }

  private static AbstractTreeIterator tree(
      Repository repository, ObjectReader reader, ObjectId commit) throws IOException {
    try (RevWalk walk = new RevWalk(repository)) {
      CanonicalTreeParser parser = new CanonicalTreeParser();
      parser.reset(reader, walk.parseCommit(commit).getTree());
      return parser;
    }
  }

  static GitException unreadable(Path folder, IOException e) {
    return new GitException(
        "the repository of "
            + folder.toAbsolutePath().normalize()
            + " cannot be read: "
            + e.getMessage(),
        e);
  }
}
