package org.cohesion.examples.policycheck.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A script for bash. It offers words that it holds itself, and leaves files to bash: their names
 * may be anything, and shells run what looks like a command in a list of words.
 */
public final class BashScript {

  private static final String BEGINNING =
      """
      # Completes what is typed behind policy-check, in bash 3.2 or later. To use it:
      #
      #   eval "$(policy-check completion bash)"

      _policy_check_words() {
        local IFS=$' \\t\\n'
        COMPREPLY=( $(compgen -W "$1" -- "$2") )
      }

      _policy_check_nothing() {
        compopt +o default 2> /dev/null
      }

      _policy_check() {
        local typed="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD - 1]}"
        COMPREPLY=()
        # Bash takes --format=json for three words.
        if [ "$typed" = = ]; then
          typed=
        elif [ "$before" = = ] && [ "$COMP_CWORD" -gt 2 ]; then
          before="${COMP_WORDS[COMP_CWORD - 2]}"
        fi
      """;

  private static final String END =
      """
      }

      complete -o default -F _policy_check policy-check
      """;

  private BashScript() {}

  /**
   * Writes the script.
   *
   * @param program what can be typed before a command
   * @param commands the commands
   */
  public static String of(TypedCommand program, List<TypedCommand> commands) {
    StringBuilder script = new StringBuilder(BEGINNING);
    String first =
        Stream.concat(commands.stream().map(TypedCommand::name), Stream.of(names(program)))
            .collect(Collectors.joining(" "));
    script
        .append("  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    ")
        .append(offer(first))
        .append("\n    return\n  fi\n  case \"${COMP_WORDS[1]}\" in\n");
    commands.forEach(command -> add(command, script));
    return script.append("  esac\n").append(END).toString();
  }

  private static void add(TypedCommand command, StringBuilder script) {
    script.append("    ").append(command.name()).append(")\n      case \"$before\" in\n");
    for (TypedOption option : command.options()) {
      if (option.value().isPresent()) {
        script
            .append("        ")
            .append(String.join(" | ", option.names()))
            .append(") ")
            .append(offer(option.value()))
            .append("; return ;;\n");
      }
    }
    script
        .append("      esac\n      case \"$typed\" in\n        -*) ")
        .append(offer(names(command)))
        .append(" ;;\n        *) ")
        .append(offer(command.argument()))
        .append(" ;;\n      esac\n      ;;\n");
  }

  private static String offer(Optional<TypedValue> value) {
    if (value.isPresent() && value.get().isFile()) {
      return ":";
    }
    List<String> words = value.map(TypedValue::words).orElse(List.of());
    return words.isEmpty() ? "_policy_check_nothing" : offer(String.join(" ", words));
  }

  private static String offer(String words) {
    return "_policy_check_words '" + words + "' \"$typed\"";
  }

  private static String names(TypedCommand command) {
    return command.options().stream()
        .flatMap(option -> option.names().stream())
        .collect(Collectors.joining(" "));
  }
}
