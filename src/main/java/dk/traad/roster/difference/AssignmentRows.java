package dk.traad.roster.difference;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.crypt.CprVault;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** sundhedsplejersker.csv: which health visitor follows which child. */
@Repository
class AssignmentRows implements Part {
    private final JdbcClient jdbc;
    private final CprVault vault;

    AssignmentRows(JdbcClient jdbc, CprVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public RosterFile file() {
        return RosterFile.ASSIGNMENTS;
    }

    @Override
    public void prepare() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE staged_assignment (
                            line int, id uuid, child_index bytea, number text, from_on date, to_on date, fault text[]
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE checked_assignment (
                            child_index bytea, child uuid, employee uuid, from_on date, to_on date
                        ) INHERITS (checked) ON COMMIT DROP;
                        """).update();
    }

    @Override
    public String copy() {
        return "COPY staged_assignment (line, id, child_index, number, from_on, to_on, fault) FROM STDIN";
    }

    @Override
    public void stage(MunicipalityCode here, Row row, CopyLine line) {
        var child = row.cpr("barn");
        var employee = row.text("medarbejder");
        var from = row.date("fra");
        line.add(UUID.randomUUID()).add(child == null ? null : vault.index(here, child));
        line.add(employee).add(from).add(row.lastDay("til", from));
    }

    @Override
    public void check(Delivered delivered) {
        jdbc.sql("""
                        INSERT INTO checked_assignment (file, line, id, target, fault, changed, label,
                            child_index, child, employee, from_on, to_on)
                        SELECT 'sundhedsplejersker', s.line, s.id, h.id,
                            CASE
                                WHEN s.fault IS NOT NULL THEN s.fault
                                WHEN f.line < s.line THEN ARRAY['barn', 'roster.reason.twice', CAST(f.line AS text)]
                                WHEN c.cpr_index IS NULL THEN ARRAY['barn', :unknownChild, 'boern.csv']
                                WHEN c.id IS NULL
                                    THEN ARRAY['barn', 'roster.reason.refused-too', 'boern.csv', CAST(c.line AS text)]
                                WHEN e.number IS NULL THEN ARRAY['medarbejder', :unknownEmployee, 'medarbejdere.csv']
                                WHEN e.id IS NULL THEN
                                    ARRAY['medarbejder', 'roster.reason.refused-too', 'medarbejdere.csv', CAST(e.line AS text)]
                            END,
                            array_remove(ARRAY[CASE WHEN h.to_on IS DISTINCT FROM s.to_on THEN 'til' END], NULL),
                            concat_ws(' · ', c.name, e.name), s.child_index, c.id, e.id, s.from_on, s.to_on
                        FROM staged_assignment s
                        LEFT JOIN (SELECT child_index, number, from_on, min(line) AS line
                            FROM staged_assignment
                            WHERE fault IS NULL
                            GROUP BY child_index, number, from_on) f
                            ON f.child_index = s.child_index AND f.number = s.number AND f.from_on = s.from_on
                        LEFT JOIN known_child c ON c.cpr_index = s.child_index
                        LEFT JOIN known_employee e ON e.number = s.number
                        LEFT JOIN health_visitor_assignment h ON h.municipality = :municipality AND h.child = c.id
                            AND h.employee = e.id AND h.from_on = s.from_on
                        """)
                .param("unknownChild", delivered.unknown(RosterFile.CHILDREN))
                .param("unknownEmployee", delivered.unknown(RosterFile.EMPLOYEES))
                .update();
    }

    /** A child with a row that was refused has no assignment ended: that row may have been about it. */
    @Override
    public void findMissing(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO missing (file, id, label)
                        SELECT 'sundhedsplejersker', h.id, c.first_name || ' ' || c.last_name || ' · ' || e.name
                        FROM health_visitor_assignment h
                        JOIN child c ON c.municipality = h.municipality AND c.id = h.child AND c.cpr_index IS NOT NULL
                        JOIN employee e ON e.municipality = h.municipality AND e.id = h.employee
                        WHERE h.municipality = :municipality
                            AND (h.to_on IS NULL OR h.to_on > greatest(CAST(:yesterday AS date), h.from_on - 1))
                            AND NOT EXISTS (SELECT FROM checked_assignment k WHERE k.target = h.id)
                            AND NOT EXISTS (SELECT FROM checked_assignment k
                                WHERE k.state = 'REFUSED' AND k.fault[2] <> 'roster.reason.twice'
                                    AND k.child_index = c.cpr_index)
                        """).param("yesterday", today.minusDays(1)).update();
    }

    @Override
    public void apply(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO health_visitor_assignment (municipality, id, child, employee, from_on, to_on)
                        SELECT :municipality, id, child, employee, from_on, to_on
                        FROM checked_assignment
                        WHERE state = 'NEW'
                        """).update();
        jdbc.sql("""
                        UPDATE health_visitor_assignment h
                        SET to_on = k.to_on
                        FROM checked_assignment k
                        WHERE h.municipality = :municipality AND h.id = k.target AND k.state = 'CHANGED'
                        """).update();
        jdbc.sql("""
                        UPDATE health_visitor_assignment h
                        SET to_on = greatest(CAST(:yesterday AS date), h.from_on - 1)
                        FROM missing m
                        WHERE h.municipality = :municipality AND h.id = m.id AND m.file = 'sundhedsplejersker'
                        """).param("yesterday", today.minusDays(1)).update();
    }
}
