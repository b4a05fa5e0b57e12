package org.cohesion.examples.policyimport.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policycheck.PolicyCheck;
import org.cohesion.examples.policycheck.output.BrokenOutput;
import org.cohesion.examples.policycheck.output.OutputFile;
import org.cohesion.examples.policycheck.output.Shell;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.ImportOptions;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.jspecify.annotations.Nullable;

/**
 * Makes the drafts of a run one after the other; whatever goes wrong with one, the others go on.
 */
final class Drafts {

  private final Shell shell;
  private final Voice voice;
  private final Destinations destinations;
  private final ImportOptions options;
  private final List<ImportedFile> made = new ArrayList<>();
  private final List<UnreadDocument> unread = new ArrayList<>();

  Drafts(Shell shell, Voice voice, Destinations destinations, ImportOptions options) {
    this.shell = shell;
    this.voice = voice;
    this.destinations = destinations;
    this.options = options;
  }

  /** {@return the files of which drafts were made} */
  List<ImportedFile> made() {
    return List.copyOf(made);
  }

  /** {@return the files of which none were made} */
  List<UnreadDocument> unread() {
    return List.copyOf(unread);
  }

  /**
   * Makes the draft of a file and writes it where it belongs.
   *
   * @param name as the user named it
   * @return what came of it; null, after a complaint, if no draft was written
   */
  @Nullable ImportedFile make(String name) {
    try {
      String objection =
          destinations.isStandard() ? null : destinations.objection(destinations.of(name));
      if (objection != null) {
        return none(UnreadDocument.notWritten(name, objection));
      }
      ImportedFile file = new ImportedFile(name, read(name));
      String problem = write(file);
      if (problem != null) {
        return none(UnreadDocument.notWritten(name, problem));
      }
      made.add(file);
      return file;
    } catch (UnreadableDocumentException e) {
      return none(UnreadDocument.of(name, e));
    } catch (BrokenOutput e) {
      throw e;
    } catch (IOException | RuntimeException | Error e) {
      return none(UnreadDocument.of(name, e));
    }
  }

  private @Nullable ImportedFile none(UnreadDocument document) {
    voice.complain(document.text());
    unread.add(document);
    return null;
  }

  private Imported read(String name) throws IOException {
    return name.equals(Destinations.STANDARD)
        ? DocumentImport.of(shell.in(), options)
        : DocumentImport.of(Path.of(name), options);
  }

  private @Nullable String write(ImportedFile file) throws UnreadableDocumentException {
    byte[] draft = WrittenDraft.of(file.draft().policy());
    if (destinations.isStandard()) {
      shell.out().writeBytes(draft);
      return null;
    }
    String target = destinations.of(file.name());
    try {
      destinations.prepare();
      OutputFile.of(target)
          .write(
              out -> {
                out.writeBytes(draft);
                return true;
              });
      return null;
    } catch (IOException e) {
      return Destinations.cannot(target, e);
    } catch (InvalidPathException e) {
      return "cannot write to " + target + ": no file can have this name";
    }
  }

  /** Goes on to the findings, which are printed where the draft is not. */
  void check(ImportedFile file) throws UnreadableDocumentException {
    boolean standard = destinations.isStandard();
    String draft = standard ? Destinations.STANDARD : destinations.of(file.name());
    Shell findings =
        new Shell(
            new ByteArrayInputStream(WrittenDraft.of(file.draft().policy())),
            standard ? shell.err() : shell.out(),
            shell.err(),
            shell.terminal());
    if (standard) {
      voice.line("  " + voice.strong("Findings, by lines of the draft:"));
    }
    shell.err().flush();
    PolicyCheck.run(new String[] {"check", "--", draft}, findings);
    findings.out().flush();
  }
}
