package dk.traad.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Creating, changing and opening campaigns. */
class CampaignTest extends WebTest {
    @Autowired
    private FillCampaigns fillCampaigns;

    private Professional anna;

    @BeforeEach
    void anAdministrator() {
        anna = given.administrator("Anna");
    }

    @Test
    void an_administrator_only_confirms_what_is_proposed() {
        var page = as(anna).get("/campaigns/new?sector=DAYCARE");
        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("value=\"Trivselsvurdering i dagtilbud, efterår 2026\"")
                .contains("value=\"84\"")
                .contains("value=\"2026-11-16\"")
                .contains("value=\"2026-12-28\"")
                .contains("value=\"14, 7, 1\"");
        var group = given.group(given.daycare("Myretuen"), "Stue Rød");
        given.child("Aya", group);
        var id = UUID.randomUUID().toString();
        var created = as(anna).post("/campaigns", campaign(id));
        assertThat(created).hasStatus(303).hasHeader("Location", "/campaigns/" + id);
        var shown = text(as(anna).get("/campaigns/" + id));
        assertThat(shown).contains("Det skema, der passer til hvert barns alder", "Lukker om 6 uger");
        assertThat(text(as(anna).get("/campaigns"))).contains("I gang Navn", "Efterår", "0 af 1 afgjort");
    }

    @Test
    void without_a_sector_the_page_asks_for_one() {
        assertThat(text(as(anna).get("/campaigns/new"))).contains("Hvilket område skal vurderes?", "Sundhedspleje");
        assertThat(as(anna).get("/campaigns/new?sector=SUPPORT")).hasStatus(404);
    }

    @Test
    void sending_the_form_twice_adds_one_campaign() {
        var id = UUID.randomUUID().toString();
        as(anna).post("/campaigns", campaign(id));
        assertThat(as(anna).post("/campaigns", campaign(id))).hasStatus(303);
        assertThat(given.value(Integer.class, "SELECT count(*) FROM assessment_campaign"))
                .isEqualTo(1);
    }

    @Test
    void every_mistake_is_said_beside_its_field_and_what_was_typed_is_still_there() {
        var answer = as(anna).post(
                        "/campaigns",
                        campaign(
                                UUID.randomUUID().toString(),
                                "name",
                                "",
                                "ageFrom",
                                "ni",
                                "opensOn",
                                "2026-11-15",
                                "closesOn",
                                "31-02-2027",
                                "reminderDays",
                                "7, 99",
                                "form",
                                UUID.randomUUID().toString()));
        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("value=\"ni\"").contains("value=\"31-02-2027\"");
        assertThat(text(answer))
                .contains(
                        "Skriv et navn",
                        "Skriv alderen som et helt tal",
                        "Vælg en dato, der er i dag eller senere",
                        "Skriv højst fem tal",
                        "Vælg et af de skemaer");
        assertThat(text(as(anna).post("/campaigns", campaign(UUID.randomUUID().toString(), "ageFrom", "84"))))
                .contains("Til-alderen skal være højere");
        assertThat(text(as(anna).post(
                                "/campaigns",
                                campaign(
                                        UUID.randomUUID().toString(),
                                        "closesOn",
                                        "2026-11-20",
                                        "opensOn",
                                        "2026-11-21"))))
                .contains("Perioden kan ikke lukke, før den åbner");
        var early = as(anna).post(
                        "/campaigns",
                        campaign(UUID.randomUUID().toString(), "closesOn", "2026-12-04", "reminderDays", "19, 7"));
        assertThat(early).hasStatus(422);
        assertThat(text(early)).contains("Perioden er ikke åben så mange dage før den sidste dag");
    }

    @Test
    void a_second_period_about_the_same_children_is_warned_of_and_made_only_with_a_reason() {
        var running = UUID.randomUUID().toString();
        as(anna).post("/campaigns", campaign(running));
        assertThat(as(anna).get("/campaigns/new?sector=DAYCARE"))
                .bodyText()
                .contains("De samme børn bliver allerede vurderet", "href=\"/campaigns/" + running);
        assertThat(as(anna).get("/campaigns/new?sector=SCHOOL")).bodyText().doesNotContain("De samme børn");
        var other = UUID.randomUUID().toString();
        var refused = as(anna).post(
                        "/campaigns", campaign(other, "ageFrom", "36", "opensOn", "2026-12-28", "reminderDays", ""));
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Skriv, hvorfor de samme børn skal vurderes i to perioder", "Efterår");
        assertThat(as(anna).post(
                                "/campaigns",
                                campaign(
                                        other,
                                        "ageFrom",
                                        "36",
                                        "opensOn",
                                        "2026-12-28",
                                        "reminderDays",
                                        "",
                                        "besides",
                                        "De store skal til skole og ses en gang til")))
                .hasStatus(303);
        assertThat(text(as(anna).get("/campaigns/" + other))).contains("De store skal til skole og ses en gang til");
        assertThat(as(anna).post(
                                "/campaigns/" + other,
                                campaign(other, "version", "1", "opensOn", "2026-12-28", "reminderDays", "")))
                .hasStatus(303);
        assertThat(as(anna).post(
                                "/campaigns",
                                campaign(
                                        UUID.randomUUID().toString(),
                                        "opensOn",
                                        "2027-01-04",
                                        "closesOn",
                                        "2027-02-01",
                                        "ageTo",
                                        "36")))
                .hasStatus(303);
    }

    @Test
    void dates_may_be_written_as_people_write_them() {
        var id = UUID.randomUUID().toString();
        assertThat(as(anna).post("/campaigns", campaign(id, "opensOn", "1.12.2026", "closesOn", "31-12-2026")))
                .hasStatus(303);
        assertThat(text(as(anna).get("/campaigns/" + id))).contains("1. december 2026 til 31. december 2026");
    }

    @Test
    void a_coming_campaign_opens_on_its_day_by_itself() {
        given.child("Aya", given.group(given.daycare("Myretuen"), "Stue Rød"));
        var id = UUID.randomUUID().toString();
        as(anna).post("/campaigns", campaign(id, "opensOn", "2026-11-20", "closesOn", "2026-12-20"));
        assertThat(text(as(anna).get("/campaigns/" + id))).contains("Åbner om 4 dage", "1 barn bliver vurderet");
        assertThat(assessments()).isZero();
        clock.plusDays(4);
        fillAll();
        assertThat(assessments()).isEqualTo(1);
        assertThat(text(as(anna).get("/campaigns"))).contains("I gang");
    }

    @Test
    void a_coming_campaign_can_be_opened_at_once_but_only_once() {
        given.child("Aya", given.group(given.daycare("Myretuen"), "Stue Rød"));
        var id = UUID.randomUUID().toString();
        as(anna).post("/campaigns", campaign(id, "opensOn", "2026-11-20", "closesOn", "2026-12-20"));
        assertThat(as(anna).post("/campaigns/" + id + "/open")).hasStatus(303);
        assertThat(assessments()).isEqualTo(1);
        assertThat(as(anna).post("/campaigns/" + id + "/open")).hasStatus(409);
        assertThat(text(as(anna).get("/campaigns/" + id))).contains("16. november 2026 til 20. december 2026");
    }

    @Test
    void opening_at_once_asks_first_and_says_what_happened() {
        given.child("Aya", given.group(given.daycare("Myretuen"), "Stue Rød"));
        var id = UUID.randomUUID().toString();
        as(anna).post("/campaigns", campaign(id, "opensOn", "2026-11-20", "closesOn", "2026-12-20"));
        assertThat(as(anna).get("/campaigns/" + id))
                .bodyText()
                .contains("href=\"/campaigns/" + id + "/open\"")
                .doesNotContain("action=\"/campaigns/" + id + "/open\"");
        assertThat(text(as(anna).get("/campaigns/" + id + "/open")))
                .contains("vurdere 1 barn fra i dag", "Den kan ikke lukkes eller aflyses", "Lad den åbne 20. november")
                .doesNotContain("De samme børn");
        assertThat(assessments()).isZero();
        assertThat(as(anna).post("/campaigns/" + id + "/open"))
                .hasStatus(303)
                .flash()
                .containsEntry("confirmation", "campaign.done.opened");
        assertThat(as(anna).get("/campaigns/" + id + "/open")).hasStatus(409);
    }

    @Test
    void opened_beside_a_running_one_it_needs_a_reason_and_says_where_its_children_are() {
        given.child("Aya", given.group(given.daycare("Myretuen"), "Stue Rød"));
        var running = UUID.randomUUID().toString();
        as(anna).post("/campaigns", campaign(running));
        var id = UUID.randomUUID().toString();
        as(anna).post("/campaigns", campaign(id, "opensOn", "2026-12-29", "closesOn", "2027-01-20"));
        assertThat(text(as(anna).get("/campaigns/" + id + "/open")))
                .contains("De samme børn bliver allerede vurderet", "1 barn bliver vurderet i en anden periode")
                .contains("Der er ingen børn at vurdere");
        var refused = as(anna).post("/campaigns/" + id + "/open");
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("Skriv, hvorfor de samme børn");
        assertThat(as(anna).post("/campaigns/" + id + "/open", "besides", "Efter branden"))
                .hasStatus(303);
        assertThat(text(as(anna).get("/campaigns/" + id)))
                .contains("Efter branden", "1 barn bliver vurderet i en anden periode")
                .doesNotContain("Ingen børn skal vurderes her endnu");
    }

    @Test
    void a_coming_campaign_is_called_off_before_it_opens_and_stays_to_be_read() {
        given.child("Aya", given.group(given.daycare("Myretuen"), "Stue Rød"));
        var id = UUID.randomUUID().toString();
        as(anna).post("/campaigns", campaign(id, "opensOn", "2026-11-20", "closesOn", "2026-12-20"));
        assertThat(as(anna).get("/campaigns/" + id)).bodyText().contains("/campaigns/" + id + "/call-off");
        assertThat(text(as(anna).get("/campaigns/" + id + "/call-off")))
                .contains("Ingen bliver bedt om at vurdere", "Den ville være om 1 barn", "Behold perioden");
        assertThat(as(anna).post("/campaigns/" + id + "/call-off")).hasStatus(303);
        assertThat(text(as(anna).get("/campaigns"))).contains("Aflyst Navn", "Aflyst i dag", "Ingen blev spurgt");
        assertThat(text(as(anna).get("/campaigns/" + id)))
                .contains("Anna aflyste den 16. november 2026")
                .doesNotContain("Ret vurderingsperiode", "Åbn nu", "Aflys perioden", "Hvor langt");
        clock.plusDays(5);
        fillAll();
        assertThat(assessments()).isZero();
        for (var move : List.of("/open", "/call-off", "")) {
            assertThat(as(anna).post("/campaigns/" + id + move, campaign("", "version", "2")))
                    .hasStatus(409);
        }
        assertThat(text(as(anna).get("/desk"))).doesNotContain("Efterår");
        assertThat(as(anna).post("/campaigns", campaign(UUID.randomUUID().toString(), "opensOn", "2026-11-21")))
                .hasStatus(303);
    }

    @Test
    void a_campaign_that_has_opened_is_not_called_off_and_a_leader_calls_none_off() {
        var myretuen = given.daycare("Myretuen");
        given.child("Aya", given.group(myretuen, "Stue Rød"));
        var running = UUID.randomUUID().toString();
        as(anna).post("/campaigns", campaign(running));
        assertThat(as(anna).get("/campaigns/" + running)).bodyText().doesNotContain("call-off");
        assertThat(as(anna).get("/campaigns/" + running + "/call-off")).hasStatus(409);
        assertThat(as(anna).post("/campaigns/" + running + "/call-off")).hasStatus(409);
        assertThat(assessments()).isEqualTo(1);
        var coming = UUID.randomUUID().toString();
        as(anna).post("/campaigns", campaign(coming, "opensOn", "2026-12-29", "closesOn", "2027-01-20"));
        var leader = given.leader("Lis", myretuen);
        assertThat(as(leader).get("/campaigns/" + coming)).bodyText().doesNotContain("call-off");
        assertThat(as(leader).get("/campaigns/" + coming + "/call-off")).hasStatus(404);
        assertThat(as(leader).post("/campaigns/" + coming + "/call-off")).hasStatus(404);
    }

    @Test
    void dates_can_be_changed_until_it_has_closed() {
        var campaign = given.campaign(Sector.DAYCARE);
        assertThat(as(anna).get("/campaigns/" + campaign + "/edit")).hasStatusOk();
        var changed = as(anna).post("/campaigns/" + campaign, campaign("", "closesOn", "2026-12-01", "version", "1"));
        assertThat(changed).hasStatus(303);
        assertThat(text(as(anna).get("/campaigns/" + campaign))).contains("1. december 2026");
        var past = as(anna).post("/campaigns/" + campaign, campaign("", "opensOn", "2026-11-17", "version", "2"));
        assertThat(past).hasStatus(422);
        assertThat(text(past)).contains("allerede åbnet");
        clock.plusDays(60);
        assertThat(as(anna).get("/campaigns/" + campaign + "/edit")).hasStatus(409);
        assertThat(as(anna).post("/campaigns/" + campaign, campaign("", "version", "2")))
                .hasStatus(409);
        assertThat(as(anna).post("/campaigns/" + campaign + "/open")).hasStatus(409);
    }

    @Test
    void two_who_change_it_at_once_see_both_texts() {
        var campaign = given.campaign(Sector.DAYCARE);
        as(anna).post("/campaigns/" + campaign, campaign("", "name", "Mit navn", "version", "1"));
        var second = as(anna).post("/campaigns/" + campaign, campaign("", "name", "Dit navn", "version", "1"));
        assertThat(second).hasStatus(422).bodyText().contains("value=\"Dit navn\"", "name=\"version\" value=\"2\"");
        assertThat(text(second)).contains("En anden har rettet perioden imens", "Mit navn");
        assertThat(as(anna).post("/campaigns/" + campaign, campaign("", "name", "Dit navn", "version", "2")))
                .hasStatus(303);
    }

    @Test
    void a_director_manages_and_a_leader_sees_the_own_units_part() {
        var myretuen = given.daycare("Myretuen");
        var other = given.daycare("Solstrålen");
        given.child("Aya", given.group(myretuen, "Stue Rød"));
        given.child("Bo", given.group(other, "Stue Blå"));
        var campaign = given.campaign(Sector.DAYCARE);
        var leader = given.leader("Lis", myretuen);
        assertThat(as(given.serviceDirector("Dorte")).get("/campaigns/new")).hasStatusOk();
        assertThat(text(as(leader).get("/campaigns/" + campaign)))
                .contains("Myretuen", "0 af 1 afgjort")
                .doesNotContain("Solstrålen", "Ret vurderingsperiode");
        assertThat(text(as(leader).get("/campaigns")))
                .contains("0 af 1 afgjort")
                .doesNotContain("Opret");
        assertThat(as(leader).get("/campaigns/new")).hasStatus(404);
        assertThat(as(leader).post("/campaigns", campaign(UUID.randomUUID().toString())))
                .hasStatus(404);
        assertThat(as(leader).get("/campaigns/" + campaign + "/edit")).hasStatus(404);
        assertThat(as(leader).post("/campaigns/" + campaign, campaign(""))).hasStatus(404);
        assertThat(as(leader).post("/campaigns/" + campaign + "/open")).hasStatus(404);
    }

    @Test
    void a_leader_goes_on_to_who_is_missing_in_each_group_of_the_own_unit() {
        var myretuen = given.daycare("Myretuen");
        var red = given.group(myretuen, "Stue Rød");
        var yellow = given.group(given.daycare("Solstrålen"), "Stue Gul");
        given.child("Aya", red);
        given.child("Bo", yellow);
        var campaign = given.campaign(Sector.DAYCARE);
        var lis = given.leader("Lis", myretuen);
        var path = "/groups/" + red + "/decisions/" + campaign;
        assertThat(text(as(lis).get("/campaigns/" + campaign)))
                .contains("Stue Rød 0 af 1 afgjort Se, hvem der mangler")
                .doesNotContain("Stue Gul");
        assertThat(as(lis).get("/campaigns/" + campaign)).bodyText().contains(path);
        assertThat(as(lis).get(path)).hasStatusOk();
        assertThat(as(lis).get("/groups/" + yellow + "/decisions/" + campaign)).hasStatus(404);
        for (var who : List.of(anna, given.serviceDirector("Dorte"))) {
            assertThat(as(who).get("/campaigns/" + campaign)).bodyText().doesNotContain("/decisions/", "Stue Rød");
            assertThat(as(who).get(path)).hasStatus(404);
        }
    }

    @Test
    void a_leader_is_shown_only_campaigns_with_children_in_the_own_unit() {
        var myretuen = given.daycare("Myretuen");
        given.child("Aya", given.group(myretuen, "Stue Rød"));
        var lis = given.leader("Lis", myretuen);
        var other = given.leader("Per", given.daycare("Solstrålen"));
        var coming = UUID.randomUUID().toString();
        as(anna).post("/campaigns", campaign(coming, "name", "Vinter", "opensOn", "2026-11-20"));
        as(anna).post("/campaigns", campaign(UUID.randomUUID().toString(), "besides", "Det første halvår"));
        given.campaign(Sector.SCHOOL);
        assertThat(text(as(lis).get("/campaigns")))
                .contains("I gang", "0 af 1 afgjort", "Vinter")
                .doesNotContain("Skole");
        assertThat(text(as(other).get("/campaigns"))).doesNotContain("Vinter", "Efterår", "Skole");
        assertThat(text(as(anna).get("/campaigns"))).contains("Vinter", "Efterår", "Skole");
    }

    @Test
    void figures_about_few_children_are_hidden_from_those_who_see_all_units() {
        var large = given.group(given.daycare("Myretuen"), "Stue Rød");
        for (var name : List.of("Aya", "Bo", "Carl", "Dina", "Eva")) {
            given.child(name, large);
        }
        given.child("Finn", given.group(given.childMinding("Dagpleje Nord"), "Hos Grete"));
        given.child("Gry", given.group(given.childMinding("Dagpleje Syd"), "Hos Hanne"));
        given.child("Ib", given.group(given.childMinding("Dagpleje Vest"), "Hos Jytte"));
        given.child("Kaj", given.group(given.childMinding("Dagpleje Øst"), "Hos Lone"));
        given.child("Mia", given.group(given.childMinding("Dagpleje Midt"), "Hos Nina"));
        assertThat(text(as(anna).get("/campaigns/" + given.campaign(Sector.DAYCARE))))
                .contains("Myretuen 0 af 5 afgjort", "Dagpleje Nord Vises ikke, for få børn");
    }

    @Test
    void educators_and_other_municipalities_find_no_campaigns() {
        var campaign = given.campaign(Sector.DAYCARE);
        var educator = given.educator("Mette", given.group(given.daycare("Myretuen"), "Stue Rød"));
        assertThat(as(educator).get("/campaigns")).hasStatus(404);
        assertThat(as(educator).get("/campaigns/" + campaign)).hasStatus(404);
        aMunicipalityOfItsOwn();
        assertThat(as(given.administrator("Bodil")).get("/campaigns/" + campaign))
                .hasStatus(404);
    }

    private String[] campaign(String id, String... other) {
        var fields = new ArrayList<>(List.of(
                "id",
                id,
                "sector",
                "DAYCARE",
                "name",
                "Efterår",
                "ageFrom",
                "0",
                "ageTo",
                "84",
                "form",
                "",
                "opensOn",
                "2026-11-16",
                "closesOn",
                "2026-12-28",
                "reminderDays",
                "14, 7, 1"));
        for (var i = 0; i < other.length; i += 2) {
            var known = fields.indexOf(other[i]);
            if (known < 0) {
                fields.addAll(Arrays.asList(other[i], other[i + 1]));
            } else {
                fields.set(known + 1, other[i + 1]);
            }
        }
        return fields.toArray(String[]::new);
    }

    private int assessments() {
        return given.value(Integer.class, "SELECT count(*) FROM assessment");
    }

    private void fillAll() {
        given.in(() -> {
            fillCampaigns.fill();
            return true;
        });
    }
}
