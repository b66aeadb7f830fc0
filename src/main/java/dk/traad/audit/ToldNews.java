package dk.traad.audit;

import dk.traad.kernel.EmployeeId;
import dk.traad.platform.mail.NewsSent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the log of each mail that says there is news, in the transaction that notes it as sent. */
@Component
class ToldNews {
    private final AccessLog log;

    ToldNews(AccessLog log) {
        this.log = log;
    }

    @EventListener
    void sent(NewsSent news) {
        log.did(AuditEntry.of(Actor.program(), "SEND_NEWS_MAIL")
                .on(news.person() instanceof EmployeeId ? "EMPLOYEE" : "ADULT", news.person()));
    }
}
