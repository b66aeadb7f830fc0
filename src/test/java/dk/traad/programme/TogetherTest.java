package dk.traad.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sammen om barnet as its people meet it: offered by a yes, joined and left as the family likes, and told of in counts. */
class TogetherTest extends GivenTogether {
    @Test
    void the_family_decides_by_itself_and_what_there_is_goes_thirty_days_after_the_end() {
        var child = family(1);
        var parent = families.get(child);
        assertThat(text(as(parent).get("/family/together"))).contains("I har ikke noget tilbud lige nu");
        assertThat(as(parent).post(together("answer"), "answer", "YES", "child", child.toString()))
                .hasStatus(409);
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        assertThat(text(as(parent).get("/family/children/" + child)))
                .contains("Det venter på jer", "Sig ja eller nej til et tilbud: Sammen om barnet");
        assertThat(text(as(parent).get("/family/together")))
                .contains("Ja, vi vil gerne være med", "Ikke gemt: hvilken dag nogen kommer", "Søvn", "pligt");
        as(parent).post(together("answer"), "answer", "YES", "child", child.toString());
        assertThat(text(as(parent).get("/family/together")))
                .contains("ugen fra 23. november 2026", "ugen fra 7. december 2026");
        clock.plusDays(140);
        assertThat(text(as(parent).get("/family/together")))
                .contains("I er med")
                .doesNotContain("november");
        assertThat(as(parent).post(together("leave"), "child", child.toString()))
                .hasStatus(303);
        assertThat(text(as(educators.get(1)).get(place("families")))).contains("Ingen familier lige nu");
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        assertThat(text(as(parent).get("/family/together"))).contains("Ja, vi vil gerne være med");
        as(parent).post(together("answer"), "answer", "NO", "child", child.toString());
        forgetAdvisory.forgetAll();
        assertThat(count("advisory_enrolment")).isOne();
        clock.plusDays(30);
        forgetAdvisory.forgetAll();
        assertThat(count("advisory_enrolment")).isZero();
        assertThat(given.value(Integer.class, "SELECT left_early FROM advisory_total"))
                .isOne();
    }

    @Test
    void a_no_and_an_offer_nobody_answers_leave_nothing() {
        var child = family(1);
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        assertThat(as(families.get(child)).post(together("answer"), "answer", "NO", "child", child.toString()))
                .hasStatus(303);
        assertThat(count("advisory_offer")).isZero();
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        clock.plusDays(31);
        forgetAdvisory.forgetAll();
        assertThat(count("advisory_offer")).isZero();
    }

    @Test
    void the_answer_is_chosen_and_sent_after_what_is_kept_is_told() {
        var child = family(1);
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        var parent = families.get(child);
        assertThat(text(as(parent).get("/family/together")))
                .containsSubsequence(
                        "Ikke gemt: hvilken dag nogen kommer", "Vil I være med?", "Nej tak", "Send svaret");
        var open = as(parent).post(together("answer"), "child", child.toString());
        assertThat(open).hasStatus(422);
        assertThat(text(open)).contains("Vælg ja eller nej");
        assertThat(count("advisory_offer")).isOne();
        assertThat(as(parent).post(together("answer"), "answer", "NO", "child", child.toString()))
                .hasStatus(303)
                .flash()
                .containsEntry("confirmation", "programme.together.declined");
        assertThat(count("advisory_offer")).isZero();
        for (var step : List.of("answer", "leave")) {
            assertThat(as(parent).get(together(step)))
                    .as("going back to where a form was sent to leads to its page")
                    .hasStatus(303)
                    .hasHeader("Location", "/family/together");
        }
    }

    /** The leader gives the one yes; what became of it is told to the child's own room alone. */
    @Test
    void leaders_administrators_and_other_rooms_see_no_name() {
        var child = family(1);
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        var unit = text(as(leader).get("/unit"));
        var desk = text(as(leader).get("/desk"));
        as(families.get(child)).post(together("answer"), "answer", "YES", "child", child.toString());
        assertThat(text(as(educators.get(1)).get(place("families")))).contains("Barn1", "Besøg i uge");
        assertThat(text(as(educators.get(2)).get(place("families")))).doesNotContain("Barn1");
        var director = given.serviceDirector("Ulla");
        for (var who : List.of(leader, adam, director)) {
            assertThat(as(who).get(place("families"))).hasStatus(404);
            assertThat(text(as(who).get(place("report")))).doesNotContain("Barn1");
        }
        assertThat(text(as(leader).get("/unit"))).isEqualTo(unit);
        assertThat(text(as(leader).get("/desk"))).isEqualTo(desk).doesNotContain("Barn1");
        assertThat(text(as(educators.get(1)).get("/desk")))
                .contains("Sammen om barnet")
                .doesNotContain("Barn1");
        var allowed = text(as(leader).get(place("allow")));
        as(families.get(child)).post(together("leave"), "child", child.toString());
        assertThat(text(as(leader).get(place("allow")))).isEqualTo(allowed);
        assertThat(as(educators.get(1)).get(place("allow"))).hasStatus(404);
        assertThat(as(leader).post(place("allow"), "child", UUID.randomUUID().toString(), "met", "true"))
                .hasStatus(422);
        assertThat(as(leader).get("/children/" + child + "/programmes/" + programme))
                .hasStatus(404);
    }

    @Test
    void another_family_another_place_and_an_older_child_have_nothing_to_do_with_it() {
        var child = family(1);
        as(leader).post(place("allow"), "child", child.toString(), "met", "true");
        var stranger =
                given.custodyHolder("Fremmed", given.child("Bo", clock.today().minusYears(1)));
        assertThat(as(stranger).post(together("answer"), "answer", "YES", "child", child.toString()))
                .hasStatus(404);
        var elsewhere = given.daycare("Regnbuen");
        var other = given.leader("Ulla Krog", elsewhere);
        assertThat(as(other).get(place("allow"))).hasStatus(404);
        assertThat(as(given.educator("Eva", given.group(elsewhere, "Egen"))).get(place("families")))
                .hasStatus(404);
        var older = given.child("Stor", clock.today().minusYears(4));
        given.placed(older, rooms.getFirst());
        assertThat(text(as(leader).get(place("allow")))).contains("Barn1").doesNotContain("Stor");
        assertThat(as(leader).post(place("allow"), "child", older.toString(), "met", "true"))
                .hasStatus(422);
        assertThat(text(as(leader).post(place("allow"), "child", child.toString())))
                .contains("Sæt kryds, hvis alt passer");
    }

    @Test
    void a_place_joins_the_second_wave_after_a_talk_and_a_private_one_can() {
        var regnbuen = given.daycare("Regnbuen");
        given.change("UPDATE unit SET ownership = 'PRIVATE' WHERE id = :id", Map.of("id", regnbuen));
        var ulla = given.leader("Ulla Krog", regnbuen);
        assertThat(as(adam).post("/settings/programmes/" + programme + "/units", "unit", "x", "wave", "12"))
                .hasStatus(422);
        assertThat(as(adam).post(
                                "/settings/programmes/" + programme + "/units",
                                "unit",
                                regnbuen.toString(),
                                "wave",
                                "2"))
                .hasStatus(303);
        assertThat(text(as(ulla).get("/unit"))).contains("Sammen om barnet", "bølge 2", "Svar for stedet");
        assertThat(text(as(ulla).post(place("join"), "answer", "YES", "talkedOn", "")))
                .contains("Et ja kommer efter en samtale");
        assertThat(as(ulla).post(
                                place("join"),
                                "answer",
                                "YES",
                                "talkedOn",
                                clock.today().toString()))
                .hasStatus(303);
        assertThat(text(as(ulla).get("/unit"))).contains("er med", "Giv lov til at tilbyde det");
        assertThat(text(as(adam).get("/settings/programmes/" + programme)))
                .contains("Regnbuen", "er med 16. november 2026");
        assertThat(as(ulla).get(place("join"))).hasStatus(404);
        assertThat(as(leader).get(place("join"))).hasStatus(404);
    }

    @Test
    void the_report_has_counts_from_five_up_and_nothing_else() {
        for (var i = 0; i < 6; i++) {
            var child = family(i);
            as(leader).post(place("allow"), "child", child.toString(), "met", "true");
            as(families.get(child)).post(together("answer"), "answer", "YES", "child", child.toString());
        }
        month("4");
        assertThat(text(as(adam).get(place("report"))))
                .contains(
                        "6 familier har fået tilbuddet.",
                        "6 familier har sagt ja, af 6.",
                        "1 sted er med, af 1, der er spurgt")
                .contains("Hvor mange besøg der er holdt, vises ikke");
        assertThat(count("advisory_month")).isZero();
        month("12");
        assertThat(text(as(adam).get(place("report")))).contains("12 besøg er holdt.", "november 2026", "Solsikken");
        assertThat(as(leader).get(place("report") + ".csv")).bodyText().contains("november 2026\";12");
    }

    @Test
    void the_month_s_number_stands_on_the_page_once_it_is_kept() {
        var educator = educators.getFirst();
        month("4");
        assertThat(text(as(educator).get(place("families")))).doesNotContain("Gemt for november 2026");
        month("9");
        assertThat(text(as(educator).get(place("families"))))
                .contains("Gemt for november 2026: 9 besøg")
                .doesNotContain("hvorfor I fik tilbuddet");
    }

    private void month(String visits) {
        as(educators.getFirst())
                .post(
                        place("months"),
                        "unit",
                        solsikken.toString(),
                        "month",
                        clock.today().withDayOfMonth(1).toString(),
                        "visits",
                        visits);
    }
}
