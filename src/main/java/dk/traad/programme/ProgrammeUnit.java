package dk.traad.programme;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place in a programme: invited in a wave, joined after a talk.
 *
 * @param ownership municipal, self-governing or private: all can take part
 * @param socialWorker the one attached to it; null in waves without
 */
public record ProgrammeUnit(
        Programme.Id programme,
        UnitId unit,
        String name,
        String ownership,
        int wave,
        State state,
        LocalDate invitedOn,
        @Nullable LocalDate talkedOn,
        @Nullable LocalDate answeredOn,
        @Nullable EmployeeId socialWorker,
        @Nullable String socialWorkerName,
        @Nullable String socialWorkerPhone) {
    /** Where a place stands. */
    public enum State {
        INVITED,
        JOINED,
        DECLINED
    }

    public boolean isJoined() {
        return state == State.JOINED;
    }

    public boolean isInvited() {
        return state == State.INVITED;
    }
}
