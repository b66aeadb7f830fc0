package dk.traad.platform.db;

import dk.traad.kernel.MunicipalityCode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;

/** Migrates the schema, gives the database the key of the context and looks for holes, before anything else is asked of it. */
record PreparedDatabase(DatabaseRoles roles, ContextSeal seal) implements FlywayMigrationStrategy {
    private static final MunicipalityCode ANY = new MunicipalityCode(101);

    @Override
    public void migrate(Flyway flyway) {
        flyway.migrate();
        lookThrough();
    }

    void lookThrough() {
        try {
            try (var connection = connect(roles.migrator());
                    var statement = connection.createStatement()) {
                statement.execute("SET ROLE \"%s\"".formatted(roles.owner()));
                seal.keep(connection);
            }
            try (var connection = connect(roles.application())) {
                connection.setSchema("traad");
                refuseHoles(Walls.holes(connection, roles.application()));
                refuseHoles(deafness(connection));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("the database could not be looked through", failure);
        }
    }

    private Connection connect(String role) throws SQLException {
        return DriverManager.getConnection(roles.url(), role, roles.password());
    }

    private static void refuseHoles(List<String> holes) {
        if (!holes.isEmpty()) {
            throw new OpenWalls(holes);
        }
    }

    /** A database that does not believe the program would show empty pages all day. */
    private List<String> deafness(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        seal.tell(connection, Context.program(ANY));
        try (var statement = connection.createStatement()) {
            var row = statement.executeQuery("SELECT present_municipality(), extract(epoch FROM now())");
            row.next();
            var believes = row.getInt(1) == ANY.value();
            var apart = Math.round(row.getDouble(2) - System.currentTimeMillis() / 1000.0);
            return believes
                    ? List.of()
                    : List.of("it does not take the program's word for who asks; their clocks are " + apart
                            + " seconds apart, at most " + ContextSeal.SECONDS + " are borne");
        }
    }
}
