package dk.traad.handover;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.consent.AskedFamily;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Five leavers: two agreed, one without an answer, one in conflict, one handed over by its parents. */
class WholeGroupTest extends AskedFamily {
    private final Map<String, Leaver> leavers = new LinkedHashMap<>();

    private record Leaver(ChildId child, Parent mother, Parent father) {}

    private Leaver leaver(String name) {
        return Objects.requireNonNull(leavers.get(name));
    }

    @BeforeEach
    void theYearsLeavers() {
        for (var name : List.of("Asta", "Bo", "Cilja", "David", "Ella")) {
            var child = given.child(name, red);
            leavers.put(
                    name,
                    new Leaver(
                            child, given.custodyHolder(name + "mor", child), given.custodyHolder(name + "far", child)));
            transition(child, name.equals("Ella") ? "PARENTS" : "TABLE");
        }
        for (var name : List.of("Asta", "Bo", "Cilja", "David")) {
            var handover = asked(leaver(name).child(), name + " tegner hver dag");
            saysYes(leaver(name).mother(), handover);
            if (name.equals("David")) {
                answers(leaver(name).father(), handover);
            } else if (!name.equals("Cilja")) {
                saysYes(leaver(name).father(), handover);
            }
        }
    }

    private void transition(ChildId child, String way) {
        given.in(() -> given.jdbc()
                .sql("""
                        INSERT INTO transition (municipality, id, child, kind, from_unit, to_unit, starts_on, state, way,
                            opened_because, opened_at)
                        VALUES (:municipality, :id, :child, 'DAYCARE_TO_SCHOOL', :from, :to, :starts, 'PREPARED', :way,
                            'PERSON', :now)
                        """)
                .param("id", UUID.randomUUID())
                .param("child", child)
                .param("from", myretuen)
                .param("to", school)
                .param("starts", clock.today().plusMonths(3))
                .param("way", way)
                .param("now", clock.instant())
                .update());
    }

    private String[] all() {
        var fields = new ArrayList<String>();
        leavers.values()
                .forEach(one -> fields.addAll(List.of(
                        "chosen",
                        given.value(
                                        UUID.class,
                                        "SELECT id FROM transition WHERE child = ?",
                                        one.child().value())
                                .toString())));
        return fields.toArray(String[]::new);
    }

    private List<String> in(String state) {
        return given.in(() -> given.jdbc()
                .sql(
                        "SELECT c.first_name FROM transition t JOIN child c ON c.id = t.child WHERE t.state = ? ORDER BY 1")
                .params(state)
                .query(String.class)
                .list());
    }

    @Test
    void one_overview_says_who_hands_over_how_and_what_is_missing() {
        assertThat(text(as(lis).get("/transitions")))
                .contains(
                        "1 overleverer forældrene selv",
                        "4 ved ét bord",
                        "1 mangler et svar",
                        "1 har svaret forskelligt",
                        "Mangler svar fra Ciljafar",
                        "Forældrene har svaret forskelligt",
                        "1 ting går med");
    }

    @Test
    void one_sitting_hands_over_those_that_are_ready_with_what_was_agreed_and_leaves_the_others() {
        assertThat(as(lis).post("/transitions/hand-over", all())).hasStatus(303);
        assertThat(in("HANDED_OVER")).containsExactly("Asta", "Bo", "Ella");
        assertThat(in("PREPARED")).containsExactly("Cilja", "David");
        assertThat(openDisclosures()).isEqualTo(2);
        var coming = text(as(skoleleder).get("/transitions"));
        assertThat(coming)
                .contains("Asta", "Bo", "Ella", "Læs det, der er givet videre")
                .doesNotContain("tegner");
        assertThat(text(as(lis).get("/transitions"))).contains("Givet videre, ikke besvaret endnu");
    }

    @Test
    void a_child_whose_family_has_not_answered_goes_on_by_itself_without_what_nobody_agreed_to() {
        var cilja = given.value(
                UUID.class,
                "SELECT id FROM transition WHERE child = ?",
                leaver("Cilja").child().value());
        assertThat(as(lis).post("/transitions/" + cilja + "/hand-over")).hasStatus(303);
        assertThat(in("HANDED_OVER")).containsExactly("Cilja");
        assertThat(openDisclosures()).isZero();
    }

    @Test
    void one_handed_over_by_itself_takes_along_what_everybody_agreed_to_and_the_page_says_so() {
        var asta = given.value(
                UUID.class,
                "SELECT id FROM transition WHERE child = ?",
                leaver("Asta").child().value());
        var cilja = given.value(
                UUID.class,
                "SELECT id FROM transition WHERE child = ?",
                leaver("Cilja").child().value());
        assertThat(text(as(lis).get("/transitions/" + asta)))
                .contains("Det, alle har sagt ja til, går med.")
                .doesNotContain("Det, der mangler et svar, bliver her");
        assertThat(text(as(lis).get("/transitions/" + cilja))).contains("Det, der mangler et svar, bliver her");
        assertThat(as(lis).post("/transitions/" + asta + "/hand-over")).hasStatus(303);
        assertThat(openDisclosures()).isEqualTo(1);
        assertThat(text(as(skoleleder).get("/transitions"))).contains("Læs det, der er givet videre");
        assertThat(as(lis).post("/transitions/" + asta + "/hand-over")).hasStatus(409);
        assertThat(openDisclosures()).isEqualTo(1);
    }

    @Test
    void the_receiver_accepts_and_says_into_which_class_they_come() {
        var other = given.teacher("Bent", given.group(school, "0.B"));
        as(lis).post("/transitions/hand-over", all());
        assertThat(as(skoleleder).post("/transitions/accept", all())).hasStatus(303);
        assertThat(in("RECEIVED")).containsExactly("Asta", "Bo", "Ella");
        assertThat(text(as(skoleleder).get("/transitions"))).contains("Stue eller klasse", "0.A", "0.B");
        var room = given.value(UUID.class, "SELECT id FROM unit_group WHERE name LIKE '0.A%'")
                .toString();
        var elsewhere = given.value(UUID.class, "SELECT id FROM unit_group WHERE name LIKE 'Stue Rød%'")
                .toString();
        assertThat(text(as(teacher).get("/transitions"))).doesNotContain("Asta");
        as(skoleleder).post("/transitions/rooms", with(elsewhere));
        as(lis).post("/transitions/rooms", with(room));
        assertThat(given.value(Long.class, "SELECT count(*) FROM transition WHERE to_group IS NOT NULL"))
                .isZero();
        assertThat(as(skoleleder).post("/transitions/rooms", with(room))).hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM transition WHERE to_group IS NOT NULL"))
                .isEqualTo(3);
        assertThat(text(as(teacher).get("/transitions"))).contains("Asta", "0.A");
        assertThat(text(as(other).get("/transitions"))).doesNotContain("Asta");
    }

    private String[] with(String room) {
        var fields = new ArrayList<>(List.of(all()));
        fields.addAll(List.of("room", room));
        return fields.toArray(String[]::new);
    }
}
