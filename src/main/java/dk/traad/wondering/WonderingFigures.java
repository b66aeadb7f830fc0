package dk.traad.wondering;

import dk.traad.access.Access;
import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.kernel.SmallNumbers;
import dk.traad.screen.FigureParts;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import pages.Templates;

/** How soon families are met, in figures: for a leader the own unit, for those above all sectors; never about fewer than five. */
@Component
class WonderingFigures implements FigureParts {
    private final Access access;
    private final ContactDays days;
    private final Templates templates;

    WonderingFigures(Access access, ContactDays days, Templates templates) {
        this.access = access;
        this.days = days;
        this.templates = templates;
    }

    @Override
    public List<Content> figuresFor(Professional who, Standing standing, Screen screen) {
        var since = screen.today().minusYears(1);
        var parts = new ArrayList<Content>();
        if (access.may(who, WonderingFiguresAction.READ_WONDERING_FIGURES)) {
            parts.add(templates.wonderingFigures(screen, visible(days.perSector(since))));
        }
        if (!standing.unitsLed().isEmpty()) {
            var own = days.of(standing.unitsLed(), since);
            parts.add(templates.wonderingOwnFigure(screen, own.children() < SmallNumbers.LEAST ? null : own));
        }
        return parts;
    }

    /** Where a sector is so small that it would be about somebody its figures are left out. */
    private static List<ContactFigure> visible(List<ContactDays.InSector> sectors) {
        var hidden = SmallNumbers.hidden(
                sectors.stream().map(sector -> sector.days().children()).toList());
        return IntStream.range(0, sectors.size())
                .mapToObj(place -> new ContactFigure(
                        sectors.get(place).sector(),
                        hidden.contains(place) ? null : sectors.get(place).days()))
                .toList();
    }
}
