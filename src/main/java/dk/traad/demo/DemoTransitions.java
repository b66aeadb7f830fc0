package dk.traad.demo;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Children on their way in the demo: a handover that waits, a meeting the family wants later, a kindergarten's leavers. */
@Repository
@Order(9)
@Conditional(OnDemo.class)
class DemoTransitions implements DemoPart {
    private static final String KINDERGARTEN = "615301";
    private static final List<String> STEPS = List.of("ASSESS_NEED", "PREPARE", "HAND_OVER", "ACCEPT", "FOLLOW_UP");
    private static final Map<String, Integer> DAYS =
            Map.of("ASSESS_NEED", -90, "PREPARE", -60, "HAND_OVER", -30, "ACCEPT", -21, "FOLLOW_UP", 90);
    private static final List<String> LEAVING =
            List.of("PREPARED", "PARENT_LED", "PREPARED", "FORESEEN", "PREPARED", "MEETING_OFFERED", "HANDED_OVER");

    private final JdbcTemplate jdbc;
    private final Texts texts;

    DemoTransitions(JdbcTemplate jdbc, Texts texts) {
        this.jdbc = jdbc;
        this.texts = texts;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        if (municipality != DemoMunicipality.HORSENS) {
            return;
        }
        adoptGuideline(places.with(Role.ADMINISTRATOR).getFirst(), today);
        var kindergarten = new UnitId(municipality.key("unit", KINDERGARTEN));
        var atHome = people.known().stream()
                .filter(child -> child.room() == null
                        && child.visitor() != null
                        && !child.custodyHolders().isEmpty())
                .filter(child -> child.months(today) >= 6 && child.months(today) <= 14)
                .limit(2)
                .toList();
        if (atHome.size() == 2) {
            addWaiting(municipality, places, atHome.getFirst(), kindergarten, today);
            addLater(municipality, places, atHome.getLast(), kindergarten, today);
        }
        addLeavers(municipality, places, people, kindergarten, today);
    }

    private void adoptGuideline(EmployeeId administrator, LocalDate today) {
        var key = "guideline.default.";
        jdbc.update(
                """
                INSERT INTO guideline (municipality, version, title_da, title_en, introduction_da, introduction_en)
                VALUES (present_municipality(), 1, ?, ?, ?, ?)
                """,
                texts.text(Language.DANISH, key + "title"),
                texts.text(Language.ENGLISH, key + "title"),
                texts.text(Language.DANISH, key + "introduction"),
                texts.text(Language.ENGLISH, key + "introduction"));
        for (var kind : TransitionKind.values()) {
            for (var step : STEPS) {
                jdbc.update(
                        """
                        INSERT INTO guideline_paragraph (municipality, version, kind, step, days, words_da, words_en)
                        VALUES (present_municipality(), 1, ?, ?, ?, ?, ?)
                        """,
                        kind.name(),
                        step,
                        DAYS.get(step),
                        texts.text(Language.DANISH, key + kind + "." + step),
                        texts.text(Language.ENGLISH, key + kind + "." + step));
            }
        }
        jdbc.update(
                """
                UPDATE guideline SET adopted_on = ?, adopted_by = 'Børne- og Uddannelsesudvalget', recorded_by = ?,
                    recorded_at = ?
                WHERE municipality = present_municipality()
                """,
                today.minusMonths(14),
                administrator.value(),
                DemoTime.at(today.minusMonths(14), 13).atOffset(ZoneOffset.UTC));
    }

    /** The parents have written, the health visitor has handed over, and the leader has not answered yet. */
    private void addWaiting(
            DemoMunicipality municipality, DemoPlaces places, DemoChild child, UnitId to, LocalDate today) {
        var visiting = places.healthVisiting();
        var id = municipality.key("transition", "waiting");
        insert(
                id,
                child,
                TransitionKind.HOME_TO_DAYCARE,
                visiting,
                to,
                today.plusDays(24),
                "HANDED_OVER",
                "PARENTS",
                today);
        step(id, child, "LET_PARENTS", Objects.requireNonNull(child.visitor()), today.minusDays(20));
        step(id, child, "HAND_OVER", Objects.requireNonNull(child.visitor()), today.minusDays(2));
        jdbc.update(
                """
                INSERT INTO family_handover (municipality, id, transition, child, to_unit, adult, questions, answers, shared,
                    sent_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, true, ?)
                """,
                municipality.key("family handover", "waiting"),
                id,
                child.id().value(),
                to.value(),
                child.custodyHolders().getFirst().value(),
                asked(0, 2, 3),
                new String[] {
                    "Han sover bedst ude i vognen, og sutten skal med.",
                    "Tag ham på armen, og syng stille. Så falder han til ro.",
                    "Musik, vand og at kigge på de store børn."
                },
                DemoTime.at(today.minusDays(6), 20).atOffset(ZoneOffset.UTC));
    }

    private String[] asked(int... which) {
        var all = texts.text(Language.DANISH, "familyhandover.default.HOME_TO_DAYCARE")
                .lines()
                .toList();
        return Arrays.stream(which).mapToObj(all::get).toArray(String[]::new);
    }

    /** The family was offered a meeting and asked to be asked again; the month has passed. */
    private void addLater(
            DemoMunicipality municipality, DemoPlaces places, DemoChild child, UnitId to, LocalDate today) {
        var id = municipality.key("transition", "later");
        var visitor = Objects.requireNonNull(child.visitor());
        insert(
                id,
                child,
                TransitionKind.HOME_TO_DAYCARE,
                places.healthVisiting(),
                to,
                today.plusDays(60),
                "MEETING_OFFERED",
                "TABLE",
                today);
        step(id, child, "OFFER_MEETING", visitor, today.minusDays(34));
        var offer = municipality.key("meeting offer", "later");
        jdbc.update(
                """
                INSERT INTO meeting_offer (municipality, id, transition, child, why, offered_by, offered_at)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?)
                """,
                offer,
                id,
                child.id().value(),
                "Det har været en hård start med lidt søvn. Skal vi sammen finde ud af, hvad I har brug for?",
                visitor.value(),
                DemoTime.at(today.minusDays(34), 11).atOffset(ZoneOffset.UTC));
        jdbc.update(
                """
                INSERT INTO meeting_answer (municipality, offer, adult, child, answer, words, ask_again_on, answered_at)
                VALUES (present_municipality(), ?, ?, ?, 'LATER', ?, ?, ?)
                """,
                offer,
                child.custodyHolders().getFirst().value(),
                child.id().value(),
                "Gerne, men ikke lige nu. Spørg os igen.",
                today.minusDays(1),
                DemoTime.at(today.minusDays(31), 19).atOffset(ZoneOffset.UTC));
    }

    /** Those of the kindergarten who begin school in August, each as far as they are. */
    private void addLeavers(
            DemoMunicipality municipality, DemoPlaces places, DemoPeople people, UnitId from, LocalDate today) {
        var august = LocalDate.of(today.getYear(), 8, 1);
        var starts = august.isAfter(today) ? august : august.plusYears(1);
        var school = places.rooms().stream()
                .filter(DemoRoom::isSchool)
                .map(DemoRoom::unit)
                .findFirst();
        if (school.isEmpty()) {
            return;
        }
        var leavers = leavers(people, from, starts).toList();
        for (var number = 0; number < leavers.size(); number++) {
            var child = leavers.get(number);
            var state = LEAVING.get(number % LEAVING.size());
            var way = state.equals("FORESEEN") ? null : state.equals("MEETING_OFFERED") ? "TABLE" : "PARENTS";
            var id = municipality.key("transition", "leaver " + number);
            insert(id, child, TransitionKind.DAYCARE_TO_SCHOOL, from, school.get(), starts, state, way, today);
        }
    }

    private static Stream<DemoChild> leavers(DemoPeople people, UnitId from, LocalDate starts) {
        return people.known().stream()
                .filter(child -> child.room() != null
                        && child.room().sector() == Sector.DAYCARE
                        && child.room().unit().equals(from)
                        && child.birthday().getYear() + 6 == starts.getYear());
    }

    private void insert(
            UUID id,
            DemoChild child,
            TransitionKind kind,
            UnitId from,
            UnitId to,
            LocalDate startsOn,
            String state,
            @Nullable String way,
            LocalDate today) {
        var isHandedOver = state.equals("HANDED_OVER");
        var isReady = isHandedOver || state.equals("PREPARED");
        jdbc.update(
                """
                INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, starts_on, state, way, opened_because,
                    opened_at, guideline, reads_from, need_assessed_on, prepared_on, handed_over_on)
                VALUES (present_municipality(), ?, ?, ?, ?, ?, ?, ?, ?, 'PLACEMENT', ?, 1, ?, ?, ?, ?)
                """,
                id,
                child.id().value(),
                kind.name(),
                from.value(),
                to.value(),
                startsOn,
                state,
                way,
                DemoTime.at(today.minusDays(40), 6).atOffset(ZoneOffset.UTC),
                isHandedOver ? today.minusDays(6) : null,
                way == null ? null : today.minusDays(20),
                isReady ? today.minusDays(6) : null,
                isHandedOver ? today.minusDays(2) : null);
    }

    private void step(UUID transition, DemoChild child, String move, EmployeeId by, LocalDate on) {
        jdbc.update(
                """
                INSERT INTO transition_step (municipality, id, transition, child, move, by_employee, made_at)
                VALUES (present_municipality(), gen_random_uuid(), ?, ?, ?, ?, ?)
                """,
                transition,
                child.id().value(),
                move,
                by.value(),
                DemoTime.at(on, 10).atOffset(ZoneOffset.UTC));
    }
}
