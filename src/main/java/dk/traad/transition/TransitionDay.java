package dk.traad.transition;

import dk.traad.municipality.Municipalities;
import dk.traad.platform.db.Context;
import dk.traad.roster.RosterApplied;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The passing of the days, and every new roster: transitions open by themselves. */
@Component
class TransitionDay {
    private static final Logger LOG = LoggerFactory.getLogger(TransitionDay.class);

    private final Municipalities municipalities;
    private final OpenTransitions openTransitions;

    TransitionDay(Municipalities municipalities, OpenTransitions openTransitions) {
        this.municipalities = municipalities;
        this.openTransitions = openTransitions;
    }

    /** One municipality's failure is no other's. */
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void comes() {
        for (var code : municipalities.codes()) {
            try {
                Context.program(code).run(openTransitions::foresee);
            } catch (DataAccessException failure) {
                LOG.error("the transitions of {} could not be opened", code, failure);
            }
        }
    }

    @EventListener
    void follow(RosterApplied unused) {
        openTransitions.foresee();
    }
}
