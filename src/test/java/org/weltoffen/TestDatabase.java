package org.weltoffen;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.weltoffen.platform.EmbeddedMariaDb;

/// One real MariaDB for all tests of a run, emptied at its start and stopped with the JVM.
///
/// `TEST_DB_URL`, `TEST_DB_USER` and `TEST_DB_PASSWORD` name another server, for example of another version.
final class TestDatabase {

    static final JdbcConnectionDetails SERVER = start();

    private TestDatabase() {}

    private static JdbcConnectionDetails start() {
        var given = System.getenv("TEST_DB_URL");
        var server = given == null ? embedded() : external(given);
        try (var connection =
                        DriverManager.getConnection(server.getJdbcUrl(), server.getUsername(), server.getPassword());
                var statement = connection.createStatement()) {
            var schema = connection.getCatalog();
            statement.execute("drop database `%s`".formatted(schema));
            statement.execute(
                    "create database `%s` character set utf8mb4 collate utf8mb4_uca1400_ai_ci".formatted(schema));
            return server;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JdbcConnectionDetails embedded() {
        var server = new EmbeddedMariaDb(Path.of("target/test-database")).ready();
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server;
    }

    private static JdbcConnectionDetails external(String url) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return url;
            }

            @Override
            public String getUsername() {
                return System.getenv("TEST_DB_USER");
            }

            @Override
            public String getPassword() {
                return System.getenv("TEST_DB_PASSWORD");
            }
        };
    }
}
