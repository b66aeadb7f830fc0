package dk.traad.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.focuspoint.FocusedRoom;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A plan around Ida, told in its steps. */
public abstract class PlannedRoom extends FocusedRoom {
    protected UUID draftOf(UUID focusPoint) {
        return given.value(
                UUID.class, "SELECT id FROM support_plan WHERE focus_point = ? AND approved_at IS NULL", focusPoint);
    }

    protected MvcTestResult addGoal(Professional who, UUID focusPoint, UUID goal, String... over) {
        return as(who).post(
                        "/focus-points/" + focusPoint + "/plan/goals",
                        fields(
                                Map.of(
                                        "key", goal.toString(),
                                        "words", "Ida siger til, når noget er svært",
                                        "baseline", "Hun går for sig selv",
                                        "signs", "Hun henter en voksen mindst én gang om dagen",
                                        "kind", "SECURITY"),
                                over));
    }

    protected MvcTestResult addAction(Professional who, UUID plan, UUID goal, UUID action, String... over) {
        return as(who).post(
                        "/plans/" + plan + "/goals/" + goal + "/actions",
                        fields(
                                Map.of(
                                        "key",
                                        action.toString(),
                                        "words",
                                        "En fast voksen i garderoben",
                                        "firstStep",
                                        "Mette viser Ida et kort i morgen",
                                        "rhythm",
                                        "Hver dag",
                                        "startsOn",
                                        clock.today().toString(),
                                        "responsible",
                                        who.person().toString()),
                                over));
    }

    protected MvcTestResult approve(UUID focusPoint, String... over) {
        return as(mette)
                .post(
                        "/focus-points/" + focusPoint + "/plan/approve",
                        fields(
                                Map.of(
                                        "changes", changesOf(focusPoint),
                                        "agreed", "AT_THE_TABLE",
                                        "startsOn", clock.today().toString(),
                                        "meetsAt",
                                                at(clock.today().plusMonths(3).minusDays(5)),
                                        "place", "WITH_US"),
                                over));
    }

    protected String changesOf(UUID focusPoint) {
        return given.value(
                        Integer.class,
                        "SELECT coalesce(max(changes), 0) FROM support_plan WHERE focus_point = ? AND approved_at IS NULL",
                        focusPoint)
                .toString();
    }

    protected MvcTestResult confirm(Parent who, UUID focusPoint, String answer) {
        return as(who).post(
                        "/family/plans/" + draftOf(focusPoint) + "/confirm",
                        "changes",
                        changesOf(focusPoint),
                        "answer",
                        answer,
                        "words",
                        answer.equals("OURS") ? "" : "Vi vil hellere begynde hjemme");
    }

    /** Talked over, with one goal and one action that is Mette's, and not agreed yet. */
    protected UUID drafted() {
        var focusPoint = talkedOver();
        var goal = UUID.randomUUID();
        assertThat(addGoal(mette, focusPoint, goal)).hasStatus(303);
        assertThat(addAction(mette, draftOf(focusPoint), goal, UUID.randomUUID()))
                .hasStatus(303);
        return focusPoint;
    }

    /** The same, agreed and begun today. */
    protected UUID agreed() {
        var focusPoint = drafted();
        assertThat(approve(focusPoint)).hasStatus(303);
        return focusPoint;
    }

    protected UUID followUpOf(UUID focusPoint) {
        return given.value(
                UUID.class, "SELECT id FROM follow_up WHERE focus_point = ? AND state = 'BOOKED'", focusPoint);
    }

    protected UUID goalOf(UUID focusPoint) {
        return given.value(UUID.class, """
                SELECT g.id FROM plan_goal g JOIN support_plan p ON p.id = g.plan
                WHERE p.focus_point = ? ORDER BY p.version DESC, g.ordinal LIMIT 1
                """, focusPoint);
    }

    /** Held today with Camilla: what is decided, and how far the goal has come. */
    protected MvcTestResult hold(UUID focusPoint, String outcome, int attainment, String... over) {
        var followUp = followUpOf(focusPoint);
        var goal = goalOf(focusPoint);
        var all = new HashMap<>(Map.of(
                "version",
                given.value(Integer.class, "SELECT version FROM follow_up WHERE id = ?", followUp)
                        .toString(),
                "heldOn",
                clock.today().toString(),
                "outcome",
                outcome,
                "reason",
                "Det kan vi se på stuen",
                "nextAt",
                at(nextDue(focusPoint)),
                "attainment-" + goal,
                Integer.toString(attainment),
                "words-" + goal,
                "Hun henter Mette"));
        all.put("tookPart", camilla.person().toString());
        return as(mette).post("/follow-ups/" + followUp, fields(all, over));
    }

    private LocalDate nextDue(UUID focusPoint) {
        return given.value(LocalDate.class, "SELECT due_on FROM follow_up WHERE id = ?", followUpOf(focusPoint))
                .plusMonths(1);
    }

    private static String[] fields(Map<String, String> defaults, String... over) {
        var all = new HashMap<>(defaults);
        for (var i = 0; i < over.length; i += 2) {
            all.put(over[i], over[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
