package dk.traad.transition;

import dk.traad.access.Standing;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.FigureParts;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The way from the figures to how many transitions followed the guideline. */
@Component
class ComplianceFigures implements FigureParts {
    private final Templates templates;

    ComplianceFigures(Templates templates) {
        this.templates = templates;
    }

    @Override
    public List<Content> figuresFor(Professional who, Standing standing, Screen screen) {
        return List.of(templates.transitionFollowedLink(screen));
    }
}
