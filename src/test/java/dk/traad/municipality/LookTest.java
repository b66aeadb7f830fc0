package dk.traad.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever colour a municipality has that can be read on white, can be read on everything, by day and by night. */
class LookTest {
    @Test
    void contrast_is_as_wcag_says() {
        assertThat(Colour.BLACK.contrastTo(Colour.WHITE)).isCloseTo(21, within(0.01));
        assertThat(colour("#767676").contrastTo(Colour.WHITE)).isCloseTo(4.54, within(0.01));
        assertThat(colour("#ffd700").contrastTo(Colour.WHITE)).isLessThan(Colour.READABLE);
    }

    @Test
    void links_and_buttons_are_read_by_day_and_by_night_in_every_colour_that_is_let_through() {
        assertThat(every().filter(one -> one.contrastTo(Colour.WHITE) >= Colour.READABLE))
                .hasSizeGreaterThan(500)
                .allSatisfy(one -> {
                    var look = new Look(one);
                    assertThat(Stream.of("#ffffff", "#faf8f5", "#f1eee9"))
                            .allMatch(paper -> look.day().contrastTo(colour(paper)) >= Colour.READABLE);
                    assertThat(Stream.of("#14181b", "#1c2226", "#242b30", "#422421"))
                            .allMatch(paper -> look.night().contrastTo(colour(paper)) >= Colour.READABLE);
                    assertThat(look.night().contrastTo(one.towards(Colour.BLACK, 0.85)))
                            .isGreaterThanOrEqualTo(Colour.READABLE);
                });
    }

    @Test
    void an_address_is_of_one_sheet_alone() {
        var address = new Look(colour("#14566b")).address();
        assertThat(address).matches("/look/14566b-[0-9a-f]{32}\\.css");
        assertThat(Look.at(address.substring("/look/".length()))).contains(new Look(colour("#14566b")));
        assertThat(Look.at("14566b-" + "0".repeat(32) + ".css")).isEmpty();
        assertThat(Look.at("")).isEmpty();
    }

    private static Stream<Colour> every() {
        return IntStream.iterate(0, part -> part <= 255, part -> part + 17)
                .boxed()
                .flatMap(red -> IntStream.iterate(0, part -> part <= 255, part -> part + 17)
                        .boxed()
                        .flatMap(green -> IntStream.iterate(0, part -> part <= 255, part -> part + 17)
                                .mapToObj(blue -> new Colour(red, green, blue))));
    }

    private static Colour colour(String written) {
        return Colour.of(written).orElseThrow();
    }
}
