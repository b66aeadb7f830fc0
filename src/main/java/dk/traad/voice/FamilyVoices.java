package dk.traad.voice;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Parent;
import dk.traad.platform.web.Fields;
import dk.traad.screen.FamilyParts;
import dk.traad.screen.Screen;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The child's voice on the family's page of the child. */
@Component
class FamilyVoices implements FamilyParts {
    private static final int BELOW_ASSESSMENTS = 60;

    private final VoicePages pages;
    private final Templates templates;

    FamilyVoices(VoicePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public List<Part> partsFor(ChildId child, Parent who, Screen screen) {
        return List.of(new Part(
                BELOW_ASSESSMENTS, templates.voiceFamily(screen, pages.family(child, who, screen, Fields.of(null)))));
    }
}
