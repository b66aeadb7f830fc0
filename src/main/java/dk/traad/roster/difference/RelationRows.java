package dk.traad.roster.difference;

import static dk.traad.roster.reading.Vocabulary.RELATIONS;
import static dk.traad.roster.reading.Vocabulary.YES_OR_NO;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.crypt.CprVault;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.Row;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** relationer.csv: which adult is what to which child, who holds custody, and with whom the child lives. */
@Repository
class RelationRows implements Part {
    private final JdbcClient jdbc;
    private final CprVault vault;

    RelationRows(JdbcClient jdbc, CprVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    @Override
    public RosterFile file() {
        return RosterFile.RELATIONS;
    }

    @Override
    public void prepare() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE staged_relation (
                            line int, id uuid, child_index bytea, adult_index bytea, kind text, custody boolean,
                            residence boolean, from_on date, to_on date, fault text[]
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE checked_relation (
                            child_index bytea, adult_index bytea, child uuid, adult uuid, kind text, custody boolean,
                            residence boolean, from_on date, to_on date
                        ) INHERITS (checked) ON COMMIT DROP;
                        """).update();
    }

    @Override
    public String copy() {
        return "COPY staged_relation (line, id, child_index, adult_index, kind, custody, residence, from_on, to_on, fault)"
                + " FROM STDIN";
    }

    @Override
    public void stage(MunicipalityCode here, Row row, CopyLine line) {
        var child = row.cpr("barn");
        var adult = row.cpr("voksen");
        if (child != null && adult != null && child.equals(adult)) {
            row.refuse("voksen", "same-person");
        }
        var kind = row.word("relation", RELATIONS);
        var custody = row.word("foraeldremyndighed", YES_OR_NO);
        var residence = row.word("bopael", YES_OR_NO);
        var from = row.date("fra");
        line.add(UUID.randomUUID())
                .add(child == null ? null : vault.index(here, child))
                .add(adult == null ? null : vault.index(here, adult));
        line.add(kind).add(custody).add(residence).add(from).add(row.lastDay("til", from));
    }

    @Override
    public void check(Delivered delivered) {
        jdbc.sql("""
                        INSERT INTO checked_relation (file, line, id, target, fault, changed, label,
                            child_index, adult_index, child, adult, kind, custody, residence, from_on, to_on)
                        SELECT 'relationer', s.line, s.id, r.id,
                            CASE
                                WHEN s.fault IS NOT NULL THEN s.fault
                                WHEN f.line < s.line THEN ARRAY['barn', 'roster.reason.twice', CAST(f.line AS text)]
                                WHEN c.cpr_index IS NULL THEN ARRAY['barn', :unknownChild, 'boern.csv']
                                WHEN c.id IS NULL
                                    THEN ARRAY['barn', 'roster.reason.refused-too', 'boern.csv', CAST(c.line AS text)]
                                WHEN a.cpr_index IS NULL THEN ARRAY['voksen', :unknownAdult, 'voksne.csv']
                                WHEN a.id IS NULL
                                    THEN ARRAY['voksen', 'roster.reason.refused-too', 'voksne.csv', CAST(a.line AS text)]
                            END,
                            array_remove(ARRAY[
                                CASE WHEN r.custody <> s.custody THEN 'foraeldremyndighed' END,
                                CASE WHEN r.residence <> s.residence THEN 'bopael' END,
                                CASE WHEN r.to_on IS DISTINCT FROM s.to_on THEN 'til' END], NULL),
                            concat_ws(' · ', c.name, a.name), s.child_index, s.adult_index,
                            c.id, a.id, s.kind, s.custody, s.residence, s.from_on, s.to_on
                        FROM staged_relation s
                        LEFT JOIN (SELECT child_index, adult_index, kind, from_on, min(line) AS line
                            FROM staged_relation
                            WHERE fault IS NULL
                            GROUP BY child_index, adult_index, kind, from_on) f
                            ON f.child_index = s.child_index AND f.adult_index = s.adult_index
                                AND f.kind = s.kind AND f.from_on = s.from_on
                        LEFT JOIN known_child c ON c.cpr_index = s.child_index
                        LEFT JOIN known_adult a ON a.cpr_index = s.adult_index
                        LEFT JOIN family_relation r ON r.municipality = :municipality AND r.child = c.id AND r.adult = a.id
                            AND r.kind = s.kind AND r.from_on = s.from_on
                        """)
                .param("unknownChild", delivered.unknown(RosterFile.CHILDREN))
                .param("unknownAdult", delivered.unknown(RosterFile.ADULTS))
                .update();
    }

    /** Whoever has a row that was refused has no relation ended: that row may have been about it. */
    @Override
    public void findMissing(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO missing (file, id, label)
                        SELECT 'relationer', r.id, c.first_name || ' ' || c.last_name || ' · ' || a.first_name || ' ' || a.last_name
                        FROM family_relation r
                        JOIN child c ON c.municipality = r.municipality AND c.id = r.child AND c.cpr_index IS NOT NULL
                        JOIN adult a ON a.municipality = r.municipality AND a.id = r.adult AND a.cpr_index IS NOT NULL
                        WHERE r.municipality = :municipality
                            AND (r.to_on IS NULL OR r.to_on > greatest(CAST(:yesterday AS date), r.from_on - 1))
                            AND NOT EXISTS (SELECT FROM checked_relation k WHERE k.target = r.id)
                            AND NOT EXISTS (SELECT FROM checked_relation k
                                WHERE k.state = 'REFUSED' AND k.fault[2] <> 'roster.reason.twice'
                                    AND k.child_index = c.cpr_index)
                            AND NOT EXISTS (SELECT FROM checked_relation k
                                WHERE k.state = 'REFUSED' AND k.child_index IS NULL AND k.adult_index = a.cpr_index)
                        """).param("yesterday", today.minusDays(1)).update();
    }

    @Override
    public void apply(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO family_relation (municipality, id, child, adult, kind, custody, residence, from_on, to_on)
                        SELECT :municipality, id, child, adult, kind, custody, residence, from_on, to_on
                        FROM checked_relation
                        WHERE state = 'NEW'
                        """).update();
        jdbc.sql("""
                        UPDATE family_relation r
                        SET custody = k.custody, residence = k.residence, to_on = k.to_on
                        FROM checked_relation k
                        WHERE r.municipality = :municipality AND r.id = k.target AND k.state = 'CHANGED'
                        """).update();
        jdbc.sql("""
                        UPDATE family_relation r
                        SET to_on = greatest(CAST(:yesterday AS date), r.from_on - 1)
                        FROM missing m
                        WHERE r.municipality = :municipality AND r.id = m.id AND m.file = 'relationer'
                        """).param("yesterday", today.minusDays(1)).update();
    }
}
