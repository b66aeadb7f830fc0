package dk.traad.access;

import dk.traad.TestClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.UUID;

/** What is made of the log: questions, samples, alarms and searches; and files opened in an emergency. */
final class AccessLog extends AccessRows {
    AccessLog(AccessWorld world, TestClock clock, Map<String, Object> items) {
        super(world, clock, items);
        emergencies();
        alarm();
        search();
    }

    /** @param lookUp of Mette, in Ida's file */
    void lookedUp(UUID lookUp) {
        items.put("look-ups", lookUp);
        item("look-up-questions", """
            INSERT INTO look_up_question (municipality, id, child, adult, look_up, employee, looked_on, unit, question,
                asked_at, answer_by)
            VALUES (:municipality, :id, :child, :adult, :lookUp, :by, :today, :unit, 'Hvorfor?', :now, :today)
            """, row("lookUp", lookUp));
        var monday = clock.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        item("look-up-samples", """
            INSERT INTO look_up_sample (municipality, id, unit, week, look_up, employee, child, looked_at, action, changing,
                oddities)
            VALUES (:municipality, :id, :unit, :week, :lookUp, :by, :child, :now, 'READ_CHILD', false, '{AFTER_HOURS}')
            """, row("lookUp", lookUp, "week", monday));
        item(
                "sample-handed-on",
                """
                INSERT INTO look_up_sample (municipality, id, unit, week, look_up, employee, child, looked_at, action,
                    changing, oddities, answer, answered_by, answered_at)
                VALUES (:municipality, :id, :unit, :week, :lookUp, :by, :child, :now, 'READ_CHILD', false, '{AFTER_HOURS}',
                    'TO_OFFICER', :leader, :now)
                """,
                row("lookUp", lookUp, "week", monday.minusWeeks(1), "leader", world.birgit.employee()));
    }

    /** One going on, and one that is over and was handed on. */
    private void emergencies() {
        item(
                "emergency-access",
                """
                INSERT INTO break_glass (municipality, id, child, employee, role, unit, reason, begun_at, until_at, told_from)
                VALUES (:municipality, :id, :child, :employee, 'HEALTH_VISITOR', :visiting,
                    'Moren ringer og er meget bekymret', :now, :until, :today)
                """,
                row(
                        "employee",
                        world.hedda.employee(),
                        "visiting",
                        world.visiting,
                        "until",
                        clock.instant().plus(Duration.ofMinutes(60))));
        item(
                "glass-handed-on",
                """
                INSERT INTO break_glass (municipality, id, child, employee, role, unit, reason, begun_at, until_at, told_from,
                    finding, reviewed_by, reviewed_at)
                VALUES (:municipality, :id, :child, :employee, 'HEALTH_VISITOR', :visiting,
                    'Moren ringer og er meget bekymret', :begun, :begun, :today, 'DATA_PROTECTION_OFFICER', :leader, :now)
                """,
                row(
                        "employee",
                        world.helle.employee(),
                        "visiting",
                        world.visiting,
                        "begun",
                        clock.instant().minus(Duration.ofDays(3)),
                        "leader",
                        world.lis.employee()));
    }

    private void alarm() {
        item("look-up-alarms", """
            INSERT INTO look_up_alarm (municipality, id, kind, employee, unit, times, first_at, last_at, raised_at)
            VALUES (:municipality, :id, 'MANY_CHILDREN', :by, :unit, 61, :now, :now, :now)
            """, row());
    }

    private void search() {
        item("searches", """
            INSERT INTO log_search (municipality, id, officer, case_number, child, searched_at)
            VALUES (:municipality, :id, :officer, '2025-117', :child, :now)
            """, row("officer", world.dan.employee()));
    }
}
