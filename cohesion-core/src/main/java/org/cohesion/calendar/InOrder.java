package org.cohesion.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Puts what falls due in the order of its days, as far as it is wanted. */
final class InOrder {

  private InOrder() {}

  /** One of the spans of a series. */
  private record Place(Series series, int position) {

    static final Comparator<Place> ORDER =
        Comparator.comparing(Place::span, Span.ORDER).thenComparing(Place::series, Series.ORDER);

    Span span() {
      return series.spans().get(position);
    }
  }

  /** The first duties of all series, so many at most; each series is in order by itself. */
  static List<Duty> first(int most, List<Series> all) {
    PriorityQueue<Place> next = new PriorityQueue<>(Place.ORDER);
    all.forEach(series -> next.add(new Place(series, 0)));
    List<Duty> duties = new ArrayList<>();
    while (duties.size() < most && !next.isEmpty()) {
      Place place = next.remove();
      duties.add(place.series().duty(place.position()));
      if (place.position() + 1 < place.series().spans().size()) {
        next.add(new Place(place.series(), place.position() + 1));
      }
    }
    return duties;
  }
}
