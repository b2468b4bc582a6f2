package org.gailan.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.ConfigInvalidException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.revwalk.RevTree;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.gailan.diagnostic.Message;

/**
 * The folder of a report as it stood in a git revision: its files, in a folder of their own that is
 * gone when this is closed. The work tree is neither read nor touched.
 */
public final class Revision implements AutoCloseable {
  private static final int MOST_FILES = 2_000;
  private static final long MOST_BYTES = 256L << 20;

  private final Path root;
  private final Path folder;

  private Revision(Path root, Path folder) {
    this.root = root;
    this.folder = folder;
  }

  /** A revision cannot be read; the message says why. */
  public static final class NotThere extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Message words;

    NotThere(Message words) {
      super(words.toString());
      this.words = words;
    }

    /** Why, in the language of whoever is told. */
    public Message words() {
      return words;
    }
  }

  /**
   * Takes a folder out of a revision of the repository that holds it.
   *
   * @param name of the revision, as git takes it: a commit, a tag, a branch, {@code HEAD~1}
   * @throws NotThere if there is no such repository, revision or folder, or it holds what no report
   *     does
   */
  public static Revision of(Path report, String name) throws IOException, NotThere {
    SystemReader.setInstance(new NobodysSettings(SystemReader.getInstance()));
    Path own = real(report);
    RepositoryBuilder builder = new RepositoryBuilder().findGitDir(own.toFile());
    if (builder.getGitDir() == null) {
      throw new NotThere(Message.of("%s is in no git repository", report));
    }
    try (Repository repository = builder.build()) {
      if (repository.isBare()) {
        throw new NotThere(Message.of("%s is in no work tree of git", report));
      }
      Path workTree = repository.getWorkTree().toPath().toRealPath();
      String path = workTree.relativize(own).toString().replace('\\', '/');
      Path root = Files.createTempDirectory("gailan-revision-");
      try {
        Path folder = root.resolve(path.isEmpty() ? "." : path).normalize();
        Files.createDirectories(folder);
        take(repository, tree(repository, name), path, folder);
        return new Revision(root, folder);
      } catch (IOException | NotThere | RuntimeException e) {
        remove(root);
        throw e;
      }
    }
  }

  /** A folder that is gone by now may still be in the revision. */
  private static Path real(Path report) throws IOException {
    Path there = report.toAbsolutePath().normalize();
    Path above = there;
    while (!Files.isDirectory(above) && above.getParent() != null) {
      above = above.getParent();
    }
    return above.toRealPath().resolve(above.relativize(there));
  }

  private static ObjectId tree(Repository repository, String name) throws IOException, NotThere {
    NotThere unknown = new NotThere(Message.of("there is no revision '%s'", name));
    try {
      ObjectId found = repository.resolve(name + "^{tree}");
      if (found == null) {
        throw unknown;
      }
      return found;
    } catch (AmbiguousObjectException e) {
      throw new NotThere(Message.of("'%s' may be several revisions; write more of it", name));
    } catch (IncorrectObjectTypeException | MissingObjectException | IllegalArgumentException e) {
      throw unknown;
    }
  }

  private static void take(Repository repository, ObjectId id, String path, Path folder)
      throws IOException, NotThere {
    int files = 0;
    long bytes = 0;
    try (RevWalk revisions = new RevWalk(repository);
        TreeWalk walk = new TreeWalk(repository)) {
      RevTree tree = revisions.parseTree(id);
      walk.addTree(tree);
      walk.setRecursive(true);
      if (!path.isEmpty()) {
        walk.setFilter(PathFilter.create(path));
      }
      while (walk.next()) {
        String file = walk.getPathString();
        if (!path.isEmpty() && !file.startsWith(path + "/")) {
          continue;
        }
        String within = path.isEmpty() ? file : file.substring(path.length() + 1);
        FileMode mode = walk.getFileMode();
        if (mode != FileMode.REGULAR_FILE && mode != FileMode.EXECUTABLE_FILE) {
          throw new NotThere(
              Message.of("%s is a link or a submodule, which no report holds", shown(file)));
        }
        ObjectLoader loader = repository.open(walk.getObjectId(0));
        bytes += loader.getSize();
        if (++files > MOST_FILES || bytes > MOST_BYTES) {
          throw new NotThere(
              Message.of("the folder is larger in that revision than any report is"));
        }
        Path copy = folder.resolve(within).normalize();
        if (!copy.startsWith(folder)) {
          throw new NotThere(Message.of("%s is not inside the folder", shown(file)));
        }
        Files.createDirectories(copy.resolveSibling("."));
        Files.write(copy, loader.getBytes(ReportFolder.MAX_SPREADSHEET + 1));
      }
    } catch (org.eclipse.jgit.errors.LargeObjectException e) {
      throw new NotThere(Message.of("the folder holds a file larger than any report's"));
    }
    if (files == 0) {
      throw new NotThere(Message.of("there is no folder %s in that revision", path));
    }
  }

  /** Whatever a file is called, a message that names it commands no terminal. */
  private static String shown(String file) {
    return file.replaceAll("\\p{C}", "\ufffd");
  }

  /** The folder of the report. */
  public Path folder() {
    return folder;
  }

  /** From which its files are named in messages: the work tree's counterpart. */
  public Path root() {
    return root;
  }

  @Override
  public void close() throws IOException {
    remove(root);
  }

  private static void remove(Path root) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(root)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : all) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(file);
      }
    }
  }

  /**
   * JGit (7.8.0) would start git to ask it for its settings, and keep notes on the file system
   * among those of the user. To read a tree takes neither.
   */
  private static final class NobodysSettings extends SystemReader.Delegate {
    NobodysSettings(SystemReader reader) {
      super(reader);
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
      return new None(parent, fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
      return new None(parent, fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
      return new None(parent, fs);
    }

    /** Settings that are neither read nor written. */
    private static final class None extends FileBasedConfig {
      @SuppressWarnings("NullAway") // JGit takes no file for one that is never opened
      None(Config parent, FS fs) {
        super(parent, null, fs);
      }

      @Override
      public void load() throws IOException, ConfigInvalidException {}

      @Override
      public boolean isOutdated() {
        return false;
      }

      @Override
      public void save() {}
    }
  }
}
