package dk.traad.moving;

import dk.traad.consent.YesTakenBack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** A family's no reaches the other municipality with its commit; when that fails, with the next round. */
@Component
class ShutAtOnce {
    private static final Logger LOG = LoggerFactory.getLogger(ShutAtOnce.class);

    private final CarryAcross carryAcross;

    ShutAtOnce(CarryAcross carryAcross) {
        this.carryAcross = carryAcross;
    }

    @TransactionalEventListener
    void on(YesTakenBack news) {
        try {
            carryAcross.shut(news.municipality());
        } catch (DataAccessException failure) {
            LOG.error("what was taken back is shut with the next round", failure);
        }
    }
}
