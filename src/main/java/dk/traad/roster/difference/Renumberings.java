package dk.traad.roster.difference;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.platform.crypt.CprVault;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * People who are missing under one CPR number and new under another: found by name and by a place or a relation that is
 * the same since the same day, where exactly one is gone and one has come. Whoever is said to be the same person keeps
 * everything and gets the new number.
 */
@Repository
class Renumberings {
    private final JdbcClient jdbc;
    private final CprVault vault;

    Renumberings(JdbcClient jdbc, CprVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    void prepare() {
        jdbc.sql("""
                        CREATE TEMPORARY TABLE renumbered (
                            file text, line int, person uuid, successor uuid, name text, was_index bytea, is_index bytea,
                            was_sealed bytea, is_sealed bytea
                        ) ON COMMIT DROP;
                        """).update();
    }

    /** After the first look at the delivery, when it is known who is missing and who is new. */
    List<Renumbering> find(MunicipalityCode here) {
        findChildren();
        findAdults();
        return jdbc.sql("""
                        SELECT file, line, person, successor, name, was_sealed, is_sealed
                        FROM renumbered
                        ORDER BY file DESC, line
                        """)
                .query((row, number) -> new Renumbering(
                        row.getString("file"),
                        row.getInt("line"),
                        row.getObject("person", UUID.class),
                        row.getString("name"),
                        vault.open(here, row.getObject("person", UUID.class), row.getBytes("was_sealed"))
                                .masked(),
                        vault.open(here, row.getObject("successor", UUID.class), row.getBytes("is_sealed"))
                                .masked()))
                .list();
    }

    private void findChildren() {
        jdbc.sql("""
                        WITH pair AS (
                            SELECT c.id AS person, n.id AS successor, n.line, n.label, c.cpr_index AS was_index,
                                n.cpr_index AS is_index, c.cpr_sealed AS was_sealed, n.cpr_sealed AS is_sealed
                            FROM missing m
                            JOIN child c ON c.municipality = :municipality AND c.id = m.id
                            JOIN checked_child n ON n.state = 'NEW' AND lower(n.first_name) = lower(c.first_name)
                                AND lower(n.last_name) = lower(c.last_name)
                            WHERE m.file = 'boern'
                        ), tied AS (
                            SELECT x.person, x.successor
                            FROM pair x
                            JOIN placement p ON p.municipality = :municipality AND p.child = x.person
                            JOIN checked_placement k ON k.child = x.successor AND k.state = 'NEW' AND k.unit = p.unit
                                AND k.from_on = p.from_on AND k.unit_group IS NOT DISTINCT FROM p.unit_group
                            UNION
                            SELECT x.person, x.successor
                            FROM pair x
                            JOIN family_relation r ON r.municipality = :municipality AND r.child = x.person
                            JOIN checked_relation k ON k.child = x.successor AND k.state = 'NEW' AND k.adult = r.adult
                                AND k.kind = r.kind AND k.from_on = r.from_on
                            UNION
                            SELECT x.person, x.successor
                            FROM pair x
                            JOIN health_visitor_assignment a ON a.municipality = :municipality AND a.child = x.person
                            JOIN checked_assignment k ON k.child = x.successor AND k.state = 'NEW'
                                AND k.employee = a.employee AND k.from_on = a.from_on
                        ), counted AS (
                            SELECT x.*, count(*) OVER (PARTITION BY x.person) AS ways_on,
                                count(*) OVER (PARTITION BY x.successor) AS ways_back
                            FROM pair x
                            JOIN tied t ON t.person = x.person AND t.successor = x.successor
                        )
                        INSERT INTO renumbered (file, line, person, successor, name, was_index, is_index, was_sealed, is_sealed)
                        SELECT 'boern', line, person, successor, label, was_index, is_index, was_sealed, is_sealed
                        FROM counted
                        WHERE ways_on = 1 AND ways_back = 1
                        """).update();
    }

    /** A family whose numbers all change at once is found child by child, and then its adults by their children. */
    private void findAdults() {
        jdbc.sql("""
                        WITH pair AS (
                            SELECT DISTINCT a.id AS person, n.id AS successor, n.line, n.label, a.cpr_index AS was_index,
                                n.cpr_index AS is_index, a.cpr_sealed AS was_sealed, n.cpr_sealed AS is_sealed
                            FROM missing m
                            JOIN adult a ON a.municipality = :municipality AND a.id = m.id
                            JOIN checked_adult n ON n.state = 'NEW' AND lower(n.first_name) = lower(a.first_name)
                                AND lower(n.last_name) = lower(a.last_name)
                            JOIN family_relation r ON r.municipality = :municipality AND r.adult = a.id
                            LEFT JOIN renumbered x ON x.file = 'boern' AND x.person = r.child
                            JOIN checked_relation k ON k.adult = n.id AND k.state = 'NEW' AND k.kind = r.kind
                                AND k.from_on = r.from_on AND k.child = coalesce(x.successor, r.child)
                            WHERE m.file = 'voksne'
                        ), counted AS (
                            SELECT *, count(*) OVER (PARTITION BY person) AS ways_on,
                                count(*) OVER (PARTITION BY successor) AS ways_back
                            FROM pair
                        )
                        INSERT INTO renumbered (file, line, person, successor, name, was_index, is_index, was_sealed, is_sealed)
                        SELECT 'voksne', line, person, successor, label, was_index, is_index, was_sealed, is_sealed
                        FROM counted
                        WHERE ways_on = 1 AND ways_back = 1
                        """).update();
    }

    /** Only these are looked for under their new number from now on. */
    void keep(List<UUID> persons) {
        jdbc.sql("DELETE FROM renumbered WHERE person <> ALL (CAST(:persons AS uuid[]))")
                .param("persons", persons)
                .update();
    }

    /** A sealed number opens only beside the person it was sealed for, so it is sealed anew. */
    void apply(MunicipalityCode here) {
        for (var change : changes()) {
            var cpr = vault.open(here, change.successor(), change.sealed());
            jdbc.sql(change.isChild() ? """
                                    UPDATE child
                                    SET cpr_sealed = :sealed, cpr_index = :index, birthday = :birthday
                                    WHERE municipality = :municipality AND id = :person
                                    """ : """
                                    UPDATE adult
                                    SET cpr_sealed = :sealed, cpr_index = :index
                                    WHERE municipality = :municipality AND id = :person
                                    """)
                    .param("sealed", vault.seal(here, change.person(), cpr))
                    .param("index", change.index())
                    .param("birthday", cpr.birthday())
                    .param("person", change.person())
                    .update();
        }
    }

    private record Change(boolean isChild, UUID person, UUID successor, byte[] sealed, byte[] index) {}

    private List<Change> changes() {
        return jdbc.sql("SELECT file, person, successor, is_sealed, is_index FROM renumbered")
                .query((row, number) -> new Change(
                        row.getString("file").equals("boern"),
                        row.getObject("person", UUID.class),
                        row.getObject("successor", UUID.class),
                        row.getBytes("is_sealed"),
                        row.getBytes("is_index")))
                .list();
    }
}
