package org.cohesion.validation.bean;

import jakarta.validation.Payload;

/** How much a violation matters, as Bean Validation carries it: a class among its payload. */
public interface SeverityPayload extends Payload {

  /** Breaks something that a policy must have. */
  @SuppressWarnings("JavaLangClash") // the name that users of Bean Validation know
  interface Error extends SeverityPayload {}

  /** Departs from guidance, or from what the policy says elsewhere. */
  interface Warning extends SeverityPayload {}

  /** Tells something worth knowing. */
  interface Info extends SeverityPayload {}
}
