package org.weltoffen.platform;

import java.util.Locale;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/// A database server that someone else runs, as `DB_URL`, `DB_USER` and `DB_PASSWORD` name it.
record DatabaseAddress(String url, String user, String password) implements JdbcConnectionDetails {

    private static final String BULK = "rewriteBatchedStatements";

    static boolean isGiven(Environment environment) {
        return !environment.getProperty("spring.datasource.url", "").isBlank();
    }

    static DatabaseAddress from(Environment environment) {
        return new DatabaseAddress(
                environment.getRequiredProperty("spring.datasource.url").strip(),
                environment.getProperty("spring.datasource.username", ""),
                environment.getProperty("spring.datasource.password", ""));
    }

    DatabaseAddress {
        if (!url.startsWith("jdbc:mariadb:")) {
            throw new StartProblem(
                    "DB_URL does not name a MariaDB: %s.".formatted(url),
                    "Set it like this: jdbc:mariadb://db.example.org/weltoffen");
        }
        url = completed(url);
    }

    /// Bulk work sends a window of rows at once, which makes an import about three times as fast.
    private static String completed(String url) {
        if (url.toLowerCase(Locale.ROOT).contains(BULK.toLowerCase(Locale.ROOT))) {
            return url;
        }
        return url + (url.contains("?") ? "&" : "?") + BULK + "=true";
    }

    @Override
    public String getJdbcUrl() {
        return url;
    }

    @Override
    public String getUsername() {
        return user;
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String toString() {
        return "DatabaseAddress[%s, %s]".formatted(url, user);
    }
}
