package dk.traad.roster.difference;

import static dk.traad.roster.reading.Vocabulary.YES_OR_NO;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.crypt.CprVault;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.Row;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** voksne.csv: the adults around the children. */
@Repository
class AdultRows implements Part {
    private final JdbcClient jdbc;
    private final CprVault vault;

    AdultRows(JdbcClient jdbc, CprVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public RosterFile file() {
        return RosterFile.ADULTS;
    }

    @Override
    public void prepare() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE staged_adult (
                            line int, id uuid, cpr_index bytea, cpr_sealed bytea,
                            first_name text, last_name text, email text, phone text, protected boolean, fault text[]
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE checked_adult (
                            cpr_index bytea, cpr_sealed bytea,
                            first_name text, last_name text, email text, phone text, protected boolean
                        ) INHERITS (checked) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE known_adult (
                            cpr_index bytea PRIMARY KEY, id uuid, name text, line int
                        ) ON COMMIT DROP;
                        """).update();
    }

    @Override
    public String copy() {
        return "COPY staged_adult (line, id, cpr_index, cpr_sealed, first_name, last_name, email, phone, protected, fault)"
                + " FROM STDIN";
    }

    @Override
    public void stage(MunicipalityCode here, Row row, CopyLine line) {
        var id = AdultId.random();
        var cpr = row.cpr("cpr");
        line.add(id).add(cpr == null ? null : vault.index(here, cpr));
        line.add(cpr == null ? null : vault.seal(here, id.value(), cpr));
        line.add(row.text("fornavn"))
                .add(row.text("efternavn"))
                .add(row.optional("email"))
                .add(row.optional("telefon"))
                .add(row.word("beskyttet", YES_OR_NO));
    }

    @Override
    public void check(Delivered delivered) {
        jdbc.sql("""
                        INSERT INTO checked_adult (file, line, id, target, fault, changed, label,
                            cpr_index, cpr_sealed, first_name, last_name, email, phone, protected)
                        SELECT 'voksne', s.line, s.id, c.id,
                            CASE
                                WHEN s.fault IS NOT NULL THEN s.fault
                                WHEN f.line < s.line THEN ARRAY['cpr', 'roster.reason.twice', CAST(f.line AS text)]
                            END,
                            array_remove(ARRAY[
                                CASE WHEN c.cpr_index <> s.cpr_index THEN 'cpr' END,
                                CASE WHEN c.first_name <> s.first_name THEN 'fornavn' END,
                                CASE WHEN c.last_name <> s.last_name THEN 'efternavn' END,
                                CASE WHEN c.email <> s.email THEN 'email' END,
                                CASE WHEN c.phone <> s.phone THEN 'telefon' END,
                                CASE WHEN c.protected <> s.protected THEN 'beskyttet' END,
                                CASE WHEN c.ended_on IS NOT NULL THEN 'returned' END], NULL),
                            concat_ws(' ', s.first_name, s.last_name),
                            s.cpr_index, s.cpr_sealed, s.first_name, s.last_name, s.email, s.phone, s.protected
                        FROM staged_adult s
                        LEFT JOIN (SELECT cpr_index, min(line) AS line FROM staged_adult
                            WHERE fault IS NULL GROUP BY cpr_index) f ON f.cpr_index = s.cpr_index
                        LEFT JOIN renumbered x ON x.file = 'voksne' AND x.is_index = s.cpr_index
                        LEFT JOIN adult c ON c.municipality = :municipality
                            AND c.cpr_index = coalesce(x.was_index, s.cpr_index)
                        """).update();
    }

    @Override
    public void makeKnown(Delivered delivered) {
        if (!delivered.has(file())) {
            jdbc.sql("""
                            INSERT INTO known_adult (cpr_index, id, name, line)
                            SELECT cpr_index, id, first_name || ' ' || last_name, 0
                            FROM adult
                            WHERE municipality = :municipality AND ended_on IS NULL AND cpr_index IS NOT NULL
                            """).update();
            return;
        }
        jdbc.sql("""
                        INSERT INTO known_adult (cpr_index, id, name, line)
                        SELECT DISTINCT ON (cpr_index)
                            cpr_index, CASE WHEN fault IS NULL THEN coalesce(target, id) END, label, line
                        FROM checked_adult
                        WHERE cpr_index IS NOT NULL
                        ORDER BY cpr_index, fault IS NOT NULL, line
                        """).update();
    }

    /** An adult without a CPR number did not come with the roster. */
    @Override
    public void findMissing(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO missing (file, id, label)
                        SELECT 'voksne', c.id, c.first_name || ' ' || c.last_name
                        FROM adult c
                        WHERE c.municipality = :municipality AND c.ended_on IS NULL AND c.cpr_index IS NOT NULL
                            AND NOT EXISTS (SELECT FROM checked_adult k WHERE k.target = c.id)
                        """).update();
    }

    @Override
    public void apply(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO adult (municipality, id, cpr_sealed, cpr_index, first_name, last_name, email, phone, protected)
                        SELECT :municipality, id, cpr_sealed, cpr_index, first_name, last_name, email, phone, protected
                        FROM checked_adult
                        WHERE state = 'NEW'
                        """).update();
        jdbc.sql("""
                        UPDATE adult c
                        SET first_name = k.first_name, last_name = k.last_name, email = k.email,
                            phone = k.phone, protected = k.protected, ended_on = NULL
                        FROM checked_adult k
                        WHERE c.municipality = :municipality AND c.id = k.target AND k.state = 'CHANGED'
                        """).update();
        jdbc.sql("""
                        UPDATE adult c
                        SET ended_on = :yesterday
                        FROM missing m
                        WHERE c.municipality = :municipality AND c.id = m.id AND m.file = 'voksne'
                        """).param("yesterday", today.minusDays(1)).update();
    }
}
