package org.weltoffen.shell.ui;

import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;

/// Writes the remembered choice of light or dark into the page itself, so that nothing flashes and no script runs.
/// Without a choice the page follows the device.
final class RememberedTheme implements IndexHtmlRequestListener {

    static final String COOKIE = "WELTOFFEN_THEME";

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        var cookies = page.getVaadinRequest().getCookies();
        if (cookies != null) {
            Stream.of(cookies)
                    .filter(cookie -> cookie.getName().equals(COOKIE))
                    .map(Cookie::getValue)
                    .filter(theme -> theme.equals("dark") || theme.equals("light"))
                    .findFirst()
                    .ifPresent(theme -> page.getDocument().child(0).attr("theme", theme));
        }
    }
}
