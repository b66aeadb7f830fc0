package dk.traad.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What campaigns bring to each one's desk. */
class CampaignDeskTest extends WebTest {
    @Autowired
    private FillCampaign fillCampaign;

    private UnitId myretuen;
    private GroupId red;
    private Professional mette;

    @BeforeEach
    void aRoomWithAnEducatorAndTwoChildren() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette", red);
        given.child("Aya", red);
        given.child("Bo", red);
    }

    @Test
    void an_educator_is_reminded_per_room_until_all_is_sent() {
        var campaign = filled(Sector.DAYCARE);
        assertThat(text(as(mette).get("/desk")))
                .contains("Efterår, Stue Rød Du har sendt 0 af 2 vurderinger i perioden · lukker om 9 dage Begynd");
        assertThat(as(mette).get("/desk")).bodyText().contains("/groups/" + red + "/assessments/" + campaign);
        send("Aya");
        assertThat(text(as(mette).get("/desk")))
                .contains("Du har sendt 1 af 2 vurderinger i perioden · lukker om 9 dage Fortsæt");
        clock.plusDays(12);
        assertThat(text(as(mette).get("/desk")))
                .contains("Du har sendt 1 af 2 vurderinger i perioden · lukkede for 3 dage siden");
        send("Bo");
        assertThat(text(as(mette).get("/desk"))).doesNotContain("Efterår, Stue Rød");
    }

    @Test
    void a_health_visitor_has_one_line_for_all_children() {
        var lone = given.healthVisitor("Lone", given.healthVisiting("Sundhedsplejen"));
        given.assigned(given.child("Emil", clock.today().minusMonths(9)), lone);
        var campaign = filled(Sector.HEALTH_VISITING);
        assertThat(as(lone).get("/desk")).bodyText().contains("/assessments?campaign=" + campaign);
        assertThat(text(as(lone).get("/desk")))
                .contains("Efterår Du har sendt 0 af 1 vurderinger i perioden · lukker om 9 dage Begynd");
    }

    @Test
    void a_leader_sees_how_far_the_unit_has_come() {
        var campaign = filled(Sector.DAYCARE);
        given.change(
                "UPDATE assessment SET state = 'CLOSED' WHERE child = (SELECT id FROM child WHERE first_name = 'Bo')",
                Map.of());
        var lis = given.leader("Lis", myretuen);
        assertThat(text(as(lis).get("/desk")))
                .contains("Efterår, Myretuen 1 af 2 afgjort i perioden · lukker om 9 dage");
        assertThat(as(lis).get("/desk")).bodyText().contains("/campaigns/" + campaign);
        assertThat(text(as(given.leader("Per", given.daycare("Solstrålen"))).get("/desk")))
                .doesNotContain("Efterår");
    }

    @Test
    void those_above_see_how_far_each_running_campaign_is_in_figures() {
        for (var name : List.of("Carl", "Dina", "Eva")) {
            given.child(name, red);
        }
        var campaign = filled(Sector.DAYCARE);
        for (var who : List.of(given.administrator("Anna"), given.serviceDirector("Dorte"))) {
            assertThat(text(as(who).get("/desk")))
                    .contains("Efterår 0 af 5 afgjort i perioden · lukker om 9 dage Se")
                    .doesNotContain("Intet venter", "Aya", "Stue Rød");
            assertThat(as(who).get("/desk")).bodyText().contains("/campaigns/" + campaign);
        }
        assertThat(text(as(given.leader("Per", given.daycare("Solstrålen"))).get("/desk")))
                .doesNotContain("Efterår");
        clock.plusDays(12);
        assertThat(text(as(given.serviceDirector("Ditte")).get("/desk"))).contains("Intet venter");
    }

    @Test
    void figures_about_few_children_are_not_on_the_desks_of_those_above() {
        filled(Sector.DAYCARE);
        assertThat(text(as(given.serviceDirector("Dorte")).get("/desk")))
                .contains("Efterår lukker om 9 dage Se")
                .doesNotContain("af 2");
    }

    @Test
    void an_administrator_is_told_when_nothing_has_been_opened_or_planned() {
        var anna = given.administrator("Anna");
        assertThat(text(as(anna).get("/desk")))
                .contains("Ingen vurderingsperiode")
                .doesNotContain("Børnelisten mangler");
        given.campaign(Sector.DAYCARE);
        assertThat(text(as(anna).get("/desk"))).doesNotContain("Ingen vurderingsperiode");
        clock.plusDays(400);
        assertThat(text(as(given.administrator("Bodil")).get("/desk"))).contains("Ingen vurderingsperiode");
    }

    @Test
    void a_new_municipality_is_led_through_roster_and_staff_before_its_first_period() {
        aMunicipalityOfItsOwn();
        var hanne = given.administrator("Hanne");
        assertThat(text(as(hanne).get("/desk")))
                .contains("Børnelisten mangler Det er det første skridt.")
                .doesNotContain("Ingen vurderingsperiode");
        assertThat(as(hanne).get("/roster")).bodyText().doesNotContain("/roster/under-way\">");
        var group = given.group(given.daycare("Solstrålen"), "Stue Blå");
        given.child("Eva", group);
        assertThat(text(as(hanne).get("/desk")))
                .contains("Ingen ansatte på listen")
                .doesNotContain("Børnelisten mangler", "Ingen vurderingsperiode");
        given.educator("Per", group);
        assertThat(text(as(hanne).get("/desk")))
                .contains("Ingen vurderingsperiode")
                .doesNotContain("Ingen ansatte på listen");
    }

    private AssessmentCampaign.Id filled(Sector sector) {
        var campaign = given.campaign(sector);
        given.in(() -> {
            fillCampaign.fill(campaign);
            return true;
        });
        return campaign;
    }

    private void send(String child) {
        given.change("""
                UPDATE own_assessment o SET position = 'GREEN', submitted_at = :now
                FROM assessment a JOIN child c ON c.id = a.child
                WHERE a.id = o.assessment AND c.first_name = :child
                """, Map.of("now", clock.instant(), "child", child));
    }
}
