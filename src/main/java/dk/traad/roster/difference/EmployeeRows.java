package dk.traad.roster.difference;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.Row;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** medarbejdere.csv: everyone who is employed. */
@Repository
class EmployeeRows implements Part {
    private final JdbcClient jdbc;

    EmployeeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public RosterFile file() {
        return RosterFile.EMPLOYEES;
    }

    @Override
    public void prepare() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE staged_employee (
                            line int, id uuid, number text, name text, email text, phone text, fault text[]
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE checked_employee (
                            number text, name text, email text, phone text
                        ) INHERITS (checked) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE known_employee (
                            number text PRIMARY KEY, id uuid, name text, line int
                        ) ON COMMIT DROP;
                        """).update();
    }

    @Override
    public String copy() {
        return "COPY staged_employee (line, id, number, name, email, phone, fault) FROM STDIN";
    }

    @Override
    public void stage(MunicipalityCode here, Row row, CopyLine line) {
        line.add(EmployeeId.random())
                .add(row.text("medarbejder"))
                .add(row.text("navn"))
                .add(row.optional("email"))
                .add(row.optional("telefon"));
    }

    @Override
    public void check(Delivered delivered) {
        jdbc.sql("""
                        INSERT INTO checked_employee (file, line, id, target, fault, changed, label, number, name, email, phone)
                        SELECT 'medarbejdere', s.line, s.id, e.id,
                            CASE
                                WHEN s.fault IS NOT NULL THEN s.fault
                                WHEN f.line < s.line
                                    THEN ARRAY['medarbejder', 'roster.reason.twice', CAST(f.line AS text)]
                            END,
                            array_remove(ARRAY[
                                CASE WHEN e.name <> s.name THEN 'navn' END,
                                CASE WHEN e.email <> s.email THEN 'email' END,
                                CASE WHEN e.phone <> s.phone THEN 'telefon' END,
                                CASE WHEN e.ended_on IS NOT NULL THEN 'returned' END], NULL),
                            s.name, s.number, s.name, s.email, s.phone
                        FROM staged_employee s
                        LEFT JOIN (SELECT number, min(line) AS line FROM staged_employee
                            WHERE fault IS NULL GROUP BY number) f ON f.number = s.number
                        LEFT JOIN employee e ON e.municipality = :municipality AND e.number = s.number
                        """).update();
    }

    @Override
    public void makeKnown(Delivered delivered) {
        if (!delivered.has(file())) {
            jdbc.sql("""
                            INSERT INTO known_employee (number, id, name, line)
                            SELECT number, id, name, 0
                            FROM employee
                            WHERE municipality = :municipality AND ended_on IS NULL
                            """).update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO known_employee (number, id, name, line)
                        SELECT DISTINCT ON (number) number, CASE WHEN fault IS NULL THEN coalesce(target, id) END, name, line
                        FROM checked_employee
                        WHERE number IS NOT NULL
                        ORDER BY number, fault IS NOT NULL, line
                        """).update();
    }

    @Override
    public void findMissing(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO missing (file, id, label)
                        SELECT 'medarbejdere', e.id, e.name
                        FROM employee e
                        WHERE e.municipality = :municipality AND e.ended_on IS NULL AND e.from_roster
                            AND NOT EXISTS (SELECT FROM checked_employee c WHERE c.target = e.id)
                        """).update();
    }

    @Override
    public void apply(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO employee (municipality, id, number, name, email, phone)
                        SELECT :municipality, id, number, name, email, phone
                        FROM checked_employee
                        WHERE state = 'NEW'
                        """).update();
        jdbc.sql("""
                        UPDATE employee e
                        SET name = c.name, email = c.email, phone = c.phone, ended_on = NULL
                        FROM checked_employee c
                        WHERE e.municipality = :municipality AND e.id = c.target AND c.state = 'CHANGED'
                        """).update();
        jdbc.sql("""
                        UPDATE employee e
                        SET ended_on = :yesterday
                        FROM missing m
                        WHERE e.municipality = :municipality AND e.id = m.id AND m.file = 'medarbejdere'
                        """).param("yesterday", today.minusDays(1)).update();
    }
}
