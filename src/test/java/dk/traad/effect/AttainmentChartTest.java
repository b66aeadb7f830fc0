package dk.traad.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class AttainmentChartTest {
    private static final LocalDate BEGUN = LocalDate.of(2026, 11, 16);

    @Property
    void every_point_lies_on_the_picture_and_a_goal_further_on_lies_higher(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -2, max = 2) Integer> attained,
            @ForAll @IntRange(max = 400) int days) {
        var steps = IntStream.range(0, attained.size())
                .mapToObj(place -> new Effect.Step(BEGUN.plusDays((long) days * (place + 1)), attained.get(place), ""))
                .toList();
        var chart = new Effect.Reached(UUID.randomUUID(), "", "SECURITY", BEGUN, steps).chart();
        assertThat(chart.points()).hasSize(attained.size() + 1);
        var before = chart.points().getFirst();
        assertThat(before.attainment()).as("it begins as before").isEqualTo(-1);
        for (var point : chart.points()) {
            assertThat(Double.parseDouble(point.x())).isBetween(0.0, (double) AttainmentChart.WIDTH);
            assertThat(Double.parseDouble(point.y())).isBetween(0.0, (double) AttainmentChart.HEIGHT);
            assertThat(Double.parseDouble(point.x())).isGreaterThanOrEqualTo(Double.parseDouble(before.x()));
            assertThat(Double.compare(Double.parseDouble(before.y()), Double.parseDouble(point.y())))
                    .isEqualTo(Integer.compare(point.attainment(), before.attainment()));
            before = point;
        }
    }
}
