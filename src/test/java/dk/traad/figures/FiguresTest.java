package dk.traad.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.GroupId;
import dk.traad.kernel.Position;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.platform.db.FigureConnections;
import dk.traad.platform.print.Pdf;
import dk.traad.watch.StatementRecorder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A municipality in figures: each number is right or hidden, and nobody can be found in them. */
class FiguresTest extends WebTest {
    @Autowired
    BuildCubes buildCubes;

    @Autowired
    Cubes cubes;

    @Autowired
    FigureConnections figures;

    private UnitId myretuen;
    private GroupId red;
    private Professional mette;
    private Professional director;

    @BeforeEach
    void aDaycare() {
        myretuen = given.daycare("Myretuen");
        red = given.group(myretuen, "Stue Rød");
        mette = given.educator("Mette Lund", red);
        director = given.serviceDirector("Karen Skov");
    }

    @Test
    void before_the_first_night_the_page_says_so_and_a_director_has_them_counted() {
        assertThat(text(as(director).get("/figures"))).contains("Tallene er ikke opgjort endnu", "Opgør tallene nu");
        assertThat(as(director).post("/figures")).hasStatus(303).hasHeader("Location", "/figures");
        assertThat(text(as(director).get("/figures"))).contains("Er alle set?", "Der er ikke noget at svare på endnu");
    }

    @Test
    void each_question_is_answered_in_a_sentence_and_as_bars() {
        children(12).subList(0, 7).forEach(child -> decided(child, Position.GREEN));
        count();
        var page = text(as(director).get("/figures"));
        assertThat(page)
                .contains(
                        "58 % af 12 børn er set inden for kommunens frist. 5 mangler, det er 42 %",
                        "58 % set · 42 % mangler", "Fordelingen af de 7 vises ikke");
        assertThat(text(as(director).inEnglish().get("/figures"))).contains("58% of 12 children have been seen");
    }

    @Test
    void nothing_is_told_about_fewer_than_five_nor_what_is_left_beside_others() {
        children(9).subList(0, 5).forEach(child -> decided(child, Position.GREEN));
        var small = given.group(given.daycare("Solstrålen"), "Stue Blå");
        given.child("Bo", small);
        given.child("Carla", small);
        count();
        var page = text(as(director).get("/figures?by=unit"));
        assertThat(page)
                .contains("Solstrålen Vises ikke", "Myretuen Vises ikke")
                .as("why, is said once")
                .containsOnlyOnce("vises intet om færre end fem børn");
    }

    @Test
    void a_number_stands_until_five_children_have_moved() {
        var children = children(20);
        children.subList(0, 10).forEach(child -> decided(child, Position.GREEN));
        count();
        assertThat(text(as(director).get("/figures"))).contains("50 % set · 50 % mangler");
        clock.plusDays(1);
        decided(children.get(10), Position.GREEN);
        count();
        assertThat(text(as(director).get("/figures")))
                .contains(
                        "50 % set · 50 % mangler Ældre tal, fra 16. november 2026", "I dag kan det se anderledes ud.");
        assertThat(text(as(director).get("/figures/report")))
                .contains("Ældre tal, fra 16. november 2026", "I dag kan det se anderledes ud.");
        clock.plusDays(1);
        children.subList(11, 15).forEach(child -> decided(child, Position.GREEN));
        count();
        assertThat(text(as(director).get("/figures")))
                .contains("75 % set · 25 % mangler")
                .doesNotContain("Ældre tal");
    }

    @Test
    void every_number_is_the_one_a_slow_count_finds_or_is_not_there() {
        var random = new Random(20261128);
        var units = new ArrayList<GroupId>(List.of(red));
        for (var unit = 0; unit < 4; unit++) {
            units.add(given.group(given.daycare("Sted " + unit), "Stue"));
        }
        for (var i = 0; i < 90; i++) {
            var child = given.child("Barn " + i, units.get(Math.min(random.nextInt(9), 4)));
            if (random.nextInt(4) > 0) {
                decided(child, Position.values()[random.nextInt(3)]);
            }
        }
        count();
        var told = new ArrayList<Figure>();
        given.in(() -> told.addAll(cubes.newest().figures()));
        assertThat(told.stream().filter(Figure::isTold).count()).isGreaterThan(4);
        for (var figure : told) {
            if (figure.question() != Question.THRIVING || figure.detail() == Detail.HIDDEN) {
                continue;
            }
            var counts = new int[3];
            for (var position : Position.values()) {
                counts[position.ordinal()] = slowly(figure.cell(), position);
            }
            assertThat(figure.total()).isEqualTo(counts[0] + counts[1] + counts[2]);
            if (figure.isTold()) {
                assertThat(figure.counts()).isEqualTo(Question.THRIVING.at(figure.detail(), counts));
            }
        }
    }

    /** Child by child, and without what the program counts with. */
    private int slowly(Cell cell, Position position) {
        return given.in(() -> (int) given.jdbc()
                .sql("""
                        SELECT c.id
                        FROM child c
                        WHERE c.municipality = ? AND (
                            SELECT j.position FROM joint_assessment j, assessment a
                            WHERE a.municipality = c.municipality AND j.municipality = c.municipality AND j.assessment = a.id
                                AND a.child = c.id
                            ORDER BY j.decided_at DESC LIMIT 1) = ?
                            AND (? <> 'UNIT' OR EXISTS (
                                SELECT FROM placement p, unit u
                                WHERE p.municipality = c.municipality AND u.municipality = c.municipality AND p.child = c.id
                                    AND u.id = p.unit AND u.number = ?))
                        """)
                .params(
                        given.municipality().value(),
                        position.name(),
                        cell.dimension().name(),
                        cell.place())
                .query((row, number) -> number)
                .list()
                .size());
    }

    @Test
    void a_leader_sees_the_own_unit_beside_its_sector_and_no_other_unit() {
        children(10).subList(0, 5).forEach(child -> decided(child, Position.GREEN));
        var other = given.group(given.daycare("Solstrålen"), "Stue Blå");
        for (var i = 0; i < 10; i++) {
            var child = given.child("Nabo " + i, other);
            if (i % 2 == 0) {
                decided(child, Position.GREEN);
            }
        }
        count();
        var birgit = given.leader("Birgit Dahl", myretuen);
        assertThat(text(as(birgit).get("/figures/unit")))
                .contains("Min enhed i tal", "Myretuen 10 børn", "Dagtilbud 20 børn")
                .doesNotContain("Solstrålen");
        assertThat(text(as(birgit).get("/coverage"))).contains("Min enhed i tal", "Kommunen i tal");
    }

    @Test
    void whoever_works_with_children_and_families_reads_no_figures_here() {
        assertThat(as(mette).get("/figures")).hasStatus(404);
        assertThat(as(mette).get("/figures/unit")).hasStatus(404);
        assertThat(as(mette).get("/figures/figures.csv")).hasStatus(404);
        assertThat(as(mette).post("/figures")).hasStatus(404);
        assertThat(as(given.leader("Birgit Dahl", myretuen)).post("/figures")).hasStatus(404);
        assertThat(as(director).get("/figures/unit")).hasStatus(404);
        assertThat(as(given.dataProtectionOfficer("Dorte Bak")).get("/figures")).hasStatus(200);
        assertThat(as(given.administrator("Hanne Berg")).get("/figures")).hasStatus(200);
    }

    @Test
    void the_same_cells_can_be_taken_along_and_no_cell_is_a_formula() throws Exception {
        given.change("UPDATE unit SET name = '=1+1' WHERE id = :unit", Map.of("unit", myretuen));
        children(12).subList(0, 6).forEach(child -> decided(child, Position.GREEN));
        count();
        var csv = as(director).get("/figures/figures.csv");
        assertThat(csv).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"tal-2026-11-16.csv\"");
        assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("\"Er alle set?\";\"Alle\";\"Alle børn\";\"2026-11-16\";12;\"set\";6", "\"'=1+1\"")
                .doesNotContain("\"=1+1\"");
        var workbook = as(director).get("/figures/figures.xlsx");
        assertThat(workbook).hasStatusOk();
        assertThat(unpacked(workbook.getResponse().getContentAsByteArray()))
                .contains("=1+1<", "Er alle set?", "<v>12</v>")
                .contains("Set betyder, at der er afgjort", "Ingen skal kunne finde et barn i tallene")
                .containsPattern("Tråd · .{1,40} · opgjort 16\\. november 2026")
                .doesNotContain(">=1+1<", "<f>");
    }

    @Test
    void where_nothing_may_be_told_it_is_said_once_and_not_of_every_part() {
        children(6);
        count();
        assertThat(text(as(director).get("/figures")))
                .contains(
                        "Er alle set? Fordelingen af de 6 vises ikke",
                        "Alle børn 6 Vises ikke",
                        "Dagtilbud 6 Vises ikke")
                .doesNotContain("Dagtilbud 6 børn");
    }

    @Test
    void anything_else_to_divide_by_is_by_sector() {
        children(12).subList(0, 6).forEach(child -> decided(child, Position.GREEN));
        count();
        assertThat(text(as(director).get("/figures?by=cpr"))).contains("Dagtilbud 12 børn");
    }

    @Test
    void the_role_that_reads_figures_sees_no_other_table_and_figures_are_frozen() {
        count();
        given.in(() -> {
            assertThat(figures.<List<Integer>>read(reader -> reader.sql("SELECT 1 FROM figure_cube")
                            .query(Integer.class)
                            .list()))
                    .isNotEmpty();
            assertThatThrownBy(() -> figures.read(reader -> reader.sql("SELECT 1 FROM child")
                            .query(Integer.class)
                            .list()))
                    .hasStackTraceContaining("permission denied");
            assertThat(figures.<Boolean>read(reader -> reader.sql(
                                    "SELECT has_table_privilege('traad.figure_cube', 'INSERT, UPDATE, DELETE')")
                            .query(Boolean.class)
                            .single()))
                    .isFalse();
            return true;
        });
        assertThatThrownBy(() -> given.change("UPDATE figure_cell SET total = 5", Map.of()))
                .hasStackTraceContaining("figures are never changed");
    }

    @Test
    void districts_stand_beside_each_other_once_the_administrator_has_said_where_units_lie() {
        var hanne = given.administrator("Hanne Berg");
        var north = children(10);
        north.subList(0, 5).forEach(child -> decided(child, Position.GREEN));
        var solstraalen = given.daycare("Solstrålen");
        var blue = given.group(solstraalen, "Stue Blå");
        for (var i = 0; i < 10; i++) {
            var child = given.child("Nabo " + i, blue);
            if (i % 2 == 0) {
                decided(child, Position.GREEN);
            }
        }
        count();
        assertThat(text(as(director).get("/figures"))).doesNotContain("Er chancerne lige");
        assertThat(text(as(hanne).get("/settings/districts"))).contains("Myretuen", "Solstrålen");
        assertThat(as(hanne)
                        .post(
                                "/settings/districts",
                                "district-" + number(myretuen),
                                " Nord ",
                                "district-" + number(solstraalen),
                                "Syd",
                                "why",
                                "Så vi kan se, om chancerne er lige"))
                .hasStatus(303);
        clock.plusDays(1);
        count();
        assertThat(text(as(director).get("/figures")))
                .contains("Er chancerne lige i distrikterne, og hvem mangler vi?", "Nord 50 % · 5 mangler");
        assertThat(text(as(director).get("/figures?by=district"))).contains("Nord 10 børn");
        assertThat(as(director).get("/settings/districts")).hasStatus(404);
    }

    @Test
    void what_was_put_right_afterwards_does_not_make_one_child_look_as_if_it_had_not_moved() {
        var children = children(20);
        children.subList(0, 10).forEach(child -> decided(child, Position.GREEN));
        count();
        given.change(
                "UPDATE placement SET from_on = :later WHERE child = :child",
                Map.of("later", clock.today().plusDays(30), "child", children.getFirst()));
        clock.plusDays(1);
        count();
        assertThat(text(as(director).get("/figures"))).contains("af 20 børn", "50 % set · 50 % mangler");
        assertThat(given.value(Long.class, "SELECT count(DISTINCT taken_at) FROM figure_memory"))
                .as("only what still stands is remembered")
                .isLessThanOrEqualTo(2);
    }

    @Test
    void the_report_to_the_committee_has_text_pictures_and_definitions() {
        children(12).subList(0, 7).forEach(child -> decided(child, Position.GREEN));
        assertThat(text(as(director).get("/figures/report"))).contains("Tallene er ikke opgjort endnu");
        count();
        assertThat(text(as(director).get("/figures/report")))
                .contains(
                        "årets rapport til udvalget",
                        "Kort fortalt 58 % af 12 børn er set",
                        "· opgjort",
                        "Set betyder, at der er afgjort en fælles vurdering");
        var file = as(director).get("/figures/report.pdf");
        assertThat(Pdf.text(file))
                .contains(
                        "årets rapport til udvalget",
                        "58 % af 12 børn er set",
                        "opgjort",
                        "· hentet",
                        "Hvorfor nogle tal ikke");
        assertThat(Pdf.flaws(file.getResponse().getContentAsByteArray())).isEmpty();
        assertThat(as(mette).get("/figures/report.pdf")).hasStatus(404);
    }

    @Test
    void the_page_of_the_municipality_is_read_from_the_cube_by_few_statements() {
        children(12).subList(0, 7).forEach(child -> decided(child, Position.GREEN));
        count();
        as(director).get("/figures");
        var statements = StatementRecorder.during(() -> as(director).get("/figures"));
        assertThat(statements.stream()
                        .map(StatementRecorder.Execution::sql)
                        .filter(sql -> sql.startsWith("SELECT") && !sql.contains("cooperation_model")))
                .as("who this is, for the frame, the door and the tabs; two more are the reader's of figures")
                .hasSizeLessThanOrEqualTo(3)
                .allMatch(sql -> sql.contains("FROM employee"));
    }

    @Test
    void anybody_can_be_given_the_safe_cube_in_words_that_stay_what_they_are() throws Exception {
        children(12).subList(0, 7).forEach(child -> decided(child, Position.GREEN));
        count();
        var csv = as(director).get("/figures/open-data.csv");
        assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("\"SEEN\",\"ALL\",\"\",\"\",\"FULL\",12,\"MISSING\",5")
                .contains("\"THRIVING\",\"ALL\",\"\",\"\",\"TOTAL\",7,,");
        assertThat(as(director).get("/figures/open-data.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.smallestGroup")
                .isEqualTo(5);
        assertThat(as(mette).get("/figures/open-data.json")).hasStatus(404);
    }

    /** All that a workbook is made of, by its list of contents: its parts say their sizes only after themselves. */
    private static String unpacked(byte[] workbook) throws IOException {
        var all = new StringBuilder();
        var file = Files.write(Files.createTempFile("figures", ".xlsx"), workbook);
        try (var parts = new ZipFile(file.toFile())) {
            for (var part : Collections.list(parts.entries())) {
                all.append(new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        } finally {
            Files.delete(file);
        }
        return Parser.unescapeEntities(all.toString(), false);
    }

    private String number(UnitId unit) {
        return given.value(String.class, "SELECT number FROM unit WHERE id = ?", unit.value());
    }

    private List<ChildId> children(int count) {
        var children = new ArrayList<ChildId>();
        for (var i = 0; i < count; i++) {
            children.add(given.child("Barn " + i, red));
        }
        return children;
    }

    private void decided(ChildId child, Position position) {
        given.decided(child, mette, "PARENTS_INFORMED", position);
    }

    private void count() {
        given.in(() -> {
            buildCubes.build(clock.instant());
            return true;
        });
    }
}
