package dk.traad.programme;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of programmes, and how far it is with each family. */
@Repository
class CooperationSteps {
    private final JdbcClient jdbc;

    CooperationSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CooperationStep> of(Programme.Id programme) {
        return jdbc.sql("""
                        SELECT number, name_da, name_en, role, checks_da, checks_en
                        FROM programme_step
                        WHERE municipality = :municipality AND programme = :programme
                        ORDER BY number
                        """)
                .param("programme", programme)
                .query((row, number) -> read(row))
                .list();
    }

    private static CooperationStep read(ResultSet row) throws SQLException {
        return new CooperationStep(
                row.getInt("number"),
                row.getString("name_da"),
                row.getString("name_en"),
                Role.valueOf(row.getString("role")),
                words(row, "checks_da"),
                words(row, "checks_en"));
    }

    private static List<String> words(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    /** In the place of the one with the same number. */
    void save(Programme.Id programme, CooperationStep step) {
        jdbc.sql("""
                        INSERT INTO programme_step (municipality, programme, number, name_da, name_en, role, checks_da, checks_en)
                        VALUES (:municipality, :programme, :number, :nameDa, :nameEn, :role, CAST(:checksDa AS text[]),
                            CAST(:checksEn AS text[]))
                        ON CONFLICT (municipality, programme, number) DO UPDATE
                        SET name_da = excluded.name_da, name_en = excluded.name_en, role = excluded.role,
                            checks_da = excluded.checks_da, checks_en = excluded.checks_en
                        """)
                .param("programme", programme)
                .param("number", step.number())
                .param("nameDa", step.nameDa())
                .param("nameEn", step.nameEn())
                .param("role", step.role())
                .param("checksDa", step.checksDa())
                .param("checksEn", step.checksEn())
                .update();
    }

    void remove(Programme.Id programme, int number) {
        jdbc.sql(
                        "DELETE FROM programme_step WHERE municipality = :municipality AND programme = :programme AND number = :number")
                .param("programme", programme)
                .param("number", number)
                .update();
    }

    /** "2.0" for what has been done. */
    Set<String> done(Offer.Id offer) {
        return Set.copyOf(
                jdbc.sql("""
                        SELECT number || '.' || item FROM programme_step_tick
                        WHERE municipality = :municipality AND offer = :offer
                        """).param("offer", offer).query(String.class).list());
    }

    /** Exactly these are done from now on; who ticked first stays. */
    void tick(Offer offer, Collection<String> done, EmployeeId by, LocalDate today) {
        var known = of(offer.programme()).stream()
                .flatMap(step -> java.util.stream.IntStream.range(
                                0, step.checksDa().size())
                        .mapToObj(step::key))
                .filter(done::contains)
                .toList();
        jdbc.sql("""
                        DELETE FROM programme_step_tick
                        WHERE municipality = :municipality AND offer = :offer
                            AND NOT number || '.' || item = ANY (CAST(:known AS text[]))
                        """).param("offer", offer.id()).param("known", known).update();
        for (var key : known) {
            var parts = Arrays.stream(key.split("\\.")).map(Integer::valueOf).toList();
            jdbc.sql("""
                            INSERT INTO programme_step_tick (municipality, offer, number, item, child, ticked_by, ticked_on)
                            VALUES (:municipality, :offer, :number, :item, :child, :by, :today)
                            ON CONFLICT DO NOTHING
                            """)
                    .param("offer", offer.id())
                    .param("number", parts.getFirst())
                    .param("item", parts.getLast())
                    .param("child", offer.child())
                    .param("by", by)
                    .param("today", today)
                    .update();
        }
    }
}
