package org.cohesion.examples.policycheck.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import org.cohesion.examples.policycheck.wording.Program;
import org.jspecify.annotations.Nullable;

/**
 * A file beside the one that is to have its content, which it takes the place of once it is whole.
 * It is not left behind, even if the program is told to end.
 */
final class TemporaryFile implements Closeable {

  private static final Set<OpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private final Path place;
  private final OutputStream stream;
  private final Thread atExit = new Thread(this::remove);
  private boolean removed;

  private TemporaryFile(Path place, @Nullable PosixFileAttributes like) throws IOException {
    this.place = place;
    atExit(true);
    try {
      this.stream = create(like);
    } catch (IOException | RuntimeException e) {
      remove();
      atExit(false);
      throw e;
    }
  }

  /**
   * Makes one with a hidden name that no policy has. It has the permissions of the file that is to
   * be replaced, and its owner and group if the system allows it.
   *
   * @throws IOException if there can be no file in that folder
   */
  static TemporaryFile beside(Path target) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    boolean hasOwner = view != null && Files.exists(target);
    Path place = target.resolveSibling("." + Program.NAME + "-" + UUID.randomUUID() + ".tmp");
    return new TemporaryFile(place, hasOwner ? view.readAttributes() : null);
  }

  OutputStream stream() {
    return stream;
  }

  /** Ends writing, and puts the file where it belongs. */
  void moveTo(Path target) throws IOException {
    stream.close();
    try {
      Files.move(place, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(place, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** Ends writing, and removes the file unless it was moved. */
  @Override
  public void close() throws IOException {
    try {
      stream.close();
    } finally {
      remove();
      atExit(false);
    }
  }

  /** Holds against {@link #remove}, which would come too early if the program ends meanwhile. */
  private synchronized OutputStream create(@Nullable PosixFileAttributes like) throws IOException {
    if (removed) {
      throw new InterruptedIOException();
    }
    if (like == null) {
      return Files.newOutputStream(place, NEW.toArray(OpenOption[]::new));
    }
    FileAttribute<?> access = PosixFilePermissions.asFileAttribute(like.permissions());
    OutputStream created = Channels.newOutputStream(Files.newByteChannel(place, NEW, access));
    PosixFileAttributeView view = Files.getFileAttributeView(place, PosixFileAttributeView.class);
    own(view, like);
    // Again, for the mask of the process was laid over them, and a new owner may have changed them.
    view.setPermissions(like.permissions());
    return created;
  }

  private static void own(PosixFileAttributeView view, PosixFileAttributes like) {
    try {
      view.setGroup(like.group());
      view.setOwner(like.owner());
    } catch (IOException | SecurityException e) {
      // Then it is ours, as a file that nobody had before.
    }
  }

  private synchronized void remove() {
    removed = true;
    try {
      Files.deleteIfExists(place);
    } catch (IOException e) {
      // It has no content that anybody misses.
    }
  }

  private void atExit(boolean wanted) {
    try {
      if (wanted) {
        Runtime.getRuntime().addShutdownHook(atExit);
      } else {
        Runtime.getRuntime().removeShutdownHook(atExit);
      }
    } catch (IllegalStateException e) {
      // The program is ending, and removes it at once or does not make it.
      removed |= wanted;
    }
  }
}
