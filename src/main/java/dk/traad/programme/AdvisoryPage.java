package dk.traad.programme;

import dk.traad.kernel.UnitId;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import dk.traad.screen.Screen;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a place sees of a programme in which nothing is written down. */
public final class AdvisoryPage {
    private AdvisoryPage() {}

    /**
     * @param units those of the reader's places that take part
     * @param months what is kept of them
     */
    public record Team(
            Programme programme,
            List<AdvisedFamilies.Family> families,
            List<ProgrammeUnit> units,
            List<Advisory.Month> months,
            LocalDate today,
            Fields fields) {
        public UnitId unit() {
            return units.getFirst().unit();
        }

        public List<Option> monthOptions(Screen screen) {
            return MonthForm.months(today).stream()
                    .map(month -> new Option(month.toString(), screen.month(month)))
                    .toList();
        }
    }

    /** @param children all of the age in the own places, whether or not their family takes part */
    public record Allow(Programme programme, List<Advisory.Child> children, Fields fields) {
        public List<Option> options(String choose) {
            return Stream.concat(
                            Stream.of(new Option("", choose)),
                            children.stream().map(one -> new Option(one.id().toString(), one.name())))
                    .toList();
        }
    }
}
