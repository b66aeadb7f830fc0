package dk.traad.demo;

import dk.traad.kernel.EmployeeId;
import dk.traad.kernel.Position;
import dk.traad.kernel.Sector;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The campaigns that are open, one per sector, each half done: some rooms have come far, others have just begun. */
final class DemoRunning {
    private static final List<DemoSituation> COME_FAR = situations("TTTTTRRWDU");
    private static final List<DemoSituation> HALF = situations("TTRWWWDDUU");
    private static final List<DemoSituation> BEGUN = situations("WDDUUUUUUU");

    private final DemoMunicipality municipality;
    private final DemoPlaces places;
    private final List<DemoChild> children;
    private final DemoAssessments assessments;
    private final EmployeeId administrator;
    private final boolean readBeforeSend;
    private final LocalDate today;
    private final Random chance;
    private final Map<String, DemoSituation> known;
    private final Map<DemoRoom, List<DemoSituation>> progress = new HashMap<>();

    DemoRunning(
            DemoMunicipality municipality,
            DemoPlaces places,
            List<DemoChild> children,
            DemoAssessments assessments,
            EmployeeId administrator,
            LocalDate today,
            Random chance) {
        this.municipality = municipality;
        this.places = places;
        this.children = children;
        this.assessments = assessments;
        this.administrator = administrator;
        this.readBeforeSend = municipality.cooperationModel().readBeforeSend();
        this.today = today;
        this.chance = chance;
        this.known = DemoFile.rows("situations.csv").stream()
                .filter(row -> row.has("municipality", municipality.name()))
                .collect(Collectors.toMap(row -> row.get("child"), row -> DemoSituation.valueOf(row.get("situation"))));
    }

    static String named(String name, LocalDate opensOn) {
        return name + ", "
                + DateTimeFormatter.ofPattern("MMMM yyyy", Locale.forLanguageTag("da-DK"))
                        .format(opensOn);
    }

    void begin() {
        var daycare = open(Sector.DAYCARE, "Trivselsvurdering i dagtilbud", 0, 84, 19, 9);
        var school = open(Sector.SCHOOL, "Trivselsvurdering i skolen", 60, 216, 26, 16);
        var visits = open(Sector.HEALTH_VISITING, "Sundhedsplejens vurdering", 0, 12, 40, 21);
        for (var child : children) {
            var room = child.room();
            if (room != null && !child.since().isAfter(today)) {
                var campaign = room.isSchool() ? school : daycare;
                if (isOfAge(child, campaign)) {
                    var occasion = new DemoAssessments.Occasion(campaign, room.sector(), room.unit(), room.group());
                    assess(child, occasion, places.assessors(room), situation(child, room));
                }
            }
            var visitor = child.visitor();
            if (visitor != null && isOfAge(child, visits)) {
                var occasion =
                        new DemoAssessments.Occasion(visits, Sector.HEALTH_VISITING, places.healthVisiting(), null);
                assess(child, occasion, List.of(visitor), known.getOrDefault(child.key(), any(HALF)));
            }
        }
    }

    private DemoAssessmentRows.Campaign open(
            Sector sector, String name, int ageFrom, int ageTo, int daysOpen, int daysLeft) {
        var opensOn = today.minusDays(daysOpen);
        return assessments.campaign(
                named(name, opensOn), sector, ageFrom, ageTo, opensOn, today.plusDays(daysLeft), administrator, today);
    }

    private static boolean isOfAge(DemoChild child, DemoAssessmentRows.Campaign campaign) {
        var months = child.months(campaign.opensOn());
        return !child.birthday().isAfter(campaign.opensOn())
                && months >= campaign.ageFrom()
                && months < campaign.ageTo();
    }

    /** The first of a room's children set its pace; who assesses alone waits for nobody. */
    private DemoSituation situation(DemoChild child, DemoRoom room) {
        var pace = progress.computeIfAbsent(room, unused -> switch (progress.size() % 3) {
            case 0 -> HALF;
            case 1 -> COME_FAR;
            default -> BEGUN;
        });
        return known.getOrDefault(child.key(), any(pace));
    }

    private void assess(
            DemoChild child, DemoAssessments.Occasion occasion, List<EmployeeId> team, DemoSituation situation) {
        var alone = team.size() == 1;
        var stands = alone && situation == DemoSituation.WAITING ? DemoSituation.READY : situation;
        var campaign = java.util.Objects.requireNonNull(occasion.campaign());
        var opened = assessments.open(child, occasion, state(stands), campaign.opensOn(), null, "");
        var position = position(stands);
        var days = (int) (today.toEpochDay() - campaign.opensOn().toEpochDay());
        var sentAt = DemoTime.at(campaign.opensOn().plusDays(1 + chance.nextInt(days / 2)), 10 + chance.nextInt(5));
        for (var place = 0; place < team.size(); place++) {
            own(opened, team.get(place), place == 0, stands, position, sentAt);
        }
        if (stands.compareTo(DemoSituation.DEVIATION) >= 0) {
            decide(opened, stands, position, team);
        }
    }

    private static String state(DemoSituation situation) {
        return switch (situation) {
            case UNTOUCHED, DRAFTED -> "DRAFT";
            case WAITING -> "OWN_SUBMITTED";
            case READY, DISAGREEMENT -> "IN_DIALOGUE";
            case HELD_BACK, READING, DAYS_PASSED -> "JOINT_DECIDED";
            case DEVIATION, TOLD_GREEN, TOLD_YELLOW, ASKED, ANSWERED -> "PARENTS_INFORMED";
        };
    }

    private Position position(DemoSituation situation) {
        return switch (situation) {
            case HELD_BACK -> Position.RED;
            case DISAGREEMENT, DEVIATION, DAYS_PASSED, TOLD_YELLOW, ASKED, ANSWERED, READING -> Position.YELLOW;
            case TOLD_GREEN -> Position.GREEN;
            case UNTOUCHED, DRAFTED, WAITING, READY -> assessments.anyPosition();
        };
    }

    private void own(
            DemoAssessments.Opened opened,
            EmployeeId who,
            boolean isFirst,
            DemoSituation situation,
            Position position,
            Instant at) {
        switch (situation) {
            case UNTOUCHED -> assessments.asked(opened, who);
            case DRAFTED, WAITING -> {
                if (isFirst) {
                    assessments.own(opened, who, position, at, situation == DemoSituation.WAITING);
                } else {
                    assessments.asked(opened, who);
                }
            }
            case DISAGREEMENT -> assessments.own(opened, who, isFirst ? position : Position.GREEN, at, true);
            default -> assessments.own(opened, who, position, at, true);
        }
    }

    private void decide(
            DemoAssessments.Opened opened, DemoSituation situation, Position position, List<EmployeeId> team) {
        var on = today.minusDays(situation == DemoSituation.DAYS_PASSED ? 9 : 4 + chance.nextInt(3));
        var deviates = situation == DemoSituation.DEVIATION;
        assessments.decide(
                opened,
                deviates ? Position.GREEN : position,
                team,
                DemoTime.at(on, 13),
                deviates ? "Det var to svære uger, da klassen flyttede lokale. Nu er det igen, som det plejer." : "",
                situation == DemoSituation.HELD_BACK
                        ? "Vi taler med familien ved mødet på tirsdag, før de læser det."
                        : null);
        if (situation == DemoSituation.HELD_BACK) {
            return;
        }
        tell(opened, situation, on, team.getFirst());
    }

    private void tell(DemoAssessments.Opened opened, DemoSituation situation, LocalDate on, EmployeeId author) {
        var holders = opened.child().custodyHolders();
        for (var place = 0; place < holders.size(); place++) {
            var read = readAt(situation, place, on);
            assessments.tell(opened, holders.get(place), DemoTime.at(on, 13), answerBy(situation, on), read);
        }
        switch (situation) {
            // The one who asks lives elsewhere where there are two.
            case ASKED ->
                assessments.contribute(opened, holders.getLast(), DemoTime.at(today.minusDays(1), 20), null, null);
            case ANSWERED ->
                assessments.contribute(
                        opened,
                        holders.getFirst(),
                        DemoTime.at(on.plusDays(1), 20),
                        author,
                        DemoTime.at(on.plusDays(2), 10));
            default -> {}
        }
    }

    private @Nullable LocalDate answerBy(DemoSituation situation, LocalDate on) {
        return switch (situation) {
            case READING -> today.plusDays(3);
            case DAYS_PASSED -> today.minusDays(2);
            default -> readBeforeSend ? on.plusDays(2) : null;
        };
    }

    /** The first custody holder reads before the second; where days have passed, nobody has. */
    private @Nullable Instant readAt(DemoSituation situation, int place, LocalDate on) {
        return switch (situation) {
            case READING -> place == 0 ? null : DemoTime.at(on.plusDays(1), 19);
            case DAYS_PASSED -> null;
            case ASKED -> DemoTime.at(on.plusDays(1), 19);
            case TOLD_YELLOW, ANSWERED -> place == 0 ? DemoTime.at(on.plusDays(1), 19) : null;
            default -> chance.nextInt(4) == 0 ? null : DemoTime.at(on.plusDays(1), 19);
        };
    }

    private DemoSituation any(List<DemoSituation> of) {
        var situation = of.get(chance.nextInt(of.size()));
        // Where parents read first, some of what is decided is still with them.
        return situation == DemoSituation.TOLD_GREEN && readBeforeSend && chance.nextInt(3) == 0
                ? DemoSituation.READING
                : situation;
    }

    private static List<DemoSituation> situations(String letters) {
        return letters.chars()
                .mapToObj(letter -> switch (letter) {
                    case 'T' -> DemoSituation.TOLD_GREEN;
                    case 'R' -> DemoSituation.READY;
                    case 'W' -> DemoSituation.WAITING;
                    case 'D' -> DemoSituation.DRAFTED;
                    default -> DemoSituation.UNTOUCHED;
                })
                .toList();
    }
}
