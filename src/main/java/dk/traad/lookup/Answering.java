package dk.traad.lookup;

import dk.traad.access.Standing;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.UnitId;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody answers for in the log: the units they lead, or all of it. */
@Component
class Answering {
    private final Officers officers;

    Answering(Officers officers) {
        this.officers = officers;
    }

    /** @param isOfficer whether it is the data protection officer, or an administrator where there is none */
    record Scope(EmployeeId who, List<UnitId> led, boolean isOfficer) {
        boolean isNothing() {
            return led.isEmpty() && !isOfficer;
        }
    }

    Scope of(Professional who, Standing standing, Screen screen) {
        return new Scope(who.employee(), standing.unitsLed(), officers.isOne(standing, screen.today()));
    }
}
