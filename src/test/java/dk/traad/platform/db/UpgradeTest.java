package dk.traad.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was in a database before a migration is there after it, though row-level security binds whoever migrates. */
class UpgradeTest extends WebTest {
    private static final String DATABASE = "traad_upgrade";

    @Autowired
    PostgresServer server;

    @Autowired
    DatabaseRoles present;

    @Test
    void earlier_versions_of_the_cooperation_model_stand_in_the_history() throws SQLException {
        as(server.url(), "CREATE DATABASE " + DATABASE);
        var url = server.url().replace("/traad?", "/" + DATABASE + "?");
        var roles = DatabaseRoles.prepare(url, present.password());
        migrate(roles, "1100");
        as(
                url,
                "SET search_path = traad",
                "INSERT INTO municipality (municipality, name) VALUES (101, 'Vesterkær')",
                """
                INSERT INTO employee (municipality, id, number, name)
                VALUES (101, '00000000-0000-0000-0000-000000000001', 'M1', 'Jens Holm')
                """,
                """
                INSERT INTO cooperation_model_version (municipality, version, file, why, changed_by, changed_at)
                VALUES (101, 1, '{"settings": {"monthsBetween": "12"}}', '', NULL, NULL),
                    (101, 2, '{"settings": {"monthsBetween": "6"}}', 'Byrådet vil det',
                     '00000000-0000-0000-0000-000000000001', '2026-03-02T10:00Z')
                """);
        migrate(roles, "latest");
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "SELECT why, changes::json -> 0 -> 'after' ->> 'monthsBetween' FROM traad.settings_change")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString(1)).isEqualTo("Byrådet vil det");
            assertThat(rows.getString(2)).isEqualTo("6");
            assertThat(rows.next()).isFalse();
        }
        as(server.url(), "DROP DATABASE " + DATABASE);
    }

    private static void migrate(DatabaseRoles roles, String target) {
        var flyway = new FluentConfiguration().target(target);
        new DatabaseSettings().migrateAsTheMigrator(roles).customize(flyway);
        new Flyway(flyway).migrate();
    }

    private static void as(String superuser, String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(superuser);
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }
}
