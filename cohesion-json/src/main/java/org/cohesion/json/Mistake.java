package org.cohesion.json;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Adds to findings what would settle them. Nothing here is asked for while all is well. */
final class Mistake {

  /** More names than this are for the page about the format, and not for a sentence. */
  private static final int MOST_NAMES = 10;

  private Mistake() {}

  /** Adds the words or values that can have been meant, unless there are none. */
  static Finding withNearest(Finding finding, List<String> nearest) {
    return nearest.isEmpty() ? finding : finding.with("nearest", nearest);
  }

  /**
   * Adds the names of the members that an object takes, unless they are too many for a sentence.
   */
  static Finding withMembers(Finding finding, String argument, List<String> names) {
    return names.size() <= MOST_NAMES ? finding.with(argument, names) : finding;
  }

  /**
   * Adds what to do about a value of the wrong type where one text or one number should be.
   *
   * @param finding says what was expected and what is there
   * @param scalar the number or the text that is there
   */
  static Finding aboutType(Finding finding, String scalar) {
    ValueForm expected = form(finding, "expected");
    ValueForm actual = form(finding, "actual");
    Finding advised = withHint(finding, hint(expected, actual));
    return actual == ValueForm.NUMBER
        ? withNearest(advised, NearValues.of(expected, scalar))
        : advised;
  }

  /** Adds what to do about a value of the wrong type where a word of a vocabulary should be. */
  static Finding aboutVocabulary(Finding finding, List<String> names) {
    ValueForm actual = form(finding, "actual");
    boolean bracketed = actual == ValueForm.LIST || actual == ValueForm.OBJECT;
    return withHint(finding.with("known", names), bracketed ? hint(ValueForm.TEXT, actual) : null);
  }

  /**
   * Adds what to do about a value of the wrong type where an object should be.
   *
   * @param form what the object is called
   * @param names the names of its members
   * @param scalar the number or the text that is there
   */
  static Finding aboutObject(Finding finding, ValueForm form, List<String> names, String scalar) {
    ValueForm actual = form(finding, "actual");
    Finding advised = withHint(withMembers(finding, "members", names), hint(form, actual));
    Optional<String> object = Optional.empty();
    if (actual == ValueForm.TEXT && form == ValueForm.AGE_RANGE) {
      object = NearValues.ageRange(scalar);
    } else if (actual == ValueForm.TEXT && names.contains("role")) {
      List<String> roles = SchoolCodecs.ROLE.nearWords().meantBy(scalar);
      object = roles.stream().filter(role -> roles.size() == 1).findFirst().map(Mistake::role);
    }
    return object.map(o -> advised.with("nearest", o)).orElse(advised);
  }

  /**
   * Adds what to do about a value of the wrong type where a list should be.
   *
   * @param element what each element should be
   */
  static Finding aboutList(Finding finding, ValueType element) {
    boolean objects = element instanceof ValueType.Table;
    Hint hint =
        switch (form(finding, "actual")) {
          case OBJECT -> objects ? Hint.LIST : Hint.LIST_OF_TEXTS;
          case TEXT -> objects ? Hint.LIST_OF_OBJECTS : Hint.LIST;
          case NUMBER -> objects ? Hint.LIST_OF_OBJECTS : Hint.QUOTE_AND_LIST;
          default -> objects ? Hint.LIST_OF_OBJECTS : Hint.LIST_OF_TEXTS;
        };
    return finding.with("hint", hint);
  }

  private static String role(String name) {
    return "{\"role\": \"" + name + "\"}";
  }

  private static Finding withHint(Finding finding, @Nullable Hint hint) {
    return hint == null ? finding : finding.with("hint", hint);
  }

  private static ValueForm form(Finding finding, String argument) {
    return (ValueForm) finding.getArguments().getOrDefault(argument, ValueForm.NULL);
  }

  private static @Nullable Hint hint(ValueForm expected, ValueForm actual) {
    if (actual == ValueForm.LIST) {
      return Hint.ONE;
    }
    return switch (expected) {
      case BOOLEAN -> actual == ValueForm.OBJECT ? null : Hint.TRUE_OR_FALSE;
      case NUMBER, AGE, LINE_OR_COLUMN -> actual == ValueForm.TEXT ? Hint.UNQUOTE : null;
      case OBJECT, AGE_RANGE, WAIVER, FINDING, SCHOOL_TERM ->
          actual == ValueForm.TEXT ? Hint.MEMBERS : null;
      default -> inText(expected, actual);
    };
  }

  private static @Nullable Hint inText(ValueForm expected, ValueForm actual) {
    return switch (actual) {
      case NUMBER -> Hint.QUOTE;
      case OBJECT -> Hint.TEXT;
      // In quotation marks it is a text, but no date and no number of a register.
      case BOOLEAN -> expected == ValueForm.TEXT ? Hint.QUOTE : null;
      default -> null;
    };
  }
}
