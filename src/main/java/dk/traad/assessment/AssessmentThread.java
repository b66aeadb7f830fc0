package dk.traad.assessment;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.screen.Screen;
import dk.traad.screen.ThreadEntries;
import dk.traad.screen.ThreadEntry;
import java.util.List;
import org.springframework.stereotype.Component;

/** The decided assessments as beads on the child's thread. */
@Component
class AssessmentThread implements ThreadEntries {
    private final MyAssessments mine;

    AssessmentThread(MyAssessments mine) {
        this.mine = mine;
    }

    @Override
    public List<ThreadEntry> entriesOf(ChildId child, Professional who, Screen screen) {
        return mine.beads(child, who.employee(), screen.today()).stream()
                .map(bead -> new ThreadEntry(
                        bead.on(),
                        ThreadEntry.Bead.ASSESSMENT,
                        bead.position(),
                        screen.text("assessment.thread.title", bead.unitName()),
                        bead.words(),
                        "/assessments/" + bead.assessment()))
                .toList();
    }
}
