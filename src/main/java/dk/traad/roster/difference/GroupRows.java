package dk.traad.roster.difference;

import dk.traad.kernel.GroupId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.Row;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** grupper.csv: rooms, childminders' homes, classes. A code is one group of its unit for good. */
@Repository
class GroupRows implements Part {
    private final JdbcClient jdbc;

    GroupRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RosterFile file() {
        return RosterFile.GROUPS;
    }

    @Override
    public void prepare() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE staged_group (
                            line int, id uuid, number text, code text, name text, from_on date, to_on date, fault text[]
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE checked_group (
                            number text, unit uuid, code text, name text, from_on date, to_on date
                        ) INHERITS (checked) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE known_group (
                            number text, code text, id uuid, name text, line int, PRIMARY KEY (number, code)
                        ) ON COMMIT DROP;
                        """).update();
    }

    @Override
    public String copy() {
        return "COPY staged_group (line, id, number, code, name, from_on, to_on, fault) FROM STDIN";
    }

    @Override
    public void stage(MunicipalityCode here, Row row, CopyLine line) {
        var number = row.text("enhedsnr");
        var code = row.text("gruppe");
        var name = row.text("navn");
        var from = row.date("fra");
        line.add(GroupId.random()).add(number).add(code).add(name).add(from).add(row.lastDay("til", from));
    }

    @Override
    public void check(Delivered delivered) {
        jdbc.sql("""
                        INSERT INTO checked_group (file, line, id, target, fault, changed, label,
                            number, unit, code, name, from_on, to_on)
                        SELECT 'grupper', s.line, s.id, g.id,
                            CASE
                                WHEN s.fault IS NOT NULL THEN s.fault
                                WHEN f.line < s.line THEN ARRAY['gruppe', 'roster.reason.twice', CAST(f.line AS text)]
                                WHEN u.number IS NULL THEN ARRAY['enhedsnr', :unknownUnit, 'enheder.csv']
                                WHEN u.id IS NULL
                                    THEN ARRAY['enhedsnr', 'roster.reason.refused-too', 'enheder.csv', CAST(u.line AS text)]
                            END,
                            array_remove(ARRAY[
                                CASE WHEN g.name <> s.name THEN 'navn' END,
                                CASE WHEN g.from_on <> s.from_on THEN 'fra' END,
                                CASE WHEN g.to_on IS DISTINCT FROM s.to_on THEN 'til' END], NULL),
                            concat_ws(' · ', u.name, s.name), s.number, u.id, s.code, s.name, s.from_on, s.to_on
                        FROM staged_group s
                        LEFT JOIN (SELECT number, code, min(line) AS line FROM staged_group
                            WHERE fault IS NULL GROUP BY number, code) f ON f.number = s.number AND f.code = s.code
                        LEFT JOIN known_unit u ON u.number = s.number
                        LEFT JOIN unit_group g ON g.municipality = :municipality AND g.unit = u.id AND g.code = s.code
                        """).param("unknownUnit", delivered.unknown(RosterFile.UNITS)).update();
    }

    @Override
    public void makeKnown(Delivered delivered) {
        if (!delivered.has(file())) {
            jdbc.sql("""
                            INSERT INTO known_group (number, code, id, name, line)
                            SELECT k.number, g.code, g.id, g.name, 0
                            FROM unit_group g
                            JOIN known_unit k ON k.id = g.unit
                            WHERE g.municipality = :municipality
                            """).update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO known_group (number, code, id, name, line)
                        SELECT DISTINCT ON (number, code)
                            number, code, CASE WHEN fault IS NULL THEN coalesce(target, id) END, name, line
                        FROM checked_group
                        WHERE number IS NOT NULL AND code IS NOT NULL
                        ORDER BY number, code, fault IS NOT NULL, line
                        """).update();
    }

    /** A group whose own row was refused is not missing. */
    @Override
    public void findMissing(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO missing (file, id, label)
                        SELECT 'grupper', g.id, concat_ws(' · ', u.name, g.name)
                        FROM unit_group g
                        JOIN unit u ON u.municipality = g.municipality AND u.id = g.unit
                        WHERE g.municipality = :municipality
                            AND (g.to_on IS NULL OR g.to_on > greatest(CAST(:yesterday AS date), g.from_on - 1))
                            AND NOT EXISTS (SELECT FROM checked_group c WHERE c.target = g.id)
                            AND NOT EXISTS (SELECT FROM checked_group c
                                WHERE c.state = 'REFUSED' AND c.number = u.number AND (c.code = g.code OR c.code IS NULL))
                            AND NOT EXISTS (SELECT FROM employment e
                                WHERE e.municipality = g.municipality AND e.unit = g.unit AND NOT e.from_roster)
                        """).param("yesterday", today.minusDays(1)).update();
    }

    @Override
    public void apply(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO unit_group (municipality, id, unit, code, name, from_on, to_on)
                        SELECT :municipality, id, unit, code, name, from_on, to_on
                        FROM checked_group
                        WHERE state = 'NEW'
                        """).update();
        jdbc.sql("""
                        UPDATE unit_group g
                        SET name = c.name, from_on = c.from_on, to_on = c.to_on
                        FROM checked_group c
                        WHERE g.municipality = :municipality AND g.id = c.target AND c.state = 'CHANGED'
                        """).update();
        jdbc.sql("""
                        UPDATE unit_group g
                        SET to_on = greatest(CAST(:yesterday AS date), g.from_on - 1)
                        FROM missing m
                        WHERE g.municipality = :municipality AND g.id = m.id AND m.file = 'grupper'
                        """).param("yesterday", today.minusDays(1)).update();
    }
}
