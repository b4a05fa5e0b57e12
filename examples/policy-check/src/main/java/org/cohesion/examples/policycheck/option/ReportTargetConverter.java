package org.cohesion.examples.policycheck.option;

import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the form of a report and the file that it goes to, as in {@code sarif=out.sarif}. */
public final class ReportTargetConverter implements ITypeConverter<ReportTarget> {

  private static final char BEFORE_FILE = '=';

  private final Choices<ReportForm> forms = ChoiceConverters.of(ReportForm.values());

  /** The forms, in the order in which they are told of. */
  public List<String> words() {
    return forms.words();
  }

  @Override
  public ReportTarget convert(String typed) {
    int end = typed.indexOf(BEFORE_FILE);
    if (end < 0) {
      return new ReportTarget(forms.convert(typed), null);
    }
    ReportForm form = forms.convert(typed.substring(0, end));
    if (end == typed.length() - 1) {
      throw new TypeConversionException(
          typed + " names no file; write " + typed + "FILE, or " + form.word() + " alone");
    }
    return new ReportTarget(form, typed.substring(end + 1));
  }
}
