package org.cohesion.examples.policyreport.html;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.cohesion.examples.policyreport.CheckBasis;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.examples.policyreport.html.Page.Shape;
import org.cohesion.examples.policyreport.html.finding.RuleWords;
import org.cohesion.examples.policyreport.wording.Words;
import org.cohesion.finding.Finding;
import org.cohesion.finding.FindingKind;
import org.cohesion.report.Profile;
import org.cohesion.text.PrintableText;
import org.jspecify.annotations.Nullable;

/**
 * Findings as a page: of one policy with everything about it, of several with a table of them and
 * what was found in each. However many there are, it holds one at a time; what is written of the
 * others waits in temporary files until the end. Not for several threads at a time.
 */
public final class HtmlReport implements Report {

  /** So many findings in documents that are no policies are held beside the only policy. */
  private static final int MOST_HELD = 1000;

  private final HtmlSettings settings;
  private final Words words;
  private final RuleWords rules;
  private final OutputStream out;
  private final Spool rows = new Spool();
  private final Spool parts = new Spool();
  private final Map<String, FindingKind> kinds = new TreeMap<>();
  private final List<Form> heldForms = new ArrayList<>();
  private @Nullable Named held;
  private @Nullable CheckBasis basis;
  private String file = "";
  private int ofFile;
  private int policies;
  private int noPolicies;
  private int bad;
  private int written;

  private record Named(String name, CheckedPolicy policy) {}

  private record Form(String name, List<Finding> findings) {}

  /**
   * A report that is written when it ends.
   *
   * @param out where to; it stays open
   */
  public HtmlReport(HtmlSettings settings, OutputStream out) {
    this.settings = settings;
    this.words = settings.words();
    this.rules = new RuleWords(words);
    this.out = out;
  }

  @Override
  public boolean showsPolicies() {
    return true;
  }

  @Override
  public void file(String path) {
    file = PrintableText.of(path);
    ofFile = 0;
  }

  @Override
  public void documents(CheckedDocuments checked) {
    Set<Finding> inPolicies = Collections.newSetFromMap(new IdentityHashMap<>());
    for (CheckedPolicy policy : checked.policies()) {
      inPolicies.addAll(policy.findings());
    }
    List<Finding> inForms =
        checked.findings().stream().filter(finding -> !inPolicies.contains(finding)).toList();
    if (!inForms.isEmpty()) {
      // In a file with a policy on each line, several may be none.
      int none = Math.max(1, checked.documents() - checked.policies().size());
      noPolicies += none;
      if (Counts.of(inForms).errors() > 0) {
        bad += none;
      }
      add(new Form(file, inForms));
    }
    for (CheckedPolicy policy : checked.policies()) {
      ofFile++;
      add(new Named(name(checked.documents() > 1 || ofFile > 1), policy));
    }
  }

  /** Of a file with one policy on each line, which of them it is. */
  private String name(boolean several) {
    return several
        ? words.of("policy-of").with("file", file).with("n", ofFile).text(words.locale())
        : file;
  }

  private void add(Named policy) {
    policies++;
    if (Counts.of(policy.policy.findings()).errors() > 0) {
      bad++;
    }
    if (policies == 1 && written == 0 && heldForms.isEmpty()) {
      held = policy;
    } else {
      release();
      write(policy);
    }
  }

  private void add(Form form) {
    int count = heldForms.stream().mapToInt(f -> f.findings.size()).sum();
    if (written == 0 && count + form.findings.size() <= MOST_HELD) {
      heldForms.add(form);
    } else {
      release();
      write(form, Shape.ONE_OF_MANY);
    }
  }

  /** There is more than can be held: it is written, and so is everything that comes. */
  private void release() {
    Named first = held;
    held = null;
    if (first != null) {
      write(first);
    }
    release(Shape.ONE_OF_MANY);
  }

  private void release(Shape shape) {
    heldForms.forEach(form -> write(form, shape));
    heldForms.clear();
  }

  private void write(Named policy) {
    write(CompactPart.of(anchor(), policy.name, policy.policy, settings, rules), Shape.ONE_OF_MANY);
    note(policy.policy.findings());
  }

  private void write(Form form, Shape shape) {
    write(CompactPart.ofForm(anchor(), form.name, form.findings, settings, rules), shape);
    note(form.findings);
  }

  private String anchor() {
    return "p" + ++written;
  }

  private void note(List<Finding> findings) {
    findings.forEach(f -> kinds.putIfAbsent(f.getKind().getId(), f.getKind()));
  }

  private void write(CompactPart part, Shape shape) {
    if (shape == Shape.ONE_OF_MANY) {
      Page.row(part, words, rows.writer());
    }
    if (!part.isClean()) {
      Page.part(part, shape, words, parts.writer());
    }
  }

  @Override
  public void endFile(Map<Profile, Integer> profiles) {}

  /** Nothing can be shown before the end. */
  @Override
  public void flush() {}

  @Override
  public void basis(CheckBasis newBasis) {
    basis = newBasis;
  }

  @Override
  public void end(Tally tally) {
    try (rows;
        parts) {
      Writer writer = Page.writer(out);
      Named only = held;
      if (only != null) {
        release(Shape.BESIDE);
        PolicyView view = PolicyView.of(only.name, only.policy, basis, settings, rules);
        Page.policy(view, parts, RunView.Unchecked.of(tally, words), settings, writer);
      } else {
        release(written == 0 && heldForms.size() == 1 ? Shape.ALONE : Shape.ONE_OF_MANY);
        RunView view =
            RunView.of(
                new RunView.Size(tally, policies, noPolicies, bad),
                written,
                rows,
                parts,
                kinds.values(),
                basis,
                settings,
                rules);
        Page.run(view, RunView.Unchecked.of(tally, words), settings, writer);
      }
      writer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
