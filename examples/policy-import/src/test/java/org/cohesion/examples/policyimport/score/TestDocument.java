package org.cohesion.examples.policyimport.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cohesion.examples.policyimport.printed.PrintedPolicy;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/**
 * A document whose policy is known.
 *
 * @param set where it comes from: "real", "example", "open" and "held" for those that were written
 *     for it and printed by a program, or "own" for those whose layout is their own
 * @param name its name without the ending, such as "trust.s2"
 * @param format its format, which is the name of its folder, such as "docx"
 * @param file where it is
 * @param policy what it should become
 */
record TestDocument(String set, String name, String format, Path file, Policy policy) {

  private static final Path SHARED = Path.of("../../../shared");
  private static final Path EXAMPLES = Path.of("../policies");
  private static final Path FRESH = Path.of("src/test/policies");
  private static final Path DOCUMENTS = Path.of("src/test/documents");

  /** {@return all documents, those of the real policies where they are, by folder and name} */
  static List<TestDocument> all() {
    List<TestDocument> documents = new ArrayList<>(in(DOCUMENTS));
    documents.addAll(in(SHARED.resolve("documents")));
    return documents;
  }

  private static List<TestDocument> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(file -> file.getFileName().toString().matches("[a-z0-9-]+\\.s[123]\\.[a-z]+"))
          .sorted()
          .map(TestDocument::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestDocument of(Path file) {
    String name = file.getFileName().toString();
    String document = name.substring(0, name.lastIndexOf('.'));
    String policy = document.substring(0, document.length() - 3);
    String make = document.substring(document.length() - 2);
    String format = file.getName(file.getNameCount() - 2).toString();
    String kind = policy.replaceFirst("-.*", "");
    if (!file.startsWith(DOCUMENTS)) {
      return new TestDocument(
          "real", document, format, file, read(SHARED.resolve("policies"), policy));
    }
    return List.of("open", "held", "own").contains(kind)
        ? new TestDocument(kind, document, format, file, read(FRESH, policy))
        : new TestDocument(
            "example", document, format, file, PrintedPolicy.of(read(EXAMPLES, policy), make));
  }

  private static Policy read(Path folder, String policy) {
    try {
      return PolicyJson.decode(folder.resolve(policy + ".json")).orThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return what can be read in the document, taken from the Markdown of the same words; a web
   * page has the name of the school in a picture if it is in a box}
   */
  String text() {
    Path markdown =
        switch (set) {
          case "real" -> SHARED.resolve("documents").resolve(policyName() + ".md");
          case "example" -> DOCUMENTS.resolve("md").resolve(name + ".md");
          default -> DOCUMENTS.resolve("md").resolve(policyName() + ".s2.md");
        };
    try {
      String text = Files.readString(markdown);
      boolean boxed = format.equals("html") && name.endsWith(".s3");
      return boxed ? text.replaceAll("(?m)^\\*\\*.*\\*\\*$", "") : text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String policyName() {
    return name.substring(0, name.length() - 3);
  }
}
