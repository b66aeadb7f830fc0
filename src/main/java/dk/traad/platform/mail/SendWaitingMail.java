package dk.traad.platform.mail;

import dk.traad.kernel.AdultId;
import dk.traad.kernel.Id;
import dk.traad.platform.db.Context;
import dk.traad.platform.web.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits in the outbox, one municipality at a time and never inside the transaction that wrote it. Every
 * message goes out at least once, or is given up in plain sight.
 */
@Component
public class SendWaitingMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendWaitingMail.class);
    private static final int SECONDS_BETWEEN = 10;
    /** With the growing pauses of {@link WaitingMail#take} about a day. */
    static final int MOST_ATTEMPTS = 9;

    private final WaitingMail waiting;
    private final NewsMail news;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendWaitingMail(
            WaitingMail waiting,
            NewsMail news,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.waiting = waiting;
        this.news = news;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = SECONDS_BETWEEN, initialDelay = SECONDS_BETWEEN, timeUnit = TimeUnit.SECONDS)
    public void sendAll() {
        for (var municipality : waiting.municipalities()) {
            try {
                Context.program(municipality).run(this::sendHere);
            } catch (RuntimeException fault) {
                // The others still get theirs; these are tried again in the next run.
                LOG.error("mail in municipality {} stopped ({})", municipality, nameOf(fault));
            }
        }
    }

    private void sendHere() {
        var begun = clock.instant();
        List<WaitingMail.ToOne> taken;
        while (!(taken = inTransaction(() -> waiting.take(begun))).isEmpty()) {
            var closing = inTransaction(waiting::closing);
            taken.forEach(one -> send(one, begun, closing));
        }
    }

    private void send(WaitingMail.ToOne one, Instant begun, Map<String, String> closing) {
        if (one.email().isBlank()) {
            giveUp(one, begun, "no address");
            return;
        }
        try {
            news.send(one.email(), languagesOf(one.person()), one.person() instanceof AdultId ? closing : Map.of());
            inTransaction(() -> {
                waiting.sent(one.person(), begun, clock.instant());
                events.publishEvent(new NewsSent(one.person()));
                return true;
            });
        } catch (MailParseException unusableAddress) {
            giveUp(one, begun, "no usable address");
        } catch (MailException refused) {
            // The exception's own words hold the address.
            LOG.warn("a mail could not be sent, attempt {} ({})", one.attempts(), nameOf(refused));
            if (one.attempts() >= MOST_ATTEMPTS) {
                giveUp(one, begun, "refused too often");
            }
        }
    }

    private static List<Language> languagesOf(Id person) {
        return person instanceof AdultId ? List.of(Language.values()) : Language.everywhere();
    }

    private void giveUp(WaitingMail.ToOne one, Instant begun, String why) {
        LOG.info("a mail was given up: {}", why);
        inTransaction(() -> {
            waiting.givenUp(one.person(), begun, clock.instant());
            return true;
        });
    }

    private <T> T inTransaction(Supplier<T> work) {
        return java.util.Objects.requireNonNull(transaction.execute(unused -> work.get()));
    }

    private static String nameOf(Exception fault) {
        return fault.getClass().getSimpleName();
    }
}
