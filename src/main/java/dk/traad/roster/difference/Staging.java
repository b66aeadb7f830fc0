package dk.traad.roster.difference;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.web.UnderWay;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.Row;
import dk.traad.roster.reading.Rows;
import dk.traad.roster.reading.UnusableDelivery;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;

/**
 * The temporary tables all parts share, and the road into them. What is checked of each file lies in a table of its own
 * that inherits from one, so that counting and listing are said once.
 */
@Repository
class Staging {
    /** A file with more is some other file, and its reasons would help nobody. */
    private static final int MOST_REFUSED = 250_000;

    private static final int TELL_EACH = 100;

    private final JdbcClient jdbc;
    private final DataSource source;

    Staging(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    /** One delivery at a time in each municipality; the rest of the program goes on meanwhile. */
    void waitForTurn() {
        jdbc.sql("SELECT pg_advisory_xact_lock(7206, :municipality)")
                .query((row, number) -> true)
                .single();
    }

    void prepare() {
        // Tables filled in this transaction have no statistics yet: taken for empty, 46,000 relations would be compared
        // with each other one by one. Whole files are compared here, so one pass over each is always right.
        jdbc.sql("SET LOCAL enable_nestloop = off").update();
        // A small sample tells enough to choose a plan by, and is taken many times.
        jdbc.sql("SET LOCAL default_statistics_target = 10").update();
        // A fault is its column, the key of its reason, and the words of that.
        jdbc.sql("""
                        CREATE TEMPORARY TABLE checked (
                            file    text NOT NULL,
                            line    int NOT NULL,
                            id      uuid NOT NULL,
                            target  uuid,
                            fault   text[],
                            changed text[] NOT NULL,
                            label   text,
                            state   text GENERATED ALWAYS AS (CASE
                                        WHEN fault IS NOT NULL THEN 'REFUSED'
                                        WHEN target IS NULL THEN 'NEW'
                                        WHEN changed = '{}' THEN 'UNCHANGED'
                                        ELSE 'CHANGED' END) STORED
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE missing (
                            file  text NOT NULL,
                            id    uuid NOT NULL,
                            label text
                        ) ON COMMIT DROP;
                        """).update();
    }

    /** What follows a roster looks up child by child again: by whole tables the visits of 23,000 children took a minute. */
    void endComparing() {
        jdbc.sql("SET LOCAL enable_nestloop = on").update();
    }

    /** Before the staged rows are looked at a second time. */
    void forgetChecked() {
        jdbc.sql("TRUNCATE checked, missing, known_unit, known_group, known_employee, known_child, known_adult")
                .update();
    }

    /**
     * Streams one file into its staged rows and gives their number.
     *
     * @param before how many rows of other files have been read already, to be told with all there are
     */
    int fill(Part part, MunicipalityCode here, InputStream content, int before, long all) throws IOException {
        var connection = DataSourceUtils.getConnection(source);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(part.copy());
            return fill(part, here, content, copy, before, all);
        } catch (SQLException failure) {
            throw new DataAccessResourceFailureException("the rows could not be staged", failure);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static int fill(Part part, MunicipalityCode here, InputStream content, CopyIn copy, int before, long all)
            throws IOException, SQLException {
        try {
            var line = new CopyLine(copy);
            var refused = new int[1];
            var read = new int[1];
            Rows.read(part.file(), content, row -> {
                write(part, here, row, line);
                if (++read[0] % TELL_EACH == 0) {
                    UnderWay.tell("roster.under-way.read", before + read[0], all);
                }
                if (row.fault() != null && ++refused[0] > MOST_REFUSED) {
                    throw new UnusableDelivery(
                            "roster.unusable.too-many", part.file().fileName(), Integer.toString(MOST_REFUSED));
                }
            });
            line.send();
            return Math.toIntExact(copy.endCopy());
        } catch (UnusableDelivery unusable) {
            // Ended and not cancelled: the transaction stays usable, and what was staged leads nowhere.
            copy.endCopy();
            throw unusable;
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private static void write(Part part, MunicipalityCode here, Row row, CopyLine line) {
        try {
            line.add(row.line());
            part.stage(here, row, line);
            line.add(row.fault());
            line.end();
        } catch (SQLException failure) {
            throw new UncheckedIOException(new IOException(failure));
        }
    }

    /** The planner knows nothing of temporary tables by itself. */
    void analyzeStaged(RosterFile file) {
        var statement = switch (file) {
            case UNITS -> "ANALYZE staged_unit";
            case GROUPS -> "ANALYZE staged_group";
            case EMPLOYEES -> "ANALYZE staged_employee";
            case EMPLOYMENTS -> "ANALYZE staged_employment";
            case CHILDREN -> "ANALYZE staged_child";
            case ADULTS -> "ANALYZE staged_adult";
            case RELATIONS -> "ANALYZE staged_relation";
            case PLACEMENTS -> "ANALYZE staged_placement";
            case ASSIGNMENTS -> "ANALYZE staged_assignment";
        };
        jdbc.sql(statement).update();
    }

    void analyzeChecked(RosterFile file) {
        var statement = switch (file) {
            case UNITS -> "ANALYZE checked_unit, known_unit";
            case GROUPS -> "ANALYZE checked_group, known_group";
            case EMPLOYEES -> "ANALYZE checked_employee, known_employee";
            case EMPLOYMENTS -> "ANALYZE checked_employment";
            case CHILDREN -> "ANALYZE checked_child, known_child";
            case ADULTS -> "ANALYZE checked_adult, known_adult";
            case RELATIONS -> "ANALYZE checked_relation";
            case PLACEMENTS -> "ANALYZE checked_placement";
            case ASSIGNMENTS -> "ANALYZE checked_assignment";
        };
        jdbc.sql(statement).update();
    }
}
