package org.cohesion.json.mistake;

import java.util.List;

/**
 * An element of a list where no list should be.
 *
 * @param form what it is
 * @param scalar the number, if it is one
 * @param names the names of its members, if it is an object
 */
public record ListElement(ValueForm form, String scalar, List<String> names) {}
