package org.cohesion.examples.policycheck.checking;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policyreport.Report;
import org.cohesion.examples.policyreport.Tally;
import org.cohesion.finding.Waiver;
import org.cohesion.validation.WaiverUse;

/** All files of waivers of a run, in the order in which their waivers count. */
public final class WaiversFiles {

  private final List<WaiversFile> files;
  private final WaiverUse use = new WaiverUse();

  private WaiversFiles(List<WaiversFile> files) {
    this.files = files;
  }

  /**
   * Reads the files, each once however often it is named; those that cannot be read are told of one
   * by one.
   */
  public static WaiversFiles read(List<String> paths, Complaints complaints) {
    Set<Object> read = new HashSet<>();
    return new WaiversFiles(
        paths.stream()
            .filter(path -> read.add(place(path)))
            .map(path -> WaiversFile.read(path, complaints))
            .toList());
  }

  /** What is the same for all names of a file; the name itself if it leads nowhere. */
  private static Object place(String path) {
    try {
      return Path.of(path).toRealPath();
    } catch (IOException | InvalidPathException e) {
      return path;
    }
  }

  /** Whether there is something to go on with: waivers, or no need of any. */
  public boolean areSound() {
    return files.stream().allMatch(WaiversFile::isSound);
  }

  /** Whether they say nothing that this version of the program does not know. */
  public boolean areComplete() {
    return files.stream().allMatch(WaiversFile::isComplete);
  }

  /** The waivers of all files, in the order in which they count. */
  public List<Waiver> waivers() {
    return files.stream().flatMap(file -> file.waivers().stream()).toList();
  }

  /** What becomes of them in all that is checked. */
  public WaiverUse use() {
    return use;
  }

  /** Counts and prints what is wrong with each file, after all that was checked. */
  public void report(LocalDate day, Report report, Tally tally) {
    int from = 0;
    for (WaiversFile file : files) {
      int to = from + file.waivers().size();
      file.report(use.findings(day, from, to), report, tally);
      from = to;
    }
  }
}
