package dk.traad.child;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.Position;
import org.junit.jupiter.api.Test;

class ChildrenTest extends WebTest {
    @Test
    void an_educator_sees_the_children_of_her_own_room_and_no_others() {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        given.child("Ida", red);
        given.child("Noah", given.group(myretuen, "Stue Blå"));
        var mine = text(as(given.educator("Mette", red)).get("/children"));
        assertThat(mine).contains("Ida Prøve").contains("Myretuen · Stue Rød").contains("1 barn");
        assertThat(mine).doesNotContain("Noah");
    }

    @Test
    void an_educator_without_a_room_works_with_the_whole_unit() {
        var minding = given.childMinding("Dagplejen");
        given.child("Ida", given.group(minding, "Dagplejer 1"));
        given.child("Noah", given.group(minding, "Dagplejer 2"));
        var pedagogue = given.employed("Pia", dk.traad.kernel.Role.EDUCATOR, minding, null);
        assertThat(text(as(pedagogue).get("/children"))).contains("Ida Prøve").contains("Noah Prøve");
    }

    @Test
    void the_newest_position_stands_only_where_its_assessment_may_be_read() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        var mette = given.educator("Mette", red);
        var ida = given.child("Ida", red);
        var lone = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        given.assigned(ida, lone);
        given.decided(ida, mette, "CLOSED", Position.GREEN);
        assertThat(text(as(mette).get("/children"))).contains("Trives");
        assertThat(text(as(lone).get("/children")))
                .contains("Ida Prøve", "Ikke vurderet her endnu")
                .doesNotContain("Trives");
    }

    @Test
    void names_are_sorted_the_danish_way() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        for (var name : new String[] {"Åse", "Ærø", "Anna", "Øster", "Zoe"}) {
            given.child(name, red);
        }
        assertThat(text(as(given.educator("Mette", red)).get("/children")))
                .containsSubsequence("Anna", "Zoe", "Ærø", "Øster", "Åse");
    }

    @Test
    void whoever_has_no_children_today_is_told_why() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        assertThat(text(as(given.educator("Mette", red)).get("/children"))).contains("Du har ingen børn her i dag");
    }
}
