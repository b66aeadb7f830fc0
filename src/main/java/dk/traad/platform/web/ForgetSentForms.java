package dk.traad.platform.web;

import dk.traad.platform.db.Context;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Forgets each hour the forms that were sent more than a day ago. */
@Component
public class ForgetSentForms {
    private static final Duration KEPT = Duration.ofDays(1);

    private final SentForms forms;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgetSentForms(SentForms forms, TransactionTemplate transaction, Clock clock) {
        this.forms = forms;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    public void forgetAll() {
        var then = clock.instant().minus(KEPT);
        for (var municipality : forms.municipalities()) {
            Context.program(municipality)
                    .run(() -> transaction.executeWithoutResult(unused -> forms.forgetOlderThan(then)));
        }
    }
}
