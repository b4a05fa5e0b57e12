package org.cohesion.examples.misservice.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cohesion.examples.misservice.problem.Problem;
import org.cohesion.examples.misservice.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Refuses parameters that nobody reads: who writes {@code ?overdu=true} would take the list of all
 * schools for that of those whose review is past.
 */
@Configuration(proxyBeanMethods = false)
class KnownParameters implements WebMvcConfigurer, HandlerInterceptor {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    @Nullable String query = request.getQueryString();
    if (handler instanceof HandlerMethod method && query != null) {
      List<String> known = names(method);
      if (!known.containsAll(
          UriComponentsBuilder.newInstance().query(query).build().getQueryParams().keySet())) {
        throw new ProblemException(Problem.UNKNOWN_PARAMETER).with("parameters", known);
      }
    }
    return true;
  }

  private static List<String> names(HandlerMethod method) {
    List<String> names = new ArrayList<>();
    Arrays.stream(method.getMethodParameters())
        .filter(parameter -> parameter.hasParameterAnnotation(RequestParam.class))
        .forEach(parameter -> names.add(Objects.requireNonNull(parameter.getParameterName())));
    return names;
  }
}
