package dk.traad.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ObservationChartTest {
    private static final LocalDate BEGAN = LocalDate.of(2026, 1, 1);
    private static final UUID GOAL = UUID.randomUUID();

    @Property
    void whatever_is_seen_and_when_every_point_is_inside_the_picture_and_in_order(
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 0, max = 800) Integer> days,
            @ForAll @IntRange(min = 0, max = 4) int often) {
        var seen = days.stream()
                .map(day -> seen(HowOften.values()[(often + day) % 5], BEGAN.plusDays(day)))
                .sorted(Comparator.comparing(Observation::seenOn))
                .toList();

        var chart = ObservationChart.of(GOAL, seen, List.of());

        assertThat(chart.points()).hasSameSizeAs(days);
        var xs = chart.points().stream().map(point -> Double.valueOf(point.x())).toList();
        assertThat(xs).isSorted().allMatch(x -> x >= 112 && x <= ObservationChart.WIDTH);
        assertThat(chart.points())
                .allMatch(point ->
                        Double.parseDouble(point.y()) >= 0 && Double.parseDouble(point.y()) <= ObservationChart.HEIGHT);
    }

    @Test
    void more_often_stands_higher_and_only_follow_ups_between_are_marked() {
        var chart = ObservationChart.of(
                GOAL,
                List.of(seen(HowOften.NOT_YET, BEGAN), seen(HowOften.ALMOST_ALWAYS, BEGAN.plusDays(30))),
                List.of(BEGAN.minusDays(1), BEGAN.plusDays(15)));
        assertThat(Double.valueOf(chart.points().getFirst().y()))
                .isGreaterThan(Double.valueOf(chart.points().getLast().y()));
        assertThat(chart.marks()).hasSize(1);
    }

    @Test
    void another_goals_observations_are_not_in_it() {
        var other = new Observation(
                Observation.Id.random(), UUID.randomUUID(), HowOften.OFTEN, "", BEGAN, Instant.EPOCH, GOAL, null, "");
        assertThat(ObservationChart.of(GOAL, List.of(other), List.of()).isEmpty())
                .isTrue();
    }

    private static Observation seen(HowOften often, LocalDate on) {
        return new Observation(
                Observation.Id.random(), GOAL, often, "", on, Instant.EPOCH, UUID.randomUUID(), null, "Mette");
    }
}
