package dk.traad.municipality;

import dk.traad.kernel.MunicipalityCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The municipalities of this installation and their cooperation models. */
@Repository
@Transactional
public class Municipalities {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Municipalities(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Every municipality here, for jobs that do one at a time. */
    public List<MunicipalityCode> codes() {
        return jdbc.sql("SELECT municipality FROM municipality ORDER BY municipality")
                .query((row, number) -> new MunicipalityCode(row.getInt("municipality")))
                .list();
    }

    /** A municipality of the installation and what it is called. */
    public record Named(MunicipalityCode code, String name) {}

    /** All of them; there is nothing secret about which they are. */
    public List<Named> named() {
        return jdbc.sql("SELECT municipality, name FROM municipality ORDER BY municipality")
                .query((row, number) ->
                        new Named(new MunicipalityCode(row.getInt("municipality")), row.getString("name")))
                .list();
    }

    public boolean exists(MunicipalityCode code) {
        return codes().contains(code);
    }

    public String name() {
        return jdbc.sql("SELECT name FROM municipality WHERE municipality = :municipality")
                .query(String.class)
                .single();
    }

    /**
     * A municipality by its name, and what it has decided for itself.
     *
     * @param mark the fingerprint of its mark; empty where it has none
     */
    public record Present(String name, String mark, CooperationModel model) {}

    /** What every page needs of its municipality, by one statement. */
    public Present present() {
        var own = new SimplePropertyRowMapper<>(OwnWords.class);
        return jdbc.sql("""
                        SELECT m.name, coalesce(k.fingerprint, '') AS mark, c.model, c.months_between, c.months_until_faded, c.read_before_send, c.days_to_read,
                            c.parents_read_from_15 AS parents_read_on, c.names_in_log, c.label_green_da, c.label_yellow_da,
                            c.label_red_da, c.label_green_en, c.label_yellow_en, c.label_red_en, c.contact_name,
                            c.contact_phone, c.contact_email, c.information_link, c.follow_up_anchor,
                            c.follow_up_first_months, c.follow_up_next_months, c.most_interventions, c.colour,
                            c.welcome_da, c.welcome_en, c.welcome_uk, c.closing_da, c.closing_en, c.closing_uk
                        FROM municipality m
                        JOIN cooperation_model c ON c.municipality = m.municipality
                        LEFT JOIN municipality_mark k ON k.municipality = m.municipality
                        WHERE m.municipality = :municipality
                        """)
                .query((row, number) -> new Present(
                        row.getString("name"),
                        row.getString("mark"),
                        model(row, Objects.requireNonNull(own.mapRow(row, number)))))
                .single();
    }

    private static CooperationModel model(ResultSet row, OwnWords own) throws SQLException {
        return new CooperationModel(
                row.getString("model"),
                row.getInt("months_between"),
                row.getInt("months_until_faded"),
                row.getBoolean("read_before_send"),
                row.getInt("days_to_read"),
                row.getBoolean("parents_read_on"),
                row.getBoolean("names_in_log"),
                row.getString("label_green_da"),
                row.getString("label_yellow_da"),
                row.getString("label_red_da"),
                row.getString("label_green_en"),
                row.getString("label_yellow_en"),
                row.getString("label_red_en"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("contact_email"),
                row.getString("information_link"),
                row.getString("follow_up_anchor"),
                row.getInt("follow_up_first_months"),
                row.getInt("follow_up_next_months"),
                row.getInt("most_interventions"),
                own);
    }

    public CooperationModel cooperationModel() {
        return present().model();
    }

    /** Adds a municipality with a cooperation model of defaults; the present context must be its own. */
    public void add(MunicipalityCode code, String name) {
        jdbc.sql("INSERT INTO municipality (municipality, name) VALUES (:municipality, :name)")
                .param("name", name)
                .update();
        jdbc.sql("INSERT INTO cooperation_model (municipality) VALUES (:municipality)")
                .update();
        events.publishEvent(new MunicipalityAdded(code));
    }

    public void change(CooperationModel model) {
        jdbc.sql("""
                        UPDATE cooperation_model SET
                            model = :model, months_between = :monthsBetween, months_until_faded = :monthsUntilFaded,
                            read_before_send = :readBeforeSend, days_to_read = :daysToRead,
                            parents_read_from_15 = :parentsReadOn, names_in_log = :namesInLog,
                            label_green_da = :labelGreenDa, label_yellow_da = :labelYellowDa, label_red_da = :labelRedDa,
                            label_green_en = :labelGreenEn, label_yellow_en = :labelYellowEn, label_red_en = :labelRedEn,
                            contact_name = :contactName, contact_phone = :contactPhone, contact_email = :contactEmail,
                            information_link = :informationLink, follow_up_anchor = :followUpAnchor,
                            follow_up_first_months = :followUpFirstMonths, follow_up_next_months = :followUpNextMonths,
                            most_interventions = :mostInterventions
                        WHERE municipality = :municipality
                        """).paramSource(model).update();
        jdbc.sql("""
                        UPDATE cooperation_model SET
                            colour = :colour,
                            welcome_da = :welcomeDa, welcome_en = :welcomeEn, welcome_uk = :welcomeUk,
                            closing_da = :closingDa, closing_en = :closingEn, closing_uk = :closingUk
                        WHERE municipality = :municipality
                        """).paramSource(model.own()).update();
    }

    /** The picture of the municipality's mark, while it is this one. */
    public Optional<byte[]> mark(String fingerprint) {
        return jdbc.sql("""
                        SELECT picture FROM municipality_mark
                        WHERE municipality = :municipality AND fingerprint = :fingerprint
                        """)
                .param("fingerprint", fingerprint)
                .query((row, number) -> row.getBytes("picture"))
                .optional();
    }

    public void change(Mark mark) {
        jdbc.sql("""
                        INSERT INTO municipality_mark (municipality, fingerprint, picture)
                        VALUES (:municipality, :fingerprint, :picture)
                        ON CONFLICT (municipality)
                            DO UPDATE SET fingerprint = excluded.fingerprint, picture = excluded.picture
                        """)
                .param("fingerprint", mark.fingerprint())
                .param("picture", mark.picture())
                .update();
    }

    public void takeMarkAway() {
        jdbc.sql("DELETE FROM municipality_mark WHERE municipality = :municipality")
                .update();
    }
}
