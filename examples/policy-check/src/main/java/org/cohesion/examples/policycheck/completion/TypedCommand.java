package org.cohesion.examples.policycheck.completion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * A command and what can be typed behind it.
 *
 * @param name its name; that of the program for what stands before a command
 * @param description what it does, in a sentence
 * @param argument what is typed without the name of an option, wherever it stands; empty if nothing
 */
public record TypedCommand(
    String name, String description, List<TypedOption> options, Optional<TypedValue> argument) {

  private static final Pattern SENTENCE_END = Pattern.compile("[.:;](\\s|$)");

  /** The commands of a program, in the order of its help. */
  public static List<TypedCommand> commandsOf(CommandSpec program) {
    return program.subcommands().values().stream()
        .map(CommandLine::getCommandSpec)
        .map(TypedCommand::of)
        .toList();
  }

  /** One command. */
  public static TypedCommand of(CommandSpec command) {
    return new TypedCommand(
        command.name(),
        firstSentence(command.usageMessage().description()),
        command.options().stream().map(TypedOption::of).toList(),
        command.positionalParameters().stream().findFirst().map(TypedValue::of));
  }

  static String firstSentence(String[] paragraphs) {
    return paragraphs.length == 0 ? "" : SENTENCE_END.split(paragraphs[0], 2)[0];
  }
}
