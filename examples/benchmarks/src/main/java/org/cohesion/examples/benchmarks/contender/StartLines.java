package org.cohesion.examples.benchmarks.contender;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.cohesion.json.Decoded;
import org.cohesion.json.DocumentLine;
import org.cohesion.json.LineBlock;
import org.cohesion.policy.Policy;

/** A program that judges many policies, one on each line, in one thread or several. */
public final class StartLines {

  private final int count;
  private int judged;
  private long liveEarly;
  private long liveLate;

  private StartLines(int count) {
    this.count = count;
  }

  /**
   * Prints how many microseconds it took, and how many bytes of the heap were alive after a tenth
   * and after nine tenths of the lines.
   *
   * @param args a policy, how many lines to make of it, and how many threads are to judge them
   */
  public static void main(String[] args)
      throws IOException, ExecutionException, InterruptedException {
    Policy policy = Cohesion.READER.decode(Path.of(args[0])).orThrow();
    StartLines run = new StartLines(Integer.parseInt(args[1]));
    NumberedLines source = new NumberedLines(policy, run.count);
    int threads = Integer.parseInt(args[2]);
    long begin = System.nanoTime();
    if (threads == 1) {
      run.judgeInThisThread(source);
    } else {
      run.judgeIn(threads, source);
    }
    long micros = (System.nanoTime() - begin) / 1_000;
    if (run.judged != run.count) {
      throw new IllegalStateException("Only " + run.judged + " lines were judged");
    }
    System.out.println(micros + " " + run.liveEarly + " " + run.liveLate);
  }

  private void judgeInThisThread(NumberedLines source) {
    try (Stream<Decoded> lines = Cohesion.READER.lines(source)) {
      lines.map(Verdict::of).forEach(this::take);
    }
  }

  private void judgeIn(int threads, NumberedLines source)
      throws ExecutionException, InterruptedException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try (Stream<LineBlock> blocks = Cohesion.READER.lineBlocks(source)) {
      Queue<Future<List<Verdict>>> underWay = new ArrayDeque<>();
      for (Iterator<LineBlock> rest = blocks.iterator(); rest.hasNext(); ) {
        LineBlock block = rest.next();
        underWay.add(pool.submit(() -> verdicts(block)));
        // Waiting for the oldest keeps the order, and bounds what is in memory.
        if (underWay.size() == 4 * threads) {
          underWay.remove().get().forEach(this::take);
        }
      }
      while (!underWay.isEmpty()) {
        underWay.remove().get().forEach(this::take);
      }
    } finally {
      pool.shutdown();
    }
  }

  private static List<Verdict> verdicts(LineBlock block) {
    try (Stream<DocumentLine> lines = block.lines()) {
      return lines.map(line -> Verdict.of(line.decode())).toList();
    }
  }

  private void take(Verdict verdict) {
    judged++;
    if (!verdict.reference().equals(NumberedLines.reference(judged))) {
      throw new IllegalStateException("Line " + judged + " is out of order");
    }
    if (judged == count / 10) {
      liveEarly = liveHeap();
    } else if (judged == count / 10 * 9) {
      liveLate = liveHeap();
    }
  }

  /** What the collector has left, and not what other threads have used since. */
  private static long liveHeap() {
    System.gc();
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getCollectionUsage)
        .filter(Objects::nonNull)
        .mapToLong(MemoryUsage::getUsed)
        .sum();
  }

  private record Verdict(String reference, int findings) {

    static Verdict of(Decoded decoded) {
      Policy policy = decoded.orThrow();
      return new Verdict(policy.getReference().orElseThrow(), Cohesion.validate(policy).size());
    }
  }
}
