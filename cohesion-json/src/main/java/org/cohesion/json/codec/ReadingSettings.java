package org.cohesion.json.codec;

import org.cohesion.json.source.DocumentBounds;

/**
 * How a reader was set up.
 *
 * @param bounds how much is read
 * @param nullAsAbsent whether null stands for a member that is absent
 * @param showText whether messages show text of the document
 */
public record ReadingSettings(DocumentBounds bounds, boolean nullAsAbsent, boolean showText) {}
