package org.cohesion.examples.misservice.security;

import jakarta.servlet.DispatcherType;
import org.cohesion.examples.misservice.problem.Answers;
import org.cohesion.examples.misservice.problem.BrowserRules;
import org.cohesion.examples.misservice.problem.Problem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may do what: programs by HTTP Basic, people by a form. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String READER = "READER";
  private static final String WRITER = "WRITER";

  @Bean
  @Order(1)
  SecurityFilterChain api(HttpSecurity http) throws Exception {
    AuthenticationEntryPoint notLoggedIn =
        (request, response, e) -> {
          response.setHeader(
              HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"mis-service\", charset=\"UTF-8\"");
          Answers.write(Problem.UNAUTHENTICATED, request.getRequestURI(), request, response);
        };
    AccessDeniedHandler denied =
        (request, response, e) ->
            Answers.write(Problem.FORBIDDEN, request.getRequestURI(), request, response);
    return http.securityMatcher("/api", "/api/**", "/openapi.json")
        .authorizeHttpRequests(
            requests -> readAndWrite(requests.requestMatchers("/openapi.json").permitAll()))
        .httpBasic(basic -> basic.authenticationEntryPoint(notLoggedIn))
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(notLoggedIn).accessDeniedHandler(denied))
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(cache -> cache.disable())
        .logout(logout -> logout.disable())
        // Nothing tells a program from a page of somebody else, but that a browser says so.
        .csrf(csrf -> csrf.disable())
        .addFilterBefore(new CrossSiteFilter(), BasicAuthenticationFilter.class)
        .headers(headers -> headers(headers, BrowserRules.API_CONTENT))
        .build();
  }

  @Bean
  @Order(2)
  SecurityFilterChain page(HttpSecurity http) throws Exception {
    SimpleUrlAuthenticationFailureHandler notSignedIn =
        new SimpleUrlAuthenticationFailureHandler("/login?error");
    notSignedIn.setAllowSessionCreation(false);
    return http.authorizeHttpRequests(
            requests ->
                readAndWrite(
                    requests
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/login", "/static/**", "/error", "/favicon.ico")
                        .permitAll()
                        .requestMatchers("/logout")
                        .authenticated()))
        .requestCache(cache -> cache.requestCache(AskedPages.cache()))
        .formLogin(
            form -> form.loginPage("/login").defaultSuccessUrl("/").failureHandler(notSignedIn))
        .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
        .headers(headers -> headers(headers, BrowserRules.PAGE_CONTENT))
        .build();
  }

  private static void readAndWrite(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests
        .requestMatchers(HttpMethod.GET)
        .hasAnyRole(READER, WRITER)
        .requestMatchers(HttpMethod.HEAD)
        .hasAnyRole(READER, WRITER)
        .requestMatchers(HttpMethod.OPTIONS)
        .hasAnyRole(READER, WRITER)
        .anyRequest()
        .hasRole(WRITER);
  }

  private static void headers(HeadersConfigurer<HttpSecurity> headers, String contentPolicy) {
    headers
        .contentSecurityPolicy(policy -> policy.policyDirectives(contentPolicy))
        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
        .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
        .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
        .permissionsPolicyHeader(policy -> policy.policy(BrowserRules.NO_DEVICES));
  }
}
