package dk.traad.programme;

import dk.traad.kernel.NotFound;
import dk.traad.kernel.Role;
import dk.traad.programme.Programme.Grant;
import dk.traad.programme.Programme.Measure;
import dk.traad.programme.Programme.RecordPolicy;
import dk.traad.programme.Programme.Rhythm;
import dk.traad.programme.Programme.Target;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The programmes a municipality has set up. */
@Repository
class Programmes {
    private static final String SELECT = """
            SELECT id, name_da, name_en, purpose_da, purpose_en, record_policy, funder, grant_kroner, from_on, to_on,
                from_months, to_months, need_visits, may_offer, measures, every_days, for_months
            FROM programme
            WHERE municipality = :municipality
            """;

    private final JdbcClient jdbc;

    Programmes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one people call so, if anything is written down in it: where nothing is, no step is ticked. */
    Optional<Programme> written(String nameDa) {
        return all().stream()
                .filter(one -> one.nameDa().equals(nameDa) && !one.writesNothing())
                .findFirst();
    }

    /** The newest first. */
    List<Programme> all() {
        return jdbc.sql(SELECT + " ORDER BY to_on DESC, name_da, id")
                .query(Programmes::read)
                .list();
    }

    List<Programme> running(RecordPolicy policy, LocalDate today) {
        return all().stream()
                .filter(one -> one.recordPolicy() == policy && one.isRunning(today))
                .toList();
    }

    Programme of(Programme.Id id) {
        return jdbc.sql(SELECT + " AND id = :id")
                .param("id", id)
                .query(Programmes::read)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Adds it, or changes what is there; the record policy of one that is there never changes. */
    void save(Programme programme) {
        var rhythm = programme.rhythm();
        jdbc.sql("""
                        INSERT INTO programme (municipality, id, name_da, name_en, purpose_da, purpose_en, record_policy, funder,
                            grant_kroner, from_on, to_on, from_months, to_months, need_visits, may_offer, measures, every_days,
                            for_months)
                        VALUES (:municipality, :id, :nameDa, :nameEn, :purposeDa, :purposeEn, :policy, :funder, :kroner, :from,
                            :to, :fromMonths, :toMonths, CAST(:needVisits AS int), CAST(:mayOffer AS text[]),
                            CAST(:measures AS text[]), CAST(:everyDays AS int), CAST(:forMonths AS int))
                        ON CONFLICT (municipality, id) DO UPDATE SET
                            name_da = excluded.name_da, name_en = excluded.name_en, purpose_da = excluded.purpose_da,
                            purpose_en = excluded.purpose_en, funder = excluded.funder, grant_kroner = excluded.grant_kroner,
                            from_on = excluded.from_on, to_on = excluded.to_on, from_months = excluded.from_months,
                            to_months = excluded.to_months, need_visits = excluded.need_visits,
                            may_offer = excluded.may_offer, measures = excluded.measures, every_days = excluded.every_days,
                            for_months = excluded.for_months
                        """)
                .param("id", programme.id())
                .param("nameDa", programme.nameDa())
                .param("nameEn", programme.nameEn())
                .param("purposeDa", programme.purposeDa())
                .param("purposeEn", programme.purposeEn())
                .param("policy", programme.recordPolicy())
                .param("funder", programme.grant().funder())
                .param("kroner", programme.grant().kroner())
                .param("from", programme.fromOn())
                .param("to", programme.toOn())
                .param("fromMonths", programme.target().fromMonths())
                .param("toMonths", programme.target().toMonths())
                .param("needVisits", programme.target().needVisits())
                .param("mayOffer", programme.mayOffer())
                .param("measures", programme.measures())
                .param("everyDays", rhythm == null ? null : rhythm.everyDays())
                .param("forMonths", rhythm == null ? null : rhythm.forMonths())
                .update();
    }

    private static Programme read(ResultSet row, int number) throws SQLException {
        return new Programme(
                new Programme.Id(row.getObject("id", UUID.class)),
                row.getString("name_da"),
                row.getString("name_en"),
                row.getString("purpose_da"),
                row.getString("purpose_en"),
                RecordPolicy.valueOf(row.getString("record_policy")),
                new Grant(row.getString("funder"), row.getInt("grant_kroner")),
                row.getObject("from_on", LocalDate.class),
                row.getObject("to_on", LocalDate.class),
                new Target(
                        row.getInt("from_months"),
                        row.getInt("to_months"),
                        row.getObject("need_visits", Integer.class)),
                Arrays.stream((String[]) row.getArray("may_offer").getArray())
                        .map(Role::valueOf)
                        .toList(),
                Arrays.stream((String[]) row.getArray("measures").getArray())
                        .map(Measure::valueOf)
                        .toList(),
                row.getObject("every_days", Integer.class) == null
                        ? null
                        : new Rhythm(row.getInt("every_days"), row.getInt("for_months")));
    }
}
