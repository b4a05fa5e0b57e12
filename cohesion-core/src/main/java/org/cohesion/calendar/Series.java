package org.cohesion.calendar;

import static java.util.Comparator.comparing;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.review.Frequency;
import org.cohesion.school.Party;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls due once or again and again.
 *
 * @param kind what it is
 * @param pointer where it comes from
 * @param key the key of the series
 * @param repeats whether it falls due again, within the calendar or without
 * @param frequency how often, if it says
 * @param words who does it, who is told, and what
 * @param spans when it falls due, in order
 */
record Series(
    DutyKind kind,
    JsonPointer pointer,
    String key,
    boolean repeats,
    @Nullable Frequency frequency,
    Words words,
    List<Span> spans) {

  /** By what it is, then by where it comes from. */
  static final Comparator<Series> ORDER =
      comparing(Series::kind).thenComparing(Series::pointer).thenComparing(Series::key);

  /** Who does something, who is told, and what it is. */
  record Words(@Nullable Party actor, @Nullable Party reportsTo, @Nullable String statement) {}

  /** What falls due on one of the spans. */
  Duty duty(int position) {
    Span span = spans.get(position);
    String day = span.last().format(DateTimeFormatter.BASIC_ISO_DATE);
    return new DutyBuilder()
        .kind(kind)
        .firstDay(span.first())
        .lastDay(span.last())
        .actor(Optional.ofNullable(words.actor()))
        .reportsTo(Optional.ofNullable(words.reportsTo()))
        .statement(Optional.ofNullable(words.statement()))
        .frequency(Optional.ofNullable(frequency))
        .pointer(pointer)
        .key(repeats ? key + "-" + day : key)
        .seriesKey(key)
        .build();
  }
}
