package dk.traad.roster;

import static dk.traad.roster.reading.RosterFile.ADULTS;
import static dk.traad.roster.reading.RosterFile.CHILDREN;
import static dk.traad.roster.reading.RosterFile.EMPLOYEES;
import static dk.traad.roster.reading.RosterFile.PLACEMENTS;
import static dk.traad.roster.reading.RosterFile.UNITS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

class RosterCommandTest extends RosterTest {
    @Autowired
    ConfigurableApplicationContext program;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_whole_delivery_is_applied_in_one_go() {
        var answer = apply(new TestRoster());
        assertThat(answer.code()).isZero();
        assertThat(answer.json().get("applied").asBoolean()).isTrue();
        assertThat(answer.counts("boern").toString())
                .isEqualTo("{\"new\":12,\"changed\":0,\"ended\":0,\"unchanged\":0,\"refused\":0}");
        assertThat(count("SELECT count(*) FROM child WHERE cpr_sealed IS NOT NULL"))
                .isEqualTo(12);
        assertThat(count("SELECT count(*) FROM family_relation WHERE custody")).isEqualTo(12);
        assertThat(given.value(LocalDate.class, "SELECT birthday FROM child WHERE first_name = 'Barn3'"))
                .isEqualTo("2022-02-03");
        assertThat(given.value(String.class, "SELECT name FROM unit WHERE number = '3001'"))
                .isEqualTo("Ærøskolen");
    }

    @Test
    void what_follows_a_delivery_is_planned_as_everything_else_is() {
        var plans = new ArrayList<String>();
        ApplicationListener<ApplicationEvent> follower = event -> {
            if (event instanceof PayloadApplicationEvent<?> told && told.getPayload() instanceof RosterApplied) {
                plans.add(jdbc.sql("SHOW enable_nestloop").query(String.class).single());
            }
        };
        program.addApplicationListener(follower);
        apply(new TestRoster());
        program.removeApplicationListener(follower);
        assertThat(plans).containsExactly("on");
    }

    @Test
    void the_same_delivery_again_changes_nothing() {
        apply(new TestRoster());
        clock.plusDays(3);
        var again = apply(new TestRoster());
        assertThat(again.code()).isZero();
        again.json().get("files").forEach(counts -> {
            assertThat(counts.get("new").asInt()
                            + counts.get("changed").asInt()
                            + counts.get("ended").asInt())
                    .isZero();
            assertThat(counts.get("unchanged").asInt()).isPositive();
        });
        assertThat(count("SELECT count(*) FROM child_event")).isZero();
    }

    @Test
    void checking_says_the_same_and_changes_nothing() {
        var answer = check(new TestRoster());
        assertThat(answer.code()).isZero();
        assertThat(answer.json().get("applied").asBoolean()).isFalse();
        assertThat(answer.counts("placeringer").get("new").asInt()).isEqualTo(12);
        assertThat(count("SELECT count(*) FROM unit")).isZero();
        assertThat(count("SELECT count(*) FROM roster_delivery")).isZero();
    }

    @Test
    void people_read_a_table_with_the_rows_per_second() {
        var file = new TestRoster().add(CHILDREN, "0000001234;Nul;Prøve;nej").zipIn(folder);
        var answer = run(List.of("check", file.toString(), "--municipality=" + given.municipality()));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.output())
                .contains("boern                      12        0        0          0        1")
                .contains("boern.csv line 14, cpr: This is not a CPR number")
                .contains("Checked, nothing applied: 75 rows in ")
                .contains("rows per second.")
                .doesNotContain("0000001234");
    }

    @Test
    void a_folder_and_a_single_file_do_as_well_as_a_zip() {
        assertThat(run("apply", new TestRoster().filesIn(folder)).code()).isZero();
        var children = new TestRoster().replace(CHILDREN, "Barn1;", "Ida;").only(CHILDREN);
        children.filesIn(folder);
        var answer = run("apply", folder.resolve("boern.csv"));
        assertThat(answer.json().get("files").size()).isEqualTo(1);
        assertThat(answer.counts("boern").get("changed").asInt()).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM child WHERE first_name = 'Ida'")).isEqualTo(1);
    }

    @Test
    void windows_1252_and_danish_dates_say_the_same_as_utf_8() {
        apply(new TestRoster());
        var roster = new TestRoster().replace(PLACEMENTS, "2023-08-01", "01-08-2023");
        var answer = apply(roster.in(Charset.forName("windows-1252"), "\r\n"));
        assertThat(answer.code()).isZero();
        assertThat(answer.counts("enheder").get("unchanged").asInt()).isEqualTo(3);
        assertThat(answer.counts("boern").get("unchanged").asInt()).isEqualTo(12);
        assertThat(answer.counts("placeringer").get("unchanged").asInt()).isEqualTo(12);
    }

    @Test
    void a_byte_order_mark_and_columns_in_another_order_do_no_harm() {
        var roster = new TestRoster()
                .only(UNITS)
                .rows(UNITS, "skole;privat;\"Den \"\"Lille\"\" Skole; Sorø\";9", "ppr;kommunal;PPR;10")
                .header(UNITS, "\uFEFFType;ejerform;navn;enhedsnr");
        assertThat(apply(roster).code()).isZero();
        assertThat(given.value(String.class, "SELECT name FROM unit WHERE number = '9'"))
                .isEqualTo("Den \"Lille\" Skole; Sorø");
        assertThat(given.in(() -> count("SELECT count(*) FROM unit WHERE sector = 'SUPPORT'")))
                .isEqualTo(1);
    }

    @Test
    void what_is_missing_ends_yesterday_and_nothing_is_deleted() {
        apply(new TestRoster());
        clock.plusDays(10);
        var yesterday = clock.today().minusDays(1);
        var answer = apply(new TestRoster().gone(7).remove(EMPLOYEES, "M3"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.counts("boern").get("ended").asInt()).isEqualTo(1);
        assertThat(answer.refused(0).get("file").asString()).isEqualTo("ansaettelser.csv");
        assertThat(count("SELECT count(*) FROM child")).isEqualTo(12);
        assertThat(given.value(LocalDate.class, "SELECT ended_on FROM child WHERE first_name = 'Barn7'"))
                .isEqualTo(yesterday);
        assertThat(given.value(LocalDate.class, "SELECT to_on FROM placement WHERE to_on IS NOT NULL"))
                .isEqualTo(yesterday);
        assertThat(given.value(LocalDate.class, "SELECT to_on FROM family_relation WHERE to_on IS NOT NULL"))
                .isEqualTo(yesterday);
        assertThat(given.value(LocalDate.class, "SELECT ended_on FROM employee WHERE number = 'M3'"))
                .isEqualTo(yesterday);
        assertThat(given.value(String.class, "SELECT kind FROM child_event")).isEqualTo("LEFT");
    }

    @Test
    void what_had_not_begun_is_taken_back_the_day_before_its_first() {
        apply(new TestRoster().add(PLACEMENTS, TestRoster.child(1) + ";3001;0A;2028-08-01;"));
        assertThat(apply(new TestRoster()).counts("placeringer").get("ended").asInt())
                .isEqualTo(1);
        assertThat(given.value(LocalDate.class, "SELECT to_on FROM placement WHERE to_on IS NOT NULL"))
                .isEqualTo("2028-07-31");
        assertThat(apply(new TestRoster()).counts("placeringer").get("ended").asInt())
                .isZero();
        assertThat(count("SELECT count(*) FROM child_event")).isZero();
    }

    @Test
    void whoever_comes_back_is_open_again() {
        apply(new TestRoster());
        clock.plusDays(10);
        apply(new TestRoster().gone(7));
        clock.plusDays(100);
        var back = apply(new TestRoster()
                .replace(
                        PLACEMENTS,
                        TestRoster.child(7) + ";2001;R;2023-08-01",
                        TestRoster.child(7) + ";2001;B;2027-03-01"));
        assertThat(back.counts("boern").get("changed").asInt()).isEqualTo(1);
        assertThat(count("SELECT count(*) FROM child WHERE ended_on IS NOT NULL"))
                .isZero();
        assertThat(count("SELECT count(*) FROM family_relation WHERE to_on IS NOT NULL"))
                .isZero();
        assertThat(count("SELECT count(*) FROM child_event WHERE kind = 'RETURNED' AND happened_on = '2027-03-01'"))
                .isEqualTo(1);
    }

    @Test
    void a_delivery_that_ends_more_than_a_tenth_of_the_places_is_held_until_somebody_confirms_it() {
        apply(new TestRoster());
        var truncated =
                new TestRoster().remove(PLACEMENTS, TestRoster.child(1)).remove(PLACEMENTS, TestRoster.child(2));
        var held = apply(truncated);
        assertThat(held.code()).isEqualTo(2);
        assertThat(held.json().get("applied").asBoolean()).isFalse();
        assertThat(held.counts("placeringer").get("ended").asInt()).isEqualTo(2);
        assertThat(count("SELECT count(*) FROM placement WHERE to_on IS NULL")).isEqualTo(12);
        assertThat(check(truncated).code()).isZero();
        assertThat(apply(truncated, "--confirm").code()).isZero();
        assertThat(count("SELECT count(*) FROM placement WHERE to_on IS NULL")).isEqualTo(10);
    }

    @Test
    void children_that_end_take_their_places_with_them_when_the_tenth_is_counted() {
        apply(new TestRoster());
        var half = new TestRoster()
                .only(CHILDREN)
                .remove(CHILDREN, "0")
                .add(CHILDREN, TestRoster.child(1) + ";Barn1;Prøve;nej");
        assertThat(apply(half).code()).isEqualTo(2);
        assertThat(count("SELECT count(*) FROM child WHERE ended_on IS NOT NULL"))
                .isZero();
    }

    @Test
    void only_the_files_delivered_are_the_truth() {
        apply(new TestRoster());
        var answer = apply(new TestRoster()
                .only(PLACEMENTS)
                .add(PLACEMENTS, TestRoster.child(3) + ";3001;0A;2028-08-01;")
                .add(PLACEMENTS, "0102209977;3001;0A;2028-08-01;"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.counts("placeringer").get("new").asInt()).isEqualTo(1);
        assertThat(answer.refused(0).get("line").asInt()).isEqualTo(15);
        assertThat(answer.refused(0).get("reason").asString())
                .isEqualTo("boern.csv is not in this delivery, and the number is not known from an earlier one.");
        assertThat(count("SELECT count(*) FROM child WHERE ended_on IS NULL")).isEqualTo(12);
    }

    @Test
    void who_did_not_come_with_the_roster_is_not_ended_by_it() {
        var administrator = given.administrator("Hanne");
        given.change("UPDATE employee SET from_roster = false", java.util.Map.of());
        given.change("UPDATE employment SET from_roster = false", java.util.Map.of());
        var answer = apply(new TestRoster());
        assertThat(answer.code()).isZero();
        assertThat(answer.counts("medarbejdere").get("ended").asInt()).isZero();
        assertThat(answer.counts("enheder").get("ended").asInt()).isZero();
        assertThat(as(administrator).get("/roster")).hasStatusOk();
    }

    @Test
    void another_municipality_is_not_touched() {
        apply(new TestRoster());
        var first = given;
        aMunicipalityOfItsOwn();
        assertThat(apply(new TestRoster().gone(1)).counts("boern").get("new").asInt())
                .isEqualTo(11);
        given = first;
        assertThat(check(new TestRoster()).counts("boern").get("unchanged").asInt())
                .isEqualTo(12);
    }

    @Test
    void a_refused_row_does_not_end_what_it_was_about() {
        apply(new TestRoster());
        var answer = apply(new TestRoster()
                .replace(CHILDREN, "Barn4;Prøve;nej", "Barn4;Prøve;måske")
                .replace(ADULTS, "Mor5;Prøve", "Mor5;"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.counts("boern").get("ended").asInt()).isZero();
        assertThat(answer.counts("placeringer").get("ended").asInt()).isZero();
        assertThat(answer.counts("relationer").get("refused").asInt()).isEqualTo(2);
        assertThat(answer.counts("relationer").get("ended").asInt()).isZero();
        assertThat(answer.json().get("refused").toString())
                .contains("It refers to a row that is refused: boern.csv, line 5.")
                .contains("It refers to a row that is refused: voksne.csv, line 6.");
    }
}
