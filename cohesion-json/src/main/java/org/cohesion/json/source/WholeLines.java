package org.cohesion.json.source;

/**
 * Lines of a source, one after the other, as their bytes.
 *
 * @param bytes with what ends the lines; only the last line of a source may lack it
 * @param firstNumber which line of the source the first is, counted from 1
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them, and nobody changes the bytes.
public record WholeLines(byte[] bytes, int firstNumber) {}
