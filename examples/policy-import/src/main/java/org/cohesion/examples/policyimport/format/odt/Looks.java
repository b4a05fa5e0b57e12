package org.cohesion.examples.policyimport.format.odt;

/**
 * How letters look.
 *
 * @param bold whether they are bold
 * @param size their size in points; 0 if not known
 * @param hidden whether readers do not see them
 */
record Looks(boolean bold, double size, boolean hidden) {}
