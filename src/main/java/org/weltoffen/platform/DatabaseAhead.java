package org.weltoffen.platform;

import java.nio.file.Path;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/// Starts the embedded server where no database is given, before anything else is made: it reads its tables while
/// the application reads its classes.
public final class DatabaseAhead implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext application) {
        var environment = application.getEnvironment();
        if (!DatabaseAddress.isGiven(environment)) {
            var folder = environment.getProperty("weltoffen.database.folder", "data/database");
            var server = new EmbeddedMariaDb(Path.of(folder));
            application.registerBean(JdbcConnectionDetails.class, server::ready);
        }
    }
}
