package dk.traad.homevisit;

import dk.traad.homevisit.HomeVisits.Event;
import dk.traad.homevisit.HomeVisits.Visitor;
import dk.traad.platform.web.Fields;
import dk.traad.screen.Option;
import java.time.Instant;
import java.util.List;

/**
 * One visit, as those who plan it see it.
 *
 * @param others those of twins that are booked together with it
 * @param twins those of twins that could be
 * @param assess where the health visitor's assessment begins; empty when it is not due or not this person's
 * @param nearby what the reader has agreed in the same part of the municipality
 */
public record VisitPage(
        HomeVisit visit,
        List<HomeVisit> others,
        List<HomeVisit> twins,
        List<Event> events,
        List<Visitor> visitors,
        String assess,
        Instant now,
        List<Districts.Nearby> nearby,
        Fields book,
        Fields number,
        Fields held) {
    public List<Option> visitorOptions() {
        return visitors.stream()
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    public boolean isToNote() {
        return visit.isToNote(now);
    }
}
