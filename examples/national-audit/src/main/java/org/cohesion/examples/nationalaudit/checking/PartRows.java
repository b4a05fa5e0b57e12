package org.cohesion.examples.nationalaudit.checking;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.cohesion.examples.nationalaudit.input.InputPart;
import org.cohesion.examples.nationalaudit.input.PartStream;
import org.cohesion.examples.nationalaudit.input.Unreadable;
import org.cohesion.json.Decoded;
import org.jspecify.annotations.Nullable;

/** The rows of parts of the input, one document in memory at a time. */
final class PartRows implements Iterator<Row> {

  private final Iterator<List<InputPart>> tasks;
  private final Checks checks;
  private final Configuration hadoop;
  private Iterator<InputPart> parts = Collections.emptyIterator();
  private @Nullable OpenPart open;
  private @Nullable Row next;

  PartRows(Iterator<List<InputPart>> tasks, Checks checks, Configuration hadoop) {
    this.tasks = tasks;
    this.checks = checks;
    this.hadoop = hadoop;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      if (open != null) {
        next = open.next();
        open = next == null ? null : open;
      } else if (parts.hasNext()) {
        InputPart part = parts.next();
        DocumentRows rows = new DocumentRows(part, checks);
        try {
          open = open(part, rows);
        } catch (IOException e) {
          next = rows.unreadable(Unreadable.of(e));
        }
      } else if (tasks.hasNext()) {
        parts = tasks.next().iterator();
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Row next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }

  private OpenPart open(InputPart part, DocumentRows rows) throws IOException {
    InputStream in = PartStream.open(part, hadoop);
    if (part.lines()) {
      return new OpenPart(checks.reader().lines(in), rows);
    }
    try (in) {
      return new OpenPart(Stream.of(checks.reader().decode(in)), rows);
    }
  }

  /** A part that is being read. */
  private static final class OpenPart {

    private final Stream<Decoded> documents;
    private final Iterator<Decoded> iterator;
    private final DocumentRows rows;
    private boolean broken;

    OpenPart(Stream<Decoded> documents, DocumentRows rows) {
      this.documents = documents;
      this.iterator = documents.iterator();
      this.rows = rows;
    }

    /** {@return the next row; null after the last, and then the part is closed} */
    @Nullable Row next() {
      try {
        if (!broken && iterator.hasNext()) {
          return rows.of(iterator.next());
        }
      } catch (UncheckedIOException e) {
        broken = true;
        return rows.unreadable(Unreadable.of(Objects.requireNonNull(e.getCause())));
      }
      close();
      return null;
    }

    private void close() {
      try {
        documents.close();
      } catch (UncheckedIOException e) {
        // All that was wanted was read.
      }
    }
  }
}
