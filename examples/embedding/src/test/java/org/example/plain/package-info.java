/** A program of somebody else that has no mapper. */
@NullMarked
package org.example.plain;

import org.jspecify.annotations.NullMarked;
