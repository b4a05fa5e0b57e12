/** The program with a mapper that Spring Boot set up. */
@NullMarked
package org.example.trust.boot;

import org.jspecify.annotations.NullMarked;
