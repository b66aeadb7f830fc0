package dk.traad.demo;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import dk.traad.platform.crypt.FileVault;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The doors beside consent: a meeting told afterwards, one to come, and a statutory report that waits to be looked at. */
@Repository
@Order(12)
@Conditional(OnDemo.class)
class DemoWithoutConsent implements DemoPart {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String HEALTH_VISITING = "615101";
    private static final String ADVICE = "615501";
    private static final String FAMILY_DEPARTMENT = "615601";

    private final JdbcTemplate jdbc;
    private final FileVault vault;

    DemoWithoutConsent(JdbcTemplate jdbc, FileVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param cameOfIt what the family was told afterwards; null for a meeting to come */
    private record Meeting(
            String child,
            String calledBy,
            LocalDate calledOn,
            LocalDate meetsOn,
            List<String> places,
            String necessity,
            String words,
            @Nullable String cameOfIt) {}

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        if (municipality != DemoMunicipality.HORSENS) {
            return;
        }
        meet(
                municipality,
                places,
                people,
                new Meeting(
                        "sigrid",
                        "1301",
                        today.minusDays(27),
                        today.minusDays(24),
                        List.of(HEALTH_VISITING, ADVICE),
                        "Vi så tre forskellige ting hver for sig og kunne ikke nå at spørge, før Sigrid skulle på tur.",
                        "Sigrid gemmer sig ved samling. Hvad ved I, som kan hjælpe hende i morgen?",
                        "Vi aftalte at gå i små hold og at sige det, før noget skifter. Ring til Birgit, hvis I ser det anderledes."));
        meet(
                municipality,
                places,
                people,
                new Meeting(
                        "malthe",
                        "1601",
                        today.minusDays(1),
                        today.plusDays(3),
                        List.of(HEALTH_VISITING),
                        "Malthe er faldet i søvn i timen tre gange på en uge, og vi ved ikke, hvem der skal spørge hvem.",
                        "Er der noget i hans helbred, vi skal tage hensyn til, mens vi taler med familien?",
                        null));
        people.known().stream()
                .filter(child -> child.key().matches("\\d+"))
                .filter(child -> child.room() != null && child.room().key().equals("615401/2b"))
                .findFirst()
                .ifPresent(child -> report(municipality, places.employee("1606"), child, today));
    }

    private void meet(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, Meeting meeting) {
        var child = people.known().stream()
                .filter(one -> one.key().equals(meeting.child()))
                .findFirst()
                .orElseThrow();
        var id = municipality.key("exchange", meeting.child());
        var by = places.employee(meeting.calledBy()).value();
        var told = meeting.cameOfIt() == null ? null : moment(meeting.meetsOn(), 16);
        jdbc.update(
                """
                INSERT INTO exchange (municipality, id, child, from_unit, meets_on, necessity, words, called_by, called_at,
                    came_of_it, told_by, told_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                id,
                child.id().value(),
                Objects.requireNonNull(child.room()).unit().value(),
                meeting.meetsOn(),
                meeting.necessity(),
                meeting.words(),
                by,
                moment(meeting.calledOn(), 12),
                meeting.cameOfIt(),
                told == null ? null : by,
                told);
        for (var place : meeting.places()) {
            sit(municipality, id, child, new UnitId(municipality.key("unit", place)), by, meeting);
        }
    }

    /** A place that sits at the table reads the words from the day it is called until the day of the meeting. */
    private void sit(
            DemoMunicipality municipality, UUID exchange, DemoChild child, UnitId place, UUID by, Meeting meeting) {
        jdbc.update("""
                INSERT INTO exchange_place (municipality, exchange, unit, child) VALUES (present_municipality(), ?, ?, ?)
                """, exchange, place.value(), child.id().value());
        jdbc.update(
                """
                INSERT INTO disclosure (municipality, id, child, item_kind, item, to_unit, basis, from_on, expires_on,
                    disclosed_by, disclosed_at)
                VALUES (present_municipality(), ?, ?, 'EXCHANGE', ?, ?, 'SSD_MEETING', ?, ?, ?, ?)
                """,
                municipality.key("exchange disclosure", meeting.child() + place),
                child.id().value(),
                exchange,
                place.value(),
                meeting.calledOn(),
                meeting.meetsOn(),
                by,
                moment(meeting.calledOn(), 12));
    }

    private void report(DemoMunicipality municipality, EmployeeId by, DemoChild child, LocalDate today) {
        var id = municipality.key("statutory report", "waiting");
        var words = JSON.writeValueAsString(Map.of(
                "facts",
                "%s har haft de samme våde sko på i fire dage og har tre gange ikke haft mad med."
                        .formatted(child.firstName()),
                "judgement",
                "Vi er bange for, at der ikke er en voksen hjemme om morgenen.",
                "tried",
                "Vi har ringet to gange og talt med familien ved døren.",
                "notTold",
                ""));
        jdbc.update(
                """
                INSERT INTO statutory_report (municipality, id, child, from_unit, to_unit, written_by, sent_at, is_acute,
                    words_sealed)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, false, ?)
                """,
                id,
                child.id().value(),
                Objects.requireNonNull(child.room()).unit().value(),
                municipality.key("unit", FAMILY_DEPARTMENT),
                by.value(),
                moment(today.minusDays(1), 15),
                vault.seal(municipality.code(), id, words.getBytes(StandardCharsets.UTF_8)));
    }

    private static OffsetDateTime moment(LocalDate day, int hour) {
        return DemoTime.at(day, hour).atOffset(ZoneOffset.UTC);
    }
}
