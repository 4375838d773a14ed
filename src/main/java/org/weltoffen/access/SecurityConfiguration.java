package org.weltoffen.access;

import static org.springframework.security.config.Customizer.withDefaults;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/// Five doors: what pages are made of, plain public pages without any session, the sign-in page, programs with a
/// token, and the application behind all of them.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    private static final String[] SCRIPTS_STYLES_FONTS = {
        "/VAADIN/build/**", "/aura/**", "/css/**", "/fonts/**", "/tokens.css"
    };

    private static final String[] PUBLIC = {
        "/verify/**",
        "/v/**",
        "/.well-known/did.json",
        "/credentials/**",
        "/notices/unsubscribe",
        "/icons/**",
        "/mark.svg",
        "/favicon.ico",
        "/error",
        "/actuator/health/liveness",
        "/actuator/health/readiness"
    };

    /// Nobody looks at how long each filter takes, and watching costs as much as filtering.
    @Bean
    SecurityObservationSettings unwatchedDoors() {
        return SecurityObservationSettings.noObservations();
    }

    /// A browser never opens these as pages, so what guards a page means nothing for them and would be a twentieth of
    /// what a page loads. Drawings are pages to it, and stay with those.
    @Bean
    @Order(0)
    SecurityFilterChain doorToParts(HttpSecurity http) {
        return http.securityMatcher(SCRIPTS_STYLES_FONTS)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.defaultsDisabled().contentTypeOptions(withDefaults()))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain doorToPublicPages(HttpSecurity http) {
        return http.securityMatcher(PUBLIC)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> guard(headers, ContentPolicy.PLAIN))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain doorToSignIn(
            HttpSecurity http, VaadinDefaultRequestCache savedAddresses, SignInRefused refused) {
        savedAddresses.setDelegateRequestCache(plainAddresses());
        // a cookie, not the session: a page that stood open over lunch still signs in
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookieName("WELTOFFEN_CSRF");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return http.securityMatcher("/login", "/login/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .formLogin(form -> form.loginPage("/login")
                        .successHandler(new Welcome(savedAddresses))
                        .failureHandler(refused))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens))
                .exceptionHandling(exceptions -> exceptions.accessDeniedHandler(refused))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> guard(headers, ContentPolicy.PLAIN))
                .build();
    }

    /// No cookie opens this door, so no other page can make a browser use it.
    @Bean
    @Order(3)
    SecurityFilterChain doorForPrograms(HttpSecurity http, Tokens tokens, Throttle throttle) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> {
                    for (var purpose : TokenPurpose.values()) {
                        requests.requestMatchers(purpose.address(), purpose.address() + "/**")
                                .hasAuthority(purpose.authority());
                    }
                    requests.anyRequest().denyAll();
                })
                .addFilterBefore(new TokenFilter(tokens, throttle), AuthorizationFilter.class)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(exceptions -> exceptions
                        .authenticationEntryPoint((request, response, e) -> ApiProblems.noToken(response))
                        .accessDeniedHandler((request, response, e) -> ApiProblems.otherPurpose(response)))
                .headers(headers -> guard(headers, ContentPolicy.PLAIN))
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain doorToApplication(HttpSecurity http) {
        return http.authorizeHttpRequests(
                        requests -> requests.requestMatchers("/actuator/**").denyAll())
                .with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView("/login", "/login?signed-out")
                        // an address without a page says so, instead of "no access"
                        .anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::authenticated))
                .exceptionHandling(exceptions -> exceptions.authenticationEntryPoint(new ToSignIn()))
                .headers(headers -> guard(headers, ContentPolicy.PARTS))
                .build();
    }

    @SuppressWarnings("NullAway") // null means: no ?continue behind the address
    private static HttpSessionRequestCache plainAddresses() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    private static void guard(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(content -> content.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"));
    }
}
