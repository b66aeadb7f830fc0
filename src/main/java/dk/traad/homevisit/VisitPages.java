package dk.traad.homevisit;

import dk.traad.access.Access;
import dk.traad.access.Reader;
import dk.traad.kernel.Role;
import dk.traad.kernel.SignedIn.Professional;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Screen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gathers what stands on the page of one visit. */
@Component
class VisitPages {
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final Access access;
    private final HomeVisits visits;
    private final Districts districts;
    private final Clock clock;

    VisitPages(Access access, HomeVisits visits, Districts districts, Clock clock) {
        this.access = access;
        this.visits = visits;
        this.districts = districts;
        this.clock = clock;
    }

    /** Those who can come: whoever may plan the visit today as a health visitor. */
    List<HomeVisits.Visitor> visitors(HomeVisit visit) {
        return visits.visitors(
                access.employeesWho(HomeVisitAction.PLAN_VISIT, visit.child().id()).stream()
                        .filter(reader -> reader.role() == Role.HEALTH_VISITOR && reader.isToday())
                        .map(Reader::employee)
                        .distinct()
                        .toList());
    }

    VisitPage of(HomeVisit visit, Professional who, Screen screen) {
        return of(visit, who, screen, Optional.empty());
    }

    /** @param on the day somebody has in mind */
    VisitPage of(HomeVisit visit, Professional who, Screen screen, Optional<LocalDate> on) {
        var near = districts.nearby(visit, who.employee(), clock.instant()).stream()
                .map(one -> screen.day(one.begins()))
                .toList();
        var book = BookForm.of(visit, who.employee().toString(), screen.today(), near);
        return of(
                visit,
                who,
                screen,
                Fields.of(on.map(book::on).orElse(book)),
                Fields.of(new JournalForm(visit.journalNumber())),
                Fields.of(new HeldForm(heldOn(visit, screen.today()).toString())));
    }

    VisitPage of(HomeVisit visit, Professional who, Screen screen, Fields book, Fields number, Fields held) {
        var child = visit.child().id();
        var isDue = visit.isAssessmentDue() && visit.stage() == VisitStage.HELD;
        return new VisitPage(
                visit,
                visits.heldTogether(visit.id()).stream()
                        .filter(one -> !one.id().equals(visit.id()))
                        .toList(),
                visit.isToBook() ? visits.ofTwins(visit) : List.of(),
                visits.events(visit.id()),
                visitors(visit),
                isDue && visits.isClose(who.employee(), child, screen.today())
                        ? "/children/" + child + "/assessments/new"
                        : "",
                clock.instant(),
                districts.nearby(visit, who.employee(), clock.instant()),
                book,
                number,
                held);
    }

    private static LocalDate heldOn(HomeVisit visit, LocalDate today) {
        var booking = visit.booking();
        var on = booking == null ? today : booking.begins().atZone(DENMARK).toLocalDate();
        return on.isAfter(today) ? today : on;
    }
}
