package org.weltoffen.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.util.stream.Stream;
import org.weltoffen.language.ReadingLanguage;

/// Writes into the page itself what must be true before the first paint: its language, the remembered choice of light
/// or dark, and which font comes first. Nothing flashes and no script runs. Without a choice the page
/// follows the device.
final class PageStart implements IndexHtmlRequestListener {

    static final String THEME = "WELTOFFEN_THEME";

    private static final String FONT = "fonts/source-sans-3-latin-wght-normal.woff2";

    @Override
    public void modifyIndexHtmlResponse(IndexHtmlResponse page) {
        var document = page.getDocument();
        if (page.getVaadinRequest() instanceof VaadinServletRequest request) {
            document.child(0)
                    .attr(
                            "lang",
                            ReadingLanguage.of(request.getHttpServletRequest()).tag());
        }
        theme(page.getVaadinRequest()).forEach(theme -> document.child(0).attr("theme", theme));
        document.head().appendElement("link").attr("rel", "icon").attr("href", "mark.svg");
        document.head()
                .appendElement("link")
                .attr("rel", "preload")
                .attr("as", "font")
                .attr("type", "font/woff2")
                .attr("crossorigin", "anonymous")
                .attr("href", FONT);
    }

    private static Stream<String> theme(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Stream.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(THEME))
                        .map(Cookie::getValue)
                        .filter(theme -> theme.equals("dark") || theme.equals("light"))
                        .limit(1);
    }
}
