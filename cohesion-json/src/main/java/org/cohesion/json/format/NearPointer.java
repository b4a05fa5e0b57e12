package org.cohesion.json.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cohesion.finding.JsonPointer;
import org.cohesion.json.codec.Member;
import org.cohesion.json.codec.ValueType;
import org.jspecify.annotations.Nullable;

/** Finds the pointer that somebody meant who wrote a path of another kind. */
public final class NearPointer {

  /** Longer texts are no attempt at a pointer. */
  private static final int LONGEST = 64;

  private NearPointer() {}

  /** {@return the pointer that a text can mean, or none} */
  static List<String> of(String text) {
    Optional<String> pointer = text.length() > LONGEST ? Optional.empty() : find(text.strip());
    return pointer.filter(found -> !found.equals(text)).stream().toList();
  }

  private static Optional<String> find(String typed) {
    String path = typed.replaceFirst("^(?:#|\\$)?[./]*", "").replaceFirst("[./\\[\\]]+$", "");
    JsonPointer pointer = JsonPointer.ROOT;
    ValueType type = PolicyCodecs.POLICY.valueType();
    boolean inList = false;
    for (String token : path.split("[./\\[\\]]+", -1)) {
      String bare = token.replaceAll("^['\"]|['\"]$", "");
      if (inList) {
        if (!bare.matches("0|[1-9][0-9]{0,4}")) {
          return Optional.empty();
        }
        pointer = pointer.child(Integer.parseInt(bare));
        inList = false;
      } else {
        Member member = type instanceof ValueType.Table table ? member(table, bare) : null;
        if (member == null) {
          return Optional.empty();
        }
        pointer = pointer.child(member.name());
        type = member.valueType();
        inList = member.isList();
      }
    }
    return Optional.of(pointer.toString());
  }

  private static @Nullable Member member(ValueType.Table table, String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    for (Member member : table.codec().members()) {
      if (member.name().toLowerCase(Locale.ROOT).equals(plain)) {
        return member;
      }
    }
    return null;
  }
}
