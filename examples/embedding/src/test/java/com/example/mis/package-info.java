/** A management information system of somebody else, with rules of its own. */
@NullMarked
package com.example.mis;

import org.jspecify.annotations.NullMarked;
