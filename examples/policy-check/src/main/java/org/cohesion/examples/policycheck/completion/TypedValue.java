package org.cohesion.examples.policycheck.completion;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cohesion.examples.policycheck.checking.KindInfo;
import org.cohesion.examples.policycheck.option.ApproverConverter;
import org.cohesion.examples.policycheck.option.Choices;
import org.cohesion.examples.policycheck.option.ReportTargetConverter;
import org.cohesion.school.Role;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What can be typed in one place.
 *
 * @param label what the help calls it
 * @param isFile whether the name of a file or a folder is wanted
 * @param words what is offered; empty if it is a file, or anything
 */
record TypedValue(String label, boolean isFile, List<String> words) {

  private static final Set<String> FILES = Set.of("FILE", "PATH", "BEFORE", "AFTER");
  private static final String RULE = "RULE-ID";

  /** Letters that mean nothing to any shell. */
  private static final Predicate<String> HARMLESS =
      Pattern.compile("[A-Za-z0-9._:/-]+").asMatchPredicate();

  static TypedValue of(ArgSpec argument) {
    String label = argument.paramLabel();
    return new TypedValue(
        label, FILES.contains(label), words(argument).stream().filter(HARMLESS).toList());
  }

  private static List<String> words(ArgSpec argument) {
    if (argument.paramLabel().equals(RULE)) {
      return KindInfo.all().stream().map(KindInfo::id).toList();
    }
    for (ITypeConverter<?> converter : argument.converters()) {
      if (converter instanceof Choices<?> choices) {
        return choices.words();
      }
      if (converter instanceof ReportTargetConverter reports) {
        return reports.words();
      }
      if (converter instanceof ApproverConverter) {
        return Arrays.stream(Role.values()).map(Role::getJsonName).toList();
      }
    }
    return List.of();
  }
}
