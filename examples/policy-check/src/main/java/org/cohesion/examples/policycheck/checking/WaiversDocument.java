package org.cohesion.examples.policycheck.checking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.cohesion.examples.policycheck.input.Complaints;
import org.cohesion.examples.policycheck.input.PolicyFiles;
import org.cohesion.examples.policycheck.input.Unreadable;
import org.cohesion.examples.policycheck.output.JsonOutput;
import org.cohesion.finding.Waiver;
import org.cohesion.json.DecodedDocument;
import org.cohesion.json.WaiversJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A file of waivers that is to get one more.
 *
 * @param waivers those that it has
 * @param schemaUri where editors find the schema, as the file says; null if it does not
 */
public record WaiversDocument(List<Waiver> waivers, @Nullable String schemaUri) {

  private static final String SCHEMA = "$schema";

  /**
   * Reads the file; one that is not there has no waivers.
   *
   * @param complaints is told in one line why there is nothing to go on with
   * @return null, after a complaint, if the file cannot be read or would lose something
   */
  public static @Nullable WaiversDocument read(String file, Complaints complaints) {
    try {
      if (file.equals(PolicyFiles.STANDARD_INPUT) || Files.notExists(Path.of(file))) {
        return new WaiversDocument(List.of(), null);
      }
      DecodedDocument<List<Waiver>> decoded = WaiversJson.decode(Path.of(file));
      if (decoded.getValue().isEmpty()) {
        complaints.accept(
            "nothing was written, since there are mistakes in the waivers: "
                + file
                + "; 'check --waivers' shows them");
      } else if (!decoded.isComplete()) {
        complaints.accept(
            "nothing was written, since part of it would be lost: "
                + file
                + " is of a newer version of the format");
      } else {
        return new WaiversDocument(decoded.orThrow(), schemaUri(Files.readAllBytes(Path.of(file))));
      }
    } catch (IOException | InvalidPathException e) {
      complaints.add(Unreadable.of(file, e));
    }
    return null;
  }

  /** The whole document with one more waiver at its end. */
  public byte[] with(Waiver waiver) {
    List<Waiver> all = new ArrayList<>(waivers);
    all.add(waiver);
    byte[] document = WaiversJson.encodeIndented(all);
    if (schemaUri == null) {
      return document;
    }
    String text = new String(document, StandardCharsets.UTF_8);
    String schema = "{\n  \"" + SCHEMA + "\": " + quoted(schemaUri) + ",";
    return (schema + text.substring(1)).getBytes(StandardCharsets.UTF_8);
  }

  private static @Nullable String schemaUri(byte[] document) {
    JsonFactory factory = JsonFactory.builder().build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean schema = parser.currentName().equals(SCHEMA);
        parser.nextToken();
        if (schema) {
          return parser.getString();
        }
        parser.skipChildren();
      }
      return null;
    }
  }

  private static String quoted(String text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonOutput.write(out, json -> json.writeString(text));
    return out.toString(StandardCharsets.UTF_8).strip();
  }
}
