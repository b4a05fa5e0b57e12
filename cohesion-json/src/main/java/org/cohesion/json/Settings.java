package org.cohesion.json;

/**
 * How a reader was set up.
 *
 * @param limits how much is read
 * @param nullAsAbsent whether null stands for a member that is absent
 * @param showText whether messages show text of the document
 */
record Settings(Limits limits, boolean nullAsAbsent, boolean showText) {}
