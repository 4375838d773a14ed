package org.weltoffen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/// A test of the whole application on the real MariaDB with a clock it can turn. All such tests share one context.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        properties = {"weltoffen.certificates.keys.folder=target/test-keys", "weltoffen.obligations.day-step=-"})
@Import(ApplicationTest.Surroundings.class)
public @interface ApplicationTest {

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

        @Bean
        TimeMachine timeMachine() {
            return new TimeMachine();
        }
    }
}
