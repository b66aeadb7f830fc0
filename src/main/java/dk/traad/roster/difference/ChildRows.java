package dk.traad.roster.difference;

import static dk.traad.roster.reading.Vocabulary.YES_OR_NO;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.crypt.CprVault;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.Row;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** boern.csv: the municipality's children, found again by the blind index of their CPR numbers. */
@Repository
class ChildRows implements Part {
    private final JdbcClient jdbc;
    private final CprVault vault;
    private final Clock clock;

    ChildRows(JdbcClient jdbc, CprVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public RosterFile file() {
        return RosterFile.CHILDREN;
    }

    @Override
    public void prepare() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE staged_child (
                            line int, id uuid, cpr_index bytea, cpr_sealed bytea, birthday date,
                            first_name text, last_name text, protected boolean, fault text[]
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE checked_child (
                            cpr_index bytea, cpr_sealed bytea, birthday date,
                            first_name text, last_name text, protected boolean
                        ) INHERITS (checked) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE known_child (
                            cpr_index bytea PRIMARY KEY, id uuid, name text, line int
                        ) ON COMMIT DROP;
                        """).update();
    }

    @Override
    public String copy() {
        return "COPY staged_child (line, id, cpr_index, cpr_sealed, birthday, first_name, last_name, protected, fault)"
                + " FROM STDIN";
    }

    @Override
    public void stage(MunicipalityCode here, Row row, CopyLine line) {
        var id = ChildId.random();
        var cpr = row.cpr("cpr");
        if (cpr != null && cpr.birthday().isAfter(LocalDate.now(clock))) {
            row.refuse("cpr", "not-born");
        }
        line.add(id).add(cpr == null ? null : vault.index(here, cpr));
        line.add(cpr == null ? null : vault.seal(here, id.value(), cpr));
        line.add(cpr == null ? null : cpr.birthday())
                .add(row.text("fornavn"))
                .add(row.text("efternavn"))
                .add(row.word("beskyttet", YES_OR_NO));
    }

    @Override
    public void check(Delivered delivered) {
        jdbc.sql("""
                        INSERT INTO checked_child (file, line, id, target, fault, changed, label,
                            cpr_index, cpr_sealed, birthday, first_name, last_name, protected)
                        SELECT 'boern', s.line, s.id, c.id,
                            CASE
                                WHEN s.fault IS NOT NULL THEN s.fault
                                WHEN f.line < s.line THEN ARRAY['cpr', 'roster.reason.twice', CAST(f.line AS text)]
                            END,
                            array_remove(ARRAY[
                                CASE WHEN c.cpr_index <> s.cpr_index THEN 'cpr' END,
                                CASE WHEN c.first_name <> s.first_name THEN 'fornavn' END,
                                CASE WHEN c.last_name <> s.last_name THEN 'efternavn' END,
                                CASE WHEN c.protected <> s.protected THEN 'beskyttet' END,
                                CASE WHEN c.ended_on IS NOT NULL THEN 'returned' END], NULL),
                            concat_ws(' ', s.first_name, s.last_name),
                            s.cpr_index, s.cpr_sealed, s.birthday, s.first_name, s.last_name, s.protected
                        FROM staged_child s
                        LEFT JOIN (SELECT cpr_index, min(line) AS line FROM staged_child
                            WHERE fault IS NULL GROUP BY cpr_index) f ON f.cpr_index = s.cpr_index
                        LEFT JOIN renumbered x ON x.file = 'boern' AND x.is_index = s.cpr_index
                        LEFT JOIN child c ON c.municipality = :municipality
                            AND c.cpr_index = coalesce(x.was_index, s.cpr_index)
                        """).update();
    }

    @Override
    public void makeKnown(Delivered delivered) {
        if (!delivered.has(file())) {
            jdbc.sql("""
                            INSERT INTO known_child (cpr_index, id, name, line)
                            SELECT cpr_index, id, first_name || ' ' || last_name, 0
                            FROM child
                            WHERE municipality = :municipality AND ended_on IS NULL AND cpr_index IS NOT NULL
                            """).update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO known_child (cpr_index, id, name, line)
                        SELECT DISTINCT ON (cpr_index)
                            cpr_index, CASE WHEN fault IS NULL THEN coalesce(target, id) END, label, line
                        FROM checked_child
                        WHERE cpr_index IS NOT NULL
                        ORDER BY cpr_index, fault IS NOT NULL, line
                        """).update();
    }

    /** A child without a CPR number did not come with the roster. */
    @Override
    public void findMissing(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO missing (file, id, label)
                        SELECT 'boern', c.id, c.first_name || ' ' || c.last_name
                        FROM child c
                        WHERE c.municipality = :municipality AND c.ended_on IS NULL AND c.cpr_index IS NOT NULL
                            AND NOT EXISTS (SELECT FROM checked_child k WHERE k.target = c.id)
                        """).update();
    }

    @Override
    public void apply(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO child (municipality, id, cpr_sealed, cpr_index, first_name, last_name, birthday, protected)
                        SELECT :municipality, id, cpr_sealed, cpr_index, first_name, last_name, birthday, protected
                        FROM checked_child
                        WHERE state = 'NEW'
                        """).update();
        jdbc.sql("""
                        UPDATE child c
                        SET first_name = k.first_name, last_name = k.last_name, protected = k.protected, ended_on = NULL
                        FROM checked_child k
                        WHERE c.municipality = :municipality AND c.id = k.target AND k.state = 'CHANGED'
                        """).update();
        jdbc.sql("""
                        UPDATE child c
                        SET ended_on = :yesterday
                        FROM missing m
                        WHERE c.municipality = :municipality AND c.id = m.id AND m.file = 'boern'
                        """).param("yesterday", today.minusDays(1)).update();
    }
}
