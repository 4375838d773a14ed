package org.weltoffen.platform;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Uses the database whose address is given, and the embedded server where none is.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    JdbcConnectionDetails database(
            @Value("${spring.datasource.url:}") String url,
            @Value("${spring.datasource.username:}") String user,
            @Value("${spring.datasource.password:}") String password,
            @Value("${weltoffen.database.folder:data/database}") Path folder,
            Clock clock) {
        return url.isBlank() ? embedded(folder, clock) : new DatabaseAddress(url.strip(), user, password);
    }

    private static EmbeddedMariaDb embedded(Path folder, Clock clock) {
        if (!MariaDbBinaries.onClassPath()) {
            throw new StartProblem(
                    "No database is given.",
                    "Set DB_URL, for example jdbc:mariadb://db.example.org/weltoffen, and DB_USER and DB_PASSWORD.");
        }
        if (!MariaDbBinaries.fitThisMachine()) {
            throw new StartProblem(
                    "The database that comes along runs on Linux with an x86-64 processor only.",
                    "Start a MariaDB 10.11 or newer yourself and set DB_URL, DB_USER and DB_PASSWORD.");
        }
        return new EmbeddedMariaDb(folder, clock);
    }
}
