package org.cohesion.validation.bean;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.ContainerElementNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A JSON Pointer as a path of Bean Validation: {@code /aims/strands/1/heading} is {@code
 * aims.strands[1].heading}, the position being part of the node after the list's. It ends at {@code
 * extensions}: what is inside is no bean.
 */
final class ViolationPath {

  /** What Bean Validation calls an element of a list that is no bean. */
  private static final String LIST_ELEMENT = "<list element>";

  private static final Pattern POSITION = Pattern.compile("[0-9]{1,9}");

  private Function<String, NodeBuilderCustomizableContext> addProperty;
  private Runnable addViolation;
  private Function<String, ContainerElementNodeBuilderCustomizableContext> addElement;
  private int position = -1;

  private ViolationPath(ConstraintViolationBuilder builder) {
    addProperty = builder::addPropertyNode;
    addElement = name -> builder.addContainerElementNode(name, List.class, 0);
    addViolation = builder::addConstraintViolation;
  }

  /**
   * Adds a violation.
   *
   * @param tokens the names and positions that lead to the place, as in the document
   */
  static void add(ConstraintViolationBuilder builder, List<String> tokens) {
    ViolationPath path = new ViolationPath(builder);
    for (String token : tokens) {
      if (POSITION.matcher(token).matches()) {
        path.position = Integer.parseInt(token);
      } else {
        path.property(token.equals("$schema") ? "schemaUri" : token);
      }
      if (token.equals("extensions")) {
        break;
      }
    }
    path.finish();
  }

  private void property(String name) {
    NodeBuilderCustomizableContext node = addProperty.apply(name);
    if (position >= 0) {
      NodeBuilderDefinedContext placed = node.inIterable().atIndex(position);
      addProperty = placed::addPropertyNode;
      addElement = element -> placed.addContainerElementNode(element, List.class, 0);
      addViolation = placed::addConstraintViolation;
      position = -1;
    } else {
      addProperty = node::addPropertyNode;
      addElement = element -> node.addContainerElementNode(element, List.class, 0);
      addViolation = node::addConstraintViolation;
    }
  }

  private void finish() {
    if (position >= 0) {
      addElement.apply(LIST_ELEMENT).inIterable().atIndex(position).addConstraintViolation();
    } else {
      addViolation.run();
    }
  }
}
