package dk.traad.demo;

import dk.traad.figures.BuildCubes;
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

    DemoFigures(BuildCubes buildCubes) {
        this.buildCubes = buildCubes;
    }

    @Override
    public void add(DemoMunicipality municipality, DemoPlaces places, DemoPeople people, LocalDate today) {
        MONTHS_AGO.forEach(months -> buildCubes.build(today.minusMonths(months)
                .atTime(LocalTime.of(4, 15))
                .atZone(ZoneId.of("Europe/Copenhagen"))
                .toInstant()));
    }
}
