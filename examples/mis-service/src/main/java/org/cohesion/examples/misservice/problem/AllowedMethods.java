package org.cohesion.examples.misservice.problem;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * The methods of an address, for {@code Allow}. Spring knows them, but some requests do not come so
 * far: Tomcat and Spring Security refuse methods that they hold to be dangerous.
 */
@Component
final class AllowedMethods {

  /** The attribute of the servlet context, or of a request that belongs to none, that has them. */
  static final String NAME = AllowedMethods.class.getName();

  private final RequestMappingHandlerMapping mappings;

  AllowedMethods(
      @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings,
      ServletContext context) {
    this.mappings = mappings;
    context.setAttribute(NAME, this);
  }

  /** {@return the methods of what is asked for; none if there is nothing, or nobody knows} */
  static Set<HttpMethod> of(String path, HttpServletRequest request) {
    @Nullable ServletContext context = request.getServletContext();
    @Nullable Object known =
        context == null ? request.getAttribute(NAME) : context.getAttribute(NAME);
    return known instanceof AllowedMethods methods ? methods.of(path) : Set.of();
  }

  private Set<HttpMethod> of(String address) {
    PathContainer path = PathContainer.parsePath(address);
    Set<HttpMethod> methods = new LinkedHashSet<>();
    for (RequestMappingInfo mapping : mappings.getHandlerMethods().keySet()) {
      if (mapping.getPathPatternsCondition() != null
          && mapping.getPathPatternsCondition().getPatterns().stream()
              .anyMatch(pattern -> pattern.matches(path))) {
        mapping.getMethodsCondition().getMethods().forEach(m -> methods.add(m.asHttpMethod()));
      }
    }
    return methods.isEmpty() ? methods : all(methods);
  }

  /** {@return the same with those that Spring adds by itself} */
  static Set<HttpMethod> all(Collection<HttpMethod> mapped) {
    Set<HttpMethod> methods = new LinkedHashSet<>(mapped);
    if (methods.contains(HttpMethod.GET)) {
      methods.add(HttpMethod.HEAD);
    }
    methods.add(HttpMethod.OPTIONS);
    return methods;
  }
}
