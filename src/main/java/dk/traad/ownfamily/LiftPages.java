package dk.traad.ownfamily;

import dk.traad.platform.web.Fields;
import dk.traad.protection.LiftPage;
import dk.traad.screen.Screen;
import org.springframework.stereotype.Component;

/** The page that asks why something declared is lifted: the same for a leader and for an administrator. */
@Component
class LiftPages {
    /** @param from the page it is lifted from */
    LiftPage of(FamilyTie tie, String from, Screen screen, Fields fields) {
        var path = from + "/family-ties/" + tie.id() + "/lift";
        return new LiftPage(
                screen.text("ownfamily.lift.title", tie.name()),
                screen.text(
                        "ownfamily.lift.about",
                        screen.text("ownfamily.kind." + tie.kind()),
                        screen.date(tie.birthday()),
                        tie.declaredBy()),
                path,
                from.equals("/protection") ? from : from + "/family-ties",
                fields);
    }
}
