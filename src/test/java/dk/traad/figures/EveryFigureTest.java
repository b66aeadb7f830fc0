package dk.traad.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Professional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** In a random world every number of every question is the one that is found child by child in the raw rows, or is hidden. */
class EveryFigureTest extends WebTest {
    private static final int CHILDREN = 420;
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Autowired
    BuildCubes buildCubes;

    @Autowired
    Cubes cubes;

    private final List<GroupId> daycares = new ArrayList<>();
    private final List<GroupId> schools = new ArrayList<>();
    private final List<Professional> staff = new ArrayList<>();
    private final List<ChildId> children = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void every_number_of_every_question_is_what_a_slow_count_finds(long seed) {
        var random = new Random(seed);
        places();
        programme();
        for (var i = 0; i < CHILDREN; i++) {
            child(i, random);
        }
        var told = new ArrayList<Figure>();
        given.in(() -> {
            buildCubes.build(clock.instant());
            return true;
        });
        given.in(() -> told.addAll(cubes.newest().figures()));
        var slow = new SlowCount(this::rows, clock.today(), clock.instant());
        for (var figure : told) {
            if (figure.detail() == Detail.HIDDEN) {
                continue;
            }
            var counts = slow.counts(figure.question(), figure.cell());
            var name = figure.question() + " of " + figure.cell().key();
            assertThat(figure.total())
                    .as(name)
                    .isEqualTo(java.util.Arrays.stream(counts).sum());
            if (figure.isTold()) {
                assertThat(figure.counts()).as(name).isEqualTo(figure.question().at(figure.detail(), counts));
            }
        }
        assertThat(told.stream().filter(Figure::isTold).map(Figure::question).collect(Collectors.toSet()))
                .as("each question is told of somebody")
                .isEqualTo(EnumSet.allOf(Question.class));
        assertThat(told.stream()
                        .filter(Figure::isTold)
                        .map(figure -> figure.cell().dimension())
                        .collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Cell.Dimension.class));
    }

    private List<Map<String, Object>> rows(String table) {
        return given.in(() -> given.jdbc()
                .sql("SELECT * FROM " + table + " WHERE municipality = ?")
                .param(given.municipality().value())
                .query()
                .listOfRows());
    }

    private void places() {
        var health = given.healthVisiting("Sundhedsplejen");
        staff.add(given.healthVisitor("Lone", health));
        for (var i = 0; i < 4; i++) {
            var daycare = given.daycare("Dagtilbud " + i);
            daycares.add(given.group(daycare, "Stue"));
            district(daycare.value(), i % 2 == 0 ? "Nord" : "Syd");
        }
        for (var i = 0; i < 2; i++) {
            var school = given.school("Skole " + i);
            schools.add(given.group(school, "Klasse"));
            district(school.value(), i % 2 == 0 ? "Nord" : "Syd");
        }
        for (var i = 0; i < 3; i++) {
            staff.add(given.educator("Ansat " + i, daycares.getFirst()));
        }
    }

    private void district(UUID unit, String name) {
        given.insert(
                "INSERT INTO unit_district (municipality, unit, district) VALUES (:municipality, :unit, :name)",
                Map.of("unit", unit, "name", name));
    }

    private void programme() {
        given.insert("""
                INSERT INTO programme (municipality, id, name_da, name_en, purpose_da, purpose_en, record_policy, from_on, to_on,
                    from_months, to_months, need_visits, may_offer, measures)
                VALUES (:municipality, :id, 'Program', 'Programme', 'For nogle', 'For some', 'ORDINARY', :from, :to, 6, 71, 2,
                    '{HEALTH_VISITOR}', '{OFFERED}')
                """, Map.of("id", key("programme"), "from", day(-400), "to", day(300)));
        for (var step : List.of("step 0", "step 1")) {
            given.insert("""
                    INSERT INTO visit_step (municipality, id, name_da, name_en, audience, age_unit, from_age, to_age, minutes,
                        assessment_due)
                    VALUES (:municipality, :id, 'Besøg', 'Visit', 'PROGRAMME', 'MONTHS', 12, 20, 60, false)
                    """, Map.of("id", key(step)));
            given.insert(
                    "INSERT INTO programme_visit (municipality, programme, step) VALUES (:municipality, :programme, :step)",
                    Map.of("programme", key("programme"), "step", key(step)));
        }
    }

    private void child(int number, Random random) {
        var months = 3 + random.nextInt(190);
        var child =
                given.child("Barn " + number, clock.today().minusMonths(months).minusDays(random.nextInt(28)));
        children.add(child);
        if (months < 12) {
            given.assigned(child, staff.getFirst());
        } else {
            var groups = months < 72 ? daycares : schools;
            given.placed(child, groups.get(random.nextInt(groups.size())));
        }
        for (var i = random.nextInt(4); i > 0; i--) {
            assessment(child, random);
        }
        if (random.nextInt(3) > 0) {
            focusPoint(child, random);
        }
        if (random.nextInt(3) == 0) {
            transition(child, random);
        }
        if (months < 72 && random.nextInt(3) > 0) {
            visits(child, random);
        }
    }

    private void assessment(ChildId child, Random random) {
        var id = UUID.randomUUID();
        var at = moment(-1 - random.nextInt(550), random);
        given.insert("""
                INSERT INTO assessment (municipality, id, child, form, sector, unit, unit_group, state, opened_at)
                SELECT s.municipality, :id, s.child, f.id, s.sector, s.unit, s.unit_group, 'CLOSED', :at
                FROM child_in_sector s
                JOIN assessment_form f ON f.municipality = s.municipality AND f.sector = s.sector
                WHERE s.child = :child
                LIMIT 1
                """, Map.of("id", id, "child", child, "at", at));
        given.insert(
                """
                INSERT INTO joint_assessment (municipality, assessment, child, version, position, going_well, attention,
                    surroundings, context, next_step, took_part, decided_by, decided_at)
                VALUES (:municipality, :id, :child, 1, :position, 'Leger godt', 'Sproget', 'Mindre grupper', 'Om morgenen',
                    'DIALOGUE', '{}', :by, :at)
                """,
                Map.of(
                        "id", id,
                        "child", child,
                        "position", position(random),
                        "by", staff.getFirst().employee(),
                        "at", at));
        for (var who = random.nextInt(4); who > 0; who--) {
            given.insert(
                    """
                    INSERT INTO own_assessment (municipality, assessment, child, employee, asked_at, position, submitted_at)
                    VALUES (:municipality, :id, :child, :who, :at, :position, CAST(:sent AS timestamptz))
                    """,
                    with(
                            Map.of(
                                    "id", id,
                                    "child", child,
                                    "who", staff.get(who).employee(),
                                    "at", at,
                                    "position", position(random)),
                            "sent",
                            random.nextInt(5) == 0 ? null : at));
        }
    }

    private void focusPoint(ChildId child, Random random) {
        var focusPoint = UUID.randomUUID();
        var plan = UUID.randomUUID();
        var by = staff.get(1).employee();
        given.insert(
                """
                INSERT INTO focus_point (municipality, id, child, sector, unit, unit_group, owner, state, title, attention,
                    purpose, surroundings, noticed_on, invited_on, dialogue_on, created_by, created_at)
                SELECT e.municipality, :id, :child, u.sector, e.unit, e.unit_group, :by, 'ACTIVE', 'Legen', 'beder sjældent',
                    'så det bliver lettere', 'vi er tættere på', :day, :day, :day, :by, :at
                FROM employment e
                JOIN unit u ON u.municipality = e.municipality AND u.id = e.unit
                WHERE e.employee = :by
                LIMIT 1
                """,
                Map.of(
                        "id", focusPoint,
                        "child", child,
                        "by", by,
                        "day", day(-200),
                        "at", moment(-1 - random.nextInt(400), random)));
        given.insert("""
                INSERT INTO support_plan (municipality, id, focus_point, child, version, made_by, made_at)
                VALUES (:municipality, :plan, :id, :child, 1, :by, :at)
                """, Map.of("plan", plan, "id", focusPoint, "child", child, "by", by, "at", moment(-300, random)));
        for (var ordinal = 1; ordinal <= 2; ordinal++) {
            followUp(child, focusPoint, plan, ordinal, random);
        }
    }

    private void followUp(ChildId child, UUID focusPoint, UUID plan, int ordinal, Random random) {
        var id = UUID.randomUUID();
        var due = day(-random.nextInt(450) + 40);
        var state = ordinal == 1 ? List.of("HELD", "HELD", "CANCELLED").get(random.nextInt(3)) : "BOOKED";
        var held = state.equals("HELD") ? due.plusDays(random.nextInt(20) - 10) : null;
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", id);
        row.put("focusPoint", focusPoint);
        row.put("plan", plan);
        row.put("child", child);
        row.put("ordinal", ordinal);
        row.put("state", state);
        row.put("due", due);
        row.put("by", staff.get(1).employee());
        row.put("booked", moment(-500, random));
        row.put("held", held);
        row.put(
                "outcome",
                held == null
                        ? null
                        : List.of("CONTINUE", "ADJUST", "REPLACE", "ACHIEVED", "STOP")
                                .get(random.nextInt(5)));
        row.put(
                "noted",
                held == null ? null : held.atTime(12, 0).atZone(DENMARK).toInstant());
        given.insert("""
                INSERT INTO follow_up (municipality, id, focus_point, plan, child, ordinal, state, due_on, meets_at, minutes, place,
                    booked_by, booked_at, held_on, took_part, outcome, reason, noted_by, noted_at)
                VALUES (:municipality, :id, :focusPoint, :plan, :child, :ordinal, :state, :due, CAST(:due AS date) + time '14:30', 45,
                    'WITH_US', :by, :booked, CAST(:held AS date),
                    CASE WHEN CAST(:held AS date) IS NOT NULL THEN CAST('{}' AS uuid[]) END, CAST(:outcome AS text),
                    CASE WHEN CAST(:held AS date) IS NOT NULL THEN 'det så vi sammen' END,
                    CASE WHEN CAST(:held AS date) IS NOT NULL THEN CAST(:by AS uuid) END, CAST(:noted AS timestamptz))
                """, row);
        if (held != null && random.nextInt(3) > 0) {
            var parent = given.custodyHolder("Forælder", child);
            given.insert(
                    """
                    INSERT INTO follow_up_experience (municipality, follow_up, adult, child, taken_care_of, makes_difference,
                        answered_at)
                    VALUES (:municipality, :id, :adult, :child, 'YES', :answer, :at)
                    """,
                    Map.of(
                            "id", id,
                            "adult", parent.adult(),
                            "child", child,
                            "answer", List.of("YES", "PARTLY", "NO").get(random.nextInt(3)),
                            "at", moment(-1 - random.nextInt(450), random)));
        }
    }

    private void transition(ChildId child, Random random) {
        var starts = day(40 - random.nextInt(460));
        var received = random.nextInt(4) == 0 ? null : starts.plusDays(random.nextInt(60) - 40);
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", UUID.randomUUID());
        row.put("child", child);
        row.put("starts", starts);
        row.put("state", random.nextInt(8) == 0 ? "CALLED_OFF" : received == null ? "FORESEEN" : "RECEIVED");
        row.put("received", received);
        row.put("opened", moment(-500, random));
        row.put("unit", schools.getFirst());
        given.insert("""
                INSERT INTO transition (municipality, id, child, kind, to_unit, starts_on, state, opened_because, opened_at,
                    received_on)
                SELECT municipality, :id, :child, 'DAYCARE_TO_SCHOOL', unit, :starts, :state, 'PERSON', :opened,
                    CAST(:received AS date)
                FROM unit_group WHERE id = :unit
                """, row);
    }

    private void visits(ChildId child, Random random) {
        for (var i = random.nextInt(4); i > 0; i--) {
            visit(child, null, day(-100 - random.nextInt(900)));
        }
        if (random.nextInt(2) == 0) {
            return;
        }
        var parent = given.custodyHolder("Forælder", child);
        var answer = List.of("YES", "YES", "NO", "").get(random.nextInt(4));
        var row = new HashMap<String, @Nullable Object>();
        row.put("id", UUID.randomUUID());
        row.put("programme", key("programme"));
        row.put("child", child);
        row.put("by", staff.getFirst().employee());
        row.put("on", day(-random.nextInt(450)));
        row.put("answer", answer.isEmpty() ? null : answer);
        row.put("no", answer.equals("NO") ? "NO_TIME" : null);
        row.put("answered", answer.isEmpty() ? null : day(-random.nextInt(20)));
        row.put("adult", answer.isEmpty() ? null : parent.adult());
        given.insert("""
                INSERT INTO programme_offer (municipality, id, programme, child, basis, offered_by, offered_on, answer, no_reason,
                    answered_on, answered_by)
                VALUES (:municipality, :id, :programme, :child, 'NEED_VISITS', :by, :on, CAST(:answer AS text),
                    CAST(:no AS text), CAST(:answered AS date), CAST(:adult AS uuid))
                """, row);
        for (var step : List.of("step 0", "step 1")) {
            if (random.nextInt(4) > 0) {
                visit(child, key(step), random.nextInt(3) == 0 ? null : day(-random.nextInt(60)));
            }
        }
    }

    private void visit(ChildId child, @Nullable UUID step, @Nullable LocalDate held) {
        var row = new HashMap<String, @Nullable Object>();
        var id = UUID.randomUUID();
        row.put("id", id);
        row.put("child", child);
        row.put("step", step);
        row.put("from", day(-60));
        row.put("to", day(60));
        row.put("state", held == null ? "TO_BOOK" : "HELD");
        row.put("held", held);
        row.put("at", clock.instant());
        given.insert("""
                INSERT INTO home_visit (municipality, id, child, step, window_from, window_to, state, minutes, together, held_on,
                    planned_at)
                VALUES (:municipality, :id, :child, CAST(:step AS uuid), :from, :to, :state, 60, :id, CAST(:held AS date), :at)
                """, row);
    }

    private static String position(Random random) {
        return Position.values()[Math.max(0, random.nextInt(5) - 2)].name();
    }

    private LocalDate day(int days) {
        return clock.today().plusDays(days);
    }

    private Instant moment(int days, Random random) {
        return day(days)
                .atTime(8 + random.nextInt(8), random.nextInt(60), random.nextInt(60))
                .atZone(DENMARK)
                .toInstant();
    }

    private UUID key(String name) {
        return UUID.nameUUIDFromBytes(
                (given.municipality().value() + name).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Map<String, @Nullable Object> with(Map<String, ?> row, String name, @Nullable Object value) {
        var more = new HashMap<String, @Nullable Object>(row);
        more.put(name, value);
        return more;
    }
}
