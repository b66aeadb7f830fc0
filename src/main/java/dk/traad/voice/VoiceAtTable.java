package dk.traad.voice;

import dk.traad.access.Access;
import dk.traad.intervention.MeetingParts;
import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import gg.jte.Content;
import java.util.List;
import org.springframework.stereotype.Component;
import pages.Templates;

/** The child's newest words on the meeting table: only what everybody in the family who sits there reads as well. */
@Component
class VoiceAtTable implements MeetingParts {
    private static final int NEWEST = 2;

    private final Access access;
    private final VoicePages pages;
    private final Templates templates;

    VoiceAtTable(Access access, VoicePages pages, Templates templates) {
        this.access = access;
        this.pages = pages;
        this.templates = templates;
    }

    @Override
    public List<Content> voicesFor(ChildId child, Professional who, Screen screen) {
        if (!access.may(who, VoiceAction.READ_VOICES, child)) {
            return List.of();
        }
        return pages.forStaff(child, who, screen).stream()
                .filter(shown -> shown.voice().isForAllOfTheFamily())
                .limit(NEWEST)
                .map(shown -> (Content) templates.voiceAtTable(
                        screen, shown, VoiceWords.inShort(shown.voice().content(), screen)))
                .toList();
    }
}
