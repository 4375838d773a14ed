package org.weltoffen;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.test.context.ActiveProfiles;
import org.weltoffen.catalogue.Catalogue;
import org.weltoffen.catalogue.Tracks;
import org.weltoffen.people.Staff;
import org.weltoffen.progress.Progress;
import org.weltoffen.progress.Quizzes;
import org.weltoffen.quiz.QuestionTypes;

/// A test of the running application with the demo city, as people see it: real server, built pages, real browser.
///
/// All such tests share one application, so each uses people of its own. The pages must be built before, see
/// *README.md*; the properties say what the build would say in the jar.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "vaadin.productionMode=true",
            "vaadin.eagerServerLoad=true",
            "vaadin.react.enable=false",
            "weltoffen.certificates.keys.folder=target/test-keys",
            "logging.level.root=warn"
        })
@ActiveProfiles("demo")
@Import(BrowserTest.Surroundings.class)
@ExtendWith(Chromium.class)
public @interface BrowserTest {

    @TestConfiguration(proxyBeanMethods = false)
    class Surroundings {

        @Bean
        JdbcConnectionDetails database() {
            return TestDatabase.SERVER;
        }

        @Bean
        static OneConnectionEach oneConnectionEach() {
            return new OneConnectionEach();
        }

        /// Pages that other tests bring along are no part of the application.
        @Bean
        VaadinServiceInitListener pagesOfTestsAreLeftOut() {
            return start -> {
                var routes = RouteConfiguration.forRegistry(
                        start.getSource().getRouter().getRegistry());
                routes.getAvailableRoutes().stream()
                        .map(RouteData::getNavigationTarget)
                        .filter(Surroundings::belongsToTests)
                        .forEach(routes::removeRoute);
            };
        }

        private static boolean belongsToTests(Class<?> page) {
            return page.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath()
                    .endsWith("/test-classes/");
        }

        @Bean
        House house(
                Environment environment,
                Catalogue catalogue,
                Staff staff,
                Progress progress,
                Quizzes quizzes,
                Tracks tracks,
                QuestionTypes types,
                MessageSource words) {
            return new House(environment, catalogue, staff, progress, quizzes, tracks, types, words);
        }
    }
}
