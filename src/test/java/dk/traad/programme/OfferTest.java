package dk.traad.programme;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.print.Pdf;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first 1000 days: set up in settings, offered by the municipality's rule, answered by the family, reported to the grant. */
class OfferTest extends WebTest {
    private Professional adam;
    private Professional lone;
    private UnitId team;
    private ChildId ellie;
    private Parent signe;
    private UUID programme;

    @BeforeEach
    void aProgramme() {
        adam = given.administrator("Adam");
        team = given.healthVisiting("Sundhedsplejen");
        lone = given.healthVisitor("Lone Friis", team);
        ellie = baby("Ellie");
        signe = given.custodyHolder("Signe", ellie);
        assertThat(as(adam).post("/settings/programmes", "ready", "FIRST_1000_DAYS", "why", "Bevillingen"))
                .hasStatus(303);
        programme = given.value(UUID.class, "SELECT id FROM programme");
    }

    private ChildId baby(String name) {
        var child = given.child(name, clock.today().minusMonths(13));
        given.assigned(child, lone);
        return child;
    }

    @Test
    void a_family_with_visits_on_need_is_pointed_out_offered_and_says_yes() {
        assertThat(text(as(lone).get("/desk"))).doesNotContain("kunne få tilbudt");
        needVisits(ellie, 3);
        assertThat(text(as(lone).get("/desk")))
                .contains("3 behovsbesøg i det første år: kunne få tilbudt De første 1000 dage");
        assertThat(text(as(lone).get("/children/" + ellie))).contains("De første 1000 dage");
        assertThat(as(lone).post(offerPath(ellie))).hasStatus(303);
        assertThat(text(as(lone).get(offerPath(ellie))))
                .contains("har ikke svaret endnu", "behovsbesøg i det første år");
        assertThat(text(as(signe).get("/family/children/" + ellie)))
                .contains("Det venter på jer")
                .containsOnlyOnce("De første 1000 dage")
                .contains("Sig ja eller nej til et tilbud: De første 1000 dage");
        var offer = offer(ellie);
        assertThat(text(as(signe).get(offer)))
                .contains("Besøg ved 1½ år", "når Ellie er 17 til 20 måneder", "frivilligt");
        assertThat(as(signe).post(offer)).hasStatus(422);
        assertThat(as(signe).post(offer, "answer", "YES")).hasStatus(303);
        assertThat(text(as(lone).get("/children/" + ellie + "/visits"))).contains("Besøg ved 1½ år", "Besøg ved 3 år");
        var birthday = clock.today().minusMonths(13);
        assertThat(given.value(
                        LocalDate.class,
                        "SELECT v.window_from FROM home_visit v JOIN visit_step s ON s.id = v.step"
                                + " WHERE s.name_da = 'Besøg ved 3 år'"))
                .isEqualTo(birthday.plusMonths(34));
        assertThat(as(signe).post(offer + "/leave")).hasStatus(303);
        assertThat(text(as(lone).get(offerPath(ellie)))).contains("var med og er stoppet");
        assertThat(text(as(lone).get("/children/" + ellie + "/visits"))).doesNotContain("Besøg ved 1½ år");
        assertThat(as(signe).post(offer, "answer", "YES")).hasStatus(303);
        assertThat(text(as(lone).get("/children/" + ellie + "/visits"))).contains("Besøg ved 1½ år");
    }

    @Test
    void without_visits_on_need_somebody_judges_and_says_why_and_the_family_reads_it() {
        assertThat(text(as(lone).post(offerPath(ellie)))).contains("Skriv, hvorfor familien skal have tilbuddet");
        assertThat(as(lone).post(offerPath(ellie), "reason", "I har haft et hårdt forår."))
                .hasStatus(303);
        as(lone).post(offerPath(ellie), "reason", "Igen");
        assertThat(given.value(Long.class, "SELECT count(*) FROM programme_offer"))
                .isOne();
        assertThat(text(as(signe).get(offer(ellie)))).contains("I har haft et hårdt forår.");
    }

    @Test
    void a_no_is_a_no_with_a_reason_only_if_they_like() {
        as(lone).post(offerPath(ellie), "reason", "Et skøn");
        assertThat(as(signe).post(offer(ellie), "answer", "NO")).hasStatus(303);
        assertThat(text(as(lone).get(offerPath(ellie)))).contains("sagde nej tak", "Vil ikke sige hvorfor");
        as(signe).post(offer(ellie), "answer", "NO", "noReason", "HELP_ENOUGH");
        assertThat(text(as(lone).get(offerPath(ellie)))).contains("Vi får den hjælp, vi har brug for");
    }

    @Test
    void the_programme_is_changed_in_settings() {
        assertThat(text(as(adam).get("/settings"))).contains("Programmer");
        assertThat(text(as(adam).get("/settings/programmes"))).contains("De første 1000 dage", "Sundhedsstyrelsen");
        var wrong = as(adam).post("/settings/programmes/" + programme, programme("", "2026-01-01", "2025-01-01"));
        assertThat(wrong).hasStatus(422);
        assertThat(wrong).bodyText().contains("højst 60 tegn", "ikke ligger før begyndelsen", "2025-01-01");
        assertThat(as(adam).post(
                                "/settings/programmes/" + programme,
                                because(programme("1000 dage", "2026-01-01", "2028-01-01"))))
                .hasStatus(303);
        assertThat(text(as(lone).get("/children/" + ellie))).contains("1000 dage");
        assertThat(as(lone).get("/settings/programmes")).hasStatus(404);
        assertThat(as(lone).post("/settings/programmes", "ready", "FIRST_1000_DAYS"))
                .hasStatus(404);
    }

    @Test
    void a_visit_more_is_planned_for_those_who_take_part_and_changing_one_takes_it_from_nobody() {
        needVisits(ellie, 3);
        as(lone).post(offerPath(ellie));
        as(signe).post(offer(ellie), "answer", "YES");
        var settings = "/settings/programmes/" + programme;
        var wrong = as(adam).post(
                        settings + "/visits", "visitNameDa", "Besøg ved 2 år", "visitFrom", "26", "visitTo", "23");
        assertThat(wrong).hasStatus(422);
        assertThat(text(wrong)).contains("højst 60 tegn", "der ikke er mindre end det første");
        assertThat(wrong).bodyText().contains("Besøg ved 2 år");
        assertThat(as(adam).post(
                                settings + "/visits",
                                "visitNameDa",
                                "Besøg ved 2 år",
                                "visitNameEn",
                                "Visit at 2 years",
                                "visitFrom",
                                "23",
                                "visitTo",
                                "26",
                                "why",
                                "Vejlederne så behovet"))
                .hasStatus(303);
        assertThat(text(as(adam).get(settings))).contains("Besøg ved 2 år", "23 til 26 måneder");
        assertThat(text(as(lone).get("/children/" + ellie + "/visits"))).contains("Besøg ved 2 år");

        var last = given.value(UUID.class, "SELECT id FROM visit_step WHERE name_da = 'Besøg ved 3 år'");
        assertThat(as(adam).get("/settings/visits/" + last)).bodyText().contains("Familier, der er med i et program");
        assertThat(as(adam).post("/settings/visits/" + last, visit("EVERYBODY")))
                .hasStatus(422);
        assertThat(as(adam).post("/settings/visits/new", visit("PROGRAMME"))).hasStatus(422);
        assertThat(as(adam).post("/settings/visits/" + last, because(visit("PROGRAMME"))))
                .hasStatus(303);
        assertThat(given.value(LocalDate.class, "SELECT window_from FROM home_visit WHERE step = ?", last))
                .isEqualTo(clock.today().minusMonths(13).plusMonths(35));
    }

    private static String[] because(String... fields) {
        return Stream.concat(Stream.of(fields), Stream.of("why", "Det har udvalget besluttet"))
                .toArray(String[]::new);
    }

    private static String[] visit(String audience) {
        return new String[] {
            "nameDa", "Besøg ved 3 år",
            "nameEn", "Visit at 3 years",
            "audience", audience,
            "ageUnit", "MONTHS",
            "fromAge", "35",
            "toAge", "39",
            "minutes", "60"
        };
    }

    @Test
    void the_cooperation_model_has_steps_whose_each_is_and_what_is_done_is_ticked() {
        as(lone).post(offerPath(ellie), "reason", "Et skøn");
        assertThat(as(lone).post(offerPath(ellie) + "/steps", "done", "1.0")).hasStatus(409);
        as(signe).post(offer(ellie), "answer", "YES");
        assertThat(text(as(lone).get(offerPath(ellie)))).contains("Sådan arbejder vi sammen", "1. Vi aftaler det");
        assertThat(as(lone).post(offerPath(ellie) + "/steps", "done", "1.0", "done", "1.1", "done", "99.7"))
                .hasStatus(303);
        assertThat(given.value(Long.class, "SELECT count(*) FROM programme_step_tick"))
                .isEqualTo(2);
        assertThat(text(as(signe).get(offer(ellie)))).contains("Vi aftaler det (Sundhedsplejerske) · gjort");
        as(lone).post(offerPath(ellie) + "/steps", "done", "1.1");
        assertThat(text(as(signe).get(offer(ellie)))).doesNotContain("· gjort");

        var settings = "/settings/programmes/" + programme;
        assertThat(as(adam).post(settings + "/steps", step("6", "Vi siger farvel", "Ét\nTo", "One")))
                .hasStatus(422);
        assertThat(as(adam).post(settings + "/steps", because(step("6", "Vi siger farvel", "Ét\nTo", "One\nTwo"))))
                .hasStatus(303);
        assertThat(text(as(lone).get(offerPath(ellie)))).contains("6. Vi siger farvel (Leder)");
        assertThat(as(adam).post(settings + "/steps/remove", because("number", "6")))
                .hasStatus(303);
        assertThat(text(as(adam).get(settings))).doesNotContain("Vi siger farvel");
        assertThat(as(lone).post(settings + "/steps/remove", "number", "1")).hasStatus(404);
    }

    private static String[] step(String number, String name, String checksDa, String checksEn) {
        return new String[] {
            "number",
            number,
            "stepNameDa",
            name,
            "stepNameEn",
            "Good-bye",
            "role",
            "LEADER",
            "checksDa",
            checksDa,
            "checksEn",
            checksEn
        };
    }

    @Test
    void what_it_has_meant_and_who_was_handed_over_is_told_from_five_up_in_every_file() {
        var daycare = given.daycare("Klitrosen");
        for (var i = 0; i < 10; i++) {
            var child = baby("Barn");
            var parent = given.custodyHolder("Forælder", child);
            as(lone).post(offerPath(child), "reason", "Et skøn");
            assertThat(as(parent).post(offer(child) + "/experience", "meant", "MUCH"))
                    .hasStatus(409);
            as(parent).post(offer(child), "answer", "YES");
            assertThat(as(parent).post(offer(child) + "/experience", "meant", "HURRA"))
                    .hasStatus(422);
            as(parent).post(offer(child) + "/experience", "meant", i < 5 ? "NOTHING" : "MUCH");
            assertThat(as(lone).post(offerPath(child) + "/experience", "meant", "SOMETHING"))
                    .hasStatus(303);
            if (i < 5) {
                received(child, daycare);
            }
        }
        var report = "/programmes/" + programme + "/report";
        var ulla = given.serviceDirector("Ulla");
        assertThat(text(as(ulla).get(report)))
                .contains(
                        "5 familier er overleveret til dagtilbud, af 10, der er med.",
                        "5 familier siger, at det har betydet meget eller noget for dem, af 10, der har svaret.",
                        "I 10 forløb siger fagpersonerne");
        assertThat(as(ulla).get(report + ".csv"))
                .bodyText()
                .contains("\"Familier, der har sagt ja\";10;10", "overleveret til dagtilbud\";5;10");
        assertThat(as(ulla).get(report + ".xlsx"))
                .hasStatus(200)
                .hasHeader("Content-Disposition", "attachment; filename=\"program.xlsx\"");
        assertThat(Pdf.text(as(ulla).get(report + ".pdf").getResponse().getContentAsByteArray()))
                .contains("De første 1000 dage", "overleveret til dagtilbud, af 10");
        assertThat(as(lone).get(report + ".xlsx")).hasStatus(404);
        assertThat(as(lone).get(report + ".pdf")).hasStatus(404);
    }

    private void received(ChildId child, UnitId daycare) {
        given.insert("""
                INSERT INTO transition (municipality, id, child, kind, to_unit, starts_on, state, opened_because, opened_at,
                    handed_over_on, received_on)
                VALUES (:municipality, gen_random_uuid(), :child, 'HOME_TO_DAYCARE', :unit, :today, 'RECEIVED', 'PERSON', :now,
                    :today, :today)
                """, Map.of("child", child, "unit", daycare, "today", clock.today(), "now", clock.instant()));
    }

    @Test
    void the_report_counts_and_hides_what_is_about_fewer_than_five() {
        for (var i = 0; i < 12; i++) {
            var child = baby("Barn");
            var parent = given.custodyHolder("Forælder", child);
            as(lone).post(offerPath(child), "reason", "Et skøn");
            as(parent)
                    .post(offer(child), "answer", i < 6 ? "YES" : "NO", "noReason", i < 11 ? "NO_TIME" : "OTHER_HELP");
        }
        var ulla = given.serviceDirector("Ulla");
        assertThat(text(as(ulla).get("/coverage"))).contains("Rapport: De første 1000 dage");
        assertThat(text(as(ulla).get(report())))
                .contains(
                        "12 familier har fået tilbuddet.",
                        "6 familier har sagt ja, af 12.",
                        "besøg der er holdt, vises ikke")
                .contains(
                        "Det passer ikke ind lige nu: færre end 5",
                        "Vi vil hellere have en anden slags hjælp: færre end 5");
        assertThat(as(ulla).get(report() + ".csv"))
                .bodyText()
                .contains("\"Familier, der har fået tilbuddet\";12", "\"Besøg, der er holdt\";\"færre end 5\"");
        assertThat(as(lone).get(report())).hasStatus(404);
    }

    /** As many as the national project offered and reached. */
    @Test
    void the_report_states_the_line_of_a_large_project() {
        given.insert(
                """
                WITH families AS (
                    INSERT INTO child (municipality, id, first_name, last_name, birthday)
                    SELECT :municipality, gen_random_uuid(), 'Barn', 'Prøve', :birthday FROM generate_series(1, 2113)
                    RETURNING municipality, id),
                numbered AS (SELECT municipality, id, row_number() OVER () <= 1093 AS reached FROM families)
                INSERT INTO programme_offer (municipality, id, programme, child, basis, offered_by, offered_on, answer, no_reason,
                    answered_on, answered_by)
                SELECT municipality, id, :programme, id, 'NEED_VISITS', :by, :on, CASE WHEN reached THEN 'YES' ELSE 'NO' END,
                    CASE WHEN NOT reached THEN 'NOT_SAID' END, :on, :parent
                FROM numbered
                """,
                Map.of(
                        "birthday", clock.today().minusMonths(13),
                        "programme", programme,
                        "by", lone.employee(),
                        "on", clock.today(),
                        "parent", signe.adult()));
        assertThat(text(as(adam).get(report())))
                .contains("2.113 familier har fået tilbuddet.", "1.093 familier har sagt ja, af 2.113.");
        assertThat(as(adam).get(report() + ".csv")).bodyText().contains(";2113;", ";1093;2113");
    }

    @Test
    void two_out_of_six_could_be_found_by_subtracting_and_are_not_shown() {
        for (var i = 0; i < 7; i++) {
            var child = baby("Barn");
            var parent = given.custodyHolder("Forælder", child);
            as(lone).post(offerPath(child), "reason", "Et skøn");
            as(parent).post(offer(child), "answer", i < 5 ? "YES" : "NO");
        }
        assertThat(text(as(adam).get(report())))
                .contains("7 familier har fået tilbuddet.", "sagt ja, vises ikke")
                .doesNotContain("5 familier", "Vil ikke sige hvorfor");
    }

    @Test
    void nobody_else_offers_reads_or_answers() {
        as(lone).post(offerPath(ellie), "reason", "Et skøn");
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        given.placed(ellie, red);
        var mette = given.educator("Mette Lund", red);
        var other = given.custodyHolder("Ove", given.child("Bo", clock.today().minusYears(1)));
        var dorthe = given.leader("Dorthe Winther", team);
        for (var who : new Professional[] {mette, dorthe, adam}) {
            assertThat(as(who).get(offerPath(ellie))).hasStatus(404);
            assertThat(as(who).post(offerPath(ellie), "reason", "x")).hasStatus(404);
        }
        assertThat(as(other).get(offer(ellie))).hasStatus(404);
        assertThat(as(other).post(offer(ellie), "answer", "YES")).hasStatus(404);
        assertThat(as(other).post(offer(ellie) + "/leave")).hasStatus(404);
    }

    private void needVisits(ChildId child, int many) {
        for (var i = 0; i < many; i++) {
            given.insert(
                    """
                    INSERT INTO home_visit (municipality, id, child, window_from, window_to, state, minutes, together, held_on,
                        planned_at)
                    VALUES (:municipality, :id, :child, :on, :on, 'HELD', 60, :id, :on, :now)
                    """,
                    Map.of(
                            "id", UUID.randomUUID(),
                            "child", child,
                            "on", clock.today().minusMonths(6).plusDays(i),
                            "now", clock.instant()));
        }
    }

    private static String[] programme(String name, String from, String to) {
        return new String[] {
            "nameDa",
            name,
            "nameEn",
            "1000 days",
            "purposeDa",
            "Hjælp",
            "purposeEn",
            "Help",
            "funder",
            "Fonden",
            "kroner",
            "1.000.000",
            "fromOn",
            from,
            "toOn",
            to,
            "fromMonths",
            "6",
            "toMonths",
            "36",
            "needVisits",
            "2",
            "mayOffer",
            "HEALTH_VISITOR",
            "measures",
            "OFFERED"
        };
    }

    private String report() {
        return "/programmes/" + programme + "/report";
    }

    private String offerPath(ChildId child) {
        return "/children/" + child + "/programmes/" + programme;
    }

    private String offer(ChildId child) {
        return "/family/offers/"
                + given.value(UUID.class, "SELECT id FROM programme_offer WHERE child = ?", child.value());
    }
}
