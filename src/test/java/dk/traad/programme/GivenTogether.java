package dk.traad.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A daycare that takes part in Sammen om barnet, with a room for each of its educators and families as they come. */
abstract class GivenTogether extends WebTest {
    private static final int ROOMS = 5;

    @Autowired
    ForgetAdvisory forgetAdvisory;

    final List<GroupId> rooms = new ArrayList<>();
    final List<Professional> educators = new ArrayList<>();
    final Map<ChildId, Parent> families = new LinkedHashMap<>();
    UnitId solsikken;
    Professional leader;
    Professional adam;
    String programme;

    @BeforeEach
    void aDaycareThatTakesPart() {
        adam = given.administrator("Adam");
        solsikken = given.daycare("Solsikken");
        leader = given.leader("Birgit Dahl", solsikken);
        for (var i = 0; i < ROOMS; i++) {
            rooms.add(given.group(solsikken, "Stue " + i));
            educators.add(given.educator("Pædagog " + i, rooms.get(i)));
        }
        as(adam).post("/settings/programmes", "ready", "TOGETHER_ABOUT_THE_CHILD", "why", "Bevillingen");
        programme = given.value(UUID.class, "SELECT id FROM programme").toString();
        as(adam).post("/settings/programmes/" + programme + "/units", "unit", solsikken.toString(), "wave", "1");
        assertThat(as(leader)
                        .post(
                                place("join"),
                                "answer",
                                "YES",
                                "talkedOn",
                                clock.today().toString()))
                .hasStatus(303);
    }

    ChildId family(int number) {
        var child = given.child("Barn" + number, clock.today().minusMonths(18));
        given.placed(child, rooms.get(number % ROOMS));
        families.put(child, given.custodyHolder("Forælder" + number, child));
        return child;
    }

    String place(String what) {
        return "/programmes/" + programme + "/" + what;
    }

    String together(String what) {
        return "/family/together/" + programme + "/" + what;
    }

    long count(String table) {
        return given.value(Long.class, "SELECT count(*) FROM " + table);
    }
}
