package dk.traad.programme;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.access.Standing.Employment;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.programme.Programme.RecordPolicy;
import dk.traad.screen.DeskParts;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way from an educator's desk to the families of the own room that are visited; no name stands on the desk. */
@Component
class AdvisoryDesk implements DeskParts {
    private final Access access;
    private final Programmes programmes;
    private final ProgrammeUnits units;
    private final Templates templates;

    AdvisoryDesk(Access access, Programmes programmes, ProgrammeUnits units, Templates templates) {
        this.access = access;
        this.programmes = programmes;
        this.units = units;
        this.templates = templates;
    }

    @Override
    public List<Content> partsFor(Professional who, Standing standing, Screen screen) {
        if (!access.may(who, ProgrammeAction.OPEN_ADVISORY)) {
            return List.of();
        }
        var places = standing.as(Role.EDUCATOR, Role.CHILD_MINDER)
                .map(Employment::unit)
                .distinct()
                .toList();
        var joined = units.of(places).stream()
                .filter(ProgrammeUnit::isJoined)
                .map(ProgrammeUnit::programme)
                .toList();
        return programmes.running(RecordPolicy.NOTHING_WRITTEN, screen.today()).stream()
                .filter(programme -> joined.contains(programme.id()))
                .<Content>map(programme -> templates.programmeDesk(screen, programme)::render)
                .toList();
    }
}
