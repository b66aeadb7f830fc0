package dk.traad.figures;

import static org.assertj.core.api.Assertions.assertThat;

import dk.traad.WebTest;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How long own assessments take: from the first touch to the last, what lies idle left out, in the middle of a round. */
class TimeUsedTest extends WebTest {
    @Autowired
    BuildCubes buildCubes;

    private final List<ChildId> children = new ArrayList<>();
    private final List<Professional> team = new ArrayList<>();

    @BeforeEach
    void aRound() {
        var red = given.group(given.daycare("Myretuen"), "Stue Rød");
        for (var name : List.of("Mette", "Søren", "Aase")) {
            team.add(given.educator(name, red));
            children.add(given.child("Barn " + name, red));
        }
        given.campaignFor(red);
    }

    @Test
    void what_takes_longer_than_two_minutes_counts_whole_and_what_lies_idle_does_not() {
        for (var who : team) {
            assess(who, children.get(0), 40);
            assess(who, children.get(1), 100, 90, 110);
            assess(who, children.get(2), 100, 3600, 100, 115);
            clock.plus(Duration.ofHours(1));
        }
        assertThat(afterwards())
                .contains("halvdelen af de egne vurderinger", "5 minutter", "5 min", "Egne vurderinger");
    }

    @Test
    void whoever_goes_from_child_to_child_is_counted_from_the_one_before() {
        for (var who : team) {
            for (var child : children) {
                clock.plus(Duration.ofSeconds(50));
                assess(who, child);
            }
            clock.plus(Duration.ofHours(1));
        }
        assertThat(afterwards()).contains("under 50 sekunder");
    }

    @Test
    void nothing_is_told_of_what_fewer_than_three_people_did() {
        team.subList(0, 2).forEach(who -> children.forEach(child -> assess(who, child, 40)));
        assertThat(afterwards()).contains("Når en vurderingsperiode er slut").doesNotContain("40");
    }

    /** Saved once, and again after each pause. */
    private void assess(Professional who, ChildId child, int... pauses) {
        var version = 0;
        save(who, child, version++, "/own");
        for (var pause : pauses) {
            clock.plus(Duration.ofSeconds(pause));
            save(who, child, version++, "/own");
        }
        save(who, child, version, "/own/submit");
    }

    private void save(Professional who, ChildId child, int version, String path) {
        var assessment = given.value(UUID.class, "SELECT id FROM assessment WHERE child = ?", child.value());
        assertThat(as(who).post(
                                "/assessments/" + assessment + path,
                                "version",
                                String.valueOf(version),
                                "position",
                                "GREEN",
                                "ownWords",
                                "Glad for bøger " + version))
                .hasStatus(303);
    }

    private String afterwards() {
        clock.plusDays(30);
        given.in(() -> {
            buildCubes.build(clock.instant());
            return true;
        });
        var page = text(as(given.serviceDirector("Karen Skov")).get("/figures"));
        return page.substring(page.indexOf("Er arbejdet til at bære?"));
    }
}
