package dk.traad.takeover;

import dk.traad.focuspoint.FamilyReading;
import dk.traad.focuspoint.FamilySection;
import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointSection;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** On the focus point's page, for whoever keeps it for a child that has moved and for the family: where it waits. */
@Component
class TakeOverSections implements FocusPointSection, FamilySection {
    private static final int FIRST_OF_ALL = 40;

    private final TakeOvers takeOvers;
    private final TakeOverPages pages;
    private final Templates templates;

    TakeOverSections(TakeOvers takeOvers, TakeOverPages pages, Templates templates) {
        this.takeOvers = takeOvers;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public int order() {
        return FIRST_OF_ALL;
    }

    @Override
    public @Nullable Content sectionOf(FocusPoint focusPoint, Professional who, Screen screen) {
        if (focusPoint.stage().isEnded()
                || !takeOvers.keptBy(who.employee(), screen.today()).contains(focusPoint.id())) {
            return null;
        }
        var newest = takeOvers.of(List.of(focusPoint.id())).stream().findFirst().orElse(null);
        return templates.takeoverSection(screen, pages.of(focusPoint, screen, newest, Fields.of(null)));
    }

    @Override
    public @Nullable Content sectionOf(FamilyReading reading, Parent who) {
        var waiting = takeOvers.of(List.of(reading.focusPoint().id())).stream()
                .filter(TakeOver::isWaiting)
                .findFirst();
        return waiting.map(one -> templates.takeoverFamily(reading.screen(), reading, one, reading.words(one.words())))
                .orElse(null);
    }
}
