package dk.traad.whatworked;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.GivenPlans;
import dk.traad.kernel.SmallNumbers;
import dk.traad.plan.ActionKind;
import dk.traad.plan.GoalKind;
import dk.traad.plan.PlannedRoom;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What has worked for others is counted by kinds of help, and is never about somebody. */
class WhatWorkedTest extends PlannedRoom {
    @Test
    void beside_an_action_and_on_its_page_stands_what_worked_once_it_is_about_five() {
        for (var i = 1; i <= 4; i++) {
            followedUp("Barn " + i, i == 1 ? -1 : 1, "ADULT_NEAR");
        }
        assertThat(text(as(mette).get("/what-worked")))
                .contains("Det har virket for andre", "Der er ikke nok at vise endnu")
                .doesNotContain("En voksen tæt på");
        followedUp("Barn 5", 0, "ADULT_NEAR");
        followedUp("Barn 6", 1, "OTHER");

        assertThat(text(as(mette).get("/what-worked"))).contains("En voksen tæt på 5 60 % 20 %");
        assertThat(text(as(mette).inEnglish().get("/what-worked"))).contains("An adult close by 5 60% 20%");
        var focusPoint = drafted();
        var action = as(mette).get("/plans/" + draftOf(focusPoint) + "/goals/" + goalOf(focusPoint) + "/actions/new");
        assertThat(text(action)).contains("Det har virket for andre (Tryghed)", "En voksen tæt på 5 60 % 20 %");
        assertThat(text(as(birgit).get("/coverage"))).contains("Det har virket for andre");
    }

    @Test
    void all_alike_is_not_shown_and_families_have_no_such_page() {
        for (var i = 1; i <= 6; i++) {
            followedUp("Barn " + i, 1, "SMALL_GROUP");
        }
        assertThat(text(as(mette).get("/what-worked"))).doesNotContain("En lille gruppe");
        assertThat(as(camilla).get("/what-worked")).hasStatus(404);
    }

    @Test
    void the_kind_of_an_action_is_kept_and_comes_along_to_the_next_version() {
        var focusPoint = talkedOver();
        var goal = UUID.randomUUID();
        addGoal(mette, focusPoint, goal);
        var action = UUID.randomUUID();
        assertThat(addAction(mette, draftOf(focusPoint), goal, action, "kind", "SURROUNDINGS"))
                .hasStatus(303);
        assertThat(as(mette).get("/plans/" + draftOf(focusPoint) + "/actions/" + action))
                .bodyText()
                .contains("<option value=\"SURROUNDINGS\" selected>");
        approve(focusPoint);
        as(mette).post("/focus-points/" + focusPoint + "/adjust", "reason", "Ny stue");
        as(mette).get("/focus-points/" + focusPoint + "/plan");
        assertThat(given.value(String.class, "SELECT kind FROM plan_action WHERE plan = ?", draftOf(focusPoint)))
                .isEqualTo("SURROUNDINGS");
    }

    private void followedUp(String name, int attainment, String kind) {
        var plans = new GivenPlans(given, clock);
        var plan = plans.written(given.child(name, red), mette, "At være med", "Er med i legen", "Mette går med");
        given.change(
                "UPDATE plan_action SET kind = :kind WHERE plan = :plan", Map.of("kind", kind, "plan", plan.plan()));
        plans.agree(plan, mette);
        plans.followedUp(plan, mette, "CONTINUE", attainment);
    }
}

class WhatWorkedVisibleTest {
    @Property
    void nothing_shown_is_about_fewer_than_five_and_nothing_can_be_found_by_subtracting(
            @ForAll @Size(max = 8) List<@IntRange(min = 1, max = 12) Integer> children,
            @ForAll @IntRange(max = 100) int reached) {
        var all = java.util.stream.IntStream.range(0, children.size())
                .mapToObj(place ->
                        new WhatWorked(GoalKind.COMMUNITY, ActionKind.values()[place], children.get(place), reached, 0))
                .toList();
        var shown = WhatWorkedCounts.visible(all);
        assertThat(shown).allMatch(one -> one.children() >= SmallNumbers.LEAST);
        assertThat(shown).noneMatch(one -> one.reached() == 0 || one.reached() == 100);
        var hidden = all.stream().filter(one -> !shown.contains(one)).toList();
        assertThat(hidden.isEmpty()
                        || hidden.stream().mapToInt(WhatWorked::children).sum() >= SmallNumbers.LEAST
                        || shown.isEmpty())
                .isTrue();
    }
}
