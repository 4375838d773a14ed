package org.weltoffen.platform;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Uses the database whose address is given, and the embedded server where none is.
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean
    @ConditionalOnMissingBean
    JdbcConnectionDetails database(
            Environment environment, @Value("${weltoffen.database.folder:data/database}") Path folder, Clock clock) {
        return DatabaseAddress.isGiven(environment)
                ? DatabaseAddress.from(environment)
                : new EmbeddedMariaDb(folder, clock);
    }
}
