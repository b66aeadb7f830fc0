package dk.traad.screen;

import dk.traad.kernel.GroupId;
import dk.traad.kernel.SignedIn.Professional;
import gg.jte.Content;
import java.util.List;
import java.util.UUID;

/** What one feature shows on the pages of a whole room or class: each brings its own, and only what this person may see. */
public interface GroupParts {
    List<Content> partsFor(Place place, GroupId group, UUID campaign, Professional who, Screen screen);

    /** Where it would stand. */
    enum Place {
        /** Beside one's own assessments of the whole group. */
        ASSESSING,
        /** Beside what the team has decided. */
        DECIDING
    }
}
