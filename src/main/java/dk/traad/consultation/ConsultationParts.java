package dk.traad.consultation;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.Role;
import dk.traad.kernel.Sector;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.DeskParts;
import dk.traad.screen.Screen;
import dk.traad.screen.Waiting;
import dk.traad.screen.WaitingLines;
import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way to ask from the desk of a daycare, and what waits on the desk of a health visitor. */
@Component
class ConsultationParts implements DeskParts, WaitingLines {
    private final Access access;
    private final Consultations consultations;
    private final Templates templates;

    ConsultationParts(Access access, Consultations consultations, Templates templates) {
        this.access = access;
        this.consultations = consultations;
        this.templates = templates;
    }

    @Override
    public List<Content> partsFor(Professional who, Standing standing, Screen screen) {
        var places = standing.as(Role.LEADER, Role.EDUCATOR, Role.CHILD_MINDER)
                .filter(one -> one.sector() == Sector.DAYCARE)
                .map(Standing.Employment::unit)
                .distinct()
                .toList();
        if (places.isEmpty() || !access.may(who, ConsultationAction.ASK_FOR_CONSULTATION)) {
            return List.of();
        }
        var open = consultations.ofPlaces(places).stream()
                .filter(Consultation::isOpen)
                .toList();
        return List.of(templates.consultationDesk(screen, open)::render);
    }

    @Override
    public List<Waiting> waitingFor(Professional who, Standing standing, Screen screen) {
        return standing.isAny(Role.HEALTH_VISITOR)
                ? consultations.waitingFor(who.employee(), screen.today()).stream()
                        .map(one -> line(one, screen))
                        .toList()
                : List.of();
    }

    private static Waiting line(Consultation one, Screen screen) {
        var on = one.visitsOn();
        return new Waiting(
                on != null && on.isAfter(screen.today()) ? Waiting.Part.SOON : Waiting.Part.NOW,
                on == null ? screen.day(one.askedAt()) : on,
                one.unitName(),
                on == null
                        ? screen.text("consultation.desk.asked")
                        : screen.text("consultation.desk.agreed", screen.when(on)),
                screen.text("consultation.desk.open"),
                one.path());
    }
}
