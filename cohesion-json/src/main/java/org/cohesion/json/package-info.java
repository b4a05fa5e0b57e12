/**
 * Policies as JSON, both ways. {@link org.cohesion.json.PolicyJson} is the way in: it decodes a
 * document into a policy or into everything that is wrong with it, and encodes a policy. What each
 * object's JSON looks like stands in one table a type, which the decoder and the encoder share.
 *
 * <p>{@link org.cohesion.json.CohesionJacksonModule} is the way for mappers of Jackson 3, {@link
 * org.cohesion.json.CohesionJackson2Module} for those of Jackson 2. No other mapper can write these
 * values, see {@link org.cohesion.text.JsonFormed}.
 *
 * <p>A document of a newer minor version is read as far as it is known, and never in silence:
 * {@link org.cohesion.json.Decoded} and {@link org.cohesion.json.DecodedDocument} have a warning
 * for each thing that is left out, and mappers refuse it unless told who takes the warnings.
 */
@NullMarked
package org.cohesion.json;

import org.jspecify.annotations.NullMarked;
