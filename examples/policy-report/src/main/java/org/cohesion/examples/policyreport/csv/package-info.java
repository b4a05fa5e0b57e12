/** Findings as a table for spreadsheets. */
@NullMarked
package org.cohesion.examples.policyreport.csv;

import org.jspecify.annotations.NullMarked;
