package org.cohesion.examples.policyreport.junit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.UnreadFile;
import org.cohesion.examples.policyreport.wording.Wording;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.finding.Waiver;
import org.cohesion.report.Profile;

/**
 * Prints findings as a suite of tests in the form of JUnit: a case for each finding, which has
 * failed if the run fails for such a one and was skipped if somebody decided to live with it, and
 * one that has passed for each file in which there is nothing to show.
 *
 * <p>How many cases there are comes before them, so they are kept until the end: however many there
 * are, only the first in memory.
 */
public final class JunitReport implements Report {

  /** The name of the suite, and what the names of its classes begin with. */
  static final String SUITE = "policy-check";

  private static final int HELD_BYTES = 1 << 20;

  private final Severity level;
  private final Predicate<Severity> fails;
  private final Locale locale;
  private final OutputStream out;
  private final Spool spool = new Spool(HELD_BYTES);
  private final TestCases cases = new TestCases(spool);
  private CaseNames names;
  private String file = "";
  private boolean shown;

  /**
   * Begins a suite.
   *
   * @param level the least severity shown
   * @param fails for which severities the run fails: findings of these are shown whatever the level
   * @param out is written to at the end, and left open
   */
  public JunitReport(Severity level, Predicate<Severity> fails, Locale locale, OutputStream out) {
    this.level = level;
    this.fails = fails;
    this.locale = locale;
    this.out = out;
    this.names = new CaseNames(locale);
  }

  @Override
  public void file(String path) {
    file = path;
    shown = false;
    names = new CaseNames(locale);
  }

  @Override
  public void documents(CheckedDocuments checked) {
    names.begin(checked.documents());
    for (Finding finding : checked.findings()) {
      if (finding.getSeverity().isAtLeast(level) || fails(finding)) {
        attempt(() -> write(finding));
        shown = true;
      }
    }
  }

  private boolean fails(Finding finding) {
    return finding.getWaiver().isEmpty() && fails.test(finding.getSeverity());
  }

  private void write(Finding finding) throws XMLStreamException {
    String message = finding.text(locale);
    String name = names.of(finding);
    if (finding.getWaiver().isPresent()) {
      cases.skipped(file, name, reason(finding.getWaiver().get()));
    } else if (fails(finding)) {
      cases.failed(file, name, finding.getKind().getId(), message, line(finding, message));
    } else {
      cases.passed(file, name, line(finding, message));
    }
  }

  private String line(Finding finding, String message) {
    return file
        + ":"
        + FindingPlaces.of(finding)
        + ": "
        + Wording.label(finding.getSeverity(), locale)
        + ": "
        + message
        + " ["
        + finding.getKind().getId()
        + "]";
  }

  private String reason(Waiver waiver) {
    return Wording.of("junit.waived")
        .with("waived", waiver.text(locale))
        .with("reason", waiver.getReason())
        .text(locale);
  }

  @Override
  public void endFile(Map<Profile, Integer> profiles) {
    if (!shown) {
      attempt(() -> cases.passed(file, Wording.of("junit.nothing-found").text(locale)));
    }
  }

  /** Nothing is printed before the end. */
  @Override
  public void flush() {}

  @Override
  public void basis(CheckBasis basis) {}

  @Override
  public void end(Tally tally) {
    attempt(
        () -> {
          for (UnreadFile unread : tally.unread()) {
            cases.unknown(
                unread.path(),
                Wording.of("junit.read").text(locale),
                "unread",
                Wording.of("junit.unread").with("reason", unread.reason()).text(locale));
          }
          cases.flush();
          writeSuite();
          spool.close();
        });
  }

  private void writeSuite() throws XMLStreamException, IOException {
    XMLStreamWriter suite = TestCases.writer(out);
    suite.writeStartDocument("UTF-8", "1.0");
    suite.writeCharacters("\n");
    suite.writeStartElement("testsuite");
    suite.writeAttribute("name", SUITE);
    cases.writeCounts(suite);
    // Ends the tag, behind which the cases come as they are.
    suite.writeCharacters("");
    suite.flush();
    spool.writeTo(out);
    suite.writeCharacters("\n");
    suite.writeEndElement();
    suite.writeCharacters("\n");
    suite.flush();
    out.flush();
  }

  private interface Attempt {
    void run() throws XMLStreamException, IOException;
  }

  private static void attempt(Attempt attempt) {
    try {
      attempt.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
