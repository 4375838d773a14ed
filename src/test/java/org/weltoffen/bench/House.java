package org.weltoffen.bench;

import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.weltoffen.Weltoffen;

/// The rooms of the application without its pages, for work that no page offers: opened in this process, on the
/// database of the rig.
final class House {

    private House() {}

    /// Opens the house, does the work, and closes it.
    static void in(Rig rig, Consumer<ApplicationContext> work) {
        var pages = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration";
        try (var house = new SpringApplicationBuilder(Weltoffen.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .properties(Map.of(
                        "spring.autoconfigure.exclude", pages,
                        "spring.main.banner-mode", "off",
                        "logging.level.root", "warn",
                        "weltoffen.certificates.keys.folder",
                                rig.folder().resolve("keys").toString(),
                        "spring.datasource.url", rig.databaseAddress(),
                        "spring.datasource.username", rig.databaseUser(),
                        "spring.datasource.password", rig.databasePassword()))
                .run()) {
            work.accept(house);
        }
    }
}
