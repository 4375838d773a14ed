package org.weltoffen.certificates.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;
import org.weltoffen.language.Language;

/// Public pages of plain HTML: no cookie, no script, never cached, never indexed, in the reader's language.
@Component
class Pages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final ITemplateEngine templates;
    private final JakartaServletWebApplication application;

    Pages(ITemplateEngine templates, ServletContext servlets) {
        this.templates = templates;
        this.application = JakartaServletWebApplication.buildApplication(servlets);
    }

    ResponseEntity<Object> page(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, Map<String, Object> model) {
        var language = language(request);
        var context = new WebContext(application.buildExchange(request, response), language.locale(), model);
        context.setVariable("lang", language.tag());
        var path = request.getRequestURI().substring(request.getContextPath().length());
        // a file cannot be asked for again in another language, so that link leads to the form
        context.setVariable("path", path.equals("/verify/file") ? "/verify" : path);
        return head(status, language).contentType(HTML).body(templates.process("certificates/verify", context));
    }

    ResponseEntity<Object> json(HttpServletRequest request, HttpStatus status, Object body) {
        return head(status, language(request))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    private static ResponseEntity.BodyBuilder head(HttpStatus status, Language language) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE);
    }

    /// `?lang=` if given, otherwise what the browser asks for, otherwise German.
    static Language language(HttpServletRequest request) {
        var asked = request.getParameter("lang");
        if (asked != null) {
            return asked.equals(Language.EN.tag()) ? Language.EN : Language.DE;
        }
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null ? Language.DE : Language.of(request.getLocale());
    }

    /// Whether a program is asking, not a browser.
    static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.APPLICATION_JSON_VALUE)
                && !accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}
