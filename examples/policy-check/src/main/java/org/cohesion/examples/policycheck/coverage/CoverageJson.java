package org.cohesion.examples.policycheck.coverage;

import java.io.OutputStream;
import java.util.List;
import org.cohesion.coverage.Coverage;
import org.cohesion.coverage.CoverageCell;
import org.cohesion.coverage.CoverageColumn;
import org.cohesion.coverage.CoverageEntry;
import org.cohesion.coverage.CoverageItem;
import org.cohesion.coverage.CoverageRow;
import org.cohesion.coverage.CoverageTable;
import org.cohesion.examples.policycheck.output.JsonOutput;
import org.cohesion.finding.JsonPointer;
import org.cohesion.text.JsonNamed;
import tools.jackson.core.JsonGenerator;

/** Prints what policies cover for programs; {@code coverage-output.schema.json} describes what. */
public final class CoverageJson implements AutoCloseable {

  private final JsonGenerator json;
  private final boolean showsText;

  /**
   * Begins to print.
   *
   * @param showsText whether aims and procedures are printed in their own words
   */
  public CoverageJson(OutputStream out, boolean showsText) {
    this.json = JsonOutput.generator(out);
    this.showsText = showsText;
    json.writeStartObject();
    json.writeArrayPropertyStart("policies");
  }

  /** Prints what a policy covers. */
  public void write(String file, Coverage coverage) {
    json.writeStartObject();
    json.writeStringProperty("path", file);
    table("dimensions", coverage.getDimensions());
    table("themes", coverage.getThemes());
    json.writeEndObject();
  }

  /** Ends printing, and leaves the stream open. */
  @Override
  public void close() {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  private <C extends Enum<C> & JsonNamed> void table(String name, CoverageTable<C> table) {
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("gaps", table.gaps().size());
    json.writeArrayPropertyStart("columns");
    for (CoverageColumn<C> column : table.getColumns()) {
      json.writeStartObject();
      json.writeStringProperty("value", column.getValue().getJsonName());
      pointers("namedAt", column.getNamedAt());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("rows");
    table.getRows().forEach(this::row);
    json.writeEndArray();
    json.writeArrayPropertyStart("unmarked");
    for (CoverageItem item : table.getUnmarked()) {
      json.writeStartObject();
      item(item);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private <C extends Enum<C> & JsonNamed> void row(CoverageRow<C> row) {
    json.writeStartObject();
    row.getStrand().ifPresent(s -> json.writeStringProperty("strand", s.getJsonName()));
    json.writeArrayPropertyStart("cells");
    for (CoverageCell<C> cell : row.getCells()) {
      json.writeStartObject();
      json.writeStringProperty("column", cell.getColumn().getJsonName());
      json.writeArrayPropertyStart("entries");
      cell.getEntries().forEach(this::entry);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void entry(CoverageEntry entry) {
    json.writeStartObject();
    item(entry.getItem());
    json.writeStringProperty("basis", entry.getBasis().getJsonName());
    pointers("through", entry.getThrough());
    json.writeEndObject();
  }

  private void item(CoverageItem item) {
    json.writeStringProperty("kind", item.getKind().getJsonName());
    json.writeStringProperty("pointer", item.getPointer().abbreviated().toString());
    if (showsText) {
      json.writeStringProperty("statement", item.getStatement());
    }
  }

  private void pointers(String name, List<JsonPointer> pointers) {
    json.writeArrayPropertyStart(name);
    pointers.forEach(pointer -> json.writeString(pointer.abbreviated().toString()));
    json.writeEndArray();
  }
}
