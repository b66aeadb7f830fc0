package dk.traad.moving;

import dk.traad.kernel.MunicipalityCode;
import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries what families have agreed to from one municipality to another, and shuts it there when they take it back. Each
 * transaction belongs to one municipality and sees that one only; the inner is committed first, so what is noted as carried
 * has arrived, and what arrived twice is taken in once.
 */
@Component
public class CarryAcross {
    private static final Logger LOG = LoggerFactory.getLogger(CarryAcross.class);

    private final Municipalities municipalities;
    private final Leaving leaving;
    private final Arriving arriving;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CarryAcross(
            Municipalities municipalities,
            Leaving leaving,
            Arriving arriving,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.municipalities = municipalities;
        this.leaving = leaving;
        this.arriving = arriving;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** One municipality's failure is no other's. */
    @Scheduled(initialDelay = 30, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void carryAll() {
        for (var code : municipalities.codes()) {
            try {
                from(code);
            } catch (DataAccessException failure) {
                LOG.error("what leaves {} could not be carried", code, failure);
            }
        }
    }

    public void from(MunicipalityCode code) {
        var today = LocalDate.now(clock);
        shut(code);
        in(code, () -> leaving.waiting(today)).forEach(disclosure -> carry(disclosure, code, today));
        for (var crossed : in(code, () -> leaving.unread(today))) {
            in(crossed.to(), () -> arriving.firstReading(crossed.disclosure()))
                    .ifPresent(read -> in(code, () -> {
                        leaving.noteRead(crossed, read);
                        return true;
                    }));
        }
    }

    /** What is no longer open here is shut where it went. */
    void shut(MunicipalityCode code) {
        for (var crossed : in(code, () -> leaving.toShut(LocalDate.now(clock)))) {
            in(crossed.to(), () -> {
                arriving.shut(crossed.disclosure(), clock.instant());
                return true;
            });
            in(code, () -> {
                leaving.noteShut(crossed, clock.instant());
                return true;
            });
        }
    }

    private void carry(UUID disclosure, MunicipalityCode from, LocalDate today) {
        in(from, () -> {
            leaving.parcel(disclosure, from, today).ifPresent(parcel -> {
                in(parcel.to(), () -> {
                    arriving.take(parcel, from, clock.instant());
                    return List.of();
                });
                leaving.noteCrossing(parcel, clock.instant());
            });
            return List.of();
        });
    }

    private <T> T in(MunicipalityCode code, Supplier<T> work) {
        return Context.program(code).call(() -> Objects.requireNonNull(transaction.execute(unused -> work.get())));
    }
}
