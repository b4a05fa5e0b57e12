package org.cohesion.internal;

import static java.lang.annotation.ElementType.PACKAGE;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.SOURCE;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** How the implementations and builders of the domain types are generated. */
@Target({PACKAGE, TYPE})
@Retention(SOURCE)
@Value.Style(
    get = {"get*", "is*"}, // JavaBeans accessors: every framework sees them unconfigured
    visibility = ImplementationVisibility.PRIVATE, // users never see the implementation …
    builderVisibility = BuilderVisibility.PUBLIC, // … and get a documented top-level builder
    overshadowImplementation = true, // whose build() returns the interface type
    jdkOnly = true, // not jdk9Collections: it loses the order of maps
    allowedClasspathAnnotations = Override.class) // no @Generated that users' compilers cannot find
public @interface CohesionStyle {}
