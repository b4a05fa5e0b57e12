/**
 * Policies as JSON, both ways. {@link org.cohesion.json.PolicyJson} is the way in: it decodes a
 * document into a policy or into everything that is wrong with it, and encodes a policy. What each
 * object's JSON looks like stands in one table a type, which the decoder and the encoder share.
 */
@NullMarked
package org.cohesion.json;

import org.jspecify.annotations.NullMarked;
