package dk.traad.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.UnderWay;
import dk.traad.platform.web.UnderWay.HowFar;
import dk.traad.roster.difference.CompareRoster;
import dk.traad.roster.difference.SamePersons;
import dk.traad.roster.reading.DeliveredFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Whoever waits for something long is told what is being done and how far it has come. */
class UnderWayTest extends WebTest {
    @Autowired
    UnderWay underWay;

    @Autowired
    CompareRoster comparison;

    private Professional hanne;

    @BeforeEach
    void anAdministrator() {
        hanne = given.administrator("Hanne");
    }

    @Test
    void how_many_rows_have_been_read_is_told_to_the_one_who_waits_and_to_nobody_else() {
        var other = given.administrator("Adam");
        underWay.during(hanne, "roster", () -> {
            UnderWay.tell("roster.under-way.read", 1200, 5000);
            assertThat(text(as(hanne).get("/roster/under-way")))
                    .contains("1.200 af 5.000 rækker læst", "Det går videre", "Se igen, hvor langt det er");
            assertThat(as(hanne).get("/roster/under-way")).bodyText().contains("value=\"1200\"", "max=\"5000\"");
            assertThat(text(as(hanne).inEnglish().get("/roster/under-way"))).contains("1,200 of 5,000 rows read");
            return assertThat(text(as(other).get("/roster/under-way"))).contains("Herfra kan vi ikke se noget i gang");
        });
        assertThat(text(as(hanne).get("/roster/under-way")))
                .contains("Herfra kan vi ikke se noget i gang", "Se leverancerne");
    }

    /** When the second file is opened to be read, the rows of the first have been told of. */
    @Test
    void a_delivery_tells_of_its_rows_while_it_is_read() throws IOException {
        var told = new ArrayList<Optional<HowFar>>();
        var units = "enhedsnr;navn;type;ejerform\n"
                + IntStream.range(0, 250)
                        .mapToObj(number -> number + ";Sted " + number + ";dagtilbud;kommunal\n")
                        .collect(Collectors.joining());
        var files = DeliveredFiles.of(List.of(
                file("enheder.csv", units, () -> {}),
                file("grupper.csv", "enhedsnr;gruppe;navn;fra;til\n", () -> told.add(underWay.of(hanne, "roster")))));
        underWay.during(
                hanne,
                "roster",
                () -> given.in(() -> comparison.compare(hanne.municipality(), files, SamePersons.all())));
        assertThat(told)
                .containsExactly(
                        Optional.of(new HowFar("screen.under-way.begun", 0, 0)),
                        Optional.of(new HowFar("roster.under-way.read", 200, 252)));
        assertThat(as(hanne).get("/roster"))
                .bodyText()
                .contains("data-follow=\"/roster/under-way\"", "/assets/progress-");
    }

    private static Resource file(String name, String content, Runnable opened) {
        return new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }

            @Override
            public InputStream getInputStream() throws IOException {
                opened.run();
                return super.getInputStream();
            }
        };
    }

    @Test
    void the_figures_tell_which_question_they_have_come_to() {
        var director = given.serviceDirector("Dorte");
        assertThat(as(director).get("/figures"))
                .bodyText()
                .contains("data-follow=\"/figures/under-way\"", "/assets/progress-");
        underWay.during(director, "figures", () -> {
            UnderWay.tell("figures.under-way.counted", 3, 10);
            return assertThat(text(as(director).get("/figures/under-way"))).contains("3 af 10 spørgsmål gjort op");
        });
        var mette = given.educator("Mette", given.group(given.daycare("Myretuen"), "Stue Rød"));
        assertThat(as(mette).get("/figures/under-way")).hasStatus(404);
        assertThat(as(mette).get("/roster/under-way")).hasStatus(404);
    }
}
