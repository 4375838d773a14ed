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

    static void main(String[] args) {
        // The database driver turns moments into its date columns by the zone of the process: all nodes use the same.
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        var application = new SpringApplication(Weltoffen.class);
        if (FirstAdministrator.isAskedFor(args)) {
            FirstAdministrator.prepare(application);
            System.exit(SpringApplication.exit(application.run(args)));
        }
        application.run(args);
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "mark.svg", "any");
    }
}
