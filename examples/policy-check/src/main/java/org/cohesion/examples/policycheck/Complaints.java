package org.cohesion.examples.policycheck;

import java.util.ArrayList;
import java.util.List;

/** What went wrong in a run, said at once on standard error and kept for the report. */
final class Complaints {

  private final Shell shell;
  private final List<Unread> unread = new ArrayList<>();
  private boolean any;

  Complaints(Shell shell) {
    this.shell = shell;
  }

  /** Says in one line why something cannot be done. */
  void accept(String problem) {
    any = true;
    shell.complain(problem);
  }

  /** Says that something cannot be read, and keeps it. */
  void add(Unread file) {
    accept(file.text());
    unread.add(file);
  }

  /** Keeps what is not worth a line of its own. */
  void keep(Unread file) {
    any = true;
    unread.add(file);
  }

  /** Whether anything went wrong. */
  boolean any() {
    return any;
  }

  /** What could not be read, in the order in which it was tried. */
  List<Unread> unread() {
    return List.copyOf(unread);
  }
}
