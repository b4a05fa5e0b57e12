package org.cohesion.examples.policycheck.checking;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.input.ExcludePatterns;
import org.cohesion.examples.policycheck.input.InputFile;
import org.cohesion.examples.policycheck.input.Unreadable;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.FindingPlaces;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.SourceText;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Severity;
import org.cohesion.json.DecodedDocument;
import org.cohesion.json.SettingsJson;
import org.cohesion.report.CheckSettings;
import org.jspecify.annotations.Nullable;

/** The file of settings that the user named, if any. */
public final class SettingsFile {

  private static final CheckSettings NONE = CheckSettings.builder().build();

  private final @Nullable String path;
  private final CheckSettings settings;
  private final List<Finding> findings;
  private final SourceText source;
  private final boolean sound;
  private final boolean complete;

  private SettingsFile(
      @Nullable String path,
      CheckSettings settings,
      List<Finding> findings,
      SourceText source,
      boolean sound,
      boolean complete) {
    this.path = path;
    this.settings = settings;
    this.findings = findings;
    this.source = source;
    this.sound = sound;
    this.complete = complete;
  }

  /**
   * Reads the settings. Nothing is to be checked without them: it would be another check than the
   * one that was wanted.
   *
   * @param path the file; null if the user named none
   * @param complaints is told in one line why there is nothing to go on with
   */
  public static SettingsFile read(@Nullable String path, Complaints complaints) {
    if (path == null) {
      return new SettingsFile(null, NONE, List.of(), SourceText.none(), true, true);
    }
    try {
      byte[] document = InputFile.content(Path.of(path));
      DecodedDocument<CheckSettings> decoded = SettingsJson.decode(document);
      List<Finding> findings = new ArrayList<>(decoded.getFindings());
      CheckSettings settings = decoded.getValue().orElse(NONE);
      findings.addAll(decoded.locate(Checker.rules().mistakesIn(settings)));
      findings.sort(FindingPlaces.TOP_TO_BOTTOM);
      boolean sound = findings.stream().noneMatch(f -> f.getSeverity() == Severity.ERROR);
      if (!sound) {
        complaints.accept("nothing was checked, since there are mistakes in the settings: " + path);
      }
      return new SettingsFile(
          path,
          sound ? settings : NONE,
          findings,
          SourceText.of(document),
          sound,
          decoded.isComplete());
    } catch (IOException | InvalidPathException e) {
      complaints.add(Unreadable.of(path, e));
    }
    return new SettingsFile(path, NONE, List.of(), SourceText.none(), false, false);
  }

  /** Whether there is something to go on with: settings, or no need of any. */
  public boolean isSound() {
    return sound;
  }

  /** Whether it says nothing that this version of the program does not know. */
  public boolean isComplete() {
    return complete;
  }

  public CheckSettings settings() {
    return settings;
  }

  /** The file as the user named it; null if there is none. */
  public @Nullable String path() {
    return path;
  }

  /** The files of waivers that it names, seen from where the program runs. */
  public List<String> waivers() {
    return settings.getWaivers().stream().map(this::fromHere).toList();
  }

  /**
   * The patterns of files and folders in folders that are not to be checked; null, after a
   * complaint, if one is malformed.
   */
  public @Nullable List<String> exclude(Complaints complaints) {
    try {
      ExcludePatterns.of(settings.getExclude());
      return settings.getExclude();
    } catch (PatternSyntaxException e) {
      complaints.accept(
          "nothing was checked, since the settings exclude '"
              + e.getPattern()
              + "', which is no pattern: "
              + path);
      return null;
    }
  }

  private String fromHere(String name) {
    try {
      return path == null ? name : Path.of(path).resolveSibling(name).toString();
    } catch (InvalidPathException e) {
      // Whoever tries to read it will say so.
      return name;
    }
  }

  /** Counts and prints what is wrong with the file. */
  public void report(Report report, Tally tally) {
    if (path != null && !findings.isEmpty()) {
      tally.add(findings);
      report.file(path);
      report.documents(CheckedDocuments.form(findings).in(source));
    }
  }
}
