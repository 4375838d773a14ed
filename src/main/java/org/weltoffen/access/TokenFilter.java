package org.weltoffen.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a program in that shows a valid token, and slows down guessing as at the sign-in page.
class TokenFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Tokens tokens;
    private final Throttle throttle;

    TokenFilter(Tokens tokens, Throttle throttle) {
        this.tokens = tokens;
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader("Authorization");
        if (header != null && header.startsWith(BEARER)) {
            try {
                signIn(header.substring(BEARER.length()).strip(), request.getRemoteAddr());
            } catch (TooManyAttempts e) {
                ApiProblems.tooMany(response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void signIn(String secret, String address) {
        var key = "token " + Tokens.hash(secret);
        throttle.admit(key, address);
        tokens.use(secret).ifPresent(token -> {
            throttle.succeeded(key, address);
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    token,
                    null,
                    List.of(new SimpleGrantedAuthority(token.purpose().authority()))));
            SecurityContextHolder.setContext(context);
        });
    }
}
