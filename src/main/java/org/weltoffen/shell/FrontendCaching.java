package org.weltoffen.shell;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.time.Duration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Lets browsers keep what never changes under its name: built scripts carry a hash, fonts and icons change rarely.
@Configuration(proxyBeanMethods = false)
class FrontendCaching implements WebMvcConfigurer {

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        keep(registry, "fonts");
        keep(registry, "icons");
    }

    private static void keep(ResourceHandlerRegistry registry, String folder) {
        registry.addResourceHandler("/" + folder + "/**")
                .addResourceLocations("classpath:/META-INF/resources/" + folder + "/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic());
    }

    @Bean
    FilterRegistrationBean<Filter> builtScriptsStay() {
        var filter = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            var hashed = ((HttpServletRequest) request).getRequestURI().matches(".*-[\\w-]{8}\\.(js|css|woff2)");
            chain.doFilter(request, hashed ? new Immutable((HttpServletResponse) response) : response);
        });
        filter.addUrlPatterns("/VAADIN/build/*");
        return filter;
    }

    private static final class Immutable extends HttpServletResponseWrapper {

        Immutable(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equalsIgnoreCase("Cache-Control") ? FOR_EVER : value);
        }
    }
}
