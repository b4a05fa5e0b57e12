package org.cohesion.examples.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntSupplier;

/**
 * One contender with one sample. It works in short slices, between which others have theirs; what
 * counts is the time that the processor spent on this thread, which other programs do not lengthen.
 */
final class Lane {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final long SLICE_NANOS = 30_000_000;

  /** Keeps the compiler from finding that nobody needs the results. */
  @SuppressWarnings("UnusedVariable") // writing it is the use
  private static volatile int sink;

  private final List<IntSupplier> work;
  private final List<Double> micros = new ArrayList<>();
  private final List<Double> bytes = new ArrayList<>();
  private int passes = 1;

  /**
   * @param work what to do in each pass
   */
  Lane(List<IntSupplier> work) {
    this.work = work;
  }

  /** Works for about the length of a slice. {@return how many nanoseconds it took} */
  long work() {
    long begin = THREADS.getCurrentThreadCpuTime();
    int sum = 0;
    for (int pass = 0; pass < passes; pass++) {
      for (IntSupplier each : work) {
        sum += each.getAsInt();
      }
    }
    long nanos = THREADS.getCurrentThreadCpuTime() - begin;
    sink = sum;
    passes = (int) Math.max(1, Math.min(4L * passes, passes * SLICE_NANOS / Math.max(1, nanos)));
    return nanos;
  }

  /** Works for about the length of a slice and notes what one pass took. */
  void measure() {
    int measured = passes;
    long before = THREADS.getCurrentThreadAllocatedBytes();
    long nanos = work();
    bytes.add((double) (THREADS.getCurrentThreadAllocatedBytes() - before) / measured);
    micros.add(nanos / 1e3 / measured);
  }

  /** {@return how many microseconds a pass took, slice by slice} */
  List<Double> micros() {
    return List.copyOf(micros);
  }

  /** {@return how many bytes a pass allocated, slice by slice} */
  List<Double> bytes() {
    return List.copyOf(bytes);
  }
}
