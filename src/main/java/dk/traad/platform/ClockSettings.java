package dk.traad.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Time is given: everything asks this clock. TRAAD_DATE moves the demo to another day. */
@Configuration(proxyBeanMethods = false)
class ClockSettings {
    /** Deadlines and birthdays are local calendar days. */
    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Bean
    @ConditionalOnMissingBean
    Clock clock(Environment environment) {
        var real = Clock.system(DENMARK);
        var date = environment.getProperty("traad.date");
        return date == null
                ? real
                : Clock.offset(
                        real,
                        Duration.ofDays(LocalDate.parse(date).toEpochDay()
                                - LocalDate.now(real).toEpochDay()));
    }
}
