package dk.traad.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The three roles of a database: the owner of the tables, who cannot sign in; the migrator, who changes the schema as the
 * owner; and the application, who reads and writes rows and can do nothing else (security reference 3.1).
 */
record DatabaseRoles(String url, String database, String password) {
    /** Makes what is missing. Safe when two programs start at once. */
    static DatabaseRoles prepare(String administratorUrl, String password) {
        try (var connection = DriverManager.getConnection(administratorUrl)) {
            var database = connection.getCatalog();
            var roles = new DatabaseRoles(withoutCredentials(administratorUrl), database, password);
            roles.make(connection);
            return roles;
        } catch (SQLException failure) {
            throw new IllegalStateException(
                    "The database at TRAAD_DATABASE_URL cannot be prepared: " + failure.getMessage()
                            + " Check the address, and that its user may create roles in that database.");
        }
    }

    String owner() {
        return database + "_owner";
    }

    String migrator() {
        return database + "_migrator";
    }

    String application() {
        return database + "_app";
    }

    private void make(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("SELECT pg_advisory_xact_lock(7205)");
            statement.execute("""
                    DO $$ BEGIN
                        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%1$s') THEN
                            CREATE ROLE "%1$s" NOLOGIN;
                        END IF;
                        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%2$s') THEN
                            CREATE ROLE "%2$s" LOGIN IN ROLE "%1$s";
                        END IF;
                        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%3$s') THEN
                            CREATE ROLE "%3$s" LOGIN;
                        END IF;
                    END $$
                    """.formatted(owner(), migrator(), application()));
            for (var role : new String[] {migrator(), application()}) {
                statement.execute("ALTER ROLE \"%s\" PASSWORD '%s'".formatted(role, password));
            }
            statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE \"%s\" TO \"%s\", \"%s\""
                    .formatted(database, migrator(), application()));
            statement.execute("GRANT \"%s\" TO CURRENT_USER".formatted(owner()));
            statement.execute("CREATE SCHEMA IF NOT EXISTS traad AUTHORIZATION \"%s\"".formatted(owner()));
        }
        connection.commit();
    }

    /** The address without its user and password, every other parameter kept. */
    private static String withoutCredentials(String url) {
        if (org.postgresql.Driver.parseURL(url, new Properties()) == null) {
            throw new IllegalStateException("TRAAD_DATABASE_URL is not a PostgreSQL address: jdbc:postgresql://…");
        }
        var parts = url.split("\\?", 2);
        var kept = Arrays.stream(parts.length == 1 ? new String[0] : parts[1].split("&"))
                .filter(parameter -> !parameter.matches("(user|password)=.*"))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? parts[0] : parts[0] + "?" + kept;
    }
}
