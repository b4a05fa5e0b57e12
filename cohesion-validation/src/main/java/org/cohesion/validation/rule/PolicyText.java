package org.cohesion.validation.rule;

import org.cohesion.finding.JsonPointer;

/**
 * One text of a policy, with what a rule about words needs to know of its surroundings.
 *
 * @param value the text
 * @param pointer where it stands
 * @param isProse whether it is a sentence or an item of a list, not a name, a heading, a key or an
 *     address
 * @param hasMoreUnderIt whether it has something to announce: the details of a procedure, the list
 *     of its object, the list item that follows a paragraph, the address of a link
 * @param isFollowed whether another item of the same list comes after it
 */
public record PolicyText(
    String value,
    JsonPointer pointer,
    boolean isProse,
    boolean hasMoreUnderIt,
    boolean isFollowed) {}
