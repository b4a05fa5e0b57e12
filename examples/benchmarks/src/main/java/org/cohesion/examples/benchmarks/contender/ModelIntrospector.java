package org.cohesion.examples.benchmarks.contender;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;
import org.cohesion.extension.Extensions;
import org.cohesion.policy.PolicyBuilder;
import org.cohesion.text.JsonFormed;
import org.cohesion.text.JsonNamed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.annotation.JsonPOJOBuilder;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Tells databind about our types, which carry none of its annotations. */
final class ModelIntrospector extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  private static final String MODEL = "org.cohesion.";

  @Override
  public @Nullable Class<?> findPOJOBuilder(MapperConfig<?> config, AnnotatedClass type) {
    Class<?> model = type.getRawType();
    if (!model.isInterface() || !model.getName().startsWith(MODEL)) {
      return super.findPOJOBuilder(config, type);
    }
    try {
      return Class.forName(model.getName() + "Builder");
    } catch (ClassNotFoundException e) {
      return super.findPOJOBuilder(config, type);
    }
  }

  @Override
  public JsonPOJOBuilder.Value findPOJOBuilderConfig(MapperConfig<?> config, AnnotatedClass type) {
    return type.getRawType().getName().startsWith(MODEL)
        ? new JsonPOJOBuilder.Value("build", "")
        : super.findPOJOBuilderConfig(config, type);
  }

  /** Of a builder's overloads, the one that takes the plain value or the whole list. */
  @Override
  public @Nullable AnnotatedMethod resolveSetterConflict(
      MapperConfig<?> config, AnnotatedMethod first, AnnotatedMethod second) {
    if (isConvenience(first)) {
      return second;
    }
    return isConvenience(second) ? first : super.resolveSetterConflict(config, first, second);
  }

  private static boolean isConvenience(AnnotatedMethod setter) {
    Class<?> parameter = setter.getRawParameterType(0);
    return parameter == Optional.class || parameter.isArray();
  }

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
    for (int i = 0; i < constants.length; i++) {
      if (constants[i] instanceof JsonNamed named) {
        names[i] = named.getJsonName();
      }
    }
    return names;
  }

  /** The accessor that refuses mappers which do not know the form in JSON; this one does. */
  @Override
  public boolean hasIgnoreMarker(MapperConfig<?> config, AnnotatedMember member) {
    return member.getDeclaringClass() == JsonFormed.class || super.hasIgnoreMarker(config, member);
  }

  @Override
  public @Nullable Boolean isIgnorableType(MapperConfig<?> config, AnnotatedClass type) {
    return type.getRawType() == Extensions.class ? Boolean.TRUE : null;
  }

  @Override
  public JsonIgnoreProperties.Value findPropertyIgnoralByName(
      MapperConfig<?> config, Annotated type) {
    return type.getRawType() == PolicyBuilder.class
        ? JsonIgnoreProperties.Value.forIgnoredProperties("formatVersion")
        : super.findPropertyIgnoralByName(config, type);
  }

  @Override
  public @Nullable PropertyName findNameForDeserialization(
      MapperConfig<?> config, Annotated member) {
    return isSchema(member) ? schema() : super.findNameForDeserialization(config, member);
  }

  @Override
  public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated member) {
    return isSchema(member) ? schema() : super.findNameForSerialization(config, member);
  }

  private static boolean isSchema(Annotated member) {
    return member instanceof AnnotatedMethod method
        && (method.getName().equals("getSchemaUri")
            || (method.getName().equals("schemaUri")
                && method.getParameterCount() == 1
                && method.getRawParameterType(0) == String.class));
  }

  private static PropertyName schema() {
    return PropertyName.construct("$schema");
  }
}
