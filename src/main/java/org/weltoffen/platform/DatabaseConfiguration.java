package org.weltoffen.platform;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Uses the embedded server where no database address is given.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean(JdbcConnectionDetails.class)
    @ConditionalOnExpression("'${spring.datasource.url:}' == ''")
    EmbeddedMariaDb embeddedMariaDb(@Value("${weltoffen.database.folder:data/database}") Path folder, Clock clock) {
        if (!MariaDbBinaries.onClassPath()) {
            throw new StartProblem(
                    "No database is given.",
                    "Set DB_URL, for example jdbc:mariadb://db.example.org/weltoffen, and DB_USER and DB_PASSWORD.");
        }
        return new EmbeddedMariaDb(folder, clock);
    }
}
