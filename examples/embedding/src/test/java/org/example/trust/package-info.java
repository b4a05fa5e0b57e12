/** A program of somebody else whose objects have values of the library inside. */
@NullMarked
package org.example.trust;

import org.jspecify.annotations.NullMarked;
