package org.cohesion.json.codec;

import java.util.List;
import java.util.Optional;
import org.cohesion.extension.Extensions;

/**
 * What a table gives its members to, one after the other, in the order of writing. Each comes back
 * as it is to be in the copy: from the document while one is read, as it was while one is written.
 */
public abstract class Members {

  /**
   * A member that can be absent.
   *
   * @param value what the value that is copied has there
   * @return what the copy has there
   */
  public abstract <V> Optional<V> optional(String name, ValueCodec<V> codec, Optional<V> value);

  /**
   * A member without which the object means nothing.
   *
   * @param value what the value that is copied has there
   * @return what the copy has there
   */
  public abstract <V> V required(String name, ValueCodec<V> codec, V value);

  /**
   * A list; absent when empty.
   *
   * @param values what the value that is copied has there
   * @return what the copy has there; nothing while a document is written, since nobody needs it
   *     then
   */
  public abstract <V> List<V> list(String name, ValueCodec<V> codec, List<V> values);

  /**
   * What vendors keep with the object; absent when there is nothing.
   *
   * @param value what the value that is copied has there
   * @return what the copy has there
   */
  public final Extensions extensions(Extensions value) {
    Optional<Extensions> some = value.isEmpty() ? Optional.empty() : Optional.of(value);
    return optional("extensions", ExtensionCodecs.EXTENSIONS, some).orElse(Extensions.NONE);
  }

  /**
   * The version of the format that a document is in. No value holds it; see {@link FormatVersion}.
   */
  public final void formatVersion() {
    required(FormatVersion.MEMBER, FormatVersion.CODEC, FormatVersion.LOWEST);
  }

  /** The address of the schema, where it is there for editors alone and no value holds it. */
  public final void schemaForEditors(ValueCodec<String> codec) {
    optional("$schema", codec, Optional.empty());
  }
}
