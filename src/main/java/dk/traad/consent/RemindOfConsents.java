package dk.traad.consent;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.Conflict;
import dk.traad.kernel.EmployeeId;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.platform.mail.Outbox;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Reminds those who have not answered: by itself after three days and each week after that, and when an employee asks for it. */
@Repository
public class RemindOfConsents {
    private static final int FIRST_AFTER_DAYS = 3;
    private static final int NEXT_AFTER_DAYS = 7;
    private static final int MOST = 4;

    private final JdbcClient jdbc;
    private final Municipalities municipalities;
    private final Consents consents;
    private final ConsentWriting writing;
    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final Clock clock;

    RemindOfConsents(
            JdbcClient jdbc,
            Municipalities municipalities,
            Consents consents,
            ConsentWriting writing,
            Outbox outbox,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.municipalities = municipalities;
        this.consents = consents;
        this.writing = writing;
        this.outbox = outbox;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.HOURS)
    public void remindAll() {
        for (var municipality : municipalities.codes()) {
            Context.program(municipality).run(() -> transaction.executeWithoutResult(unused -> remindHere()));
        }
    }

    /** Once a day at most, whoever asks for it. */
    public void remind(Consent consent, EmployeeId by) {
        var last = consent.reminders().stream().max(Instant::compareTo);
        if (last.isPresent() && last.get().plus(1, ChronoUnit.DAYS).isAfter(clock.instant())) {
            throw new Conflict("consent.refused.reminded");
        }
        writing.noteReminder(consent.request().id(), by, clock.instant());
        tell(consent);
    }

    private void remindHere() {
        var today = LocalDate.now(clock);
        for (var request : due(today)) {
            var consent = consents.at(request, today);
            if (!consent.awaited(today).isEmpty()) {
                writing.noteReminder(request, null, clock.instant());
                tell(consent);
            }
        }
    }

    private void tell(Consent consent) {
        outbox.tellOfNews(adults(consent.awaited(LocalDate.now(clock))));
    }

    /** Those who can be written to: the young person reads it on their own page. */
    static List<AdultId> adults(List<Answerer> answerers) {
        return answerers.stream().flatMap(one -> Stream.ofNullable(one.adult())).toList();
    }

    private List<ConsentRequest.Id> due(LocalDate today) {
        var now = clock.instant();
        return jdbc.sql("""
                        SELECT r.id
                        FROM consent_request r
                        LEFT JOIN LATERAL (SELECT max(m.at) AS at, count(*) AS times
                                           FROM consent_reminder m
                                           WHERE m.municipality = r.municipality AND m.request = r.id) m ON true
                        WHERE r.municipality = :municipality AND r.called_off_at IS NULL AND r.valid_until >= :today
                            AND r.asked_at <= :first AND m.times < :most AND (m.at IS NULL OR m.at <= :next)
                        """)
                .param("today", today)
                .param("first", now.minus(FIRST_AFTER_DAYS, ChronoUnit.DAYS))
                .param("next", now.minus(NEXT_AFTER_DAYS, ChronoUnit.DAYS))
                .param("most", MOST)
                .query((row, number) -> new ConsentRequest.Id(row.getObject("id", UUID.class)))
                .list();
    }
}
