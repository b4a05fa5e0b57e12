package org.cohesion.json.mistake;

import java.util.List;
import java.util.Optional;
import org.cohesion.finding.Finding;
import org.jspecify.annotations.Nullable;

/** Adds to findings what would settle them. Nothing here is asked for while all is well. */
public final class Advice {

  /** More names than this are for the page about the format, and not for a sentence. */
  private static final int MOST_NAMES = 10;

  private Advice() {}

  /** Adds the words or values that can have been meant, unless there are none. */
  public static Finding withNearest(Finding finding, List<String> nearest) {
    return nearest.isEmpty() ? finding : finding.with("nearest", nearest);
  }

  /**
   * Adds the names of the members that an object takes, unless they are too many for a sentence.
   */
  public static Finding withMembers(Finding finding, String argument, List<String> names) {
    return names.size() <= MOST_NAMES ? finding.with(argument, names) : finding;
  }

  /**
   * Adds what to do about a value of the wrong type where one text or one number should be.
   *
   * @param finding says what was expected and what is there
   * @param scalar the number or the text that is there
   * @param elements what is in the list that is there
   */
  public static Finding aboutType(Finding finding, String scalar, List<ListElement> elements) {
    ValueForm expected = form(finding, "expected");
    ValueForm actual = form(finding, "actual");
    boolean oneObject = elements.size() == 1 && elements.get(0).form() == ValueForm.OBJECT;
    boolean several = expected == ValueForm.OBJECT && actual == ValueForm.LIST && !oneObject;
    if (actual == ValueForm.NUMBER) {
      Optional<String> number = NearValues.registered(expected, scalar);
      return number.isPresent()
          ? finding.with("example", '"' + number.get() + '"')
          : withNearest(withHint(finding, hint(expected, actual)), NearValues.of(expected, scalar));
    }
    return withHint(finding, several ? null : hint(expected, actual));
  }

  /** Adds what to do about a value of the wrong type where a word of a vocabulary should be. */
  public static Finding aboutVocabulary(Finding finding, List<String> names) {
    ValueForm actual = form(finding, "actual");
    boolean bracketed = actual == ValueForm.LIST || actual == ValueForm.OBJECT;
    return withHint(finding.with("known", names), bracketed ? hint(ValueForm.TEXT, actual) : null);
  }

  /**
   * Adds what to do about a value of the wrong type where an object should be.
   *
   * @param expected the object that should be there
   * @param scalar the number or the text that is there
   * @param elements what is in the list that is there
   */
  public static Finding aboutObject(
      Finding finding, ExpectedObject expected, String scalar, List<ListElement> elements) {
    ValueForm actual = form(finding, "actual");
    Finding named =
        expected.required().isEmpty()
            ? withMembers(finding, "members", expected.names())
            : withRequired(finding, expected.required());
    if (actual == ValueForm.TEXT && expected.isOneText()) {
      return named.with("example", "{\"" + expected.required().get(0) + "\": \"…\"}");
    }
    Finding advised =
        withHint(
            named,
            actual == ValueForm.LIST
                ? expected.inPlaceOf(elements)
                : hint(expected.form(), actual));
    return expected
        .meantBy(actual == ValueForm.LIST ? pair(elements) : scalar)
        .map(object -> advised.with("nearest", object))
        .orElse(advised);
  }

  /**
   * Adds what to do about a value of the wrong type where a list should be.
   *
   * @param objects whether each element should be an object
   */
  public static Finding aboutList(Finding finding, boolean objects) {
    Hint hint =
        switch (form(finding, "actual")) {
          case OBJECT -> objects ? Hint.LIST : Hint.LIST_OF_TEXTS;
          case TEXT -> objects ? Hint.LIST_OF_OBJECTS : Hint.LIST;
          case NUMBER -> objects ? Hint.LIST_OF_OBJECTS : Hint.QUOTE_AND_LIST;
          default -> objects ? Hint.LIST_OF_OBJECTS : Hint.LIST_OF_TEXTS;
        };
    return finding.with("hint", hint);
  }

  /** Names of which each is needed, so that none can stand for the others. */
  private static Finding withRequired(Finding finding, List<String> names) {
    int last = names.size() - 1;
    List<String> quoted = names.stream().map(name -> '"' + name + '"').toList();
    return last == 0
        ? finding.with("required", quoted.get(0))
        : finding
            .with("required", String.join(", ", quoted.subList(0, last)))
            .with("last", quoted.get(last));
  }

  private static String pair(List<ListElement> elements) {
    return elements.size() == 2 && elements.stream().allMatch(e -> e.form() == ValueForm.NUMBER)
        ? elements.get(0).scalar() + "-" + elements.get(1).scalar()
        : "";
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
