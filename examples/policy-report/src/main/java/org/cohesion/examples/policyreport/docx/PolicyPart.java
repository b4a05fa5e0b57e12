package org.cohesion.examples.policyreport.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.namespace.QName;
import org.cohesion.json.PolicyJson;
import org.cohesion.policy.Policy;

/**
 * The policy itself as JSON, kept in the file as Word keeps data of other programs: Word saves it
 * with the document, whatever is edited.
 */
final class PolicyPart {

  /** The namespace of the element around the JSON. */
  static final String NAMESPACE = "tag:cohesion.example,2026:policy:1.0";

  /** What the text refers to it as. */
  static final String TYPE = Markup.RELATED + "/customXml";

  /** Where it is. */
  static final String NAME = "customXml/item1.xml";

  /** What is said of it. */
  static final String PROPERTIES = "customXml/itemProps1.xml";

  /** What kind of thing that is. */
  static final String PROPERTIES_TYPE =
      "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

  private static final String DATA =
      "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

  /** Any will do that no other part of the file has. */
  private static final String ID = "{6F0C1B0E-5D6B-4E0B-9C52-3A1C7E0D9B41}";

  private PolicyPart() {}

  /** {@return the parts by their names} */
  static Map<String, byte[]> of(Policy policy) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    Relationships properties = new Relationships();
    properties.part(Markup.RELATED + "/customXmlProps", "itemProps1.xml");
    parts.put("customXml/_rels/item1.xml.rels", properties.bytes());
    parts.put(NAME, json(policy));
    parts.put(PROPERTIES, properties());
    return parts;
  }

  private static byte[] json(Policy policy) {
    String json = new String(PolicyJson.encode(policy), StandardCharsets.UTF_8);
    Markup markup = new Markup();
    markup.root(new QName(NAMESPACE, "policy"));
    // Two characters that JSON may hold as they are, and XML may not.
    markup.text(json.replace("\uFFFE", "\\uFFFE").replace("\uFFFF", "\\uFFFF"));
    markup.end();
    return markup.bytes();
  }

  private static byte[] properties() {
    Markup markup = new Markup();
    markup.root(data("datastoreItem"));
    markup.attribute(data("itemID"), ID);
    markup.start(data("schemaRefs"));
    markup.start(data("schemaRef"));
    markup.attribute(data("uri"), NAMESPACE);
    markup.end();
    markup.end();
    markup.end();
    return markup.bytes();
  }

  private static QName data(String name) {
    return new QName(DATA, name, "ds");
  }
}
