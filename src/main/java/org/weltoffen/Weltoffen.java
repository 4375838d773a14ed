package org.weltoffen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Meta;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.util.TimeZone;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableAsync;
import org.weltoffen.access.FirstAdministrator;
import org.weltoffen.platform.DatabaseAhead;

/// The application: yearly training in intercultural competence for the staff of a city.
@SpringBootApplication(proxyBeanMethods = false)
@Modulithic(systemName = "Weltoffen")
@EnableAsync(proxyTargetClass = true)
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("tokens.css")
@StyleSheet("css/shell.css")
@StyleSheet("css/obligations.css")
@StyleSheet("css/progress.css")
@StyleSheet("css/catalogue.css")
@StyleSheet("css/quiz.css")
@StyleSheet("css/certificates.css")
@StyleSheet("css/reports.css")
@StyleSheet("css/people.css")
@StyleSheet("css/notices.css")
@Viewport("width=device-width, initial-scale=1")
@Meta(name = "robots", content = "noindex")
public class Weltoffen implements AppShellConfigurator {

    private static final String CARRIERS = "jdk.virtualThreadScheduler.parallelism";

    /// More than can ask for something at a time, those who sign in and work in the background included.
    private static final String ENOUGH_CARRIERS = "64";

    static void main(String[] args) {
        if (isWithinOneJar()) {
            carryEverybody();
        }
        // The database driver turns moments into its date columns by the zone of the process: all nodes use the same.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var application = new SpringApplication(Weltoffen.class);
        application.addInitializers(new DatabaseAhead());
        if (FirstAdministrator.isAskedFor(args)) {
            FirstAdministrator.prepare(application);
            System.exit(SpringApplication.exit(application.run(args)));
        }
        application.run(args);
    }

    private static boolean isWithinOneJar() {
        var source = Weltoffen.class.getProtectionDomain().getCodeSource();
        return source != null && source.getLocation().getProtocol().equals("jar");
    }

    /// A virtual thread that loads a class keeps its carrier while it waits for the jar, and whoever has the jar may
    /// wait for a carrier. With a carrier for each processor, two such threads stopped a server of two processors
    /// for ever (spring-projects/spring-boot#51463). Whoever sets the number knows better.
    ///
    /// Unpacked, the jars are read by Java's own loader, and few carriers are better: when there is more to do than
    /// the processors manage, they finish one thing after the other.
    private static void carryEverybody() {
        System.setProperty(CARRIERS, System.getProperty(CARRIERS, ENOUGH_CARRIERS));
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "mark.svg", "any");
    }
}
