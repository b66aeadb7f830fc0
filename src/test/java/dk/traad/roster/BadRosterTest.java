package dk.traad.roster;

import static dk.traad.roster.reading.RosterFile.ASSIGNMENTS;
import static dk.traad.roster.reading.RosterFile.CHILDREN;
import static dk.traad.roster.reading.RosterFile.EMPLOYEES;
import static dk.traad.roster.reading.RosterFile.EMPLOYMENTS;
import static dk.traad.roster.reading.RosterFile.GROUPS;
import static dk.traad.roster.reading.RosterFile.PLACEMENTS;
import static dk.traad.roster.reading.RosterFile.RELATIONS;
import static dk.traad.roster.reading.RosterFile.UNITS;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.traad.platform.command.Command.Unusable;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Deliveries that are wrong: one clear line when nothing can be used, one per row when some can, never half of it. */
class BadRosterTest extends RosterTest {
    /** What is said when it cannot be used; nothing is applied then. */
    private String unusable(Path file) {
        var said = message(() -> run("apply", file));
        assertThat(said).doesNotContain("\n");
        assertThat(count("SELECT count(*) FROM unit")).isZero();
        assertThat(count("SELECT count(*) FROM roster_delivery")).isZero();
        return said;
    }

    private static String message(ThrowingCallable run) {
        return String.valueOf(catchThrowableOfType(Unusable.class, run).getMessage());
    }

    private String unusable(TestRoster roster) {
        return unusable(roster.zipIn(folder));
    }

    private String unusable(Map<String, byte[]> entries) {
        return unusable(TestRoster.write(folder.resolve("bad.zip"), TestRoster.zip(entries)));
    }

    /** The one row that is refused, as line, column and reason; all the others are applied. */
    private String refused(TestRoster roster) {
        var answer = apply(roster);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.json().get("applied").asBoolean()).isTrue();
        assertThat(answer.json().get("refused").size()).isEqualTo(1);
        assertThat(answer.output()).doesNotContainPattern("\\d{6}99\\d\\d");
        var row = answer.refused(0);
        return row.get("line").asInt() + " " + row.get("column").asString() + ": "
                + row.get("reason").asString();
    }

    @Test
    void a_missing_column() {
        assertThat(unusable(new TestRoster().header(CHILDREN, "cpr;fornavn;efternavn")))
                .isEqualTo("boern.csv lacks the column beskyttet in line 1. The first line must be:"
                        + " cpr;fornavn;efternavn;beskyttet");
    }

    @Test
    void an_unknown_column() {
        assertThat(unusable(new TestRoster().header(CHILDREN, "cpr;fornavn;efternavn;beskyttet;skostr")))
                .contains("boern.csv has a column that is not known, skostr, in line 1");
    }

    @Test
    void a_column_that_stands_twice() {
        assertThat(unusable(new TestRoster().header(CHILDREN, "cpr;fornavn;cpr;beskyttet")))
                .contains("boern.csv has the column cpr twice");
    }

    @Test
    void no_header_at_all_is_said_without_the_number_that_stands_there() {
        assertThat(unusable(new TestRoster().header(CHILDREN, TestRoster.child(1) + ";Ida;Prøve;nej")))
                .contains("boern.csv does not begin with the names of its columns")
                .doesNotContain(TestRoster.child(1));
    }

    @Test
    void commas_instead_of_semicolons() {
        assertThat(unusable(new TestRoster().header(CHILDREN, "cpr,fornavn,efternavn,beskyttet")))
                .contains("with semicolons: cpr;fornavn;efternavn;beskyttet");
    }

    @Test
    void an_empty_file() {
        assertThat(unusable(Map.of("boern.csv", new byte[0]))).startsWith("boern.csv is empty");
    }

    @Test
    void utf_16_is_no_encoding_of_ours() {
        assertThat(unusable(new TestRoster().in(StandardCharsets.UTF_16, "\n"))).contains("Save it as CSV UTF-8");
        assertThat(unusable(new TestRoster().in(StandardCharsets.UTF_16LE, "\n")))
                .contains("Save it as CSV UTF-8");
    }

    @Test
    void a_file_that_is_none_of_the_nine() {
        assertThat(unusable(Map.of("boern.csv", new TestRoster().bytes(CHILDREN), "skema.xlsx", new byte[9])))
                .contains("holds skema.xlsx, which is none of the roster's files");
    }

    @Test
    void a_single_file_by_another_name() {
        var file = TestRoster.write(folder.resolve("mine.csv"), new TestRoster().bytes(CHILDREN));
        assertThat(unusable(file)).contains("holds mine.csv");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../boern.csv", "/etc/boern.csv", "roster/boern.csv", "..\\boern.csv", "C:\\boern.csv", "x/"})
    void paths_in_a_zip_are_refused_by_name(String name) {
        assertThat(unusable(Map.of(name, new TestRoster().bytes(CHILDREN))))
                .contains("The zip holds " + name)
                .contains("without folders");
    }

    @Test
    void a_zip_that_unpacks_to_far_more_than_it_is() {
        var bomb = new byte[100 << 20];
        Arrays.fill(bomb, (byte) '\n');
        assertThat(unusable(Map.of("boern.csv", concat(new TestRoster().bytes(CHILDREN), bomb))))
                .contains("unpacks to far more than a roster is");
    }

    @Test
    void a_zip_of_very_many_files() {
        var entries = new java.util.HashMap<String, byte[]>();
        for (var number = 0; number < 200; number++) {
            entries.put("__MACOSX/" + number, new byte[0]);
        }
        assertThat(unusable(entries)).contains("more than 100 files");
    }

    @Test
    void a_zip_that_is_cut_short_or_empty_or_none() {
        var whole = new TestRoster().zip();
        assertThat(unusable(TestRoster.write(folder.resolve("a.zip"), Arrays.copyOf(whole, 700))))
                .contains("damaged");
        assertThat(unusable(Map.of())).contains("holds none of the roster's files");
        assertThat(unusable(TestRoster.write(folder.resolve("b.zip"), "no zip".getBytes(UTF_8))))
                .contains("holds b.zip");
        assertThat(unusable(folder)).contains("holds none of the roster's files");
    }

    @Test
    void ten_megabytes_of_one_line_refuse_that_line_only() {
        assertThat(refused(new TestRoster().add(EMPLOYEES, "M9;" + "x".repeat(10 << 20) + ";;")))
                .isEqualTo("6 : The line is longer than 64 kB.");
    }

    @Test
    void ten_megabytes_of_header() {
        assertThat(unusable(Map.of("boern.csv", "x".repeat(10 << 20).getBytes(UTF_8))))
                .contains("boern.csv begins with a line longer than 64 kB");
    }

    @Test
    void words_that_make_no_sense() {
        for (var words : List.of(
                List.<String>of(),
                List.of("apply"),
                List.of("eat", "x.zip", "--municipality", "561"),
                List.of("apply", "x.zip"),
                List.of("apply", "x.zip", "--municipality", "56"),
                List.of("apply", "x.zip", "--municipality", "561", "--force"),
                List.of(
                        "apply",
                        "nowhere.zip",
                        "--municipality",
                        given.municipality().toString()),
                List.of("apply", "x.zip", "--municipality", "999"))) {
            var said = message(() -> run(words));
            assertThat(said).as(words.toString()).isNotBlank().doesNotContain("\n");
        }
    }

    @Test
    void a_line_in_another_encoding_than_the_rest() {
        var mixed = concat(new TestRoster().bytes(EMPLOYEES), "M9;Søren;;\n".getBytes(Charset.forName("windows-1252")));
        var file = TestRoster.write(folder.resolve("medarbejdere.csv"), mixed);
        var answer = run("apply", file);
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.refused(0).get("line").asInt()).isEqualTo(6);
        assertThat(answer.refused(0).get("reason").asString()).contains("not written in the same encoding");
    }

    @Test
    void duplicated_keys_refuse_the_later_row_and_name_the_first() {
        assertThat(refused(new TestRoster().add(CHILDREN, TestRoster.child(2) + ";Igen;Prøve;nej")))
                .isEqualTo("14 cpr: The same is already said in line 3.");
        assertThat(refused(new TestRoster().add(PLACEMENTS, TestRoster.child(2) + ";2001;R;01-08-2023;")))
                .isEqualTo("14 barn: The same is already said in line 3.");
        assertThat(refused(new TestRoster().add(GROUPS, "2001;R;Rød igen;2021-08-01;")))
                .isEqualTo("5 gruppe: The same is already said in line 2.");
    }

    @Test
    void dates_that_are_no_dates() {
        var date = ": This is not a date. Write it as 2026-08-31 or 31-08-2026, between the years 1900 and 2200.";
        for (var wrong : List.of("2026-02-30", "30-02-2026", "31/12/2026", "2026-13-01", "0026-01-01", "i går")) {
            assertThat(refused(new TestRoster().add(ASSIGNMENTS, TestRoster.child(1) + ";M1;" + wrong + ";")))
                    .isEqualTo("14 fra" + date);
        }
    }

    @Test
    void an_end_before_its_start() {
        assertThat(refused(new TestRoster().add(EMPLOYMENTS, "M2;3001;;laerer;2026-08-01;2026-07-31")))
                .isEqualTo("6 til: The last day lies before the first.");
    }

    @Test
    void references_that_lead_nowhere() {
        assertThat(refused(new TestRoster().add(PLACEMENTS, TestRoster.child(1) + ";9999;;2026-01-01;")))
                .isEqualTo("14 enhedsnr: There is no such number in enheder.csv.");
        assertThat(refused(new TestRoster().add(PLACEMENTS, TestRoster.child(1) + ";2001;Ø;2026-01-01;")))
                .isEqualTo("14 gruppe: There is no such number in grupper.csv.");
        assertThat(refused(new TestRoster().add(PLACEMENTS, "0102209977;2001;R;2026-01-01;")))
                .isEqualTo("14 barn: There is no such number in boern.csv.");
        assertThat(refused(new TestRoster().add(ASSIGNMENTS, TestRoster.child(1) + ";M9;2026-01-01;")))
                .isEqualTo("14 medarbejder: There is no such number in medarbejdere.csv.");
        assertThat(refused(new TestRoster().add(RELATIONS, TestRoster.child(1) + ";0102809977;far;ja;nej;2022-02-01;")))
                .isEqualTo("14 voksen: There is no such number in voksne.csv.");
    }

    @Test
    void words_that_are_not_in_the_list() {
        assertThat(refused(new TestRoster().add(UNITS, "5001;Byen;fabrik;kommunal")))
                .isEqualTo("5 type: The word is not one of these: sundhedspleje, dagpleje, vuggestue, boernehave,"
                        + " integreret, skole, sfo, ppr, familieafdeling.");
        assertThat(refused(new TestRoster().add(EMPLOYMENTS, "M2;3001;;trylle;2026-08-01;")))
                .startsWith("6 rolle: The word is not one of these: sundhedsplejerske, paedagog,");
    }

    @Test
    void numbers_that_are_no_cpr_numbers() {
        for (var wrong : List.of("3002229901", "12345", "010222-99", "01022299AB", "abc")) {
            assertThat(refused(new TestRoster().add(CHILDREN, wrong + ";Nul;Prøve;nej")))
                    .startsWith("14 cpr: This is not a CPR number");
        }
        assertThat(refused(new TestRoster().add(CHILDREN, "0101364001;Nul;Prøve;nej")))
                .isEqualTo("14 cpr: The date in the CPR number lies in the future.");
    }

    @Test
    void rows_of_the_wrong_shape() {
        assertThat(refused(new TestRoster().add(EMPLOYEES, "M9;Bo")))
                .isEqualTo("6 : The line has 2 fields, but the header has 4.");
        assertThat(refused(new TestRoster().add(EMPLOYEES, "M9;\"Bo;;")))
                .isEqualTo("6 : A quotation mark is opened and not closed on the line.");
        assertThat(refused(new TestRoster().add(EMPLOYEES, "M9;;;")))
                .isEqualTo("6 navn: The field is empty and must be filled in.");
        assertThat(refused(new TestRoster().add(EMPLOYEES, "M9;" + "x".repeat(201) + ";;")))
                .isEqualTo("6 navn: The text is longer than 200 characters.");
        assertThat(refused(new TestRoster().add(EMPLOYEES, "M9;B\u0000o;;")))
                .isEqualTo("6 navn: The text holds characters that cannot be read.");
    }

    @Test
    void replacement_numbers_and_numbers_without_modulus_11_are_as_good_as_any() {
        assertThat(apply(new TestRoster()
                                .add(CHILDREN, "0102221AB3;Erstat;Prøve;nej")
                                .add(CHILDREN, "0505-209996".replace("-", "") + ";Rikke;Prøve;nej"))
                        .code())
                .isZero();
    }

    private static byte[] concat(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
