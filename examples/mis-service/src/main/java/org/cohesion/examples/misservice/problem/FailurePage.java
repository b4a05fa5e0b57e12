package org.cohesion.examples.misservice.problem;

import jakarta.servlet.http.HttpServletRequest;

/**
 * How people are told that a request cannot be met. The pages of the service set it as an attribute
 * of the servlet context, under the name of this interface.
 */
public interface FailurePage {

  /**
   * Says what is wrong and what to do about it.
   *
   * @param problem what is wrong
   * @param request the request, which may not have come to any part of the service
   * @return a page
   */
  String of(Problem problem, HttpServletRequest request);
}
