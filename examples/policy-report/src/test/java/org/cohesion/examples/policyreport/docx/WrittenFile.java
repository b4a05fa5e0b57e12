package org.cohesion.examples.policyreport.docx;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.cohesion.examples.policyreport.document.PrintedBlock;
import org.cohesion.examples.policyreport.document.PrintedDocument;
import org.cohesion.policy.Language;
import org.cohesion.policy.Policy;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A Word file, taken apart. */
final class WrittenFile {

  private final byte[] bytes;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private WrittenFile(byte[] bytes) {
    this.bytes = bytes;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (parts.put(entry.getName(), zip.readAllBytes()) != null) {
          throw new AssertionError(entry.getName() + " is there twice");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the file of a policy} */
  static WrittenFile of(Policy policy) {
    return of(PrintedDocument.of(policy), policy);
  }

  /** {@return the file of an empty policy of which this is printed} */
  static WrittenFile of(PrintedBlock... blocks) {
    return of(
        new PrintedDocument(Language.ENGLISH, "A title", List.of(blocks)),
        Policy.builder().build());
  }

  static WrittenFile of(PrintedDocument printed, Policy policy) {
    return new WrittenFile(WordFile.of(printed, policy));
  }

  byte[] bytes() {
    return bytes;
  }

  Map<String, byte[]> parts() {
    return parts;
  }

  String part(String name) {
    byte[] part = parts.get(name);
    if (part == null) {
      throw new AssertionError("there is no " + name);
    }
    return new String(part, UTF_8);
  }

  /** {@return a part as a tree} */
  Element root(String name) {
    part(name);
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      Document document =
          factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(name)));
      return document.getDocumentElement();
    } catch (IOException | ParserConfigurationException | SAXException e) {
      throw new AssertionError(name + " is no XML", e);
    }
  }

  /** {@return the XML of the body, without the description of its pages} */
  String body() {
    String document = part("word/document.xml");
    return document.substring(
        document.indexOf("<w:body>") + "<w:body>".length(), document.indexOf("<w:sectPr>"));
  }

  /** {@return all elements of that name below another, whatever their namespace} */
  static List<Element> elements(Element root, String name) {
    List<Element> elements = new ArrayList<>();
    NodeList nodes = root.getElementsByTagNameNS("*", name);
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
