package dk.traad.groupfocus;

import dk.traad.platform.mail.Outbox;
import dk.traad.portal.Families;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Tells the parents of a room that there is something new to read. */
@Component
class RoomParents {
    private final Families families;
    private final Outbox outbox;
    private final Clock clock;

    RoomParents(Families families, Outbox outbox, Clock clock) {
        this.families = families;
        this.outbox = outbox;
        this.clock = clock;
    }

    void tellOf(GroupFocusPoint point) {
        outbox.tellOfNews(families.whoKnow(point.unitGroup(), LocalDate.now(clock)));
    }
}
