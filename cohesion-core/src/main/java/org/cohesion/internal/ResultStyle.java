package org.cohesion.internal;

import static java.lang.annotation.ElementType.PACKAGE;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.SOURCE;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** As {@link CohesionStyle}, for values that this library works out and nobody else builds. */
@Target({PACKAGE, TYPE})
@Retention(SOURCE)
@Value.Style(
    get = {"get*", "is*"},
    visibility = ImplementationVisibility.PRIVATE,
    builderVisibility = BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    allowedClasspathAnnotations = Override.class)
public @interface ResultStyle {}
