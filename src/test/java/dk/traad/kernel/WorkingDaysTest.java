package dk.traad.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest
    @CsvSource({"2024,2024-03-31", "2025,2025-04-20", "2026,2026-04-05", "2027,2027-03-28", "2038,2038-04-25"})
    void easter_falls_on_its_sunday(int year, LocalDate sunday) {
        assertThat(WorkingDays.easter(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16,10,2026-11-30",
        "2026-11-20,1,2026-11-23",
        "2026-04-01,1,2026-04-07",
        "2026-12-23,2,2026-12-29",
        "2026-12-30,1,2027-01-04",
        "2027-05-05,1,2027-05-07",
        "2026-06-04,1,2026-06-08"
    })
    void weekends_and_holidays_do_not_count(LocalDate day, int many, LocalDate last) {
        assertThat(WorkingDays.after(day, many)).isEqualTo(last);
    }
}
