package org.weltoffen.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What programs read when they are not let in (RFC 9457).
final class ApiProblems {

    private ApiProblems() {}

    static void noToken(HttpServletResponse response) throws IOException {
        response.setHeader("WWW-Authenticate", "Bearer");
        write(response, 401, "Token missing or not valid", "Send a valid token as Authorization: Bearer …");
    }

    static void otherPurpose(HttpServletResponse response) throws IOException {
        write(response, 403, "Token is for something else", "Use a token made for this address.");
    }

    static void tooMany(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", "60");
        write(response, 429, "Too many attempts", "Wait a minute and check the token.");
    }

    private static void write(HttpServletResponse response, int status, String title, String detail)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write("""
                {"type":"about:blank","status":%d,"title":"%s","detail":"%s"}""".formatted(status, title, detail));
    }
}
