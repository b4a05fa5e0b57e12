package org.cohesion.examples.misservice.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Who may do what: programs by HTTP Basic, people by a form. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String READER = "READER";
  private static final String WRITER = "WRITER";

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    return http.securityMatcher("/api/**", "/openapi.json")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers(HttpMethod.GET)
                    .hasAnyRole(READER, WRITER)
                    .requestMatchers(HttpMethod.HEAD)
                    .hasAnyRole(READER, WRITER)
                    .anyRequest()
                    .hasRole(WRITER))
        .httpBasic(Customizer.withDefaults())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(csrf -> csrf.disable())
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain page(HttpSecurity http) throws Exception {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/login", "/static/**", "/error")
                    .permitAll()
                    .requestMatchers(HttpMethod.GET)
                    .hasAnyRole(READER, WRITER)
                    .requestMatchers(HttpMethod.HEAD)
                    .hasAnyRole(READER, WRITER)
                    .requestMatchers("/logout")
                    .authenticated()
                    .anyRequest()
                    .hasRole(WRITER))
        .formLogin(Customizer.withDefaults())
        .build();
  }
}
