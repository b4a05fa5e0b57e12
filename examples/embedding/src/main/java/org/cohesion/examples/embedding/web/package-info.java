/** Answers of a web application on Spring Boot 4 to requests with policies that are not right. */
@NullMarked
package org.cohesion.examples.embedding.web;

import org.jspecify.annotations.NullMarked;
