package dk.traad.groupfocus;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** By when a room's focus point is followed up: as the municipality has decided for plans. */
@Repository
class FollowUpDays {
    private final JdbcClient jdbc;
    private final Clock clock;

    FollowUpDays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Rule(String followUpAnchor, int followUpFirstMonths, int followUpNextMonths) {}

    /** The last day of the first follow-up of what begins today. */
    LocalDate first() {
        return today().plusMonths(rule().followUpFirstMonths());
    }

    /** The last day of the one after a follow-up that is held today. */
    LocalDate afterToday(GroupFocusPoint point) {
        var rule = rule();
        var isSecond = point.followUps() == point.countsAfter();
        var from = rule.followUpAnchor().equals("PLAN_START") && isSecond ? point.countsFrom() : today();
        var last = from.plusMonths(rule.followUpNextMonths());
        return last.isAfter(today()) ? last : today().plusMonths(rule.followUpNextMonths());
    }

    private Rule rule() {
        return jdbc.sql("""
                        SELECT follow_up_anchor, follow_up_first_months, follow_up_next_months
                        FROM cooperation_model
                        WHERE municipality = :municipality
                        """).query(Rule.class).single();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
