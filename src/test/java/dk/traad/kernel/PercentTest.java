package dk.traad.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PercentTest {
    @Test
    void it_is_rounded_but_neither_none_nor_all_unless_it_is() {
        assertThat(Percent.of(220, 306)).isEqualTo(72);
        assertThat(Percent.of(11, 12)).isEqualTo(92);
        assertThat(Percent.of(22_999, 23_000)).isEqualTo(99);
        assertThat(Percent.of(1, 23_000)).isEqualTo(1);
        assertThat(Percent.of(0, 7)).isZero();
        assertThat(Percent.of(7, 7)).isEqualTo(100);
        assertThat(Percent.of(0, 0)).isEqualTo(100);
    }

    @Property
    void a_part_and_the_rest_are_the_whole(
            @ForAll @IntRange(max = 900) int part, @ForAll @IntRange(max = 900) int rest) {
        var whole = part + rest;
        assertThat(whole == 0 ? 100 : Percent.of(part, whole) + Percent.of(rest, whole))
                .isBetween(100, 101);
    }
}
