package org.weltoffen.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The language someone reads in: `?lang=` first, then the cookie, then what the browser prefers, then German.
public final class ReadingLanguage {

    /// Holds `de` or `en` and nothing else.
    public static final String COOKIE = "WELTOFFEN_LANG";

    private static final Duration REMEMBERED_FOR = Duration.ofDays(365);

    private ReadingLanguage() {}

    public static Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> remembered(request))
                .or(() -> preferred(request))
                .orElse(Language.DE);
    }

    /// The language asked for in the address, if any.
    public static Optional<Language> asked(HttpServletRequest request) {
        return named(request.getParameter("lang"));
    }

    /// The cookie that remembers the choice for a year, readable by the server alone.
    public static Cookie cookie(Language language, HttpServletRequest request) {
        var cookie = new Cookie(COOKIE, language.tag());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) REMEMBERED_FOR.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<Language> remembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .flatMap(cookie -> named(cookie.getValue()).stream())
                        .findFirst();
    }

    private static Optional<Language> preferred(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return Optional.empty();
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> named(locale.getLanguage()).stream())
                .findFirst();
    }

    private static Optional<Language> named(@Nullable String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
