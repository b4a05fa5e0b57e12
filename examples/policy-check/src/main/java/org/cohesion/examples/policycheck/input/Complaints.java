package org.cohesion.examples.policycheck.input;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cohesion.examples.policyreport.UnreadFile;

/** What went wrong in a run, said at once on standard error and kept for the report. */
public final class Complaints {

  private final Consumer<String> voice;
  private final List<UnreadFile> unread = new ArrayList<>();
  private boolean any;

  /**
   * @param voice says a line on standard error
   */
  public Complaints(Consumer<String> voice) {
    this.voice = voice;
  }

  /** Says in one line why something cannot be done. */
  public void accept(String problem) {
    any = true;
    voice.accept(problem);
  }

  /** Says that something cannot be read, and keeps it. */
  public void add(UnreadFile file) {
    accept(Unreadable.text(file));
    unread.add(file);
  }

  /** Keeps what is not worth a line of its own. */
  public void keep(UnreadFile file) {
    any = true;
    unread.add(file);
  }

  /** Whether anything went wrong. */
  public boolean any() {
    return any;
  }

  /** What could not be read, in the order in which it was tried. */
  public List<UnreadFile> unread() {
    return List.copyOf(unread);
  }
}
