package dk.traad.roster.difference;

import static dk.traad.roster.reading.Vocabulary.ROLES;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** ansaettelser.csv: who works where, as what, from when. */
@Repository
class EmploymentRows implements Part {
    private final JdbcClient jdbc;

    EmploymentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RosterFile file() {
        return RosterFile.EMPLOYMENTS;
    }

    @Override
    public void prepare() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE staged_employment (
                            line int, id uuid, employee_number text, unit_number text, code text, role text,
                            from_on date, to_on date, fault text[]
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE checked_employment (
                            employee_number text, employee uuid, unit uuid, unit_group uuid, role text,
                            from_on date, to_on date
                        ) INHERITS (checked) ON COMMIT DROP;
                        """).update();
    }

    @Override
    public String copy() {
        return "COPY staged_employment (line, id, employee_number, unit_number, code, role, from_on, to_on, fault)"
                + " FROM STDIN";
    }

    @Override
    public void stage(MunicipalityCode here, Row row, CopyLine line) {
        var employee = row.text("medarbejder");
        var unit = row.text("enhedsnr");
        var group = row.optional("gruppe");
        var role = row.word("rolle", ROLES);
        var from = row.date("fra");
        line.add(UUID.randomUUID()).add(employee).add(unit).add(group.isEmpty() ? null : group);
        line.add(role).add(from).add(row.lastDay("til", from));
    }

    @Override
    public void check(Delivered delivered) {
        jdbc.sql("""
                        INSERT INTO checked_employment (file, line, id, target, fault, changed, label,
                            employee_number, employee, unit, unit_group, role, from_on, to_on)
                        SELECT 'ansaettelser', s.line, s.id, m.id,
                            CASE
                                WHEN s.fault IS NOT NULL THEN s.fault
                                WHEN f.line < s.line THEN ARRAY['medarbejder', 'roster.reason.twice', CAST(f.line AS text)]
                                WHEN e.number IS NULL THEN ARRAY['medarbejder', :unknownEmployee, 'medarbejdere.csv']
                                WHEN e.id IS NULL THEN
                                    ARRAY['medarbejder', 'roster.reason.refused-too', 'medarbejdere.csv', CAST(e.line AS text)]
                                WHEN u.number IS NULL THEN ARRAY['enhedsnr', :unknownUnit, 'enheder.csv']
                                WHEN u.id IS NULL
                                    THEN ARRAY['enhedsnr', 'roster.reason.refused-too', 'enheder.csv', CAST(u.line AS text)]
                                WHEN s.code IS NOT NULL AND g.code IS NULL
                                    THEN ARRAY['gruppe', :unknownGroup, 'grupper.csv']
                                WHEN s.code IS NOT NULL AND g.id IS NULL
                                    THEN ARRAY['gruppe', 'roster.reason.refused-too', 'grupper.csv', CAST(g.line AS text)]
                            END,
                            array_remove(ARRAY[CASE WHEN m.to_on IS DISTINCT FROM s.to_on THEN 'til' END], NULL),
                            concat_ws(' · ', e.name, u.name, g.name),
                            s.employee_number, e.id, u.id, g.id, s.role, s.from_on, s.to_on
                        FROM staged_employment s
                        LEFT JOIN (SELECT employee_number, unit_number, code, role, from_on, min(line) AS line
                            FROM staged_employment
                            WHERE fault IS NULL
                            GROUP BY employee_number, unit_number, code, role, from_on) f
                            ON f.employee_number = s.employee_number AND f.unit_number = s.unit_number
                                AND f.code IS NOT DISTINCT FROM s.code AND f.role = s.role AND f.from_on = s.from_on
                        LEFT JOIN known_employee e ON e.number = s.employee_number
                        LEFT JOIN known_unit u ON u.number = s.unit_number
                        LEFT JOIN known_group g ON g.number = s.unit_number AND g.code = s.code
                        LEFT JOIN employment m ON m.municipality = :municipality AND m.employee = e.id AND m.unit = u.id
                            AND m.unit_group IS NOT DISTINCT FROM g.id AND m.role = s.role AND m.from_on = s.from_on
                        """)
                .param("unknownEmployee", delivered.unknown(RosterFile.EMPLOYEES))
                .param("unknownUnit", delivered.unknown(RosterFile.UNITS))
                .param("unknownGroup", delivered.unknown(RosterFile.GROUPS))
                .update();
    }

    /** Whoever has a row that was refused has no employment ended: that row may have been about it. */
    @Override
    public void findMissing(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO missing (file, id, label)
                        SELECT 'ansaettelser', m.id, concat_ws(' · ', e.name, u.name)
                        FROM employment m
                        JOIN employee e ON e.municipality = m.municipality AND e.id = m.employee
                        JOIN unit u ON u.municipality = m.municipality AND u.id = m.unit
                        WHERE m.municipality = :municipality AND m.from_roster
                            AND (m.to_on IS NULL OR m.to_on > greatest(CAST(:yesterday AS date), m.from_on - 1))
                            AND NOT EXISTS (SELECT FROM checked_employment c WHERE c.target = m.id)
                            AND NOT EXISTS (SELECT FROM checked_employment c
                                WHERE c.state = 'REFUSED' AND c.employee_number = e.number
                                    AND c.fault[2] <> 'roster.reason.twice')
                        """).param("yesterday", today.minusDays(1)).update();
    }

    @Override
    public void apply(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO employment (municipality, id, employee, unit, unit_group, role, from_on, to_on)
                        SELECT :municipality, id, employee, unit, unit_group, role, from_on, to_on
                        FROM checked_employment
                        WHERE state = 'NEW'
                        """).update();
        jdbc.sql("""
                        UPDATE employment m
                        SET to_on = c.to_on
                        FROM checked_employment c
                        WHERE m.municipality = :municipality AND m.id = c.target AND c.state = 'CHANGED'
                        """).update();
        jdbc.sql("""
                        UPDATE employment m
                        SET to_on = greatest(CAST(:yesterday AS date), m.from_on - 1)
                        FROM missing i
                        WHERE m.municipality = :municipality AND m.id = i.id AND i.file = 'ansaettelser'
                        """).param("yesterday", today.minusDays(1)).update();
    }
}
