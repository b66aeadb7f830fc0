package dk.traad.retention;

import dk.traad.audit.AccessLog;
import dk.traad.audit.Actor;
import dk.traad.audit.Audience;
import dk.traad.audit.AuditEntry;
import dk.traad.kernel.MunicipalityCode;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes, each night and in each municipality, what has been kept for its days. Never more than so much in one night: a
 * wrong rule must not empty the house before somebody has seen the ledger.
 */
@Component
public class DeleteWhatIsDue {
    static final int MOST_ASSESSMENTS = 2000;
    static final int MOST_REPORTS = 200;

    private final ForgetOwnAssessments ownAssessments;
    private final ForgetReports reports;
    private final RetentionDays days;
    private final DeletionLedger ledger;
    private final AccessLog log;
    private final Municipalities municipalities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DeleteWhatIsDue(
            ForgetOwnAssessments ownAssessments,
            ForgetReports reports,
            RetentionDays days,
            DeletionLedger ledger,
            AccessLog log,
            Municipalities municipalities,
            TransactionTemplate transaction,
            Clock clock) {
        this.ownAssessments = ownAssessments;
        this.reports = reports;
        this.days = days;
        this.ledger = ledger;
        this.log = log;
        this.municipalities = municipalities;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 5 3 * * *", zone = "Europe/Copenhagen")
    public void deleteAll() {
        for (var municipality : municipalities.codes()) {
            Context.program(municipality)
                    .run(() -> transaction.executeWithoutResult(unused -> deleteHere(municipality)));
        }
    }

    private void deleteHere(MunicipalityCode municipality) {
        var today = LocalDate.now(clock);
        ownAssessments.waitForTurn();
        var keptOwn = days.of(DataSet.OWN_ASSESSMENTS);
        for (var one : ownAssessments.forget(today, MOST_ASSESSMENTS)) {
            ledger.add(DataSet.OWN_ASSESSMENTS, keptOwn, municipality, one.child(), one.pieces());
            log.did(AuditEntry.of(Actor.program(), "DELETE_OWN_ASSESSMENTS")
                    .about(one.child())
                    .on("ASSESSMENT", () -> one.item()));
        }
        var keptReports = days.of(DataSet.STATUTORY_REPORTS);
        for (var one : reports.forget(today, MOST_REPORTS)) {
            ledger.add(DataSet.STATUTORY_REPORTS, keptReports, municipality, one.child(), one.pieces());
            log.did(AuditEntry.of(Actor.program(), "DELETE_STATUTORY_REPORT")
                    .about(one.child())
                    .on("STATUTORY_REPORT", () -> one.item())
                    .shownTo(Audience.STAFF));
        }
    }
}
