package org.cohesion.examples.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs programs in processes of their own. */
final class Processes {

  private Processes() {}

  /**
   * {@return the command that runs a program in a JVM}
   *
   * @param jvmArguments options of the JVM
   * @param classPath its class path
   * @param program its main class
   * @param arguments its arguments
   */
  static List<String> java(
      List<String> jvmArguments, String classPath, Class<?> program, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmArguments);
    command.addAll(List.of("-cp", classPath, program.getName()));
    command.addAll(arguments);
    return command;
  }

  /**
   * Runs a program to its end.
   *
   * @return what it printed
   * @throws IllegalStateException if it fails
   */
  static String run(List<String> command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int status = process.waitFor();
    if (status != 0) {
      throw new IllegalStateException(
          "Exit status " + status + "; to see why, run " + String.join(" ", command));
    }
    return output.strip();
  }
}
