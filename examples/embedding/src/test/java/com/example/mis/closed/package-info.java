/** The part of the system that it shows to nobody. */
@NullMarked
package com.example.mis.closed;

import org.jspecify.annotations.NullMarked;
