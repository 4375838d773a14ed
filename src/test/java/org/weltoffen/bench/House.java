package org.weltoffen.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.weltoffen.Weltoffen;

/// The rooms of the application without its pages, for work that no page offers: opened in this process, on the
/// database of the rig.
final class House {

    private static final String NEVER_BY_ITSELF = "0 0 0 29 2 *";

    private House() {}

    /// Opens the house at noon of that day, does the work, and closes it. Meanwhile no day passes by itself.
    static void on(LocalDate day, Rig rig, Consumer<ApplicationContext> work) {
        var zone = ZoneId.of("Europe/Berlin");
        var clock = Clock.fixed(day.atTime(12, 0).atZone(zone).toInstant(), zone);
        var pages = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration";
        // as arguments, since the application's own settings come before mere defaults
        var settings = Map.of(
                "spring.autoconfigure.exclude",
                pages,
                "logging.level.root",
                "warn",
                "weltoffen.obligations.day-step",
                NEVER_BY_ITSELF,
                "weltoffen.notices.first-look",
                "P1D",
                "weltoffen.certificates.keys.folder",
                rig.folder().resolve("keys").toString(),
                "spring.datasource.url",
                rig.databaseAddress(),
                "spring.datasource.username",
                rig.databaseUser(),
                "spring.datasource.password",
                rig.databasePassword());
        try (var house = new SpringApplicationBuilder(Weltoffen.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock))
                .run(settings.entrySet().stream()
                        .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                        .toArray(String[]::new))) {
            work.accept(house);
        }
    }
}
