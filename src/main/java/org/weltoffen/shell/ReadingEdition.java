package org.weltoffen.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Arrays;
import org.weltoffen.language.Edition;
import org.weltoffen.language.Language;
import org.weltoffen.language.ReadingLanguage;

/// The wording that the person at the screen reads content in. It follows the language of the page; whether German is
/// plain is a choice of its own, remembered in this browser for a year.
public final class ReadingEdition {

    private static final String COOKIE = "WELTOFFEN_PLAIN";
    private static final Duration REMEMBERED_FOR = Duration.ofDays(365);

    private ReadingEdition() {}

    /// The wording to show in this page now.
    public static Edition now() {
        var session = VaadinSession.getCurrent();
        if (Language.of(session.getLocale()) != Language.DE) {
            return Edition.of(Language.of(session.getLocale()));
        }
        var plain = session.getAttribute(Plain.class);
        if (plain == null) {
            plain = new Plain(isRemembered(request()));
            session.setAttribute(Plain.class, plain);
        }
        return plain.chosen() ? Edition.PLAIN : Edition.DE;
    }

    /// The wording for a request outside of a page.
    public static Edition of(HttpServletRequest request) {
        var language = ReadingLanguage.of(request);
        return language == Language.DE && isRemembered(request) ? Edition.PLAIN : Edition.of(language);
    }

    /// Remembers the choice. Returns whether the page changes its language, which loads it anew; otherwise the caller
    /// draws what it shows again.
    public static boolean choose(Edition edition) {
        var session = VaadinSession.getCurrent();
        if (edition.language() == Language.DE) {
            session.setAttribute(Plain.class, new Plain(edition == Edition.PLAIN));
            response().addCookie(cookie(edition == Edition.PLAIN));
        }
        if (Language.of(session.getLocale()) == edition.language()) {
            return false;
        }
        response().addCookie(ReadingLanguage.cookie(edition.language(), request()));
        session.setLocale(edition.language().locale());
        UI.getCurrent().getPage().reload();
        return true;
    }

    private static boolean isRemembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies != null
                && Arrays.stream(cookies)
                        .anyMatch(cookie -> cookie.getName().equals(COOKIE)
                                && cookie.getValue().equals("yes"));
    }

    private static Cookie cookie(boolean plain) {
        var request = request();
        var cookie = new Cookie(COOKIE, plain ? "yes" : "no");
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) REMEMBERED_FOR.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static HttpServletRequest request() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }

    private static VaadinServletResponse response() {
        return VaadinServletResponse.getCurrent();
    }

    private record Plain(boolean chosen) {}
}
