package org.cohesion.examples.policycheck.output;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several files that are written in one go: the next one is opened while those before it are. */
final class SeveralOutputs {

  private final Shell shell;
  private final List<@Nullable String> files;
  private final Collection<String> inputs;
  private final OutputFile.SeveralPrinter printer;
  private final List<PrintStream> outs = new ArrayList<>();
  private boolean isWorthKeeping;
  private boolean failed;

  SeveralOutputs(
      Shell shell,
      List<@Nullable String> files,
      Collection<String> inputs,
      OutputFile.SeveralPrinter printer) {
    this.shell = shell;
    this.files = files;
    this.inputs = inputs;
    this.printer = printer;
  }

  /** Prints, and tells whether all files could be written. */
  boolean print() {
    printFrom(0);
    return !failed;
  }

  private void printFrom(int index) {
    if (index == files.size()) {
      isWorthKeeping = printer.print(outs);
      return;
    }
    boolean written =
        shell.print(
            files.get(index),
            inputs,
            out -> {
              outs.add(out);
              printFrom(index + 1);
              return isWorthKeeping && !failed;
            });
    failed |= !written;
  }
}
