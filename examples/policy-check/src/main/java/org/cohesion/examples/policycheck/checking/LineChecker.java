package org.cohesion.examples.policycheck.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cohesion.examples.policyreport.CheckedDocuments;
import org.cohesion.examples.policyreport.CheckedPolicy;
import org.cohesion.examples.policyreport.SourceText;
import org.cohesion.finding.Finding;
import org.cohesion.json.DocumentLine;
import org.cohesion.json.LineBlock;
import org.cohesion.json.PolicyReader;
import org.cohesion.report.Profile;

/**
 * Checks newline-delimited policies on several threads, and hands over what it found in the order
 * of the lines. However many lines there are, it holds a few blocks of them at a time.
 */
final class LineChecker {

  private final PolicyReader reader;
  private final Checker checker;
  private final boolean keepsPolicies;
  private final int threads;

  /**
   * @param keepsPolicies whether policies are handed over as well as what was found in them
   */
  LineChecker(PolicyReader reader, Checker checker, boolean keepsPolicies, int threads) {
    this.reader = reader;
    this.checker = checker;
    this.keepsPolicies = keepsPolicies;
    this.threads = threads;
  }

  /**
   * Checks every line.
   *
   * @param sink takes what came of the next lines, a block at a time
   * @throws IOException if the source cannot be read on; what stands before that was handed over
   */
  void check(InputStream source, Consumer<CheckedDocuments> sink) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      new Run(workers, sink).check(source);
    } finally {
      workers.shutdownNow();
    }
  }

  /** One source being checked, and the blocks of it that are being worked on. */
  private final class Run {

    private final ExecutorService workers;
    private final Consumer<CheckedDocuments> sink;
    private final Deque<Future<CheckedDocuments>> ahead = new ArrayDeque<>();
    private boolean handedOver;

    Run(ExecutorService workers, Consumer<CheckedDocuments> sink) {
      this.workers = workers;
      this.sink = sink;
    }

    void check(InputStream source) throws IOException {
      IOException broken = null;
      try (Stream<LineBlock> blocks = reader.lineBlocks(source)) {
        blocks.forEachOrdered(this::add);
      } catch (UncheckedIOException e) {
        broken = e.getCause();
      }
      while (!ahead.isEmpty()) {
        handOver();
      }
      if (broken != null) {
        throw broken;
      }
      if (!handedOver) {
        // A source counts even if it has no line.
        sink.accept(new CheckedDocuments(0, List.of(), Map.of(), SourceText.none()));
      }
    }

    private void add(LineBlock block) {
      ahead.add(workers.submit(() -> work(block)));
      while (ahead.size() > 2 * threads || (!ahead.isEmpty() && ahead.element().isDone())) {
        handOver();
      }
    }

    private CheckedDocuments work(LineBlock block) {
      int count = 0;
      List<Finding> findings = new ArrayList<>();
      List<CheckedPolicy> policies = new ArrayList<>();
      Map<Profile, Integer> profiles = Map.of();
      Map<Integer, byte[]> documents = new HashMap<>();
      for (DocumentLine line : block.lines().toList()) {
        CheckedDocuments checked = checker.check(line.decode());
        if (!checked.findings().isEmpty()) {
          findings.addAll(checked.findings());
          documents.put(line.getNumber(), line.toByteArray());
        }
        if (keepsPolicies) {
          policies.addAll(checked.policies());
        }
        profiles = CheckedDocuments.sum(profiles, checked.profiles());
        count++;
      }
      return new CheckedDocuments(count, findings, profiles, SourceText.of(documents), policies);
    }

    private void handOver() {
      try {
        sink.accept(ahead.remove().get());
        handedOver = true;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      } catch (ExecutionException e) {
        throw cause(e);
      }
    }

    /** What went wrong itself: a rule can throw anything but what must be declared. */
    private RuntimeException cause(ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }
}
