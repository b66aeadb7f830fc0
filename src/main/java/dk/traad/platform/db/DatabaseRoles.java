package dk.traad.platform.db;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The roles of a database: the owner of the tables, who cannot sign in; the migrator, who changes the schema as the
 * owner; the application, who reads and writes rows and can do nothing else; the sealer, who reads the log and seals it;
 * the reader of figures, who sees figures and no child (security reference 3.1); and the reader of the facts that relations
 * are made of, as whom nobody can sign in and on whose behalf only views read (docs/adr/0008).
 */
record DatabaseRoles(String url, String database, String password) {
    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRoles.class);
    private static final String SET_CONFIG = "pg_catalog.set_config(text, text, boolean)";

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

    String sealer() {
        return database + "_sealer";
    }

    String figures() {
        return database + "_figures";
    }

    String relations() {
        return database + "_relations";
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
                        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%4$s') THEN
                            CREATE ROLE "%4$s" LOGIN;
                        END IF;
                        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%5$s') THEN
                            CREATE ROLE "%5$s" LOGIN;
                        END IF;
                        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '%6$s') THEN
                            CREATE ROLE "%6$s" NOLOGIN;
                            -- The owner makes its views and never sees what they see.
                            ALTER ROLE "%1$s" NOINHERIT;
                            GRANT "%6$s" TO "%1$s";
                        END IF;
                    END $$
                    """.formatted(owner(), migrator(), application(), sealer(), figures(), relations()));
            for (var role : new String[] {migrator(), application(), sealer(), figures()}) {
                statement.execute("ALTER ROLE \"%s\" PASSWORD '%s'".formatted(role, password));
            }
            statement.execute("GRANT CONNECT, TEMPORARY ON DATABASE \"%s\" TO \"%s\", \"%s\""
                    .formatted(database, migrator(), application()));
            statement.execute(
                    "GRANT CONNECT ON DATABASE \"%s\" TO \"%s\", \"%s\"".formatted(database, sealer(), figures()));
            statement.execute("GRANT \"%s\", \"%s\" TO CURRENT_USER".formatted(owner(), relations()));
            statement.execute("CREATE SCHEMA IF NOT EXISTS traad AUTHORIZATION \"%s\"".formatted(owner()));
            statement.execute("CREATE SCHEMA IF NOT EXISTS unwalled AUTHORIZATION \"%s\"".formatted(relations()));
            statement.execute("GRANT USAGE ON SCHEMA traad TO \"%s\"".formatted(relations()));
            statement.execute("GRANT USAGE ON SCHEMA unwalled TO \"%s\"".formatted(owner()));
            takeSetConfig(statement);
        }
        connection.commit();
    }

    /** Only a statement may set the context, never an expression smuggled into one. Only a superuser can see to that. */
    private void takeSetConfig(Statement statement) throws SQLException {
        var may = statement.executeQuery(
                "SELECT rolsuper, has_function_privilege('%s', '%s', 'EXECUTE')".formatted(application(), SET_CONFIG)
                        + " FROM pg_roles WHERE rolname = current_user");
        may.next();
        var isSuperuser = may.getBoolean(1);
        if (!may.getBoolean(2)) {
            return;
        }
        var words = "REVOKE EXECUTE ON FUNCTION %1$s FROM PUBLIC; GRANT EXECUTE ON FUNCTION %1$s TO \"%2$s\""
                .formatted(SET_CONFIG, owner());
        if (isSuperuser) {
            statement.execute(words);
        } else {
            LOG.warn(
                    "everybody may call set_config in this database; a superuser of the server ends it with: {}",
                    words);
        }
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
