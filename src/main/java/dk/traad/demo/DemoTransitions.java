package dk.traad.demo;

import dk.traad.demo.DemoTransitionRows.Going;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Role;
import dk.traad.kernel.TransitionKind;
import dk.traad.kernel.UnitId;
import dk.traad.platform.web.Language;
import dk.traad.platform.web.Texts;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Children on their way in the demo: a handover that waits, a meeting wanted later, parents and a young person whose turn it is. */
@Repository
@Order(9)
@Conditional(OnDemo.class)
class DemoTransitions implements DemoPart {
    static final String KINDERGARTEN = "615301";
    private static final List<String> STEPS = List.of("ASSESS_NEED", "PREPARE", "HAND_OVER", "ACCEPT", "FOLLOW_UP");
    private static final Map<String, Integer> DAYS =
            Map.of("ASSESS_NEED", -90, "PREPARE", -60, "HAND_OVER", -30, "ACCEPT", -21, "FOLLOW_UP", 90);
    private static final String THEIR_TURN = "yusuf";
    private static final String YOUNG = "sofie";

    private final JdbcTemplate jdbc;
    private final Texts texts;
    private final DemoTransitionRows rows;

    DemoTransitions(JdbcTemplate jdbc, Texts texts, DemoTransitionRows rows) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.rows = rows;
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
                .toList();
        atHome.stream()
                .filter(child -> child.key().equals(THEIR_TURN))
                .forEach(child -> addTheirTurn(municipality, places, child, kindergarten, today));
        var others = atHome.stream()
                .filter(child -> !child.key().equals(THEIR_TURN))
                .limit(2)
                .toList();
        if (others.size() == 2) {
            addWaiting(municipality, places, others.getFirst(), kindergarten, today);
            addLater(municipality, places, others.getLast(), kindergarten, today);
        }
        people.known().stream()
                .filter(child -> child.key().equals(YOUNG))
                .forEach(child -> addYoung(municipality, child, today));
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
        var going = toDaycare(municipality, "waiting", places, child, to, today.plusDays(24));
        rows.add(going, "HANDED_OVER", "PARENTS", today);
        rows.step(going, "LET_PARENTS", visitor(child), today.minusDays(20));
        rows.step(going, "HAND_OVER", visitor(child), today.minusDays(2));
        rows.wrote(
                municipality.key("family handover", "waiting"),
                going,
                new int[] {0, 2, 3},
                new String[] {
                    "Bedst ude i vognen, og sutten skal med.",
                    "På armen hos en, der synger stille. Så bliver der ro.",
                    "Musik, vand og at kigge på de store børn."
                },
                today.minusDays(6));
    }

    /** The family was offered a meeting and asked to be asked again; the month has passed. */
    private void addLater(
            DemoMunicipality municipality, DemoPlaces places, DemoChild child, UnitId to, LocalDate today) {
        var going = toDaycare(municipality, "later", places, child, to, today.plusDays(60));
        rows.add(going, "MEETING_OFFERED", "TABLE", today);
        rows.step(going, "OFFER_MEETING", visitor(child), today.minusDays(34));
        var offer = municipality.key("meeting offer", "later");
        rows.offerMeeting(
                offer,
                going,
                "Det har været en hård start med lidt søvn. Skal vi sammen finde ud af, hvad I har brug for?",
                visitor(child),
                today.minusDays(34));
        rows.askAgain(
                offer,
                child,
                child.custodyHolders().getFirst(),
                "Gerne, men ikke lige nu. Spørg os igen.",
                today.minusDays(1),
                today.minusDays(31));
    }

    /** Nobody is worried, and it is the parents' turn: they have not begun. */
    private void addTheirTurn(
            DemoMunicipality municipality, DemoPlaces places, DemoChild child, UnitId to, LocalDate today) {
        var going = toDaycare(municipality, "their turn", places, child, to, today.plusDays(45));
        rows.add(going, "PARENT_LED", "PARENTS", today);
        rows.step(going, "LET_PARENTS", visitor(child), today.minusDays(4));
    }

    /** After the summer it goes on from the last class, and what the new place knows is the young person's own choice. */
    private void addYoung(DemoMunicipality municipality, DemoChild child, LocalDate today) {
        var going = new Going(
                municipality.key("transition", "young"),
                child,
                TransitionKind.SCHOOL_TO_YOUTH_EDUCATION,
                Objects.requireNonNull(child.room()).unit(),
                null,
                "Fjordgymnasiet",
                DemoLeavers.nextAugust(today));
        rows.add(going, "PARENT_LED", "PARENTS", today);
        rows.writesOneself(
                going,
                new int[] {0, 1, 2},
                new String[] {
                    "Jeg er god til sprog og til at få andre med. Jeg tegner hver dag.",
                    "At få tid til at tænke, og at nogen spurgte mig, hvad der ville hjælpe.",
                    ""
                },
                today.minusDays(3));
    }

    private static Going toDaycare(
            DemoMunicipality municipality,
            String key,
            DemoPlaces places,
            DemoChild child,
            UnitId to,
            LocalDate startsOn) {
        return new Going(
                municipality.key("transition", key),
                child,
                TransitionKind.HOME_TO_DAYCARE,
                places.healthVisiting(),
                to,
                "",
                startsOn);
    }

    private static EmployeeId visitor(DemoChild child) {
        return Objects.requireNonNull(child.visitor());
    }
}
