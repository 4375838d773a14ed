package org.weltoffen.certificates.pdf;

import java.time.Clock;
import java.util.function.UnaryOperator;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.weltoffen.certificates.keys.KeyRing;
import org.weltoffen.certificates.spi.CertificateRenderer;

/// Renderers to try things with, without the rest of the application.
public final class Papers {

    private static final Typefaces TYPEFACES = new Typefaces();

    private Papers() {}

    /// The renderer as it is.
    public static CertificateRenderer renderer(KeyRing ring) {
        return renderer(ring, html -> html);
    }

    /// The renderer with a template that somebody spoilt.
    static CertificateRenderer renderer(KeyRing ring, UnaryOperator<String> spoilt) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("vaadin-i18n/translations");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        var sheet = new Sheet(templates(words), TYPEFACES, ring) {
            @Override
            String paper(Context filled, Tightness tightness) {
                return spoilt.apply(super.paper(filled, tightness));
            }
        };
        return new PdfRenderer(sheet, TYPEFACES, words, Clock.systemUTC());
    }

    private static SpringTemplateEngine templates(ResourceBundleMessageSource words) {
        var files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setCharacterEncoding("UTF-8");
        var templates = new SpringTemplateEngine();
        templates.setTemplateResolver(files);
        templates.setTemplateEngineMessageSource(words);
        return templates;
    }
}
