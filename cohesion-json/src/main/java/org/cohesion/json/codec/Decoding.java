package org.cohesion.json.codec;

import java.util.List;
import org.cohesion.finding.Finding;
import org.cohesion.json.source.LeftOutElements;
import org.cohesion.json.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * What came of decoding a document.
 *
 * @param source the document; empty if it was not read
 * @param value what it holds; null if any finding is an error
 * @param findings everything found, each with its position, in the order of the document
 * @param leftOut the elements of its lists that are not in the value
 * @param <T> what it holds
 */
public record Decoding<T>(
    SourceText source, @Nullable T value, List<Finding> findings, LeftOutElements leftOut) {}
