package org.cohesion.examples.misservice.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cohesion.examples.misservice.security.Users.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** The users that are configured, or two that are made up at each start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Users.class)
class UserConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(UserConfiguration.class);

  @Bean
  PasswordEncoder passwordEncoder() {
    return PasswordEncoderFactories.createDelegatingPasswordEncoder();
  }

  @Bean
  UserDetailsService userDetails(Users configured) {
    List<UserDetails> users = new ArrayList<>();
    for (Users.User user : configured.users()) {
      users.add(details(user.name(), user.password(), user.role()));
    }
    if (users.isEmpty()) {
      LOG.warn("No users are configured (mis.users); until the next start there are these two:");
      for (Role role : Role.values()) {
        String name = role.name().toLowerCase(Locale.ROOT);
        String password = Users.randomPassword();
        LOG.warn("  user {} with password {}", name, password);
        // Nobody guesses it, so that it need not take long to check; and it is not kept.
        users.add(details(name, "{noop}" + password, role));
      }
    }
    // Not itself, which would encode passwords anew where they are checked.
    InMemoryUserDetailsManager manager = new InMemoryUserDetailsManager(users);
    return name -> manager.loadUserByUsername(name);
  }

  private static UserDetails details(String name, String password, Role role) {
    return User.withUsername(name).password(password).roles(role.name()).build();
  }
}
