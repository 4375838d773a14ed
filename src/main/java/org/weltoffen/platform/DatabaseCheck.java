package org.weltoffen.platform;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.context.ApplicationListener;

/// Signs in to a given database once before anything else is built, so that a wrong address or password shows at once.
class DatabaseCheck implements ApplicationListener<ApplicationEnvironmentPreparedEvent> {

    private static final String MILLISECONDS = "5000";

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (DatabaseAddress.isGiven(event.getEnvironment())) {
            signIn(DatabaseAddress.from(event.getEnvironment()));
        } else {
            requireEmbedded();
        }
    }

    private static void signIn(DatabaseAddress address) {
        var properties = new Properties();
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        properties.setProperty("connectTimeout", MILLISECONDS);
        try {
            DriverManager.getConnection(address.url(), properties).close();
        } catch (SQLException e) {
            throw new IllegalStateException("The given database cannot be used", e);
        }
    }

    private static void requireEmbedded() {
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
    }
}
