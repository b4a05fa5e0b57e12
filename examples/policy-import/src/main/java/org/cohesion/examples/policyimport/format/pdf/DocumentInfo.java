package org.cohesion.examples.policyimport.format.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.jspecify.annotations.Nullable;

/** What a PDF says of itself, and the policy that it carries as an attachment. */
final class DocumentInfo {

  private static final String POLICY = "policy.json";
  private static final int DEPTH = 16;

  private final PDDocument document;
  private final Unpacking unpacking;

  DocumentInfo(PDDocument document, Unpacking unpacking) {
    this.document = document;
    this.unpacking = unpacking;
  }

  Optional<String> title() throws IOException {
    Optional<String> title = filled(document.getDocumentInformation().getTitle());
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    if (title.isPresent() || metadata == null) {
      return title;
    }
    unpacking.count(metadata.getCOSObject());
    return Metadata.title(metadata);
  }

  Optional<String> language() {
    return filled(document.getDocumentCatalog().getLanguage());
  }

  Optional<String> carriedPolicy() throws IOException {
    PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
    if (names == null || names.getEmbeddedFiles() == null) {
      return Optional.empty();
    }
    PDEmbeddedFile file = find(names.getEmbeddedFiles(), 0);
    if (file == null) {
      return Optional.empty();
    }
    unpacking.count(file.getCOSObject());
    try (InputStream stream = file.createInputStream()) {
      return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private @Nullable PDEmbeddedFile find(PDNameTreeNode<PDComplexFileSpecification> node, int depth)
      throws IOException {
    Map<String, PDComplexFileSpecification> names = node.getNames();
    if (names != null) {
      for (PDComplexFileSpecification file : names.values()) {
        PDEmbeddedFile embedded = embedded(file);
        if (embedded != null && isPolicy(file)) {
          return embedded;
        }
      }
    }
    if (node.getKids() != null && depth < DEPTH) {
      for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
        PDEmbeddedFile found = find(kid, depth + 1);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  private static @Nullable PDEmbeddedFile embedded(@Nullable PDComplexFileSpecification file) {
    if (file == null) {
      return null;
    }
    return file.getEmbeddedFileUnicode() != null
        ? file.getEmbeddedFileUnicode()
        : file.getEmbeddedFile();
  }

  /** By its name; what a document is made from may also have another name that ends in .json. */
  private static boolean isPolicy(PDComplexFileSpecification file) {
    String name = file.getFilename();
    if (name == null) {
      return false;
    }
    String small = name.toLowerCase(Locale.ROOT);
    boolean source = "Source".equals(file.getCOSObject().getNameAsString("AFRelationship"));
    return small.equals(POLICY) || (source && small.endsWith(".json"));
  }

  private static Optional<String> filled(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(found -> !found.isEmpty());
  }
}
