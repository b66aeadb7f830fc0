package dk.traad.intervention;

import dk.traad.kernel.SignedIn.Citizen;
import dk.traad.kernel.SignedIn.YoungPerson;
import dk.traad.portal.Whereabouts;
import dk.traad.screen.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One intervention as one reader reads it: the goal, the first step, who, when next, and whether it works.
 *
 * @param responsible who sees to it, as this reader may be told
 * @param place whose plan it is part of
 * @param next the next date there is, or the one that has gone by
 * @param isPassed whether it has gone by, so that it is not called next
 * @param works whether it works, in words
 * @param path to the plan
 * @param joined who in the family takes part; for staff
 */
public record Line(
        Intervention intervention,
        String goal,
        String signs,
        String firstStep,
        String responsible,
        boolean isMine,
        String place,
        String next,
        boolean isPassed,
        String works,
        String path,
        List<String> joined) {

    static Line forStaff(Intervention one, UUID reader, Screen screen) {
        var who = one.responsible();
        return new Line(
                one,
                one.goal().words(),
                one.goal().signs(),
                one.firstStep(),
                who.isFamily() ? family(who, screen) : who(who.name(), one, screen),
                who.id().equals(reader),
                one.place().group() == null
                        ? one.place().unit()
                        : one.place().unit() + " · " + one.place().group(),
                next(one, "intervention.next.passed.staff", screen),
                isPassed(one, screen),
                works(one, screen),
                one.path(),
                one.joined());
    }

    /** Whatever would tell a protected whereabouts is exchanged. */
    static Line forFamily(Intervention one, Citizen who, Whereabouts whereabouts, Screen screen) {
        var reader = who.person();
        return new Line(
                one,
                whereabouts.words(one.goal().words(), screen),
                whereabouts.words(one.goal().signs(), screen),
                whereabouts.words(one.firstStep(), screen),
                whoForFamily(one, reader, whereabouts, screen),
                one.responsible().id().equals(reader),
                whereabouts.place(
                        one.place().sector(), one.place().unit(), one.place().group(), screen),
                next(one, "intervention.next.passed.family", screen),
                isPassed(one, screen),
                works(one, screen),
                who instanceof YoungPerson ? one.ownPath() : one.familyPath(),
                List.of());
    }

    private static String whoForFamily(Intervention one, UUID reader, Whereabouts whereabouts, Screen screen) {
        var who = one.responsible();
        if (who.id().equals(reader)) {
            return screen.text("intervention.who.you");
        }
        if (who.isFamily()) {
            return whereabouts.isHidden() ? screen.text("intervention.who.other-parent") : family(who, screen);
        }
        if (!whereabouts.isHidden()) {
            return who(who.name(), one, screen);
        }
        return who.role() == null ? screen.text("intervention.who.staff") : screen.role(who.role());
    }

    /** "Camilla Møller, forælder", or the young person's own first name. */
    private static String family(Intervention.Responsible who, Screen screen) {
        return screen.text(who.isChild() ? "intervention.who.young" : "intervention.who.family", who.name());
    }

    /** "Mette Holm, pædagog, Myretuen": the name, what they are, and where when it is not the plan's own place. */
    private static String who(String name, Intervention one, Screen screen) {
        var who = one.responsible();
        var words = new ArrayList<>(List.of(name));
        if (who.role() != null) {
            words.add(screen.text("intervention.role." + who.role()));
        }
        if (!who.workplace().equals(one.place().unit())) {
            words.add(who.workplace());
        }
        return String.join(", ", words);
    }

    /** @param passed how this reader is told of a day that has gone by; the family without blame */
    private static String next(Intervention one, String passed, Screen screen) {
        var starts = one.when().startsOn();
        var followUp = one.when().followUpAt();
        if (starts != null && starts.isAfter(screen.today()) && one.when().begunOn() == null) {
            return screen.text("intervention.next.starts", screen.date(starts));
        }
        return followUp == null
                ? screen.text("intervention.next.none")
                : screen.text(
                        isPassed(one, screen) ? passed : "intervention.next.follow-up", screen.appointment(followUp));
    }

    private static boolean isPassed(Intervention one, Screen screen) {
        var followUp = one.when().followUpAt();
        return followUp != null && screen.day(followUp).isBefore(screen.today());
    }

    private static String works(Intervention one, Screen screen) {
        var seen = one.seen();
        var lastOn = seen.lastOn();
        if (lastOn != null) {
            return screen.text(
                    "intervention.works.seen",
                    screen.text("observation.often." + seen.often().getLast()),
                    screen.when(lastOn));
        }
        return seen.attainment() == null
                ? screen.text("intervention.works.unknown")
                : screen.text("intervention.works.follow-up", screen.text("followup.attainment." + seen.attainment()));
    }

    public String id() {
        return intervention.id().toString();
    }

    /** Null when nothing has been noted. */
    public @Nullable Sparkline sparkline() {
        return intervention.seen().often().isEmpty()
                ? null
                : new Sparkline(intervention.seen().often());
    }
}
