package dk.traad.roster.difference;

import static dk.traad.roster.reading.Vocabulary.OWNERSHIPS;
import static dk.traad.roster.reading.Vocabulary.UNIT_KINDS;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.kernel.UnitId;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.Row;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** enheder.csv: daycares, schools, and where the other professionals work. */
@Repository
class UnitRows implements Part {
    private final JdbcClient jdbc;

    UnitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RosterFile file() {
        return RosterFile.UNITS;
    }

    @Override
    public void prepare() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE staged_unit (
                            line int, id uuid, number text, name text, kind text, ownership text, fault text[]
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE checked_unit (
                            number text, name text, kind text, ownership text
                        ) INHERITS (checked) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE known_unit (
                            number text PRIMARY KEY, id uuid, name text, line int
                        ) ON COMMIT DROP;
                        """).update();
    }

    @Override
    public String copy() {
        return "COPY staged_unit (line, id, number, name, kind, ownership, fault) FROM STDIN";
    }

    @Override
    public void stage(MunicipalityCode here, Row row, CopyLine line) {
        line.add(UnitId.random())
                .add(row.text("enhedsnr"))
                .add(row.text("navn"))
                .add(row.word("type", UNIT_KINDS))
                .add(row.word("ejerform", OWNERSHIPS));
    }

    @Override
    public void check(Delivered delivered) {
        jdbc.sql("""
                        INSERT INTO checked_unit (file, line, id, target, fault, changed, label, number, name, kind, ownership)
                        SELECT 'enheder', s.line, s.id, u.id,
                            CASE
                                WHEN s.fault IS NOT NULL THEN s.fault
                                WHEN f.line < s.line THEN ARRAY['enhedsnr', 'roster.reason.twice', CAST(f.line AS text)]
                            END,
                            array_remove(ARRAY[
                                CASE WHEN u.name <> s.name THEN 'navn' END,
                                CASE WHEN u.kind <> s.kind THEN 'type' END,
                                CASE WHEN u.ownership <> s.ownership THEN 'ejerform' END,
                                CASE WHEN u.ended_on IS NOT NULL THEN 'returned' END], NULL),
                            s.name, s.number, s.name, s.kind, s.ownership
                        FROM staged_unit s
                        LEFT JOIN (SELECT number, min(line) AS line FROM staged_unit WHERE fault IS NULL GROUP BY number) f
                            ON f.number = s.number
                        LEFT JOIN unit u ON u.municipality = :municipality AND u.number = s.number
                        """).update();
    }

    @Override
    public void makeKnown(Delivered delivered) {
        if (!delivered.has(file())) {
            jdbc.sql("""
                            INSERT INTO known_unit (number, id, name, line)
                            SELECT number, id, name, 0
                            FROM unit
                            WHERE municipality = :municipality AND ended_on IS NULL AND kind <> 'OTHER_MUNICIPALITY'
                            """).update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO known_unit (number, id, name, line)
                        SELECT DISTINCT ON (number) number, CASE WHEN fault IS NULL THEN coalesce(target, id) END, name, line
                        FROM checked_unit
                        WHERE number IS NOT NULL
                        ORDER BY number, fault IS NOT NULL, line
                        """).update();
    }

    /** Other municipalities never come with it. A unit where somebody works who did not come with the roster did not come with it either. */
    @Override
    public void findMissing(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO missing (file, id, label)
                        SELECT 'enheder', u.id, u.name
                        FROM unit u
                        WHERE u.municipality = :municipality AND u.ended_on IS NULL AND u.kind <> 'OTHER_MUNICIPALITY'
                            AND NOT EXISTS (SELECT FROM checked_unit c WHERE c.target = u.id)
                            AND NOT EXISTS (SELECT FROM employment e
                                WHERE e.municipality = u.municipality AND e.unit = u.id AND NOT e.from_roster)
                        """).update();
    }

    @Override
    public void apply(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO unit (municipality, id, number, name, kind, ownership)
                        SELECT :municipality, id, number, name, kind, ownership
                        FROM checked_unit
                        WHERE state = 'NEW'
                        """).update();
        jdbc.sql("""
                        UPDATE unit u
                        SET name = c.name, kind = c.kind, ownership = c.ownership, ended_on = NULL
                        FROM checked_unit c
                        WHERE u.municipality = :municipality AND u.id = c.target AND c.state = 'CHANGED'
                        """).update();
        jdbc.sql("""
                        UPDATE unit u
                        SET ended_on = :yesterday
                        FROM missing m
                        WHERE u.municipality = :municipality AND u.id = m.id AND m.file = 'enheder'
                        """).param("yesterday", today.minusDays(1)).update();
    }
}
