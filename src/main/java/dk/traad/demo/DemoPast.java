package dk.traad.demo;

import dk.traad.kernel.ChildId;
import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was decided before: at a visit at nine months, in daycare half a year ago, in school a year ago. */
final class DemoPast {
    private static final int VISIT_MONTHS = 9;
    private static final int OLDEST_VISIT = 40;

    private final DemoPlaces places;
    private final List<DemoChild> children;
    private final Map<ChildId, List<DemoRows.Placement>> placements;
    private final DemoAssessments assessments;
    private final EmployeeId administrator;
    private final boolean readBeforeSend;
    private final LocalDate today;
    private final Random chance;

    DemoPast(
            DemoPlaces places,
            DemoPeople people,
            DemoAssessments assessments,
            EmployeeId administrator,
            boolean readBeforeSend,
            LocalDate today,
            Random chance) {
        this.places = places;
        this.children = people.known();
        this.placements = people.placements().stream().collect(Collectors.groupingBy(DemoRows.Placement::child));
        this.assessments = assessments;
        this.administrator = administrator;
        this.readBeforeSend = readBeforeSend;
        this.today = today;
        this.chance = chance;
    }

    void tell() {
        visits();
        campaign(Sector.DAYCARE, "Trivselsvurdering i dagtilbud", 0, 84, today.minusDays(190), today.minusDays(155));
        campaign(Sector.SCHOOL, "Trivselsvurdering i skolen", 60, 216, today.minusDays(392), today.minusDays(340));
    }

    private void visits() {
        for (var child : children) {
            var visitor = child.visitor();
            var visitedOn = child.birthday().plusMonths(VISIT_MONTHS);
            var months = child.months(today);
            if (visitor == null || months < VISIT_MONTHS + 5 || months > OLDEST_VISIT) {
                continue;
            }
            var occasion = new DemoAssessments.Occasion(null, Sector.HEALTH_VISITING, places.healthVisiting(), null);
            var opened = assessments.open(child, occasion, "CLOSED", visitedOn, visitor, "Besøg ved 9 måneder");
            decided(opened, visitedOn, List.of(visitor));
        }
    }

    private void campaign(Sector sector, String name, int ageFrom, int ageTo, LocalDate opensOn, LocalDate closesOn) {
        var campaign = assessments.campaign(
                DemoRunning.named(name, opensOn), sector, ageFrom, ageTo, opensOn, closesOn, administrator, closesOn);
        for (var child : children) {
            var room = roomOn(child, opensOn);
            if (room == null || room.sector() != sector || chance.nextInt(12) == 0) {
                continue;
            }
            var team = places.assessors(room);
            var on = opensOn.plusDays(4 + chance.nextInt((int) ChronoUnit.DAYS.between(opensOn, closesOn) - 4));
            var occasion = new DemoAssessments.Occasion(campaign, sector, room.unit(), room.group());
            decided(assessments.open(child, occasion, "CLOSED", opensOn, null, ""), on, team);
        }
    }

    private @Nullable DemoRoom roomOn(DemoChild child, LocalDate day) {
        return placements.getOrDefault(child.id(), List.of()).stream()
                .filter(placement -> !placement.fromOn().isAfter(day))
                .filter(placement ->
                        placement.toOn() == null || !placement.toOn().isBefore(day))
                .flatMap(placement ->
                        places.rooms().stream().filter(room -> room.group().equals(placement.group())))
                .findFirst()
                .orElse(null);
    }

    /** Their own assessments are no longer kept; what the team decided is. */
    private void decided(DemoAssessments.Opened opened, LocalDate on, List<EmployeeId> team) {
        // Not every concern is new: those who are followed today were often seen before.
        Position position = assessments.anyPosition();
        assessments.decide(opened, position, team, DemoTime.at(on, 13), "", null);
        for (var adult : opened.child().custodyHolders()) {
            var read = chance.nextInt(5) == 0 ? null : DemoTime.at(on.plusDays(1 + chance.nextInt(4)), 19);
            assessments.tell(opened, adult, DemoTime.at(on, 14), readBeforeSend ? on.plusDays(7) : null, read);
            if (read != null && position.isConcern() && chance.nextInt(3) == 0) {
                assessments.contribute(
                        opened,
                        adult,
                        DemoTime.at(on.plusDays(5), 20),
                        team.getFirst(),
                        DemoTime.at(on.plusDays(6), 10));
            }
        }
    }
}
