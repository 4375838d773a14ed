package org.weltoffen.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/// Shows the sign-in page again with one sentence why, and what was typed as login still there.
@Component
public class SignInRefused implements AuthenticationFailureHandler, AccessDeniedHandler {

    /// Request attribute: the translation key of the sentence.
    public static final String SENTENCE = "access.sentence";

    /// Request attribute: minutes to wait, as a number.
    public static final String MINUTES = "access.minutes";

    private static final Logger log = LoggerFactory.getLogger(SignInRefused.class);

    SignInRefused() {}

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException problem)
            throws IOException, ServletException {
        if (problem instanceof TooManyAttempts attempts) {
            request.setAttribute(MINUTES, attempts.minutes());
            response.setHeader("Retry-After", String.valueOf(attempts.minutes() * 60));
            again(request, response, HttpStatus.TOO_MANY_REQUESTS, "access.sign-in.wait");
        } else if (problem instanceof AuthenticationServiceException) {
            log.error("Nobody can sign in", problem);
            again(request, response, HttpStatus.SERVICE_UNAVAILABLE, "access.sign-in.away");
        } else {
            again(request, response, HttpStatus.UNAUTHORIZED, "access.sign-in.wrong");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException problem)
            throws IOException, ServletException {
        again(request, response, HttpStatus.FORBIDDEN, "access.sign-in.stale");
    }

    private static void again(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String sentence)
            throws IOException, ServletException {
        response.setStatus(status.value());
        request.setAttribute(SENTENCE, sentence);
        request.getRequestDispatcher("/login/again").forward(request, response);
    }
}
