/**
 * A command that checks community cohesion policies, explains rules and starts new policies.
 *
 * <p>Its rooms, each of which uses only such as stand below it:
 *
 * <ul>
 *   <li>{@code command}: the commands; {@code option}: what may be typed behind several of them
 *   <li>{@code checking}: files held to the rules; {@code comparison}: two files held to each
 *       other; {@code draft}: the policy that is new
 *   <li>{@code report}: what was found, as text and as JSON
 *   <li>{@code output}: the screen, pipes and files
 *   <li>{@code input}: which files are read, and what in them may be policies
 *   <li>{@code wording}: names and sentences
 * </ul>
 */
@NullMarked
package org.cohesion.examples.policycheck;

import org.jspecify.annotations.NullMarked;
