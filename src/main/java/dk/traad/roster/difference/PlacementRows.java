package dk.traad.roster.difference;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.crypt.CprVault;
import dk.traad.roster.reading.RosterFile;
import dk.traad.roster.reading.Row;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** placeringer.csv: where each child has its place, and when. */
@Repository
class PlacementRows implements Part {
    private final JdbcClient jdbc;
    private final CprVault vault;
    private final Clock clock;

    PlacementRows(JdbcClient jdbc, CprVault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public RosterFile file() {
        return RosterFile.PLACEMENTS;
    }

    @Override
    public void prepare() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE staged_placement (
                            line int, id uuid, child_index bytea, number text, code text, from_on date, to_on date,
                            fault text[]
                        ) ON COMMIT DROP;
                        CREATE TEMPORARY TABLE checked_placement (
                            child_index bytea, child uuid, unit uuid, unit_group uuid, from_on date, to_on date,
                            was_to_on date
                        ) INHERITS (checked) ON COMMIT DROP;
                        """).update();
    }

    @Override
    public String copy() {
        return "COPY staged_placement (line, id, child_index, number, code, from_on, to_on, fault) FROM STDIN";
    }

    @Override
    public void stage(MunicipalityCode here, Row row, CopyLine line) {
        var child = row.cpr("barn");
        var unit = row.text("enhedsnr");
        var group = row.optional("gruppe");
        var from = row.date("fra");
        line.add(UUID.randomUUID()).add(child == null ? null : vault.index(here, child));
        line.add(unit).add(group.isEmpty() ? null : group).add(from).add(row.lastDay("til", from));
    }

    @Override
    public void check(Delivered delivered) {
        jdbc.sql("""
                        INSERT INTO checked_placement (file, line, id, target, fault, changed, label,
                            child_index, child, unit, unit_group, from_on, to_on, was_to_on)
                        SELECT 'placeringer', s.line, s.id, p.id,
                            CASE
                                WHEN s.fault IS NOT NULL THEN s.fault
                                WHEN f.line < s.line THEN ARRAY['barn', 'roster.reason.twice', CAST(f.line AS text)]
                                WHEN c.cpr_index IS NULL THEN ARRAY['barn', :unknownChild, 'boern.csv']
                                WHEN c.id IS NULL
                                    THEN ARRAY['barn', 'roster.reason.refused-too', 'boern.csv', CAST(c.line AS text)]
                                WHEN u.number IS NULL THEN ARRAY['enhedsnr', :unknownUnit, 'enheder.csv']
                                WHEN u.id IS NULL
                                    THEN ARRAY['enhedsnr', 'roster.reason.refused-too', 'enheder.csv', CAST(u.line AS text)]
                                WHEN s.code IS NOT NULL AND g.code IS NULL
                                    THEN ARRAY['gruppe', :unknownGroup, 'grupper.csv']
                                WHEN s.code IS NOT NULL AND g.id IS NULL
                                    THEN ARRAY['gruppe', 'roster.reason.refused-too', 'grupper.csv', CAST(g.line AS text)]
                            END,
                            array_remove(ARRAY[CASE WHEN p.to_on IS DISTINCT FROM s.to_on THEN 'til' END], NULL),
                            concat_ws(' · ', c.name, u.name, g.name),
                            s.child_index, c.id, u.id, g.id, s.from_on, s.to_on, p.to_on
                        FROM staged_placement s
                        LEFT JOIN (SELECT child_index, number, code, from_on, min(line) AS line
                            FROM staged_placement
                            WHERE fault IS NULL
                            GROUP BY child_index, number, code, from_on) f
                            ON f.child_index = s.child_index AND f.number = s.number
                                AND f.code IS NOT DISTINCT FROM s.code AND f.from_on = s.from_on
                        LEFT JOIN known_child c ON c.cpr_index = s.child_index
                        LEFT JOIN known_unit u ON u.number = s.number
                        LEFT JOIN known_group g ON g.number = s.number AND g.code = s.code
                        LEFT JOIN placement p ON p.municipality = :municipality AND p.child = c.id AND p.unit = u.id
                            AND p.unit_group IS NOT DISTINCT FROM g.id AND p.from_on = s.from_on
                        """)
                .param("unknownChild", delivered.unknown(RosterFile.CHILDREN))
                .param("unknownUnit", delivered.unknown(RosterFile.UNITS))
                .param("unknownGroup", delivered.unknown(RosterFile.GROUPS))
                .update();
    }

    /** A child with a row that was refused has no placement ended: that row may have been about it. */
    @Override
    public void findMissing(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO missing (file, id, label)
                        SELECT 'placeringer', p.id, c.first_name || ' ' || c.last_name || ' · ' || u.name
                        FROM placement p
                        JOIN child c ON c.municipality = p.municipality AND c.id = p.child AND c.cpr_index IS NOT NULL
                        JOIN unit u ON u.municipality = p.municipality AND u.id = p.unit
                        WHERE p.municipality = :municipality
                            AND (p.to_on IS NULL OR p.to_on > greatest(CAST(:yesterday AS date), p.from_on - 1))
                            AND NOT EXISTS (SELECT FROM checked_placement k WHERE k.target = p.id)
                            AND NOT EXISTS (SELECT FROM checked_placement k
                                WHERE k.state = 'REFUSED' AND k.fault[2] <> 'roster.reason.twice'
                                    AND k.child_index = c.cpr_index)
                        """).param("yesterday", today.minusDays(1)).update();
    }

    @Override
    public void apply(LocalDate today) {
        jdbc.sql("""
                        INSERT INTO placement (municipality, id, child, unit, unit_group, from_on, to_on, end_known_at)
                        SELECT :municipality, id, child, unit, unit_group, from_on, to_on,
                            CASE WHEN to_on >= :today THEN CAST(:now AS timestamptz) END
                        FROM checked_placement
                        WHERE state = 'NEW'
                        """).param("today", today).param("now", clock.instant()).update();
        jdbc.sql("""
                        UPDATE placement p
                        SET to_on = k.to_on, end_known_at = CASE WHEN k.to_on >= :today THEN CAST(:now AS timestamptz) END
                        FROM checked_placement k
                        WHERE p.municipality = :municipality AND p.id = k.target AND k.state = 'CHANGED'
                        """).param("today", today).param("now", clock.instant()).update();
        jdbc.sql("""
                        UPDATE placement p
                        SET to_on = greatest(CAST(:yesterday AS date), p.from_on - 1), end_known_at = NULL
                        FROM missing m
                        WHERE p.municipality = :municipality AND p.id = m.id AND m.file = 'placeringer'
                        """).param("yesterday", today.minusDays(1)).update();
    }
}
