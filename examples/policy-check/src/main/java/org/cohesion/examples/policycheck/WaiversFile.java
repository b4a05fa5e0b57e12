package org.cohesion.examples.policycheck;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cohesion.finding.Finding;
import org.cohesion.finding.Waiver;
import org.cohesion.json.DecodedDocument;
import org.cohesion.json.WaiversJson;
import org.jspecify.annotations.Nullable;

/** The file of waivers that the user named, if any. */
final class WaiversFile {

  private final String path;
  private final @Nullable DecodedDocument<List<Waiver>> decoded;
  private final WaiverUse use;
  private final boolean sound;

  private WaiversFile(String path, @Nullable DecodedDocument<List<Waiver>> decoded, boolean sound) {
    this.path = path;
    this.decoded = decoded;
    this.use = new WaiverUse(decoded == null ? List.of() : decoded.getValue().orElse(List.of()));
    this.sound = sound;
  }

  /**
   * Reads the waivers. Nothing is to be checked without them: what they cover would count.
   *
   * @param path the file; null if the user named none
   * @param complaints is told in one line why there is nothing to go on with
   */
  static WaiversFile read(@Nullable String path, Consumer<String> complaints) {
    if (path == null) {
      return new WaiversFile("", null, true);
    }
    try {
      DecodedDocument<List<Waiver>> decoded = WaiversJson.decode(Path.of(path));
      boolean sound = decoded.getValue().isPresent();
      if (!sound) {
        complaints.accept("nothing was checked, since there are mistakes in the waivers: " + path);
      }
      return new WaiversFile(path, decoded, sound);
    } catch (IOException e) {
      complaints.accept(PolicyFiles.reason(path, e));
    } catch (InvalidPathException e) {
      complaints.accept("no such file or folder: " + path);
    }
    return new WaiversFile(path, null, false);
  }

  /** Whether there is something to go on with: waivers, or no need of any. */
  boolean isSound() {
    return sound;
  }

  WaiverUse use() {
    return use;
  }

  /** Counts and prints what is wrong with the file, after all that was checked. */
  void report(LocalDate day, Report report, Tally tally) {
    if (decoded == null) {
      return;
    }
    List<Finding> findings = new ArrayList<>(decoded.getFindings());
    findings.addAll(decoded.locate(use.findings(day)));
    findings.sort(Checker.TOP_TO_BOTTOM);
    if (!findings.isEmpty()) {
      tally.add(0, findings);
      report.file(path);
      report.findings(findings);
    }
  }
}
