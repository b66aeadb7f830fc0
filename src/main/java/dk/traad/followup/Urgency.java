package dk.traad.followup;

import java.time.LocalDate;

/** How strongly a follow-up reminds of itself: gently, then firmly, and when it is overdue the leader hears of it. */
public enum Urgency {
    QUIET,
    GENTLE,
    FIRM,
    OVERDUE,
    ESCALATED;

    static final int GENTLE_DAYS = 14;
    static final int FIRM_DAYS = 3;
    static final int DAYS_UNTIL_ESCALATED = 7;

    public static Urgency of(LocalDate due, LocalDate today) {
        if (today.isAfter(due.plusDays(DAYS_UNTIL_ESCALATED))) {
            return ESCALATED;
        }
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        if (!today.isBefore(due.minusDays(FIRM_DAYS))) {
            return FIRM;
        }
        return today.isBefore(due.minusDays(GENTLE_DAYS)) ? QUIET : GENTLE;
    }

    public boolean isOverdue() {
        return this == OVERDUE || this == ESCALATED;
    }
}
