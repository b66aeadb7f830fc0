package dk.traad.retention;

import dk.traad.platform.web.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * For how many days each is kept, as it is typed.
 *
 * <p>Fourteen at least: a team corrects its decision and a writer is asked about a report within the first weeks, and the
 * receipt of a report may take six working days. A hundred and eighty at most: longer than half a year nothing that is only
 * a tool or a copy is necessary for its purpose (the data protection regulation's article 5, 1 e).
 */
record RetentionForm(String ownAssessments, String statutoryReports) {
    private static final int LEAST = 14;
    private static final int MOST = 180;

    RetentionForm(@Nullable String ownAssessments, @Nullable String statutoryReports) {
        this.ownAssessments = TypedText.of(ownAssessments);
        this.statutoryReports = TypedText.of(statutoryReports);
    }

    static RetentionForm of(RetentionDays days) {
        return new RetentionForm(
                String.valueOf(days.of(DataSet.OWN_ASSESSMENTS)), String.valueOf(days.of(DataSet.STATUTORY_REPORTS)));
    }

    void check(Errors errors) {
        if (!isDays(ownAssessments)) {
            errors.rejectValue("ownAssessments", "retention.days.wrong");
        }
        if (!isDays(statutoryReports)) {
            errors.rejectValue("statutoryReports", "retention.days.wrong");
        }
    }

    private static boolean isDays(String typed) {
        return typed.matches("\\d{1,3}") && Integer.parseInt(typed) >= LEAST && Integer.parseInt(typed) <= MOST;
    }

    /** Only once it has been checked. */
    void decide(RetentionDays days) {
        days.decide(DataSet.OWN_ASSESSMENTS, Integer.parseInt(ownAssessments));
        days.decide(DataSet.STATUTORY_REPORTS, Integer.parseInt(statutoryReports));
    }
}
