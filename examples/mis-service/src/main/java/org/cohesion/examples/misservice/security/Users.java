package org.cohesion.examples.misservice.security;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may use the service.
 *
 * @param users the users, none unless they are configured
 */
@ConfigurationProperties("mis")
public record Users(@DefaultValue List<User> users) {

  /** Takes the users as they are now. */
  public Users {
    users = List.copyOf(users);
  }

  /** What a user may do. */
  public enum Role {
    /** Read everything. */
    READER,
    /** Read everything, and store policies. */
    WRITER
  }

  /**
   * A user.
   *
   * @param name what to type as the name
   * @param password the encoded password, such as <code>{bcrypt}$2y$10$…</code>
   * @param role what the user may do
   */
  public record User(String name, String password, Role role) {

    /**
     * Takes all three.
     *
     * @throws IllegalArgumentException if one is missing, or the password is not encoded
     */
    public User {
      if (name == null || password == null || role == null) {
        throw new IllegalArgumentException("a user needs 'name', 'password' and 'role'");
      }
      if (!password.matches("\\{[^}]+}.+")) {
        throw new IllegalArgumentException(
            "the password of the user "
                + name
                + " must be encoded, such as {bcrypt}$2y$10$…, or begin with {noop}");
      }
    }

    /** Without the password. */
    @Override
    public String toString() {
      return name + " (" + role + ")";
    }
  }

  /** {@return a password that nobody guesses} */
  static String randomPassword() {
    byte[] bits = new byte[12];
    new SecureRandom().nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }
}
