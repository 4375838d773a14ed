package org.weltoffen.platform;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.env.Environment;

/// A database server that someone else runs, as `DB_URL`, `DB_USER` and `DB_PASSWORD` name it.
record DatabaseAddress(String url, String user, String password) implements JdbcConnectionDetails {

    /// What the driver is told unless the address says otherwise.
    ///
    /// Statements are prepared in the server, which then reads each of them once per connection: half the work for
    /// short ones. Bulk work sends its rows together, which makes changing many of them three times as fast.
    private static final List<String> OPTIONS = List.of("useServerPrepStmts", "useBulkStmts");

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

    /// The address with the options it does not name itself.
    static String completed(String url) {
        var known = url.toLowerCase(Locale.ROOT);
        var missing = OPTIONS.stream()
                .filter(option -> !known.contains(option.toLowerCase(Locale.ROOT)))
                .map(option -> option + "=true")
                .collect(Collectors.joining("&"));
        return missing.isEmpty() ? url : url + (url.contains("?") ? "&" : "?") + missing;
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
