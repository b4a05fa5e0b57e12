package org.cohesion.examples.misservice.upload;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.cohesion.examples.misservice.problem.Problem;
import org.cohesion.examples.misservice.problem.ProblemException;
import org.cohesion.examples.policyimport.DocumentImport;
import org.cohesion.examples.policyimport.ImportOptions;
import org.cohesion.examples.policyimport.Imported;
import org.cohesion.examples.policyimport.format.DocumentLimits;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException;
import org.cohesion.examples.policyimport.format.UnreadableDocumentException.Reason;
import org.cohesion.school.SchoolReference;
import org.cohesion.school.Urn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes drafts of documents and keeps them in memory until they are confirmed or forgotten: the
 * last {@value #MOST}, for half an hour. All methods may be called from any number of threads.
 */
@Component
public class Imports {

  private static final int MOST = 50;
  private static final Duration KEPT = Duration.ofMinutes(30);

  /** A document can need 64 MiB while it is read. */
  private static final int AT_A_TIME = 2;

  /** Of text and HTML, where each mark can become objects of a hundred times its size. */
  private static final int MOST_TEXT_BYTES = 1 << 20;

  /** Where the mark of a PDF may stand. */
  private static final int FIRST_BYTES = 1024;

  private static final int SECONDS_OF_WAITING = 20;

  /** More than the time that the format may take: what it means is looked for afterwards. */
  private static final int SECONDS_OF_READING = 40;

  private final Clock clock;
  private final Semaphore reading = new Semaphore(AT_A_TIME);
  private final Map<String, ImportedDraft> kept = new LinkedHashMap<>();

  /**
   * @param clock tells when drafts are forgotten
   */
  public Imports(Clock clock) {
    this.clock = clock;
  }

  /**
   * Makes a draft of a document.
   *
   * @param file the whole file
   * @param urn the school, which goes into the draft whatever the document says; null if only the
   *     document is to tell
   * @param owner the name of the user who sends it
   * @throws UnreadableDocumentException if it cannot be read; the message says why, and what to do
   * @throws ProblemException if too many documents are being read
   */
  public ImportedDraft make(byte[] file, @Nullable Urn urn, String owner)
      throws UnreadableDocumentException {
    ImportOptions options = ImportOptions.DEFAULT.withLimits(limits(file));
    if (urn != null) {
      options = options.withSchool(SchoolReference.builder().urn(urn).build());
    }
    ImportedDraft draft =
        new ImportedDraft(
            UUID.randomUUID().toString(), owner, clock.instant(), read(file, options));
    synchronized (kept) {
      forgetOld();
      kept.put(draft.id(), draft);
      if (kept.size() > MOST) {
        kept.remove(kept.keySet().iterator().next());
      }
    }
    return draft;
  }

  private static DocumentLimits limits(byte[] file) {
    DocumentLimits usual = DocumentLimits.DEFAULT;
    return new DocumentLimits(
        isPacked(file) ? usual.fileBytes() : MOST_TEXT_BYTES,
        usual.zipEntries(),
        usual.partBytes(),
        usual.allPartBytes(),
        usual.xmlDepth(),
        usual.htmlDepth(),
        usual.pages(),
        usual.glyphs(),
        usual.time());
  }

  /** Whether it is a zip file, a PDF or an old Word file, by the marks that its readers ask for. */
  private static boolean isPacked(byte[] file) {
    String start =
        new String(file, 0, Math.min(file.length, FIRST_BYTES), StandardCharsets.ISO_8859_1);
    return start.startsWith("PK\u0003\u0004")
        || start.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")
        || start.contains("%PDF-");
  }

  private Imported read(byte[] file, ImportOptions options) throws UnreadableDocumentException {
    FutureTask<Imported> task = new FutureTask<>(() -> DocumentImport.of(file, options));
    try {
      if (!reading.tryAcquire(SECONDS_OF_WAITING, TimeUnit.SECONDS)) {
        throw new ProblemException(Problem.BUSY);
      }
      Thread reader = new Thread(() -> readAndRelease(task), "import");
      reader.setDaemon(true);
      reader.start();
      return task.get(SECONDS_OF_READING, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(Problem.BUSY);
    } catch (TimeoutException e) {
      // It goes on to its end, and nobody else is let in for it meanwhile.
      throw new UnreadableDocumentException(
          Reason.TOO_SLOW, "it takes too long; send the policy alone, without what is around it");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnreadableDocumentException unreadable) {
        throw unreadable;
      }
      // A library for its format came across what it does not expect.
      throw new UnreadableDocumentException(
          Reason.BROKEN, "it is damaged; open it in the program that made it and save it again");
    }
  }

  private void readAndRelease(FutureTask<Imported> task) {
    try {
      task.run();
    } finally {
      reading.release();
    }
  }

  /** {@return the draft of that id, if this user made it; empty if it is forgotten} */
  public Optional<ImportedDraft> find(String id, String owner) {
    synchronized (kept) {
      forgetOld();
      return Optional.ofNullable(kept.get(id)).filter(draft -> draft.owner().equals(owner));
    }
  }

  private void forgetOld() {
    Instant oldest = clock.instant().minus(KEPT);
    kept.values().removeIf(draft -> draft.madeAt().isBefore(oldest));
  }
}
