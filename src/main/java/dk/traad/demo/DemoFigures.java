package dk.traad.demo;

import dk.traad.figures.BuildCubes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Figures as they would have been counted in earlier months, and last night. */
@Component
@Order(100)
@Conditional(OnDemo.class)
class DemoFigures implements DemoPart {
    private static final List<Integer> MONTHS_AGO = List.of(9, 6, 3, 1, 0);

    private final BuildCubes buildCubes;
    private final Clock clock;

    DemoFigures(BuildCubes buildCubes, Clock clock) {
        this.buildCubes = buildCubes;
        this.clock = clock;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        moments(today, clock.instant()).forEach(buildCubes::build);
    }

    /** Nothing of what happened lies ahead: before a quarter past four the last ones are those of the night before. */
    static List<Instant> moments(LocalDate today, Instant now) {
        var last = night(today).isAfter(now) ? today.minusDays(1) : today;
        return MONTHS_AGO.stream()
                .map(last::minusMonths)
                .map(DemoFigures::night)
                .toList();
    }

    private static Instant night(LocalDate day) {
        return day.atTime(LocalTime.of(4, 15))
                .atZone(ZoneId.of("Europe/Copenhagen"))
                .toInstant();
    }
}
