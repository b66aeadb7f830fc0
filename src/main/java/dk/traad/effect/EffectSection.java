package dk.traad.effect;

import dk.traad.focuspoint.FocusPoint;
import dk.traad.focuspoint.FocusPointSection;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way from a focus point to what has come of it, once there is something to look back on. */
@Component
class EffectSection implements FocusPointSection {
    private static final int AFTER_THE_FOLLOW_UPS = 28;

    private final Templates templates;

    EffectSection(Templates templates) {
        this.templates = templates;
    }

    @Override
    public int order() {
        return AFTER_THE_FOLLOW_UPS;
    }

    @Override
    public @Nullable Content sectionOf(FocusPoint focusPoint, Professional who, Screen screen) {
        return focusPoint.progress().followUps() == 0 ? null : templates.effectLink(screen, focusPoint);
    }
}
